import ReportModel
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// A browser of a page with a table of quarters, in its tables view.
private func quarters(
  _ keys: String, _ size: Size = Size(columns: 80, rows: 24)
) throws -> BrowserState {
  try BrowserState(document: try document(Array(tablePage.utf8)), size: size).pressing("3]" + keys)
}

/// The form of 2021 in its tables view.
private func form(_ keys: String) throws -> BrowserState {
  try BrowserState(document: FormFixture.document, size: Size(columns: 120, rows: 40))
    .pressing("3" + keys)
}

/// What was copied by the last key.
private func copied(_ state: BrowserState) throws -> [[String]] {
  var state = state
  guard case .copy(let text) = state.handle(.input(.key("Y"))).first else { return [] }
  return text.split(separator: "\n").map {
    $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }
}

@Suite("The columns of the report's own tables")
struct ColumnTests {
  @Test("one is hidden, and neither shown nor copied nor written; all come back")
  func hidden() throws {
    let state = try quarters("-")
    #expect(CellPath(state)?.words == "数量 › 第2季度发布的信息 ＝ 200")
    #expect(!state.frame(size: state.size).picture().contains("第1季度"))
    #expect(state.frame(size: state.size).picture().contains("隐去 1 列"))
    #expect(try copied(state)[1] == ["", "数量"] + (2...12).map { "\($0)00" })
    #expect(try CellPath(state.pressing("<Left>"))?.words == nil || state.focus == .tables)
    #expect(try copied(state.pressing("+"))[1].count == 14)
    var exporting = try state.pressing("e")
    guard
      case .exportTable(_, _, let rows, let columns?, _) =
        exporting.handle(.input(.key(.enter))).first
    else {
      Issue.record("nothing was exported")
      return
    }
    #expect(rows == [0] && columns == Array(1...11))
    let table = exporting.document.report.tables[1].choosing(rows: rows, columns: columns)
    #expect(table.columns.first == "第2季度发布的信息" && table.rows[0].fields == 0..<11)
    #expect(table.rows[0].cells.first??.text == "200")
  }

  @Test("the last one stays")
  func lastOne() throws {
    let state = try quarters(String(repeating: "-", count: 30))
    #expect(CellPath(state)?.words.hasSuffix("＝ 1200") == true)
    #expect(state.notice?.words == "只剩这一列了")
  }

  @Test("one moves past its neighbours, and the keys go along the order that is shown")
  func moved() throws {
    let state = try quarters("))")
    #expect(CellPath(state)?.words == "数量 › 第1季度发布的信息 ＝ 100")
    #expect(try copied(state)[1].prefix(5) == ["", "数量", "200", "300", "100"])
    #expect(try CellPath(state.pressing("<Right>"))?.words == "数量 › 第4季度发布的信息 ＝ 400")
    #expect(try CellPath(state.pressing("0"))?.words == "数量 › 第2季度发布的信息 ＝ 200")
    #expect(try CellPath(state.pressing("$"))?.words == "数量 › 第12季度发布的信息 ＝ 1200")
    #expect(try quarters("(").notice?.words == "已是最左一列")
    #expect(try copied(state.pressing("(("))[1].prefix(4) == ["", "数量", "100", "200"])
  }

  @Test("one is made wider and narrower, and never nothing")
  func widened() throws {
    let usual = try #require(try quarters("").gridLayout).widths[0]
    #expect(try #require(try quarters("w").gridLayout).widths[0] == usual + 4)
    #expect(try #require(try quarters("wW").gridLayout).widths[0] == usual)
    let narrow = try quarters(String(repeating: "W", count: 40))
    #expect(try #require(narrow.gridLayout).widths[0] == 2)
    let wide = try quarters(String(repeating: "w", count: 99))
    #expect(try #require(wide.gridLayout).widths[0] < 80)
    #expect(wide.frame(size: wide.size).picture().contains("100"))
  }

  @Test("what a finding leads to is shown, hidden or not")
  func ledTo() throws {
    let state = try form("]$-")
    let failing = try #require(FormFixture.document.failingCells.stops.first)
    var led = state
    led.select(failing)
    _ = led.handle(.input(.resize(state.size)))
    let shown = led.scene.grid.columnChoice.shown(of: 99)
    #expect(led.gridCell == failing && shown.contains(led.gridColumn))
  }

  @Test("rows are marked and copied together, until Esc unmarks them")
  func marked() throws {
    let page = BrowserState(
      document: try document(Array(tablePage.utf8)), size: Size(columns: 80, rows: 24))
    func copied(_ keys: String) throws -> String? {
      var state = try page.pressing(keys)
      guard case .copy(let text) = state.handle(.input(.key("y"))).first else { return nil }
      return text
    }
    #expect(try copied("3xx") == "\t网站信息\t120\t136\n\t微信文章\t0\t")
    #expect(try copied("3x-") == "\t网站信息\t136")
    #expect(try copied("3x<Esc>g") == "120")
    #expect(try page.pressing("3x").frame(size: page.size).picture().contains("*网站信息"))
    let metrics = try copied("2xx")
    #expect(metrics?.split(separator: "\n").count == 2, "\(metrics ?? "")")
    #expect(try copied("2xx<Esc>")?.split(separator: "\n").count == 1)
    #expect(try page.pressing("2x<Esc>").scene.view == .metrics)
  }

  @Test("F says what a column comes to over the rows that are shown")
  func tallied() throws {
    let tables = try document(Array(tablePage.utf8))
    let page = BrowserState(document: tables, size: Size(columns: 80, rows: 24))
    let screen = try page.pressing("3F").frame(size: page.size).picture()
    for words in ["上年", "2，有值 2", "120（所列 2 个数字）", "60", "0  微信文章", "120  网站信息", "各值的次数", "1  50%"]
    {
      #expect(screen.contains(words), "\(words)\n\(screen)")
    }
    #expect(try page.pressing("3/网站<Enter>F").frame(size: page.size).picture().contains("120（所列 1"))
    #expect(try page.pressing("3FF").overlay == nil)
    #expect(try page.pressing("3Fq").overlay == nil)
    #expect(try page.pressing("3F<Esc>").focus == .tables)
  }
}
