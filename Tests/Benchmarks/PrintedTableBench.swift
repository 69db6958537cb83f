import ReportBrowser
import ReportMetrics
import ReportReading
import TerminalModel

/// What a keystroke costs in a table of many rows, and what the table costs once.
///
/// `swift run -c release benchmarks tables`
struct PrintedTableBench {
  private static let rowCount = 100_000

  func run() throws {
    let rows = (0..<Self.rowCount).map { row in
      let stub =
        row % 22 == 0
        ? "<td rowspan=\"22\">三、本年度办理结果</td>" : ""
      return "<tr>\(stub)<td>第\(row)项政府信息公开申请办理情况</td><td>\(row)</td><td>0</td><td></td></tr>"
    }
    let page =
      "<html><head><meta charset=\"utf-8\"></head><body><h1>示例市年度报告</h1><p>一、情况</p><table>"
      + "<tr><td>项目</td><td>名称</td><td>本年</td><td>上年</td><td>备注</td></tr>"
      + rows.joined() + "</table></body></html>"
    let report = try ReportReader.report(from: Array(page.utf8))
    let clock = ContinuousClock()
    var start = clock.now
    let document = Document(report: report, metrics: [], name: "bench")
    print("  document: \((clock.now - start) / .milliseconds(1)) ms")
    for columns in [80, 120] {
      start = clock.now
      _ = RowIndex(document, columns: columns - 43)
      print("  count rows: \((clock.now - start) / .milliseconds(1)) ms")
      try press(document, Size(columns: columns, rows: 40))
    }
  }

  private func press(_ document: Document, _ size: Size) throws {
    for keys in ["j", "<PgDn>", "Gg", "/99<Enter>n"] {
      let repeated = "<Tab>" + String(repeating: keys, count: 40)
      var state = BrowserState(document: document, size: size)
      let clock = ContinuousClock()
      let times = try KeyNotation(repeated).events.map { event in
        let start = clock.now
        _ = state.handle(.input(event))
        _ = state.frame(size: size)
        return (clock.now - start) / .milliseconds(1)
      }.sorted()
      let high = times[times.count * 95 / 100]
      print("  \(size.columns) \(keys): median \(times[times.count / 2]) ms, p95 \(high)")
    }
  }
}
