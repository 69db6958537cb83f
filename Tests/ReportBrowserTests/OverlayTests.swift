import ReportModel
import TerminalModel
import TestSupport
import Testing
import Wording

@testable import ReportBrowser

/// A page with a menu above its report and a foot below it.
private let page = """
  <html><head><meta charset="utf-8"><title>x</title></head><body>
  <ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li></ul>
  <div id="article"><h1>示例市水务局2023年政府信息公开工作年度报告</h1>
  <p>一、总体情况</p><p>全年主动公开政府信息136条，答复申请25件，工作平稳有序，较好完成了各项任务。</p>
  <p>二、其他需要报告的事项</p><p>本年度没有其他需要报告的事项，信息处理费未收取。</p></div>
  <p>主办单位：示例市水务局</p></body></html>
  """

private func opened(_ keys: String, _ size: Size = Size(columns: 80, rows: 24)) throws
  -> BrowserState
{
  try BrowserState(document: try document(Array(page.utf8)), size: size).pressing(keys)
}

private func rows(_ state: BrowserState) -> [String] {
  (0..<state.size.rows).map { state.frame(size: state.size).text(ofRow: $0) }
}

@Suite("The help, and what stands around a report")
struct OverlayTests {
  @Test("p shows the words of the page that are not the report's, and takes them away")
  func page() throws {
    let state = try opened("p")
    #expect(state.focus == .page)
    let words = rows(state)
    let above = try #require(words.firstIndex { $0.contains("报告之前") })
    let below = try #require(words.firstIndex { $0.contains("报告之后") })
    #expect(try #require(words.firstIndex { $0.contains("首页") }) > above)
    #expect(try #require(words.firstIndex { $0.contains("主办单位") }) > below)
    #expect(!words.joined().contains("136条"))
    let before = rows(try opened("k"))
    for close in ["p", "q", "<Esc>"] { #expect(rows(try opened("p" + close)) == before) }
    #expect(try opened("p?").focus == .help)
    #expect(try opened("p2").focus == .metrics)
  }

  @Test("a report that is a document of its own says that there is nothing around it")
  func nothing() throws {
    let state = try sample(Size(columns: 80, rows: 24), keys: "p")
    #expect(state.focus == .outline)
    #expect(state.notice?.words == "报告之外没有别的文字")
  }

  @Test("the help says all of every key at every width, and scrolls to the last of it")
  func help() throws {
    let sizes = [
      Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 20, rows: 5),
    ]
    for size in Cases.first(1, of: sizes) {
      var state = try opened("?", size)
      var shown = ""
      for _ in 0..<1000 {
        shown += rows(state)[1].split(separator: " ").joined()
        let next = try state.pressing("<Down>")
        // At the last row nothing moves any more.
        if next.overlay == state.overlay { break }
        state = next
      }
      shown += rows(state).dropFirst(2).dropLast().joined().split(separator: " ").joined()
      // The one that is explained.
      #expect(shown.count { $0 == "…" } == 1)
      let last = try opened("?G", size)
      #expect(rows(last) == rows(state))
      if size.columns == 80 {
        for binding in Keymap.standard.bindings {
          #expect(
            shown.contains(binding.help.said.split(separator: " ").joined()), "\(binding.help)")
        }
      }
    }
  }

  @Test("another size sets them anew, and leaves no hole below")
  func resized() throws {
    var state = try opened("?G", Size(columns: 40, rows: 12))
    _ = state.handle(.input(.resize(Size(columns: 80, rows: 40))))
    #expect(rows(state) == rows(try opened("?G", Size(columns: 80, rows: 40))))
  }
}
