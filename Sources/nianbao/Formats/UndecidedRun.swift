internal import HanText
internal import ReportModel
internal import Wording

/// Figures of a row that ran together, or are too few or too many, so that nothing tells whose they are.
struct UndecidedRun {
  /// The row that they stand in; the first, where they are of several.
  let label: String
  /// The digits as printed.
  let words: String
  /// Where they stand.
  let source: SourceRange
  /// How many cells of the table are not filled for it.
  let count: Int

  /// Whether the figures stand apart, but are too few or too many for the columns.
  var isUneven: Bool { words.contains(" ") }

  /// What a person reads.
  var note: String {
    isUneven
      ? say("\(label)的数字“\(words)”与栏数不符，分不出各属哪一栏，\(count) 格未填。")
      : say("\(label)的数字连成“\(words)”，分不出 \(count) 格各是多少，未填。")
  }

  /// The runs of some tables, in order.
  static func all(in tables: [Table], of report: Report) -> [UndecidedRun] {
    var runs: [UndecidedRun] = []
    for row in tables.lazy.flatMap(\.rows) {
      guard let source = row.undecided else { continue }
      let count = row.fields.count { row.cells[$0] == nil }
      if let last = runs.last, last.source == source {
        runs[runs.count - 1] = UndecidedRun(
          label: last.label, words: last.words, source: source, count: last.count + count)
      } else {
        let words = report.text[source].split(whereSeparator: \.isBlank)
        runs.append(
          UndecidedRun(
            label: row.label, words: words.joined(separator: " "), source: source, count: count))
      }
    }
    return runs
  }
}
