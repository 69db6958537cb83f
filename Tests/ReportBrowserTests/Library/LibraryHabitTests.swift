import TerminalModel
import Testing

@testable import ReportBrowser

/// What people bring along from less, vim and the browser of a report, in a library.
@Suite("Library: habits")
struct LibraryHabitTests {
  private static let size = Size(columns: 100, rows: 24)

  private func desk(_ keys: String, _ size: Size = size) -> Desk {
    LibraryFixture.desk(size, keys: keys)
  }

  private func foot(_ desk: Desk, _ size: Size = size) -> String {
    desk.frame(size: size).text(ofRow: size.rows - 1)
  }

  // MARK: Rows of the screen

  @Test(
    "H, M and L go to rows of the screen, half screens move by half of it, } to what stands below nothing",
    arguments: [
      ("L", 4), ("LH", 0), ("M", 2), ("}", 4), ("}{", 0), ("<C-d>", 2), ("<C-d><C-u>", 0),
      ("j<C-e>", 1), ("G<C-y>", 4),
    ])
  func groups(keys: String, group: Int) {
    #expect(desk(keys).library?.group == group)
  }

  @Test("they move in the rows of the right pane too, and in what words stand in")
  func rows() {
    #expect(desk("lL").library?.row == 2)
    #expect(desk("lLM").library?.row == 1)
    #expect(desk("lLH").library?.row == 0)
    let places = desk("w公众号<Enter>ljj<Enter>")
    let last = desk("w公众号<Enter>ljj<Enter>L")
    #expect(places.library?.words.cursor != last.library?.words.cursor)
  }

  @Test("0 and $ go to the first and the last column of figures and of reports side by side")
  func columns() {
    let last = desk("2l$").library
    #expect((last?.seriesColumn ?? 0) > 1)
    #expect(desk("2l$0").library?.seriesColumn == 0)
    #expect(desk("c$").library?.comparison.column == 1)
    #expect(desk("c$0").library?.comparison.column == 0)
    #expect(foot(desk("$")).contains("这里只有一列"))
  }

  @Test("of figures H, M, L and } move in the list, whose series is asked for")
  func figures() {
    let first = desk("2").library?.figures
    let last = desk("2L").library?.figures
    #expect(first?.entry != last?.entry)
    #expect(last?.points?.entry == last?.entry)
    #expect(desk("2}").library?.figures.entry?.group != first?.entry?.group)
  }

  // MARK: The way

  @Test(
    "Ctrl-O goes back to the view before as it was left, Ctrl-I forward again",
    arguments: [
      ("j24<C-o>", LibraryView.figures), ("j24<C-o><C-o>", .reports), ("24<C-o><C-o>", .reports),
      ("j24<C-o><A-Right>", .findings), ("24<C-o>5<C-o>", .figures),
    ])
  func way(keys: String, view: LibraryView) {
    #expect(desk(keys).library?.view == view)
  }

  @Test(
    "it says where there is nothing before or after, and passes over a search that was given up")
  func ends() {
    #expect(foot(desk("<C-o>")).contains("没有更早的地方"))
    #expect(foot(desk("2<A-Right>")).contains("没有更后的地方"))
    #expect(desk("/教育<Enter><BS>2<C-o>").library?.view == .reports)
    #expect(desk("j2<C-o>").library?.group == 1)
  }

  @Test("out of an open report Ctrl-O leads back to its row, where the report has no earlier place")
  func report() {
    let back = desk("j<Enter>j<Enter><C-o>")
    #expect(back.report == nil && back.library?.selected?.id == 4)
    #expect(desk("j<Enter>j<Enter>:一<Enter><Tab>2<C-o>").report != nil)
  }

  // MARK: Names

  @Test(
    ": does each action by its name, in Chinese, pinyin or English, and by its key",
    arguments: [
      ("w", LibraryView.words), ("词频", .words), ("cipin", .words), ("words", .words),
      ("核对", .findings), ("findings", .findings), ("shuzi", .figures), ("4", .findings),
    ])
  func names(words: String, view: LibraryView) {
    #expect(desk(":\(words)<Enter>").library?.view == view)
  }

  @Test("every action has a name that finds it, in the keys of its help at the least")
  func everyName() {
    let keymap = LibraryKeymap.standard
    let names = LibraryActionNames(keymap: keymap, agencies: [])
    for binding in keymap.bindings where binding.action != .goTo {
      for key in binding.keys {
        guard case .action(let first)? = names.choices(for: key.name).first else {
          Issue.record("\(key.name) finds nothing")
          continue
        }
        #expect(keymap.bindings[first].keys.contains(key))
      }
      for name in binding.action.names {
        let found = names.choices(for: name).contains { choice in
          guard case .action(let place) = choice else { return false }
          return keymap.bindings[place].action == binding.action
        }
        #expect(found, "\(name)")
      }
    }
  }

  @Test("what is found stands above the line by its name, and an agency is gone to")
  func preview() {
    let typed = desk(":导出")
    #expect(foot(typed).contains("→ 导出所列全部"))
    let shown = (1..<23).map { typed.frame(size: Self.size).text(ofRow: $0) }
    #expect(shown.contains { $0.contains(" e ") && $0.contains("导出所列全部") })
    #expect(desk(":shuiwu<Enter>").library?.selectedAgency == "示例市水务局")
    #expect(desk("4:水务<Enter>").library?.view == .reports)
    #expect(foot(desk(":没有这个<Enter>")).contains("没有叫“没有这个”"))
    #expect(desk(":<Esc>").library?.prompt == nil)
  }

  @Test(":q leaves, :export asks for a file")
  func effects() {
    var desk = desk(":q")
    #expect(desk.settle(.input(.key(.enter))) == [.quit])
    #expect(self.desk(":export<Enter>").library?.prompt?.string == "年报-报告.csv")
  }

  @Test("R reads anew what changed, and not while that goes on")
  func readAgain() {
    var desk = desk("")
    #expect(desk.settle(.input(.key("R"))) == [.library(.refresh)])
    _ = desk.settle(.library(.progress(IndexProgress(words: "读取 3/9"))))
    #expect(desk.settle(.input(.key("R"))).isEmpty)
    #expect(foot(desk).contains("还在读入：读取 3/9"))
    desk = self.desk("")
    _ = desk.settle(.input(.key("R")))
    _ = desk.settle(.library(.progress(IndexProgress(words: ""))))
    #expect(foot(desk).contains("已读入有变化的文件"))
  }

  @Test("a key of another view says where it is of use", arguments: ["t", "p", "d", "v", "V"])
  func elsewhere(key: String) {
    #expect(foot(desk(key)).contains("这里用不上"))
  }

  // MARK: The rule between the panes

  @Test("the rule between two panes is dragged, in each view by itself", arguments: ["", "2"])
  func border(keys: String) throws {
    func rule(_ desk: Desk) -> Int? {
      (0..<100).first { desk.frame(size: Self.size)[5, $0].glyph.base == "│" }
    }
    var moved = desk(keys)
    let before = try #require(rule(moved))
    for event in try KeyNotation("<Click:\(before + 1),6><Drag:31,8><Release:31,8>").events {
      _ = moved.settle(.input(event))
    }
    #expect(rule(moved) == 30)
    for event in try KeyNotation("<Drag:60,8>").events { _ = moved.settle(.input(event)) }
    #expect(rule(moved) == 30)
    for event in try KeyNotation("4").events { _ = moved.settle(.input(event)) }
    #expect(rule(moved) != 30)
    // A button that was let go outside of the window drags no more once another is pressed.
    var lost = desk(keys)
    for event in try KeyNotation("<Click:\(before + 1),6><Click:5,5><Drag:31,8>").events {
      _ = lost.settle(.input(event))
    }
    #expect(rule(lost) == before)
    // Each pane keeps some columns.
    for column in [1, 99] {
      var far = desk(keys)
      let drag = "<Click:\(before + 1),6><Drag:\(column),8>"
      for event in try KeyNotation(drag).events { _ = far.settle(.input(event)) }
      let place = try #require(rule(far))
      #expect(place >= 16 && place <= 67)
    }
  }

  // MARK: What a key must not do

  @Test("a chart keeps the keys from the rows that it covers")
  func chart() {
    let shown = desk("2lp").library
    #expect(shown?.figures.isChart == true)
    for key in ["s", "t", "<Enter>", "<Right>", "<Space>", "/", "L"] {
      let desk = desk("2lp" + key)
      #expect(desk.library?.figures.choice == shown?.figures.choice, "\(key)")
      #expect(
        desk.library?.figures.marked == [] && desk.library?.prompt == nil && desk.report == nil)
      #expect(foot(desk).contains("p 回到表格"), "\(key)")
    }
    let marked = desk("2l<Space>p").library
    #expect(desk("2l<Space>pj").library?.figures.rows == marked?.figures.rows)
    // The chart of one agency is of the one that the keys go to.
    #expect(desk("2lpj").library?.figures.rows != shown?.figures.rows)
    #expect(foot(desk("w公众号<Enter>lp<Tab>")).contains("p 回到表格"))
  }

  @Test("Esc in the line for words leaves no view without words behind")
  func words() {
    #expect(desk("4w<Esc>").library?.view == .findings)
    #expect(desk("w公众号<Enter>w<Esc>").library?.view == .words)
  }

  @Test("the path of a file keeps the file's name, whatever the room")
  func paths() {
    let path = "/home/user/年报/示例省/示例市/2023/示例市教育局2023年政府信息公开工作年度报告.html"
    for columns in 4...90 {
      let cut = path.shortenedPath(toColumns: columns, .narrow)
      #expect(displayWidth(cut, .narrow) <= columns)
      if columns >= 52 { #expect(cut.hasSuffix("/示例市教育局2023年政府信息公开工作年度报告.html")) }
      if columns >= 20 { #expect(cut.hasSuffix("html")) }
    }
    #expect("a/b.html".shortenedPath(toColumns: 20, .narrow) == "a/b.html")
  }
}
