import FoundationEssentials
import HanText
import ReportForms
public import ReportModel
import Wording

/// The metrics of a report as rows for people, breakdowns below their total.
///
/// ```
/// 指标                          数值   单位  限定  章节
/// 通过门户网站主动公开政府信息    864  条          二/（一）
///   机构职能类信息                  1  条          二/（一）
/// ```
public struct MetricTable: Equatable, Sendable {
  /// One metric as its cells, in the words of the text.
  public struct Entry: Equatable, Sendable {
    /// The metric, as an index into the report's metrics.
    public var metric: Int
    /// How many totals it lies below.
    public var depth: Int
    /// The name of the indicator (指标).
    public var label: String
    /// The same where the row stands below its total, without what the total says.
    public var labelBelow: String
    /// Value and scale as printed, a range with both ends (数值).
    public var value: String
    /// The measure word (单位).
    public var unit: String
    /// The words that blur or bound the number (限定).
    public var qualifier: String
    /// The heading numbers of its section (章节).
    public var section: String
    /// The sentence or the row of a table that it stands in (原句).
    public var sentence: String
    /// The metric with all its facts.
    public var facts: Metric
    /// The words of qualifier, number, scale and unit as they stand in the source.
    public var quote: String
    /// What `nianbao tables` calls the cell it stands in, or nil for a figure of the prose.
    public var cell: CellNames?
  }

  /// The names that lead to a cell of a report's tables.
  public struct CellNames: Equatable, Sendable {
    /// The table's number, from 1.
    public var table: Int
    /// The label of the row that the row is a part of, or nil.
    public var group: String?
    /// The label of the row.
    public var row: String
    /// The name of the column, a number behind it where it is not the first of that name.
    public var column: String
  }

  /// The heads of the columns 指标, 数值, 单位, 限定, 章节, in the language that is spoken.
  public static var columns: [String] {
    [say("指标"), say("数值"), say("单位"), say("限定"), say("章节")]
  }

  /// The rows in the order of the text, a part right below its total.
  public var rows: [Entry]

  /// The table of a report's metrics.
  public init(_ metrics: [Metric], of report: Report) {
    var words = MetricWords(report: report)
    rows = MetricRow.rows(of: metrics).map { row in
      let metric = metrics[row.metric]
      return Entry(
        metric: row.metric, depth: row.depth, label: metric.label,
        labelBelow: metric.parent.map { metric.label(below: metrics[$0]) } ?? metric.label,
        value: metric.printedValue, unit: metric.unit, qualifier: metric.qualifier,
        section: words.section(of: metric),
        sentence: words.sentence(of: metric), facts: metric, quote: report.text[metric.source],
        cell: words.cell(of: metric))
    }
  }
}

extension Metric {
  /// Value and scale as printed, a range with both ends: `84.78万`, `3—5`, `239`.
  public var printedValue: String {
    guard let end = rangeEnd else { return value + scale }
    let upper = Scale(rawValue: scale).map { end / $0.factor } ?? end
    return "\(value)—\(upper)\(scale)"
  }
}

/// Words that metrics share with the one before: its section, its sentence, the columns of its table.
private struct MetricWords {
  let report: Report
  private var place = -1
  private var path = ""
  private var range = 0..<0
  private var sentence = ""
  private var table = -1
  private var columns: [String] = []

  init(report: Report) { self.report = report }

  /// The heading numbers of a metric's section.
  mutating func section(of metric: Metric) -> String {
    guard metric.section != place else { return path }
    place = metric.section
    path = report.sections.indices.contains(place) ? report.numberPath(ofSection: place) : ""
    return path
  }

  /// A metric's sentence; the cells of a row share theirs, which may be as long as a thousand of them.
  mutating func sentence(of metric: Metric) -> String {
    guard metric.sentence != range else { return sentence }
    range = metric.sentence
    sentence = report.string(reading: range).trimmingBlanks()
    return sentence
  }

  /// The names that lead to a metric's cell.
  mutating func cell(of metric: Metric) -> MetricTable.CellNames? {
    guard let cell = metric.cell, report.tables.indices.contains(cell.table) else { return nil }
    if cell.table != table {
      table = cell.table
      columns = report.tables[table].columnKeys
    }
    let row = report.tables[table].rows[cell.row]
    return MetricTable.CellNames(
      table: table + 1, group: row.group, row: row.label, column: columns[cell.column])
  }
}

extension String {
  /// The string without white space at its ends.
  fileprivate func trimmingBlanks() -> String {
    var view = unicodeScalars[...]
    while let first = view.first, first.isSpacing { view.removeFirst() }
    while let last = view.last, last.isSpacing { view.removeLast() }
    return String(view)
  }
}
