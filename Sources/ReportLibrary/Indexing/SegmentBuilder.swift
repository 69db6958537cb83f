internal import ReportModel
internal import ReportSearch

/// Gathers reports until they make a segment.
struct SegmentBuilder {
  /// How many reports a segment has while the library is being read.
  static let size = 1_024
  /// How many codes it has at most, so that reports of many megabytes are not gathered by the thousand.
  private static let codeLimit = 16 << 20

  private var draft = SegmentDraft()
  private var collector = PairCollector()

  /// Whether it is time to put it into the index.
  var isFull: Bool {
    draft.reports.count >= SegmentBuilder.size || draft.codes.count >= SegmentBuilder.codeLimit
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { draft.files.isEmpty }

  /// Goes on to a file, or to the rest of one.
  mutating func begin(_ path: String, _ facts: FileFacts, isFirst: Bool) {
    draft.files.append(FileDraft(path: path, facts: facts, isFirst: isFirst, isLast: false))
  }

  /// Says that the file is at its end.
  mutating func end() { draft.files[draft.files.count - 1].isLast = true }

  /// Takes a part of the file.
  ///
  /// - Parameters:
  ///   - part: the report that was read, or what is wrong.
  ///   - isChecked: whether it is to be checked at once.
  mutating func add(_ part: SourceParts.Part, isChecked: Bool) {
    add(PartDraft(part, path: draft.files[draft.files.count - 1].path, isChecked: isChecked))
  }

  /// Takes a part of the file that was drafted, perhaps by another task.
  mutating func add(_ part: PartDraft) {
    var report = part.report
    report.file = draft.files.count - 1
    if let codes = part.codes {
      codes.withUnsafeBufferPointer { collector.add($0) }
      draft.codes += codes
    } else {
      collector.addNothing()
    }
    draft.lengths.append(UInt32(part.codes?.count ?? 0))
    draft.reports.append(report)
  }

  /// The segment; what comes after it is the next one's.
  mutating func take() -> SegmentDraft {
    draft.lists = PairLists.rows(of: collector)
    let taken = draft
    draft = SegmentDraft()
    collector = PairCollector()
    return taken
  }
}

/// A part of a file, ready to be put into a segment.
struct PartDraft: Sendable {
  /// What is known of it.
  fileprivate let report: ReportDraft
  /// Its text; nil where it is no report.
  fileprivate let codes: [UInt16]?

  /// The draft of a part of a file at a path.
  init(_ part: SourceParts.Part, path: String, isChecked: Bool) {
    var report = ReportDraft(part, path: path, file: 0)
    guard case .success(let read) = part.report else {
      (self.report, codes) = (report, nil)
      return
    }
    // What is no report has no figures, however it was read.
    if isChecked, report.entry.state == .report {
      let checked = CheckedReport(of: read)
      report.entry.check = checked.check
      report.checked = checked
    }
    let text = StoredText(read)
    report.detail = text.detail
    (self.report, codes) = (report, text.codes)
  }
}
