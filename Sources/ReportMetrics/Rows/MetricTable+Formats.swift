import FoundationEssentials
public import ReportModel

/// The table for files.
extension MetricTable {
  private static let fileColumns = [
    "指标", "数值", "单位", "限定", "数", "类别", "所属", "章节", "时期", "原句", "表", "行", "列",
  ]

  /// The rows with all that a program may want of them, for files of separated values.
  public var fileTable: TextTable {
    let labels = labels
    return TextTable(columns: MetricTable.fileColumns, rowCount: rows.count) { [rows] place in
      MetricTable.cells(rows[place], labels)
    }
  }

  /// The rows as a person reads them, parts indented below their total, for Markdown.
  public var shownTable: TextTable {
    TextTable(columns: MetricTable.columns, numbers: 1..<2, rowCount: rows.count) { [rows] place in
      let row = rows[place]
      // U+2003 keeps its width where Markdown drops leading blanks.
      let indent = String(repeating: "\u{2003}", count: row.depth)
      return [
        indent + (row.depth > 0 ? row.labelBelow : row.label), row.value, row.unit, row.qualifier,
        row.section,
      ]
    }
  }

  /// The label of each metric by its index.
  private var labels: [Int: String] {
    Dictionary(rows.map { ($0.metric, $0.label) }) { first, _ in first }
  }

  private static func cells(_ row: Entry, _ labels: [Int: String]) -> [String] {
    let parent = row.facts.parent.flatMap { labels[$0] } ?? ""
    return [
      row.label, row.value, row.unit, row.qualifier, row.facts.number.description,
      row.facts.kind.rawValue, parent, row.section, row.facts.period,
      // A row of a thousand cells would be written a thousand times.
      row.cell == nil ? row.sentence : "",
      row.cell.map { "\($0.table)" } ?? "", row.cell?.path ?? "", row.cell?.column ?? "",
    ]
  }
}

extension MetricTable.CellNames {
  /// The labels that lead to the row.
  fileprivate var path: String { Metric.joined(group ?? "", row) }
}
