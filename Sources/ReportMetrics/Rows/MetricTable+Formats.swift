import FoundationEssentials
import ReportModel

/// The table in the formats that other programs read.
extension MetricTable {
  private static let fileColumns = [
    "指标", "数值", "单位", "限定", "数", "类别", "所属", "章节", "时期", "原句", "表", "行", "列",
  ]

  /// The rows as comma-separated values with a head (RFC 4180: CRLF, quotes where needed).
  public var csv: String { csvLines.joined() }

  /// The lines of ``csv`` with their ends, each made when it is asked for.
  public var csvLines: some Sequence<String> {
    lines { $0.map(MetricTable.quoted).joined(separator: ",") + "\r\n" }
  }

  /// The rows as tab-separated values with a head; tabs and line ends in a cell become blanks.
  public var tsv: String { tsvLines.joined() }

  /// The lines of ``tsv`` with their ends, each made when it is asked for.
  public var tsvLines: some Sequence<String> {
    lines { line in
      line.map { cell in
        String(
          scalars: cell.unicodeScalars.map { $0 == "\t" || $0 == "\n" || $0 == "\r" ? " " : $0 })
      }.joined(separator: "\t") + "\n"
    }
  }

  /// The head and a line a row.
  private func lines(_ line: @escaping ([String]) -> String) -> some Sequence<String> {
    let labels = labels
    return (-1..<rows.count).lazy.map { row in
      line(row < 0 ? MetricTable.fileColumns : cells(rows[row], labels))
    }
  }

  /// The rows as a Markdown table, parts indented below their total.
  public var markdown: String {
    var text =
      "| " + MetricTable.columns.joined(separator: " | ") + " |\n| --- | ---: | --- | --- | --- |\n"
    for row in rows {
      // U+2003 keeps its width where Markdown drops leading blanks.
      let indent = String(repeating: "\u{2003}", count: row.depth)
      let cells = [
        indent + (row.depth > 0 ? row.labelBelow : row.label), row.value, row.unit, row.qualifier,
        row.section,
      ]
      text += "| " + cells.map(MetricTable.escaped).joined(separator: " | ") + " |\n"
    }
    return text
  }

  /// The label of each metric by its index.
  private var labels: [Int: String] {
    Dictionary(rows.map { ($0.metric, $0.label) }) { first, _ in first }
  }

  private func cells(_ row: Row, _ labels: [Int: String]) -> [String] {
    let parent = row.facts.parent.flatMap { labels[$0] } ?? ""
    return [
      row.label, row.value, row.unit, row.qualifier, row.facts.number.description,
      row.facts.kind.rawValue, parent, row.section, row.facts.period,
      // A row of a thousand cells would be written a thousand times.
      row.cell == nil ? row.sentence : "",
      row.cell.map { "\($0.table)" } ?? "", row.cell?.path ?? "", row.cell?.column ?? "",
    ]
  }

  private static func quoted(_ cell: String) -> String {
    guard
      cell.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" })
    else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  private static func escaped(_ cell: String) -> String {
    String(cell.flatMap { $0 == "|" ? "\\|" : $0.isNewline ? " " : String($0) })
  }
}

extension MetricTable.CellNames {
  /// The labels that lead to the row.
  fileprivate var path: String { Metric.joined(group ?? "", row) }
}
