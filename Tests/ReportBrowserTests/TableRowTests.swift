import ReportMetrics
import ReportModel
import TerminalModel
import Testing

@testable import ReportBrowser

/// A page with table 三 in the form of 2019, whose first sum is one too high, and a small table.
private let requestPage = """
  <html><head><meta charset="utf-8"></head><body><h1>示例市2019年政府信息公开工作年度报告</h1>
  <p>一、总体情况</p><p>全年公开信息5条，均已按时办结并答复申请人。</p>
  <table><tr><td>项目</td><td>本年（次）</td></tr><tr><td>培训</td><td>7</td></tr></table>
  <p>三、收到和处理政府信息公开申请情况</p><table>\(rows)</table></body></html>
  """

private let rows: String = {
  let labels = [
    "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（七）总计", "四、结转下年度继续办理",
  ]
  return labels.enumerated().map { index, label in
    let cells = [4, 3, 2, 1, 0, 0, index == 0 ? 11 : 10].map { "<td>\($0)</td>" }.joined()
    return "<tr><td>\(label)</td>\(cells)</tr>"
  }.joined()
}()

private func table(_ keys: String) throws -> BrowserState {
  let document = try document(Array(requestPage.utf8), name: "r.html")
  return try BrowserState(document: document, size: Size(columns: 100, rows: 30))
    .pressing("2" + keys)
}

/// The rows of the table, a line each: closed or open, label set in by its depth, number.
private func drawn(_ state: BrowserState) -> String {
  state.rows.map { row in
    let isClosed = state.document.isClosed(row, state.scene.metrics.choice)
    let fold = isClosed ? "▸" : row.hasParts ? "▾" : " "
    let value = row.heading == nil ? " " + state.document.metrics[row.metric].value : ""
    return fold + String(repeating: "  ", count: row.depth) + state.document.label(of: row) + value
  }.joined(separator: "\n")
}

@Suite("Cells in the table of figures")
struct TableRowTests {
  @Test("a long table is one closed row, a short one is open, below the prose")
  func closed() throws {
    #expect(
      drawn(try table(""))
        == """
         公开信息 5
        ▾表格 1
           培训 7
        ▸表三 收到和处理政府信息公开申请情况
        """)
    #expect(try table("").document.tableSummaries.map(\.mark) == [.none, .fails])
  }

  @Test("→ opens the table, and each total by itself; ← closes them again")
  func folding() throws {
    let open = try table("G<Right>")
    #expect(open.rows.count == 8)
    #expect(try table("G<Right>j<Right>").rows.count == 14)
    #expect(try table("G<Right>j<Right><Left><Left><Left>").rows.count == 4)
  }

  @Test("a filter looks into closed tables, a paragraph of a table opens what holds its figures")
  func choosing() throws {
    #expect(try table("/自然人<Enter>").rows.count == 11)
    var state = try table("")
    let cell = try #require(state.document.metrics.first { $0.columnName == "商业企业" })
    state.listFigures(in: cell.sentence)
    _ = state.makeRows()
    #expect(state.rows.count == 8)
  }

  @Test("what is copied and written holds the figures of closed tables, and no headings")
  func takingOut() throws {
    var state = try table("")
    guard case .copy(let lines) = state.handle(.input(.key("Y"))).first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(lines.split(separator: "\n").count == state.document.metrics.count)
  }

  @Test("below the table stands the way to the cell, and its row")
  func source() throws {
    let state = try table("G<Right>jj<Up>")
    let frame = state.frame(size: state.size)
    let shown = (0..<30).map { frame.text(ofRow: $0) }.joined(separator: "\n")
    #expect(
      shown.contains("表三 收到和处理政府信息公开申请情况 › 一、本年新收政府信息公开申请数量 ＝ 11件"))
    #expect(shown.contains("一、本年新收政府信息公开申请数量  4  3  2  1  0  0  11"))
  }
}
