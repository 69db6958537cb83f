import ReportModel
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// Keys on which newcomers stumbled.
@Suite("Newcomers' keys")
struct NewcomerKeyTests {
  private static let size = Size(columns: 80, rows: 24)

  // MARK: What was read last

  private func list(_ keys: String, columns: Int = 80) throws -> (RecentList, RecentList.Choice?) {
    let entries = (1...40).map { number in
      RecentList.Entry(
        path: "/home/user/年报/示例省/示例市/示例市教育局\(number)年政府信息公开工作年度报告.html", title: "报告\(number)",
        agency: "示例市教育局", year: 1980 + number, time: "今天", isLibrary: false)
    }
    var list = RecentList(entries, size: Size(columns: columns, rows: 24))
    var choice: RecentList.Choice?
    for event in try KeyNotation(keys).events { choice = list.handle(event) }
    return (list, choice)
  }

  private func rows(_ list: RecentList, columns: Int = 80) -> [String] {
    let frame = list.frame(size: Size(columns: columns, rows: 24))
    return (0..<24).map(frame.text(ofRow:))
  }

  @Test("? lists the keys of the list of what was read, and q, ? and Esc close it and no more")
  func recentHelp() throws {
    let shown = rows(try list("?").0)
    #expect(shown.contains { $0.contains("打开这一份报告或报告库") })
    #expect(shown.contains { $0.contains("查找：标题、机关") } && shown[23].contains("q 关闭"))
    let before = rows(try list("").0)
    for close in ["q", "?", "<Esc>", "<F1>"] {
      let (closed, choice) = try list("?" + close)
      #expect(choice == nil && rows(closed) == before)
    }
    #expect(try list("?<Down><PgDn>G/x<Click:5,5>").1 == nil)
    #expect(try list("?<C-c>").1 == .leave)
    #expect(rows(try list("?", columns: 40).0, columns: 40)[23].contains("q 关闭"))
  }

  @Test("a key that does nothing there says so, and the path keeps the name of its file")
  func recentNotes() throws {
    #expect(rows(try list("x").0)[23].contains("“x”没有作用，? 看全部按键"))
    #expect(rows(try list("xj").0)[23].contains("示例市教育局"))
    for columns in [40, 60, 80] {
      let foot = rows(try list("", columns: columns).0, columns: columns)[23]
      #expect(foot.contains("html  "), "\(foot)")
    }
  }

  // MARK: Enter

  @Test("enter = into has Enter in the outline go into the text, which stays whole, and says so")
  func enter() throws {
    let document = try document(Samples.guangdong)
    var state = BrowserState(
      document: document, size: Self.size, manner: Manner(enter: .into))
    let usual = BrowserState(document: document, size: Self.size)
    #expect(state.frame(size: Self.size).text(ofRow: 23).contains("Enter 到正文"))
    #expect(!usual.frame(size: Self.size).text(ofRow: 23).contains("Enter 到正文"))
    for event in try KeyNotation("jjj<Enter>").events { _ = state.settle(.input(event)) }
    #expect(state.focus == .reading && state.scope == nil)
    let section = state.document.report.sectionIndex(atReading: state.scene.reading.cursor.offset)
    #expect(section == state.selectedSection && section == 3)
    for event in try KeyNotation("<BS>").events { _ = state.settle(.input(event)) }
    #expect(state.focus == .outline && state.selectedSection == 3)
    #expect(try usual.pressing("jjj<Enter>").scope == 3)
    let help = try state.pressing("?").overlay?.lines.map(\.words) ?? []
    #expect(help.contains("到正文里的这一节") && !help.contains("单独打开该节"))
  }

  // MARK: Lines

  @Test("a line takes no more than a path could have, however much is pasted")
  func longLine() throws {
    var state = try sample(Self.size, keys: "/")
    _ = state.settle(.input(.paste(String(repeating: "公开 ", count: 100_000))))
    #expect(state.prompt?.text.count == Prompt.longest)
    _ = state.settle(.input(.key("a")))
    #expect(state.prompt?.text.count == Prompt.longest)
    _ = state.settle(.input(.key(.backspace)))
    _ = state.settle(.input(.key("a")))
    #expect(state.prompt?.text.last == "a")
  }

  @Test("the preview of : names the action, not its key")
  func preview() throws {
    for (words, name) in [("daochu", "→ 导出"), ("排序", "→ 排序"), ("help", "→ 帮助"), ("copy", "→ 复制")] {
      let foot = try sample(Self.size, keys: ":\(words)").frame(size: Self.size).text(ofRow: 23)
      #expect(foot.contains(name), "\(foot)")
    }
  }

  @Test(":w writes a file, of the view that is shown where that has rows")
  func write() throws {
    for keys in ["", "2"] {
      let asked = try sample(Self.size, keys: keys + ":w<Enter>")
      #expect(asked.prompt?.kind == .export(ViewName(number: 2)))
    }
    #expect(try sample(Self.size, keys: "4:w!<Enter>").prompt?.kind == .export(ViewName(number: 4)))
  }

  @Test(
    "a condition that states nothing says so where nothing was found",
    arguments: [">abc", "<=x", "章节:", "单位:甲 >z"])
  func conditions(query: String) throws {
    let typed = try sample(Self.size, keys: "/" + query.replacing("<", with: "<Lt>"))
    #expect(typed.frame(size: Self.size).text(ofRow: 23).contains("条件写作"))
    let entered = try typed.pressing("<Enter>")
    #expect(entered.notice?.words.contains("条件写作") ?? false)
    #expect(try sample(Self.size, keys: "/没有这个<Enter>").notice?.words == "没有找到“没有这个”")
  }
}

/// Hints of the status line.
@Suite("Newcomers' hints")
struct NewcomerHintTests {
  @Test("/ has a place among the first hints, wherever one is, where the line is not narrow")
  func search() throws {
    let size = Size(columns: 90, rows: 24)
    for keys in ["", "jjj", ":2.1<Enter>", "<Tab>G"] {
      let foot = try sample(size, keys: keys).frame(size: size).text(ofRow: 23)
      for hint in ["↑↓ 移动", "Enter 打开", "Tab 换栏", "/ 检索", "? 帮助", "q 退出"] {
        #expect(foot.contains(hint), "\(foot)")
      }
    }
  }
}

/// The same in a library.
@Suite("Library: newcomers' keys")
struct LibraryNewcomerTests {
  private static let size = Size(columns: 80, rows: 24)

  private func foot(_ desk: Desk) -> String { desk.frame(size: Self.size).text(ofRow: 23) }

  @Test("/ in the help finds its entries, and Esc shows all again before it closes")
  func help() {
    let desk = LibraryFixture.desk(Self.size, keys: "?/词频<Enter>")
    let shown = (1..<23).map { desk.frame(size: Self.size).text(ofRow: $0) }
    #expect(shown.contains { $0.contains("词频：数全库的词") } && !shown.contains { $0.contains("退出") })
    let all = LibraryFixture.desk(Self.size, keys: "?/词频<Enter><Esc>")
    #expect(
      all.frame(size: Self.size) == LibraryFixture.desk(Self.size, keys: "?").frame(size: Self.size)
    )
    #expect(LibraryFixture.desk(Self.size, keys: "?/词频<Enter><Esc><Esc>").library?.help == nil)
    #expect(foot(LibraryFixture.desk(Self.size, keys: "?")).contains("/ 查找"))
    #expect(LibraryFixture.desk(Self.size, keys: "?/词频<Esc>q?").library?.helpFilter == "")
  }

  @Test("what is pasted opens the line of / of its view, and blanks open none")
  func pastes() {
    func pasted(_ text: String, _ keys: String) -> LibraryState? {
      var desk = LibraryFixture.desk(Self.size, keys: keys)
      _ = desk.settle(.input(.paste(text)), answer: LibraryFixture.answer)
      return desk.library
    }
    #expect(pasted("公开", "")?.prompt?.string == "公开")
    #expect(pasted("\n \n", "")?.prompt == nil)
    #expect(pasted("公开", "?")?.prompt == nil)
    #expect(pasted("公开", "2")?.prompt?.kind == .filter(ViewName(number: 2)))
    #expect(pasted("公开", "2lp")?.prompt == nil)
  }

  @Test("what filters figures or agencies is named with the key that takes it back")
  func filters() {
    let all = foot(LibraryFixture.desk(Self.size, keys: "2"))
    #expect(!all.contains("筛选“"))
    for (keys, words) in [("2/新收<Enter>", "筛选“新收” Esc 取消"), ("2l/教育<Enter>", "筛选“教育” Esc 取消")] {
      let line = foot(LibraryFixture.desk(Self.size, keys: keys))
      #expect(line.contains(words), "\(line)")
      #expect(!foot(LibraryFixture.desk(Self.size, keys: keys + "<Esc>")).contains("筛选“"))
      // A line that is given up leaves the filter as it was.
      #expect(foot(LibraryFixture.desk(Self.size, keys: keys + "/xyz<Esc>")).contains(words))
    }
  }

  @Test(
    "a key that does something in a report alone says what", arguments: ["J", "m", "|", "'", "!"])
  func unused(key: String) {
    #expect(foot(LibraryFixture.desk(Self.size, keys: key)).contains("“\(key)”用在打开的报告里："))
    #expect(foot(LibraryFixture.desk(Self.size, keys: "%")).contains("“%”没有作用"))
  }

  @Test("over a chart no key is promised that acts on the rows below it")
  func chartHints() {
    for keys in ["2lp", "w公众号<Enter>p"] {
      let line = foot(LibraryFixture.desk(Self.size, keys: keys))
      #expect(line.contains("p 回到表") && line.contains("e 导出"), "\(line)")
      for hint in ["移动", "打开", "选取", "排序", "转置"] { #expect(!line.contains(hint), "\(line)") }
    }
  }

  @Test("the hints of reports side by side are buttons, as those of other views")
  func comparisonHints() throws {
    let shown = LibraryFixture.desk(Self.size, keys: "c<Down>")
    let line = foot(shown)
    let before = try #require(line.split(separator: "d 只列不同", maxSplits: 1).first)
    var clicked = shown
    let click = "<Click:\(displayWidth(String(before), .narrow) + 1),24>"
    for input in try KeyNotation(click).events {
      _ = clicked.settle(.input(input), answer: LibraryFixture.answer)
    }
    #expect(clicked.library?.comparison.hidesEqual == true, "\(line)")
  }

  @Test("years that have no room are told of in the head")
  func years() {
    var desk = LibraryFixture.desk(Size(columns: 72, rows: 24))
    let reports = (2005...2023).map { year in
      LibraryReport(
        id: Int64(year), file: "\(year).html", title: "示例市\(year)", agency: "示例市", level: (3, ""),
        parent: "", year: year, isYearUnsure: false, form: nil, state: .read, counts: (0, 0, 0, 0),
        failing: [:])
    }
    #expect(!desk.frame(size: Size(columns: 72, rows: 24)).text(ofRow: 1).contains("…"))
    _ = desk.settle(.library(.reports(reports)))
    let head = desk.frame(size: Size(columns: 72, rows: 24)).text(ofRow: 1)
    #expect(head.contains("… 1") || head.contains("… 2"), "\(head)")
  }

  @Test("a filter that states nothing is explained where nothing was found")
  func doubts() {
    var desk = LibraryFixture.desk(Self.size, keys: "/年:abc")
    var found = FoundReports(query: "年:abc", textQuery: "年:abc", matches: [], reportCount: 0)
    found.doubt = "“年:”后面写年份"
    _ = desk.settle(.library(.found(found)))
    #expect(foot(desk).contains("“年:”后面写年份"))
    for input in (try? KeyNotation("<Enter>"))?.events ?? [] { _ = desk.settle(.input(input)) }
    #expect(desk.frame(size: Self.size).text(ofRow: 2).contains("没有找到：“年:”后面写年份"))
  }
}
