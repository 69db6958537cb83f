import FoundationEssentials
import ReportMetrics
import ReportModel

/// A report of one section that holds the given paragraphs, for rules that need no reader.
func report(
  _ paragraphs: String..., heading: String = "工作情况", year: Int? = 2020, title: String = ""
) -> Report {
  var text: [Unicode.Scalar] = []
  var blocks: [Block] = []
  var place = 0
  for paragraph in [heading] + paragraphs {
    let scalars = Array(paragraph.unicodeScalars)
    let run = text.count..<text.count + scalars.count
    blocks.append(Block(role: blocks.isEmpty ? .heading : .body, runs: [run], start: place))
    place += scalars.count
    text += scalars + ["\n"]
  }
  var identity = Identity()
  identity.year = year
  identity.title = title
  let section = Section(
    kind: .heading, level: 1, depth: 0, number: "一", title: heading, isRunIn: false,
    blocks: 0..<blocks.count, descendants: 1..<1, parent: nil)
  return Report(text: ReportText(text), identity: identity, blocks: blocks, sections: [section])
}

/// The metrics of a sentence, one a line: `qualifier|value scale|unit|label`, parts indented.
func drawn(
  _ sentence: String, heading: String = "工作情况", year: Int? = 2020, title: String = ""
) -> String {
  let report = report(sentence, heading: heading, year: year, title: title)
  let table = MetricTable(MetricExtractor.metrics(of: report), of: report)
  return table.rows.map { row in
    String(repeating: "  ", count: row.depth)
      + [row.qualifier, row.value, row.unit, row.label].joined(separator: "|")
  }.joined(separator: "\n")
}

/// Every numeral of a sentence, one a line: `quote reason` or `quote = number unit`.
func numerals(_ sentence: String) -> String {
  let report = report(sentence)
  return MetricExtractor.quantities(of: report).dropFirst(0).map { quantity in
    let quote = report.string(reading: quantity.reading)
    guard let number = quantity.number else {
      return "\(quote) \(quantity.reason?.rawValue ?? "?")"
    }
    let end = quantity.rangeEnd.map { "…\($0)" } ?? ""
    return "\(quote) = \(number)\(end)\(quantity.unit)"
  }.joined(separator: "\n")
}

/// The relations of a sentence, one a line: `kind total < parts ✓ or ✗ difference`, by values.
func relations(_ sentence: String) -> String {
  let report = report(sentence)
  return drawnRelations(of: report)
}

/// The relations of a report, one a line.
func drawnRelations(of report: Report) -> String {
  let metrics = MetricExtractor.metrics(of: report)
  return MetricRelations.relations(of: metrics, in: report).map { relation in
    let figure = { (index: Int) in
      metrics[index].qualifier + metrics[index].value + metrics[index].scale + metrics[index].unit
    }
    let mark = relation.holds.map { $0 ? "✓" : "✗" } ?? "–"
    let count = relation.numerator.map { " of \(figure($0))" } ?? ""
    let difference = relation.difference.map { " \($0)" } ?? ""
    return "\(relation.kind) \(relation.total.map(figure) ?? "·") < "
      + relation.parts.map(figure).joined(separator: " ") + "\(count) \(mark)\(difference)"
  }.joined(separator: "\n")
}
