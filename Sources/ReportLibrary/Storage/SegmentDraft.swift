internal import ReportModel

/// Reports that were read together, ready to be put into the index as a segment.
struct SegmentDraft: Sendable {
  /// The reports, in the order of their texts.
  var reports: [ReportDraft] = []
  /// Their texts end to end.
  var codes: [UInt16] = []
  /// How many codes each text has.
  var lengths: [UInt32] = []
  /// The lists of their pairs.
  var lists: [PairLists.Row] = []
  /// The files that they are of.
  var files: [FileDraft] = []
}

/// A file, or a part of one, that was read for a segment.
struct FileDraft: Sendable {
  /// Its path.
  var path: String
  /// What it was like when it was read.
  var facts: FileFacts
  /// Whether none of its reports stands in an earlier segment.
  var isFirst: Bool
  /// Whether none of its reports is still to come.
  var isLast: Bool
}

/// By what a file is known again.
struct FileFacts: Equatable, Sendable {
  /// How many bytes it has.
  var size: Int
  /// When it was last changed, in nanoseconds.
  var modified: Int
  /// A number made of all of its bytes; 0 where they were not read.
  var content: Int
}

/// A report as it is put into the index.
struct ReportDraft: Sendable {
  /// Which of the segment's files it is of.
  var file: Int
  /// Which part of the file it is: "" for all of it, `#3` for a row, `/甲/乙.html` for an entry.
  var part: String
  /// What is known of it; the number is still to come.
  var entry: ReportEntry
  /// What is needed to show its words as printed.
  var detail: [UInt8] = []
  /// What it states and what fails in it, where it was checked at once.
  var checked: CheckedReport?
}

/// A segment of the index: reports that were read together and are searched together.
struct Segment: Equatable, Sendable {
  /// The number that its lists go by.
  var id: Int
  /// The number of its first report; the others follow.
  var first: Int
  /// Where its texts begin, in codes.
  var place: Int
  /// How many codes they have.
  var size: Int
  /// How many reports its lists were made of; those that are no longer valid are among them.
  var listed: Int
  /// Where each text begins, counted from the first, and behind them the end.
  var starts: [UInt32]
  /// Which reports are valid, and have a text.
  var valid: ReportSet

  /// How many numbers it has, of reports valid or not.
  var count: Int { starts.count - 1 }

  /// Where the text of a report lies, by the report's place in the segment.
  func text(_ report: Int) -> Range<Int> {
    place + Int(starts[report])..<place + Int(starts[report + 1])
  }

  /// Whether a fifth of its lists tell of reports that are gone.
  var isStale: Bool { listed > 0 && (listed - valid.count) * 5 >= listed }
}
