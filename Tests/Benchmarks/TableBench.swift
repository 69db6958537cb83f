import ReportBrowser
import ReportModel
import ReportReading
import TerminalModel

/// How fast tables are that no report has: of 100,000 rows, of 500 columns, and of long words.
///
/// `swift run -c release benchmarks tables`: one line for what is measured once, when the report is
/// read, then one line a keystroke, each with its screen.
struct TableBench {
  let size = Size(columns: 200, rows: 60)

  func run() throws {
    try run(
      "100000 rows by 8 columns",
      table(rows: 100_000, columns: 8) { row, column in
        row % 3 == column % 3 ? "0" : "\(row % 997 * column)"
      })
    try run(
      "2000 rows by 500 columns",
      table(rows: 2_000, columns: 500) { row, column in
        "\(row * column % 1009).5"
      })
    try run(
      "20000 rows by 12 columns of words",
      table(rows: 20_000, columns: 12) { row, column in
        String(repeating: "说明", count: (row + column) % 40)
      })
  }

  private func run(_ name: String, _ table: Table) throws {
    print(name)
    var whole = try ReportReader.report(from: Array("示例市2025年年度报告\n一、总体情况\n示例。\n".utf8))
    whole.tables = [table, table]
    let clock = ContinuousClock()
    let start = clock.now
    let document = Document(report: whole, metrics: [], findings: [], name: "bench")
    print("  measure two of them: \(rounded((clock.now - start) / .milliseconds(1))) ms")
    let strokes: [(String, String)] = [
      ("show", "3"),
      ("down", String(repeating: "j", count: 300)),
      ("page down", String(repeating: "<PgDn>", count: 200)),
      ("right", String(repeating: "l", count: 300)),
      ("end and start", String(repeating: "Gg", count: 50)),
      ("other table", String(repeating: "][", count: 50)),
      ("sort", "sss"),
      ("type a filter", "/行1<Esc>"),
    ]
    var state = BrowserState(document: document, size: size)
    for (name, keys) in strokes {
      let events = try KeyNotation(keys).events
      report(name, events.map { time($0, in: &state) })
    }
  }

  /// The time that a key and its screen keep a person waiting; what is made beside it comes after.
  private func time(_ input: InputEvent, in state: inout BrowserState) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    let effects = state.handle(.input(input))
    let frame = state.frame(size: size)
    let milliseconds = (clock.now - start) / .milliseconds(1)
    precondition(frame.size == size)
    for case .arrangeTable(let document, let choice) in effects {
      let start = clock.now
      let lines = document.lines(choice)
      print("    beside the screen: \(rounded((clock.now - start) / .milliseconds(1))) ms")
      _ = state.handle(.arrangedTable(lines, choice))
    }
    return milliseconds
  }

  private func table(rows: Int, columns: Int, _ cell: (Int, Int) -> String) -> Table {
    let all = (0..<rows).map { row in
      Table.Row(
        label: "第\(row)行" + String(repeating: "很长的行名", count: row % 9),
        path: row % 7 == 0 ? [] : ["（\(row / 7)）组"], fields: 0..<columns,
        cells: (0..<columns).map { column in
          let text = cell(row, column)
          return text.isEmpty ? nil : Table.Cell(text: text, source: 0..<1)
        })
    }
    return Table(
      kind: .generic, caption: "附表", columns: (0..<columns).map { "第\($0)季度发布信息数量" }, rows: all,
      blocks: 0..<1, grid: [])
  }

  private func report(_ name: String, _ times: [Double]) {
    let sorted = times.sorted()
    guard let worst = sorted.last else { return }
    let (median, high) = (sorted[sorted.count / 2], sorted[sorted.count * 95 / 100])
    print("  \(name): \(rounded(median)) ms, p95 \(rounded(high)), worst \(rounded(worst))")
  }

  private func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
