import ReportModel
import ReportReading
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

private let page = """
  <html><head><meta charset="utf-8"><title>x</title></head><body>
  <div class="nav"><a href="/">首页</a></div>
  <h1>示例市水务局2023年政府信息公开工作年度报告</h1>
  <p>一、总体情况</p>
  <p>全年主动公开政府信息<b>136</b>条，\u{1B}[31m答复申请25件。</p>
  <table><tr><td>信息内容</td><td>制发件数</td><td>废止件数</td></tr>
  <tr><td>规章</td><td>3</td><td>12</td></tr></table>
  <p>二、其他需要报告的事项</p>
  <p>本年度没有其他需要报告的事项，信息处理费未收取。</p>
  </body></html>
  """

/// What a report was read from, below the view.
@Suite("The source below the view")
struct SourceTests {
  private static let size = Size(columns: 80, rows: 24)

  /// A browser of a report after some keys, the source being there as soon as it is asked for.
  private func opened(
    _ keys: String, of text: String = page, _ size: Size = size
  ) throws -> BrowserState {
    let bytes = Array(text.utf8)
    var state = BrowserState(document: try document(bytes), size: size)
    for event in try KeyNotation(keys).events {
      for effect in state.settle(.input(event)) {
        guard case .readSource(let document) = effect else { continue }
        let source = try ReportReader.source(
          of: document.report, in: bytes, options: ReadingOptions())
        _ = state.settle(.source(SourceAnswer(source, of: document.report)))
      }
    }
    return state
  }

  /// The rows of the source on screen, without what says where one is.
  private func rows(_ state: BrowserState) throws -> [String] {
    let rect = try #require(state.sourceRect)
    return rect.rowRange.dropFirst().map { state.frame(size: state.size).text(ofRow: $0) }
  }

  private func head(_ state: BrowserState) throws -> String {
    state.frame(size: state.size).text(ofRow: try #require(state.sourceRect).origin.row)
  }

  /// The words that stand out on screen as what is meant.
  private func quoted(_ state: BrowserState) throws -> String {
    let frame = state.frame(size: state.size)
    var words = ""
    for row in try #require(state.sourceRect).rowRange {
      for column in 0..<state.size.columns where frame[row, column].style == Theme.match {
        words.unicodeScalars.append(frame[row, column].glyph.base)
      }
    }
    return words.replacing("\u{0}", with: "")
  }

  @Test("! opens it below without a change above, and ! or Esc closes it")
  func open() throws {
    let before = try opened("<Tab>jj")
    let state = try opened("<Tab>jj!")
    #expect(try head(state).contains("第 5 行"))
    #expect(try rows(state).contains { $0.contains("<p>全年主动公开政府信息<b>136</b>条") })
    let (old, new) = (before.frame(size: Self.size), state.frame(size: Self.size))
    for row in 0..<state.layout.body.rowRange.upperBound {
      #expect(new.changes(inRow: row, since: old).isEmpty)
    }
    // The hint that closes it is a button.
    let row = try #require(state.sourceRect).origin.row + 1
    for close in ["!", "<Esc>", "<Click:77,\(row)>"] {
      let closed = try opened("<Tab>jj!" + close)
      #expect(closed.sourceRect == nil && closed.scene == before.scene)
      #expect(closed.frame(size: Self.size) == old)
    }
  }

  @Test("it follows the keys from paragraph to paragraph")
  func follows() throws {
    #expect(try rows(try opened("!j")).contains { $0.contains("<p>一、总体情况</p>") })
    let state = try opened("!<Tab>G")
    #expect(try head(state).contains("第 9 行"))
    #expect(try rows(state).contains { $0.contains("本年度没有其他需要报告的事项") })
  }

  @Test("figures, cells and hits stand out in it")
  func quotes() throws {
    #expect(try quoted(try opened("2!")) == "136</b>条")
    #expect(try quoted(try opened("2!j")) == "25件")
    #expect(try quoted(try opened("3<Right>!")) == "12")
    #expect(try quoted(try opened("3!")) == "3")
    #expect(try quoted(try opened("/处理费<Enter>!")) == "处理费")
  }

  @Test("a control character of the file is seen, and never sent")
  func controls() throws {
    let shown = try rows(try opened("!<Tab>jj")).joined()
    #expect(shown.contains("␛[31m答复申请") && !shown.contains("\u{1B}"))
  }

  @Test("J and K scroll it until the keys go elsewhere, and so does the wheel over it")
  func scrolls() throws {
    let state = try opened("!<Tab>G")
    let up = try state.pressing("KKKKKK")
    #expect(try rows(up)[0].contains("<html>"))
    #expect(up.scene == state.scene)
    #expect(try rows(try up.pressing("JJJJJ")).contains { $0.contains("</html>") })
    #expect(try !rows(try up.pressing("kkkk"))[0].contains("<html>"))
    #expect(try rows(try up.pressing("kkkkG")) == rows(state))
    let wheel = try opened("!").pressing("<WheelDown:10,20>")
    #expect(try rows(wheel) != rows(try opened("!")))
    #expect(try opened("").pressing("J").notice?.words == "先按 ! 打开原文件")
  }

  @Test("a screen too low for both says so, and another size keeps it", arguments: [5, 8, 9])
  func low(rows: Int) throws {
    let state = try opened("!", Size(columns: 40, rows: rows))
    #expect(state.sourceRect == nil && state.notice?.isFailure ?? false)
    var opened = try opened("!")
    for size in [
      Size(columns: 40, rows: 12), Size(columns: 20, rows: 5), Size(columns: 120, rows: 40),
    ] {
      _ = opened.settle(.input(.resize(size)))
      let frame = opened.frame(size: size)
      #expect(frame.size == size)
      #expect((opened.sourceRect == nil) == (size.rows < 10))
    }
  }

  @Test("a format without a source, a file that is gone, a report that was read anew")
  func none() throws {
    var state = try opened("")
    let effects = state.settle(.input(.key("!")))
    guard case .readSource(let asked) = try #require(effects.first) else {
      Issue.record("the source is not asked for")
      return
    }
    #expect(state.frame(size: Self.size).text(ofRow: 15).contains("正在读入"))
    #expect(state.settle(.input(.key("j"))).isEmpty)
    var failed = state
    _ = failed.settle(.source(SourceAnswer(nil, of: asked.report)))
    #expect(failed.sourceRect == nil && failed.notice?.words == "这种格式的文件没有可以对照的文字")
    failed = state
    _ = failed.settle(.source(SourceAnswer(nil, fault: "没有了", of: asked.report)))
    #expect(failed.notice?.words == "没有了")
    // An answer for another report comes too late.
    let other = try document(Samples.guangdong)
    _ = state.settle(.source(SourceAnswer(nil, of: other.report)))
    #expect(state.sourceRect != nil)
    let again = state.settle(.renewed(other, isAsked: true))
    #expect(again.contains { if case .readSource = $0 { true } else { false } })
  }

  @Test(
    "pictures of it", arguments: [(80, 24), (120, 40), (40, 12)])
  func pictures(columns: Int, rows: Int) throws {
    expectPicture("source-metrics", of: try opened("2!j", Size(columns: columns, rows: rows)))
    expectPicture("source-tables", of: try opened("3!", Size(columns: columns, rows: rows)))
  }
}
