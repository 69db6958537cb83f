import ReportModel
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// The keys that people bring along from less, vim and other programs.
@Suite("Keys of habit")
struct HabitKeyTests {
  private let size = Size(columns: 80, rows: 24)

  /// How many rows below the first one on screen the cursor is.
  private func rowOnScreen(_ state: BrowserState) -> Int {
    let wrapped = state.wrapped
    let top = wrapped.row(of: state.scene.reading.top)
    let cursor = wrapped.row(of: state.scene.reading.cursor)
    return cursor < top ? -1 : wrapped.distance(from: top, to: cursor, limit: 1000)
  }

  private func notice(_ keys: String) throws -> String {
    try sample(size, keys: keys).notice?.words ?? ""
  }

  @Test("zz, zt and zb bring the row of the cursor to a place of the screen and leave it selected")
  func placing() throws {
    let state = try sample(size, keys: "<Tab>:50%<Enter><Tab>")
    let rows = state.textRows
    for (keys, row) in [("zt", 0), ("zz", (rows - 1) / 2), ("zb", rows - 1)] {
      let placed = try state.pressing(keys)
      #expect(rowOnScreen(placed) == row, "\(keys)")
      #expect(placed.scene.reading.cursor == state.scene.reading.cursor, "\(keys)")
    }
  }

  @Test("z says what may follow it, and nothing else does anything behind it")
  func waiting() throws {
    #expect(try notice("z") == "z …  z 居中  t 置顶  b 置底")
    #expect(try notice("zq").contains("居中"))
    #expect(try notice("z<Esc>").isEmpty)
    let state = try sample(size, keys: "jjz2")
    #expect(state.scene.view == .text && state.firstKey == nil)
  }

  @Test("H, M and L go to rows of the screen, and the text stays")
  func rowsOfTheScreen() throws {
    let state = try sample(size, keys: "<Tab><PgDn>")
    for (keys, rows) in [("H", 0...1), ("M", 9...12), ("L", 19...21)] {
      let moved = try state.pressing(keys)
      #expect(rows.contains(rowOnScreen(moved)), "\(keys): \(rowOnScreen(moved))")
      #expect(moved.scene.reading.top == state.scene.reading.top, "\(keys)")
    }
  }

  @Test("Ctrl-D and Ctrl-U go on and back by the same half of a screen")
  func halfScreens() throws {
    let state = try sample(size, keys: "<Tab><PgDn><PgDn>M")
    let down = try state.pressing("<C-d>")
    #expect(
      state.wrapped.row(of: down.scene.reading.top) > state.wrapped.row(of: state.scene.reading.top)
    )
    #expect(try down.pressing("<C-u>").scene.reading.top == state.scene.reading.top)
    #expect(try state.pressing("d") == down)
  }

  @Test("Ctrl-E and Ctrl-Y scroll by a row under the cursor")
  func scrolling() throws {
    let state = try sample(size, keys: "<Tab><PgDn>M")
    let scrolled = try state.pressing("<C-e>")
    #expect(scrolled.scene.reading.cursor == state.scene.reading.cursor)
    #expect(rowOnScreen(scrolled) == rowOnScreen(state) - 1)
    #expect(try scrolled.pressing("<C-y>").scene.reading.top == state.scene.reading.top)
    let pushed = try sample(size, keys: "<Tab>" + String(repeating: "<C-e>", count: 30))
    #expect(rowOnScreen(pushed) >= 0)
  }

  @Test("} and { go through paragraphs, and come back by the same ones")
  func paragraphs() throws {
    var state = try sample(size, keys: "<Tab>")
    var places = [state.scene.reading.cursor]
    for _ in 0..<12 {
      state = try state.pressing("}")
      places.append(state.scene.reading.cursor)
    }
    #expect(Set(places.map(\.offset)).count == places.count)
    for place in places.reversed() {
      #expect(state.scene.reading.cursor == place)
      state = try state.pressing("{")
    }
  }

  @Test("0 and $ are the first and the last column of a table")
  func columns() throws {
    let page = BrowserState(document: try document(TablePages.form), size: size)
    let state = try page.pressing("3]jj$")
    let row = try #require(state.gridTable?.rows[state.gridRow])
    #expect(state.gridCell.column == row.fields.upperBound - 1)
    #expect(try state.pressing("0").gridCell.column == row.fields.lowerBound)
  }

  @Test("in each list H, M, L, half pages and placing keep the cursor on the screen")
  func lists() throws {
    let page = BrowserState(
      document: try document(TablePages.form), size: Size(columns: 120, rows: 16))
    for view in ["2", "3", "3<Left>", "4", "/0<Enter>"] {
      for keys in [
        "H", "M", "L", "<C-d>", "<C-d><C-d><C-u>", "Gzt", "Mzz", "Mzb", "<C-e>", "}", "}}{",
      ] {
        let state = try page.pressing(view + keys)
        guard let list = state.view.list(in: state) else { continue }
        let shown = list.top..<list.top + list.lines
        #expect(list.count == 0 || shown.contains(list.selected), "\(view) \(keys)")
      }
    }
  }

  @Test("Ctrl-O goes back through the places of jumps and Ctrl-I forward again")
  func backAndForward() throws {
    let names = { (keys: String) -> String in
      let state = try sample(size, keys: keys)
      let report = state.document.report
      return report.sections[report.sectionIndex(atReading: state.scene.reading.cursor.offset)]
        .number
    }
    let jumps = ":二<Enter>:五<Enter>:八<Enter>"
    #expect(try names(jumps + "<C-o>") == "五")
    #expect(try names(jumps + "<C-o><A-Left>") == "二")
    #expect(try names(jumps + "<C-o><C-o><C-i>") == "五")
    #expect(try names(jumps + "<C-o><C-o><A-Right><A-Right>") == "八")
    #expect(try notice(jumps + "<A-Right>") == "没有更后的地方")
    #expect(try notice("<C-o>") == "没有更早的地方")
    #expect(try names(jumps + "<C-o>:六<Enter><A-Right>") == "六")
  }

  @Test(
    "each way to leave leaves", arguments: ["q", "ZZ", "ZQ", ":q<Enter>", ":q!<Enter>", "<C-c>"])
  func leaving(keys: String) throws {
    var state = try sample(size)
    var effects: [Effect] = []
    for event in try KeyNotation(keys).events { effects = state.settle(.input(event)) }
    #expect(effects == [.quit])
  }

  @Test("a key without a meaning says what does what it is known for")
  func unused() throws {
    #expect(try notice("i") == "“i”在这里没有作用；报告只读")
    #expect(try notice("6").contains(":#33"))
    #expect(try notice("s").contains("指标表"))
    #expect(try notice("X") == "“X”没有作用，? 看全部按键")
    #expect(try sample(size, keys: "<F1>").overlay?.kind == .help)
  }
}
