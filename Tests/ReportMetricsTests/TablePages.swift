import ReportMetrics
import ReportModel
import ReportReading

/// The report of a page with a heading and a drawn table, a line a row, ` | ` between cells.
///
/// `总计*3` spans three columns, `行政复议^2` two rows; a cell of nothing is blank. Lines above the first
/// with a bar are paragraphs.
func page(_ drawing: String, title: String = "示例市2023年政府信息公开工作年度报告") throws -> Report {
  var body = "<h1>\(title)</h1><p>一、总体情况</p><p>本机关全年工作平稳有序，各项任务按时完成。</p>"
  var rows = ""
  for line in drawing.split(separator: "\n") {
    guard line.contains("|") else {
      body += "<p>\(line)</p>"
      continue
    }
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell($0) }
    rows += "<tr>\(cells.joined())</tr>"
  }
  body += "<table>\(rows)</table><p>二、其他需要报告的事项</p><p>本年度没有其他需要报告的事项。</p>"
  let html = "<html><head><meta charset=\"utf-8\"></head><body>\(body)</body></html>"
  return try ReportReader.report(from: Array(html.utf8))
}

private func cell(_ drawing: Substring) -> String {
  var words = drawing.trimmed
  var spans = ""
  for (mark, name) in [("*", "colspan"), ("^", "rowspan")] as [(Character, String)] {
    guard let place = words.lastIndex(of: mark),
      let count = Int(words[words.index(after: place)...])
    else { continue }
    spans += " \(name)=\"\(count)\""
    words = words[..<place]
  }
  return "<td\(spans)>\(words)</td>"
}

extension Substring {
  fileprivate var trimmed: Substring {
    var words = self
    while words.first == " " { words.removeFirst() }
    while words.last == " " { words.removeLast() }
    return words
  }
}

/// The cells that are figures, one a line: label, value, unit, kind; parts set in below their totals.
func drawnCells(_ report: Report) -> String {
  let table = MetricTable(MetricExtractor.metrics(of: report), of: report)
  return table.rows.filter { $0.facts.cell != nil }.map { row in
    String(repeating: "  ", count: row.depth)
      + [row.depth > 0 ? row.labelBelow : row.label, row.value, row.unit, row.facts.kind.rawValue]
      .joined(separator: " | ")
  }.joined(separator: "\n")
}
