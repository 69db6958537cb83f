import FoundationEssentials
import ReportAudit
import TerminalModel
import Wording

/// How wide the columns of reports side by side must be; measured once, when the reports come.
struct ComparisonWidths: Equatable, Sendable {
  /// The longest name of a row.
  private(set) var label = 0
  /// The longest unit.
  private(set) var unit = 0
  /// The longest value of each report.
  private(set) var values: [Int] = []
  /// The longest change of each report; 0 where there is none.
  private(set) var changes: [Int] = []

  init() {}

  init(of comparison: ReportComparison, _ ambiguous: AmbiguousWidth) {
    values = comparison.reports.indices.map {
      min(displayWidth(comparison.name(ofColumn: $0), ambiguous), 20)
    }
    // The head is 较2022.
    let head = displayWidth(say("较\(2000)"), ambiguous)
    changes = comparison.before.map { $0 == nil ? 0 : head }
    for (place, row) in comparison.rows.enumerated() where !(row.isDetail && row.isNothing) {
      let name = row.name(below: place > 0 ? comparison.rows[place - 1] : nil)
      label = max(label, displayWidth(name, ambiguous))
      unit = max(unit, displayWidth(row.unit, ambiguous))
      for column in comparison.reports.indices {
        let value = displayWidth(row.values[column]?.printed ?? "–", ambiguous)
        values[column] = max(values[column], min(value, 20))
        guard let change = comparison.change(row, at: column) else { continue }
        changes[column] = max(changes[column], displayWidth(change.words, ambiguous))
      }
    }
  }
}

/// Where the columns of reports side by side stand on a screen: names at the left, which stay, then as many reports as
/// there is room for.
struct ComparisonLayout {
  /// A report on the screen.
  struct Column {
    let report: Int
    /// Where its value ends.
    let end: Int
    /// Where its change ends; nil where none is shown.
    let changeEnd: Int?
  }

  /// The columns of the names.
  let label: Int
  /// Where the units stand; nil where there is no room.
  let unit: Int?
  /// Where the reports begin.
  let start: Int
  private(set) var columns: [Column] = []

  /// Below these columns units and changes are left out.
  private static let roomy = 60
  /// The longest names of the form, but for a few that are cut.
  private static let widestLabel = 46

  init(_ widths: ComparisonWidths, columns width: Int, from first: Int) {
    let showsMore = width >= ComparisonLayout.roomy
    // 单位 stands above the units, and takes four columns.
    let unitWidth = showsMore && widths.unit > 0 ? max(4, min(widths.unit, 6)) : 0
    func needed(_ report: Int) -> Int {
      let change = showsMore ? widths.changes[report] : 0
      return widths.values[report] + 2 + (change > 0 ? change + 1 : 0)
    }
    let all = widths.values.indices.reduce(0) { $0 + needed($1) }
    let room = width - (unitWidth > 0 ? unitWidth + 1 : 0) - 2
    // Names may take what the reports leave, and at least a third of the screen.
    let wanted = min(widths.label, ComparisonLayout.widestLabel)
    label = max(4, min(wanted, max(room / 3, room - all)))
    unit = unitWidth > 0 ? label + 3 : nil
    start = label + 2 + (unitWidth > 0 ? unitWidth + 1 : 0)
    var place = start
    for report in widths.values.indices.dropFirst(first) {
      let end = place + 1 + widths.values[report] + 1
      guard end <= width || columns.isEmpty else { break }
      let change = showsMore ? widths.changes[report] : 0
      let changeEnd = change > 0 && end + change + 1 <= width ? end + change + 1 : nil
      columns.append(Column(report: report, end: min(end, width), changeEnd: changeEnd))
      place = changeEnd ?? end
    }
  }

  /// Whether a report is on the screen with all that is told of it.
  func shows(_ report: Int, _ widths: ComparisonWidths) -> Bool {
    columns.contains { column in
      column.report == report
        && (column.changeEnd != nil || widths.changes[report] == 0 || unit == nil)
    }
  }

  /// The reports on the screen.
  var shown: Range<Int> {
    guard let first = columns.first, let last = columns.last else { return 0..<0 }
    return first.report..<last.report + 1
  }
}

extension ReportComparison.Change {
  /// The difference and the change in percent, in few columns: `+11 +18.0%`.
  var words: String {
    if difference == 0 { return "0" }
    return percentWords.isEmpty ? differenceWords : differenceWords + " " + percentWords
  }
}
