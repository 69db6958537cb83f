internal import FoundationEssentials
internal import ReportAudit
internal import ReportModel
internal import TerminalModel
internal import Wording

/// The figures of a comparison for a person.
///
/// ```
/// 指标                              单位  2021  2022  较2021         2023  较2022
/// 一、本年新收政府信息公开申请数量  件      61    72  +11 +18.0%       58  -14 -19.4%
///   自然人                          件      50    60  +10 +20.0%       41  -19 -31.7%
/// ```
/// Where there are more reports than stand beside each other, each figure has a list of its own.
struct ComparisonText {
  private let comparison: ReportComparison
  private let rows: [ReportComparison.Row]
  /// How many rows were left out because nobody reports anything in them.
  private let empty: Int
  /// The notes, each once, in the order in which they are first needed.
  private var notes: [String] = []

  /// More stand beside each other on no usual screen.
  private static let most = 6
  /// The columns that labels get; a longer one has a line to itself.
  private static let widestLabel = 44

  /// Some rows of a comparison.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - rows: the rows.
  ///   - isWhole: whether these are all: then details in which nobody reports anything are only counted.
  init(_ comparison: ReportComparison, _ rows: [ReportComparison.Row], isWhole: Bool) {
    self.comparison = comparison
    self.rows = isWhole ? rows.filter { !$0.isDetail || !$0.isNothing } : rows
    empty = rows.count - self.rows.count
    for words in self.rows.flatMap(\.footnotes) where !notes.contains(words) { notes.append(words) }
  }

  /// Writes the rows.
  func write(to output: inout Output) throws(Failure) {
    if comparison.reports.count > Self.most {
      try writeLists(to: &output)
    } else {
      try writeColumns(to: &output)
    }
    if empty > 0 {
      try output.write("\n" + say("另有 \(empty) 行细目各份都是 0，未列出（csv、json 里有）。") + "\n")
    }
    if !notes.isEmpty { try output.write("\n") }
    for (place, words) in notes.enumerated() {
      try output.write("[\(place + 1)] \(words)\n".visible)
    }
  }

  // MARK: Beside each other

  private func writeColumns(to output: inout Output) throws(Failure) {
    let head =
      [say("指标"), say("单位")]
      + cells {
        comparison.name(ofColumn: $0)
      } change: {
        say("较\(comparison.reports[$0].yearName)")
      }
    let lines = rows.indices.map { place in
      let row = rows[place]
      return [name(ofRow: place), row.unit]
        + cells {
          row.values[$0]?.printed ?? "–"
        } change: { _ in
          ""
        }
    }
    let filled = zip(rows, lines).map { row, line in withChanges(row, line) }
    let all = ([head] + filled).map { $0.map(\.visibleLine) }
    let widths = head.indices.map { column in
      all.map { displayWidth($0[column]) }.filter { column > 0 || $0 <= Self.widestLabel }.max()
        ?? 0
    }
    for (place, line) in all.enumerated() {
      let text = ComparisonText.line(line, widths)
      if place == 0 { try output.write(emphasized: text) } else { try output.write(text) }
      try output.write("\n")
    }
  }

  /// A cell for each report, and one behind those that have a year before.
  private func cells(
    _ value: (Int) -> String, change: (Int) -> String
  ) -> [String] {
    comparison.reports.indices.flatMap { column in
      [value(column)] + (comparison.before[column].map { [change($0)] } ?? [])
    }
  }

  private func withChanges(_ row: ReportComparison.Row, _ line: [String]) -> [String] {
    var line = line
    var place = 2
    for column in comparison.reports.indices {
      place += 1
      guard comparison.before[column] != nil else { continue }
      line[place] = comparison.change(row, at: column)?.words ?? ""
      place += 1
    }
    return line
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    guard displayWidth(cells[0]) <= widths[0] else {
      return cells[0] + "\n" + line([""] + cells.dropFirst(), widths)
    }
    var line = ""
    for (column, cell) in cells.enumerated() {
      let isWords = column < 2
      line +=
        (isWords
          ? cell.padded(toColumns: widths[column]) : cell.flushedRight(toColumns: widths[column]))
        + "  "
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  // MARK: Below each other

  private func writeLists(to output: inout Output) throws(Failure) {
    let names = comparison.reports.indices.map { comparison.name(ofColumn: $0).visibleLine }
    let width = min(40, names.map { displayWidth($0) }.max() ?? 0)
    for (place, row) in rows.enumerated() {
      let said = comparison.reports.indices.filter { row.values[$0] != nil }
      // What one of a hundred reports says alone can be held against nothing.
      guard rows.count == 1 || said.count > 1 else { continue }
      let name = row.unit.isEmpty ? row.label : say("\(row.label)（\(row.unit)）")
      if place > 0 { try output.write("\n") }
      try output.write(emphasized: (name + marks(row)).visibleLine)
      try output.write("\n")
      let values = said.map { row.values[$0]?.printed.visibleLine ?? "" }
      let valueWidth = values.map { displayWidth($0) }.max() ?? 0
      for (column, value) in zip(said, values) {
        var line = "  " + LibraryText.filled(names[column], width) + "  "
        line += value.flushedRight(toColumns: valueWidth)
        if let change = comparison.change(row, at: column) { line += "  " + change.words }
        try output.write(line + "\n")
      }
    }
  }

  // MARK: Names

  /// The name of a row; of a kind of requester below its total only that.
  private func name(ofRow place: Int) -> String {
    rows[place].name(below: place > 0 ? rows[place - 1] : nil) + marks(rows[place])
  }

  /// What leads to the notes of a row: [1][3].
  private func marks(_ row: ReportComparison.Row) -> String {
    row.footnotes.compactMap { notes.firstIndex(of: $0) }.map { "[\($0 + 1)]" }.joined()
  }
}

extension ReportComparison.Row {
  /// The notes that its label does not already tell.
  fileprivate var footnotes: [String] {
    notes.compactMap { note in
      switch note {
      case .joined: nil
      case .onlyIn, .sum, .repeated, .short, .undecided: note.words
      }
    }
  }
}

extension ReportComparison.Change {
  /// The difference and the change in percent: `+11 +18.0%`.
  fileprivate var words: String {
    difference == 0
      ? "0" : percentWords.isEmpty ? differenceWords : differenceWords + " " + percentWords
  }
}
