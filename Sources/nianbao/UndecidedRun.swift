internal import ReportModel

/// Figures of a table that ran together, so that nothing tells their cells apart.
struct UndecidedRun {
  /// The row that they stand in; the first, where they are of several.
  let label: String
  /// The digits as printed.
  let words: String
  /// Where they stand.
  let source: SourceRange
  /// How many cells of the table are not filled for it.
  let count: Int

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
        let words = report.text[source].split(whereSeparator: \.isWhitespace)
        runs.append(
          UndecidedRun(
            label: row.label, words: words.joined(separator: " "), source: source, count: count))
      }
    }
    return runs
  }
}
