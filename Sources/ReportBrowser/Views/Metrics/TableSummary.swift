import ReportForms
import ReportMetrics
import ReportModel
import Wording

/// What the row above the figures of one of the report's own tables says of them.
struct TableSummary: Equatable, Sendable {
  /// How many figures the table has.
  var count = 0
  /// The mark of its figures that weighs most: one sum that fails shows on the closed table.
  var mark = MetricMark.none

  /// Whether the table and its totals begin closed: it would fill a screen of 24 rows by itself.
  ///
  /// So the 161 or 175 cells of table 三 do not bury the prose, and the 10 of table 二 need no key.
  var isLong: Bool { count > 24 }

  /// The summaries of a report's tables, in their order.
  static func summaries(
    of metrics: [Metric], _ marks: [MetricMark], in report: Report
  ) -> [TableSummary] {
    var summaries = [TableSummary](repeating: TableSummary(), count: report.tables.count)
    guard !summaries.isEmpty else { return [] }
    for (metric, mark) in zip(metrics, marks) {
      guard let table = metric.cell?.table, summaries.indices.contains(table) else { continue }
      summaries[table].count += 1
      if mark.rawValue > summaries[table].mark.rawValue { summaries[table].mark = mark }
    }
    return summaries
  }
}

extension Document {
  /// Whether any row of the table of figures begins closed.
  var hasLongTable: Bool { tableSummaries.contains(where: \.isLong) }

  /// Whether a row of the table of figures hides its parts.
  ///
  /// A filter looks into long tables too.
  func isClosed(_ row: MetricRow, _ choice: MetricChoice) -> Bool {
    guard row.hasParts else { return false }
    if choice.collapsed.contains(row.id) { return true }
    guard let table = row.heading ?? metrics[row.metric].cell?.table, choice.filter.isEmpty,
      tableSummaries[safe: table]?.isLong == true
    else { return false }
    return !choice.opened.contains(row.id)
  }

  /// The figures of one of the report's tables, in the order of its rows.
  func metrics(inTable table: Int) -> [Metric] {
    metrics.filter { $0.cell?.table == table }
  }

  /// The rows that must be open to show the figures of a stretch of the text.
  func rowsAbove(_ range: ReadingRange) -> Set<Int> {
    var ids: Set<Int> = []
    var index = metrics.partitioningIndex { $0.reading.lowerBound >= range.lowerBound }
    while index < metrics.count, metrics[index].reading.lowerBound < range.upperBound {
      if let cell = metrics[index].cell {
        ids.insert(MetricRow(metric: index, depth: 0, heading: cell.table).id)
        var total = metrics[index].parent
        while let above = total, ids.insert(above).inserted { total = metrics[above].parent }
      }
      index += 1
    }
    return ids
  }

  /// The name of a row: of its table, or of its figure without what its total above says.
  func label(of row: MetricRow) -> String {
    if let heading = row.heading { return tableName(heading) }
    let metric = metrics[row.metric]
    return metric.parent.map { metric.label(below: metrics[$0]) } ?? metric.label
  }

  /// What a table is called by its number: `表三` of a standard form, else its place among the tables; the
  /// second table of one form has both.
  func tableNumber(_ table: Int) -> String {
    let place = say("表\(table + 1)")
    guard let number = report.tables[safe: table]?.formNumber else { return place }
    return report.tables.prefix(table).contains { $0.formNumber == number }
      ? "\(number)-\(table + 1)" : number
  }

  /// What a table is called; one without a name has its number.
  func tableName(_ table: Int) -> String {
    guard let its = report.tables[safe: table] else { return "" }
    if let number = its.formNumber { return number + " " + its.name }
    guard its.caption.isEmpty else { return its.name }
    return its.kind == .indicators ? say("指标表 \(table + 1)") : say("表格 \(table + 1)")
  }
}
