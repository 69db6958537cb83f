internal import ReportAudit
internal import ReportModel
internal import TerminalModel
internal import Wording

/// The texts of some reports, each beside the one before it.
struct ComparedTexts {
  /// Two reports beside each other.
  private struct Pair {
    let old: Report
    let new: Report
    let names: (old: String, new: String)
    let files: (old: String, new: String)
    let comparison: TextComparison

    /// What stands above its sections.
    var head: String {
      let likeness = ComparedTexts.percent(TextComparison.likeness(old, new))
      return "\(names.old) → \(names.new)  " + say("相似度 \(likeness)")
    }
  }

  private let pairs: [Pair]

  /// The texts of the reports of a comparison, in its order.
  init(_ comparison: ReportComparison, of read: [ReadReport]) {
    var reports: [String: Report] = [:]
    for report in read { reports[report.compared.file] = report.report }
    pairs = comparison.reports.indices.dropFirst().compactMap { column in
      let files = (comparison.reports[column - 1].file, comparison.reports[column].file)
      guard let old = reports[files.0], let new = reports[files.1] else { return nil }
      return Pair(
        old: old, new: new,
        names: (comparison.name(ofColumn: column - 1), comparison.name(ofColumn: column)),
        files: files, comparison: TextComparison(old, new))
    }
  }

  // MARK: For a person

  /// Writes likeness and changes section by section.
  func write(to output: inout Output) throws(Failure) {
    for (place, pair) in pairs.enumerated() {
      if place > 0 { try output.write("\n") }
      try output.write(emphasized: pair.head.visibleLine)
      try output.write("\n")
      for section in pair.comparison.sections { try write(section, to: &output) }
    }
  }

  /// Adds likeness and changes section by section to a page.
  func addParts(to page: inout PrintedPage) {
    for pair in pairs {
      page.add("h2", pair.head)
      for section in pair.comparison.sections {
        page.add("h3", section.nameWords + "  " + ComparedTexts.percent(section.likeness))
        for passage in section.passages where passage.kind != .equal {
          page.add(markup: passage.markup)
        }
      }
    }
  }

  private func write(_ section: SectionPair, to output: inout Output) throws(Failure) {
    try output.write("\n")
    let tally = section.tallyWords
    let line =
      section.nameWords + "  " + ComparedTexts.percent(section.likeness)
      + (tally.isEmpty ? "" : "  " + tally)
    try output.write(emphasized: line.visibleLine)
    try output.write("\n")
    for passage in section.passages where passage.kind != .equal {
      for line in passage.lines { try output.write("  " + line.visibleLine + "\n") }
    }
  }

  private static func percent(_ likeness: Double?) -> String {
    likeness.map { "\(Int(($0 * 100).rounded()))%" } ?? "–"
  }

  // MARK: For programs

  /// A row for each passage that is not the same, and one for each section without any.
  var table: TextTable {
    let rows = pairs.flatMap { pair in
      pair.comparison.sections.flatMap { section -> [[String]] in
        let start = [
          pair.files.old, pair.files.new, section.old?.name ?? "", section.new?.name ?? "",
          section.likeness.map(ComparedTexts.decimal) ?? "",
        ]
        let changes = section.passages.filter { $0.kind != .equal }
        if changes.isEmpty { return [start + ["", "", ""]] }
        return changes.map {
          start + [$0.kind.rawValue, $0.old?.string ?? "", $0.new?.string ?? ""]
        }
      }
    }
    return TextTable(
      columns: ["old", "new", "旧节", "新节", "相似度", "变动", "旧文", "新文"], rowCount: rows.count
    ) { rows[$0] }
  }

  /// What a person reads above the columns of the table.
  var heads: [String] {
    ["old", "new", say("旧节"), say("新节"), say("相似度"), say("变动"), say("旧文"), say("新文")]
  }

  /// The texts as they are told beside the figures.
  var value: JSONValue {
    .array(
      pairs.map { pair in
        .object([
          "old": .string(pair.files.old), "new": .string(pair.files.new),
          "similarity": JSONValue.likeness(TextComparison.likeness(pair.old, pair.new)),
          "sections": .array(pair.comparison.sections.map { value(of: $0, in: pair) }),
        ])
      })
  }

  private func value(of section: SectionPair, in pair: Pair) -> JSONValue {
    .object([
      "old": JSONValue(section.old?.name), "new": JSONValue(section.new?.name),
      "suggested": .bool(section.isSuggested), "similarity": JSONValue.likeness(section.likeness),
      "passages": .array(
        section.passages.filter { $0.kind != .equal }.map { value(of: $0, in: pair) }),
    ])
  }

  private func value(of passage: Passage, in pair: Pair) -> JSONValue {
    func marks(_ ranges: [Range<Int>]) -> JSONValue {
      .array(ranges.map { .array([.number($0.lowerBound), .number($0.upperBound)]) })
    }
    return .object([
      "kind": .string(passage.kind.rawValue), "old": JSONValue(passage.old?.string),
      "oldOffset": JSONValue(
        passage.old.map { pair.old.sourceOffset(ofReading: $0.reading.lowerBound) }),
      "oldMarks": marks(passage.oldMarks), "new": JSONValue(passage.new?.string),
      "newOffset": JSONValue(
        passage.new.map { pair.new.sourceOffset(ofReading: $0.reading.lowerBound) }),
      "newMarks": marks(passage.newMarks),
    ])
  }

  /// A likeness to three places.
  fileprivate static func decimal(_ likeness: Double) -> String {
    let thousandths = Int((likeness * 1_000).rounded())
    let digits = String(thousandths % 1_000)
    return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

extension JSONValue {
  /// A likeness, to three places; null where there is none.
  fileprivate static func likeness(_ likeness: Double?) -> JSONValue {
    likeness.map { .digits(ComparedTexts.decimal($0)) } ?? .null
  }
}

extension SectionPair {
  /// What it is called: the new name, and the old one where it was another.
  fileprivate var nameWords: String {
    guard let new else {
      let name = old?.name ?? ""
      return say("\(name)（删去）")
    }
    guard let old else { return say("\(new.name)（新增）") }
    if old.name == new.name { return new.name }
    return "\(old.name) \(isSuggested ? "≈" : "→") \(new.name)"
  }

  /// How many sentences of each kind: 改 3 移 1.
  fileprivate var tallyWords: String {
    let kinds: [Passage.Kind] = [.changed, .moved, .deleted, .inserted]
    return kinds.compactMap { kind in
      // What moved stands on both sides.
      let count = passages.count { $0.kind == kind && (kind != .moved || $0.new != nil) }
      return count > 0 ? kind.tally(of: count) : nil
    }.joined(separator: "  ")
  }
}

extension Passage.Kind {
  /// How many sentences are of it.
  fileprivate func tally(of count: Int) -> String {
    switch self {
    case .equal: say("同 \(count)")
    case .changed: say("改 \(count)")
    case .moved: say("移 \(count)")
    case .deleted: say("删 \(count)")
    case .inserted: say("增 \(count)")
    }
  }
}

extension Passage {
  /// The lines that tell what became of a sentence.
  fileprivate var lines: [String] {
    switch kind {
    case .equal: []
    case .changed:
      [
        say("改 - ") + marked(old, oldMarks, "[-", "-]"),
        "+ ".flushedRight(toColumns: displayWidth(say("改 - "))) + marked(new, newMarks, "[+", "+]"),
      ]
    case .moved:
      [
        say("移 ") + (new == nil ? "↗ " : "↘ ")
          + (new == nil ? marked(old, oldMarks, "[-", "-]") : marked(new, newMarks, "[+", "+]"))
      ]
    case .deleted: [say("删 - ") + (old?.string ?? "")]
    case .inserted: [say("增 + ") + (new?.string ?? "")]
    }
  }

  private func marked(
    _ sentence: ComparedSentence?, _ marks: [Range<Int>], _ open: String, _ close: String
  ) -> String {
    guard let sentence else { return "" }
    var result = ""
    var place = 0
    for mark in marks {
      result += String(scalars: sentence.text[place..<mark.lowerBound]) + open
      result += String(scalars: sentence.text[mark]) + close
      place = mark.upperBound
    }
    return result + String(scalars: sentence.text[place...])
  }
}
