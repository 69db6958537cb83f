import FoundationEssentials
import ReportModel

/// The table in the formats that other programs read.
extension MetricTable {
  private static let fileColumns = ["指标", "数值", "单位", "限定", "数", "类别", "所属", "章节", "时期", "原句"]

  /// The rows as comma-separated values with a head (RFC 4180: CRLF, quotes where needed).
  public var csv: String {
    let labels = labels
    let lines = [MetricTable.fileColumns] + rows.map { cells($0, labels) }
    return lines.map { $0.map(MetricTable.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The rows as tab-separated values with a head; tabs and line ends in a cell become blanks.
  public var tsv: String {
    let labels = labels
    let lines = [MetricTable.fileColumns] + rows.map { cells($0, labels) }
    return lines.map { line in
      line.map { cell in
        String(
          scalars: cell.unicodeScalars.map { $0 == "\t" || $0 == "\n" || $0 == "\r" ? " " : $0 })
      }.joined(separator: "\t") + "\n"
    }.joined()
  }

  /// The rows as a Markdown table, parts indented below their total.
  public var markdown: String {
    var text =
      "| " + MetricTable.columns.joined(separator: " | ") + " |\n| --- | ---: | --- | --- | --- |\n"
    for row in rows {
      // U+2003 keeps its width where Markdown drops leading blanks.
      let indent = String(repeating: "\u{2003}", count: row.depth)
      let cells = [indent + row.label, row.value, row.unit, row.qualifier, row.section]
      text += "| " + cells.map(MetricTable.escaped).joined(separator: " | ") + " |\n"
    }
    return text
  }

  /// The metrics as a JSON array in the order of the text, with the keys of the command line.
  public var json: String {
    let entries = rows.sorted { $0.metric < $1.metric }.map(entry)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .withoutEscapingSlashes]
    // Strings and integers always encode; an empty array is the answer to the impossible.
    guard let bytes = try? encoder.encode(entries) else { return "[]\n" }
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  /// The label of each metric by its index.
  private var labels: [Int: String] {
    Dictionary(rows.map { ($0.metric, $0.label) }) { first, _ in first }
  }

  private func cells(_ row: Row, _ labels: [Int: String]) -> [String] {
    let parent = row.facts.parent.flatMap { labels[$0] } ?? ""
    return [
      row.label, row.value, row.unit, row.qualifier, row.facts.number.description,
      row.facts.kind.rawValue, parent, row.section, row.facts.period, row.sentence,
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

  private func entry(_ row: Row) -> Entry {
    let metric = row.facts
    return Entry(
      id: row.metric + 1, label: metric.label, value: metric.value, scale: metric.scale,
      number: metric.number.description, rangeEnd: metric.rangeEnd?.description, unit: metric.unit,
      qualifier: metric.qualifier, kind: metric.kind, parent: metric.parent.map { $0 + 1 },
      relation: metric.relation, role: metric.role, section: row.section, period: metric.period,
      quote: row.quote, offset: metric.source.lowerBound)
  }
}

/// A metric as the command line prints it: `parent` is an id or null, `number` a plain decimal.
private struct Entry: Encodable {
  var id: Int
  var label: String
  var value: String
  var scale: String
  var number: String
  var rangeEnd: String?
  var unit: String
  var qualifier: String
  var kind: Metric.Kind
  var parent: Int?
  var relation: Metric.Relation?
  var role: Metric.Role?
  var section: String
  var period: String
  var quote: String
  var offset: Int

  private enum Key: String, CodingKey {
    case id, label, value, scale, number, rangeEnd, unit, qualifier, kind, parent, relation, role
    case section, period, quote, offset
  }

  // Written out because a missing parent must be null, not absent.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(label, forKey: .label)
    try container.encode(value, forKey: .value)
    try container.encode(scale, forKey: .scale)
    try container.encode(number, forKey: .number)
    try container.encode(rangeEnd, forKey: .rangeEnd)
    try container.encode(unit, forKey: .unit)
    try container.encode(qualifier, forKey: .qualifier)
    try container.encode(kind, forKey: .kind)
    try container.encode(parent, forKey: .parent)
    try container.encode(relation, forKey: .relation)
    try container.encode(role, forKey: .role)
    try container.encode(section, forKey: .section)
    try container.encode(period, forKey: .period)
    try container.encode(quote, forKey: .quote)
    try container.encode(offset, forKey: .offset)
  }
}
