import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// Actions by their names, and what other programs are given.
@Suite("Actions by name")
struct ActionNameTests {
  private let size = Size(columns: 80, rows: 24)

  private func effects(_ keys: String) throws -> (state: BrowserState, effects: [Effect]) {
    var state = try sample(size)
    let effects = try KeyNotation(keys).events.flatMap { state.settle(.input($0)) }
    return (state, effects)
  }

  @Test(
    "Chinese, pinyin and English lead to the same action",
    arguments: ["帮助", "bangzhu", "bz", "help", "HELP"])
  func help(words: String) throws {
    #expect(try effects(":\(words)<Enter>").state.overlay?.kind == .help)
  }

  @Test("an action of another view is done there")
  func elsewhere() throws {
    for words in ["排序", "paixu", "sort"] {
      let state = try effects(":\(words)<Enter>").state
      #expect(
        state.scene.view == .metrics && state.scene.metrics.choice.order == .value, "\(words)")
    }
    #expect(try effects(":export<Enter>").state.prompt?.kind == .export(.metrics))
    #expect(try effects(":quit<Enter>").effects == [.quit])
    #expect(try effects(":findings<Enter>").state.scene.view == .findings)
  }

  @Test("what is found stands above the line with its keys, and Tab chooses among it")
  func list() throws {
    let (state, _) = try effects(":sort")
    let frame = state.frame(size: size)
    let shown = (1..<23).map(frame.text(ofRow:)).joined(separator: "\n")
    #expect(shown.contains("换排序") && shown.contains("指标里："))
    #expect(frame.text(ofRow: 23).contains("→ 排序"))
    let next = try effects(":复").state
    #expect(next.prompt?.choices.count ?? 0 > 1)
    #expect(try next.pressing("<Tab>").prompt?.chosen == 1)
  }

  @Test(
    "headings, numbers and rows lead to their places as before",
    arguments: ["复议", "fuyi", "二", "#33", "50%", "落款"])
  func places(words: String) throws {
    let state = try effects("G:\(words)<Enter>").state
    #expect(state.scene.view == .text && state.overlay == nil && state.notice == nil)
  }

  @Test("links end where an address must end")
  func links() {
    for (text, link) in [
      ("详见http://www.gd.gov.cn/xxgk，欢迎查询。", "http://www.gd.gov.cn/xxgk"),
      ("网址：www.example.gov.cn。", "http://www.example.gov.cn"),
      ("（https://a.b/c?d=1&e=2）", "https://a.b/c?d=1&e=2"), ("见 http://a.b.", "http://a.b"),
    ] { #expect(BrowserState.link(in: text) == link) }
    #expect(BrowserState.link(in: "没有链接 http:// 也没有 www.") == nil)
  }

  @Test(
    "o opens the link of the paragraph or the file, | gives the paragraph to a command, R asks for the file"
  )
  func outside() throws {
    #expect(try effects("o").effects.last == .openOutside(.file))
    #expect(
      try effects("<Tab><Down><Down><Down>o").effects.last
        == .openOutside(.link("http://www.gdhrss.gov.cn")))
    let (_, piped) = try effects("2y|wc -l<Enter>")
    guard case .pipe(let text, "wc -l") = piped.last, case .copy(text) = piped.first else {
      Issue.record("\(piped)")
      return
    }
    #expect(try effects("R").effects.last == .readAgain)
    #expect(try effects("|<Enter>").effects.isEmpty)
  }

  @Test(
    "a file that was read anew is shown at the same paragraph, behind a line that is being typed")
  func renewed() throws {
    let text = String(decoding: Samples.guangdong, as: UTF8.self)
    let longer = try document(Array(("新加的一段话，前面没有。\n" + text).utf8))
    let before = try effects(":2.2<Enter><Tab>jma/公众号<Enter><Enter>").state
    func paragraph(_ state: BrowserState) -> String { state.textToCopy }
    var state = before
    _ = state.settle(.renewed(longer, isAsked: false))
    #expect(state.notice?.words == "文件有改动，已重新读入")
    #expect(paragraph(state) == paragraph(before) && state.scene.view == before.scene.view)
    #expect(state.search?.hits.count == before.search?.hits.count)
    #expect(try paragraph(state.pressing("'a")) == paragraph(before.pressing("'a")))

    state = try before.pressing("/微信")
    _ = state.settle(.renewed(longer, isAsked: false))
    #expect(state.document.report == before.document.report)
    state = try state.pressing("<Enter>")
    #expect(state.document.report == longer.report)

    // A watch may notice one change twice.
    state = before
    _ = state.settle(.renewed(longer, isAsked: false))
    _ = state.settle(.renewed(longer, isAsked: false))
    #expect(state.notice?.words == "文件有改动，已重新读入")

    state = before
    _ = state.settle(.renewed(before.document, isAsked: true))
    #expect(state.notice?.words == "文件没有改动")
  }

  @Test("what was opened before is a list to choose from")
  func recent() throws {
    func entry(_ path: String, _ title: String, isLibrary: Bool = false) -> RecentList.Entry {
      RecentList.Entry(
        path: path, title: title, agency: "示例市教育局", year: 2024, time: "昨天", isLibrary: isLibrary)
    }
    let entries = [entry("/a", "甲报告"), entry("/b", "乙报告"), entry("/c", "丙库", isLibrary: true)]
    func choice(_ keys: String, _ size: Size) throws -> RecentList.Choice? {
      var list = RecentList(entries, size: size)
      var choice: RecentList.Choice?
      for event in try KeyNotation(keys).events where choice == nil {
        choice = list.handle(event)
        #expect(list.frame(size: size).size == size)
      }
      return choice
    }
    for size in ["80x24", "120x40", "40x12", "20x5", "1x1"].compactMap({ Size(notation: $0) }) {
      #expect(try choice("<Enter>", size) == .open("/a"))
      #expect(try choice("j<Right>", size) == .open("/b"))
      #expect(try choice("G<Enter>", size) == .open("/c"))
      #expect(try choice("/yi bao<Enter><Enter>", size) == .open("/b"))
      #expect(try choice("/zzz<Enter><Enter><Esc><Enter>", size) == .open("/a"))
      #expect(try choice("q", size) == .leave)
      #expect(try choice("<C-c>", size) == .leave)
    }
    #expect(try choice("<Click:5,3><Double:5,3>", size) == .open("/b"))
  }
}
