import ReportAudit
import TerminalModel
import Wording

/// The view of reports side by side: the marked reports as columns, their figures and sections as rows.
struct LibraryComparison: Equatable, Sendable {
  /// What was asked for last: the numbers of the reports, and of which state of the library.
  private var asked: [Int64] = []
  private var edition = -1
  /// The reports as they came last; those that are asked for may still be read.
  private(set) var shown: ComparedReports?
  /// The rows of these.
  private(set) var lines: [ComparisonLine] = []
  /// How wide each column of values and of changes must be.
  private(set) var widths = ComparisonWidths()
  /// What is said of how the reports were chosen; or what is to be done to choose some.
  var choiceWords = ""
  /// The view that leads here, and that it leads back to.
  var opener = LibraryView.reports
  var cursor = ListCursor()
  /// The selected report, and the first on screen.
  var columns = ListCursor()
  /// Whether what is the same everywhere is left out.
  private(set) var hidesEqual = false
  /// The two texts that are open.
  var texts: ComparedTexts?

  /// Asks for some reports; false where they are asked for already.
  mutating func ask(for reports: [Int64], edition: Int) -> Bool {
    guard reports != asked || edition != self.edition else { return false }
    asked = reports
    self.edition = edition
    return true
  }

  /// Has nothing to show.
  mutating func clear() {
    (asked, shown, lines, texts) = ([], nil, [], nil)
  }

  /// Takes the reports that were asked for last; others come too late.
  mutating func take(_ compared: ComparedReports, _ ambiguous: AmbiguousWidth) {
    guard compared.asked == asked else { return }
    if compared.reports.map(\.id) != shown?.reports.map(\.id) {
      (cursor, columns, texts) = (ListCursor(), ListCursor(), nil)
    }
    shown = compared
    widths = ComparisonWidths(of: compared.comparison, ambiguous)
    if texts.map({ !$0.isOf(compared) }) ?? false { texts = nil }
    let isNew = lines.isEmpty
    makeLines()
    // The first row says only what the next ones are of.
    if isNew || cursor == ListCursor() { cursor.select(1, of: lines.count) }
  }

  /// Shows all rows, or only those in which something differs; the selected one stays selected.
  mutating func toggleEqual() {
    let selected = line
    hidesEqual.toggle()
    makeLines()
    if let place = selected.flatMap({ lines.firstIndex(of: $0) }) {
      cursor.select(place, of: lines.count)
    }
  }

  private mutating func makeLines() {
    lines = shown.map { ComparisonLine.lines(of: $0, hidesEqual: hidesEqual) } ?? []
  }

  /// The selected row.
  var line: ComparisonLine? { cursor.row(of: lines.count).flatMap { lines[safe: $0] } }

  /// The selected figure.
  var row: ReportComparison.Row? {
    guard case .figure(let place) = line else { return nil }
    return shown?.comparison.rows[safe: place]
  }

  /// The selected column.
  var column: Int { columns.row(of: columnCount) ?? 0 }

  /// How many reports stand side by side.
  var columnCount: Int { shown?.reports.count ?? 0 }

  /// Goes to the next row in which something differs, or the one before; says where it went on from the other end.
  mutating func step(by step: Int) -> String? {
    guard let shown, let present = cursor.row(of: lines.count) else { return nil }
    let count = lines.count
    for distance in 1...count {
      let place = ((present + step * distance) % count + count) % count
      guard shown.differs(lines[place]) else { continue }
      cursor.select(place, of: count)
      guard (place <= present) == (step > 0) else { return nil }
      return step > 0 ? say("已到末尾，从头继续") : say("已到开头，从末尾继续")
    }
    return say("没有不同之处")
  }

  /// Goes from the figures to the sections, and back to the first figure.
  mutating func switchPart() {
    let first = lines.firstIndex { line in
      if case .section = line { true } else { false }
    }
    guard let first else { return }
    let isBelow = (cursor.row(of: lines.count) ?? 0) >= first
    // What the rows are of stands above the first of them.
    let place = isBelow ? min(1, first) : first
    cursor.select(place, of: lines.count)
    cursor.scroll(to: place - 1, of: lines.count)
  }

  // MARK: What is written out

  /// The rows that are written out, below the names of their columns.
  var table: (header: [String], rows: [[String]]) {
    if let texts, let shown { return texts.table(of: shown) }
    guard let comparison = shown?.comparison else { return ([], []) }
    let header =
      ["指标", "单位"]
      + comparison.reports.indices.flatMap { column -> [String] in
        let name = comparison.name(ofColumn: column)
        return comparison.before[column] == nil ? [name] : [name, name + " 增减", name + " %"]
      } + ["说明"]
    let rows = lines.compactMap { line -> [String]? in
      guard case .figure(let place) = line else { return nil }
      return cells(of: comparison.rows[place], in: comparison)
    }
    return (header, rows)
  }

  /// The selected row as it is copied.
  var copied: [String] {
    if let texts, let shown { return texts.copied(of: shown) }
    guard let shown else { return [] }
    switch line {
    case .figure(let place): return cells(of: shown.comparison.rows[place], in: shown.comparison)
    case .section(let text, let section):
      guard let pair = shown.texts[safe: text]?.sections[safe: section] else { return [] }
      return [shown.name(of: pair), shown.words(of: pair)]
    case .head(let words): return [words]
    case nil: return []
    }
  }

  private func cells(
    of row: ReportComparison.Row, in comparison: ReportComparison
  ) -> [String] {
    let values = comparison.reports.indices.flatMap { column -> [String] in
      let value = row.values[column]?.printed ?? ""
      guard comparison.before[column] != nil else { return [value] }
      let change = comparison.change(row, at: column)
      return [value, change?.differenceWords ?? "", change?.percentWords ?? ""]
    }
    return [row.label, row.unit] + values + [row.notes.map(\.words).joined(separator: say("；"))]
  }
}
