import ReportModel
import TerminalModel
import Testing

@testable import ReportBrowser

/// What of a document could not be read is told on its screen.
@Suite("What was not read, on screen")
struct UnreadTests {
  @Test("the title bar counts the places, the status line says what they are")
  func places() throws {
    let page = """
      <html><body><h1>示例局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>公开信息16条。</p>
      <table><tr><td>项目</td><td>数量</td></tr><tr><td>会议</td><td>3<br>45</td></tr><tr><td>培训</td><td>8</td></tr></table></body></html>
      """
    let size = Size(columns: 80, rows: 24)
    let state = BrowserState(document: try document(Array(page.utf8)), size: size)
    let frame = state.frame(size: size)
    #expect(frame.text(ofRow: 0).contains("［1 处未读全］"))
    #expect(frame.text(ofRow: 23).contains("有 1 格各有几个数字"))
  }
}
