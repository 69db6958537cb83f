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
    let file = draft.files.count - 1
    var report = ReportDraft(part, path: draft.files[file].path, file: file)
    guard case .success(let read) = part.report else {
      collector.addNothing()
      draft.lengths.append(0)
      draft.reports.append(report)
      return
    }
    if isChecked {
      let checked = CheckedReport(of: read)
      report.entry.check = checked.check
      report.checked = checked
    }
    let text = StoredText(read)
    report.detail = text.detail
    text.codes.withUnsafeBufferPointer { collector.add($0) }
    draft.codes += text.codes
    draft.lengths.append(UInt32(text.codes.count))
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
