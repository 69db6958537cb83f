import ReportModel
import ReportReading
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// A web page with a table of groups, zeros and blanks, and a wide one.
let tablePage = """
  <html><head><meta charset="utf-8"><title>x</title></head><body><div id="article">
  <h1>某市财政局2023年政府信息公开工作年度报告</h1>
  <p>一、总体情况</p><p>全年主动公开政府信息136条，答复申请25件，工作平稳有序，较好完成了各项任务。</p>
  <table><tr><td>项目</td><td>上年</td><td>本年</td></tr>
  <tr><td>网站信息</td><td>120</td><td>136</td></tr>
  <tr><td>微信文章</td><td>0</td><td></td></tr></table>
  <p>二、其他需要报告的事项</p><p>本年度没有其他需要报告的事项，信息处理费未收取。</p>
  <table><tr><td>季度</td>\(columns("第$季度发布的信息"))</tr><tr><td>数量</td>\(columns("$00"))</tr></table>
  </div></body></html>
  """

private func columns(_ pattern: String) -> String {
  (1...12).map { "<td>\(pattern.replacing("$", with: String($0)))</td>" }.joined()
}

private func grid(_ keys: String, _ size: Size = Size(columns: 80, rows: 24)) throws -> BrowserState
{
  try BrowserState(document: try document(Array(tablePage.utf8)), size: size).pressing("3" + keys)
}

@Suite("The report's own tables")
struct GridTests {
  @Test(
    "arrow keys move the cell, and the line below says all that it is of",
    arguments: [
      ("", "网站信息 › 上年 ＝ 120"),
      ("<Right>", "网站信息 › 本年 ＝ 136"),
      ("<Right><Down>", "微信文章 › 本年 ＝ （空）"),
      ("<Down><Down><Down>", "微信文章 › 上年 ＝ 0"),
      ("<Right><Right><Right><Left>", "网站信息 › 上年 ＝ 120"),
      ("]<Right><Right>", "数量 › 第3季度发布的信息 ＝ 300"),
      ("][", "网站信息 › 上年 ＝ 120"),
    ])
  func paths(keys: String, path: String) throws {
    #expect(TablesPane(state: try grid(keys)).cellPath == path)
  }

  @Test("a wide table scrolls sideways, its labels stay, and the selected cell is always shown")
  func scrolling() throws {
    var state = try grid("]", Size(columns: 40, rows: 12))
    for column in 1...12 {
      let shown = (0..<12).map { state.frame(size: state.size).text(ofRow: $0) }.joined()
      #expect(shown.contains("\(column)00"))
      #expect(shown.contains("数量"))
      state = try state.pressing("<Right>")
    }
  }

  @Test("y copies the cell, Y the table, Enter goes to its row in the text and ← comes back")
  func takingOut() throws {
    var state = try grid("<Right>")
    #expect(state.handle(.input(.key("y"))) == [.copy("136")])
    #expect(
      state.handle(.input(.key("Y"))) == [.copy("\t上年\t本年\n网站信息\t120\t136\n微信文章\t0\t")])
    state = try state.pressing("<Enter>")
    #expect(state.focus == .reading)
    #expect(try state.pressing("<Left>").focus == .tables)
    #expect(try grid("<Left>").scene.view == .text)
  }

  @Test("a report without tables says so")
  func none() throws {
    let state = try sample(Size(columns: 80, rows: 24), keys: "3")
    #expect(state.scene.view == .text)
    #expect(state.notice?.words == "这份报告里没有表格")
  }

  @Test("the screen", arguments: ["80x24", "120x40", "40x12", "20x5"])
  func screen(notation: String) throws {
    let size = try #require(Size(notation: notation))
    let state = try grid("<Right><Down>", size)
    Golden.expect(
      state.frame(size: size).picture(showingStyles: true), named: "grid-\(notation)")
  }
}
