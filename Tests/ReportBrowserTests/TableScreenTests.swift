import ReportModel
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

private func form(_ keys: String, _ size: Size) throws -> BrowserState {
  try BrowserState(document: try document(TablePages.form, name: "form.html"), size: size)
    .pressing(keys)
}

/// The lines of the first table of a page, in some columns.
private func lines(_ table: String, columns: Int) throws -> String {
  let document = try document(TablePages.page("<p>一、情况</p>" + table), name: "table.html")
  let report = document.report
  let wrapped = WrappedReport(document, columns: columns, blocks: report.blocks.indices)
  let first = try #require(document.printedTables.first).table.blocks
  return first.flatMap { wrapped.rows(ofBlock: $0) }.map { row in
    var frame = Frame(size: Size(columns: columns, rows: 1))
    frame.put(row.rule[...], at: Position(row: 0, column: 0)) { _ in .plain }
    for piece in row.pieces {
      frame.put(
        report.string(reading: piece.reading), at: Position(row: 0, column: piece.column))
    }
    return frame.text(ofRow: 0)
  }.joined(separator: "\n")
}

@Suite("Tables drawn in the text")
struct TableScreenTests {
  private static let sizes = ["80x24", "120x40", "40x12", "20x5"]

  @Test("the table of section 三", arguments: sizes)
  func requests(notation: String) throws {
    try expectScreen("text-requests", notation, keys: "<Tab>:三<Enter>")
  }

  @Test("the tables of sections 二 and 四", arguments: sizes)
  func others(notation: String) throws {
    try expectScreen("text-proactive", notation, keys: "<Tab>:二<Enter>")
    try expectScreen("text-review", notation, keys: "<Tab>:四<Enter>")
  }

  @Test("a table of more columns than there is room for, and a word found in it", arguments: sizes)
  func wide(notation: String) throws {
    try expectScreen("text-wide", notation, keys: "<Tab>/社会保障<Enter><Enter>")
  }

  private func expectScreen(_ name: String, _ notation: String, keys: String) throws {
    let size = try #require(Size(notation: notation))
    expectPicture(name, of: try form(keys, size))
  }

  // MARK: Drawings

  private let groups = TablePages.table([
    "项目:2|上年|本年", "网站:1:3|信息|120|136", "专栏|0|", "访谈|3|12", "合计:2|123|148",
  ])

  @Test("a box with a cell over three rows and one over two columns")
  func box() throws {
    #expect(
      try lines(groups, columns: 40) == """
        ┌─────────────┬──────┬──────┐
        │    项目     │ 上年 │ 本年 │
        ├──────┬──────┼──────┼──────┤
        │ 网站 │ 信息 │  120 │  136 │
        │      │ 专栏 │    0 │      │
        │      │ 访谈 │    3 │   12 │
        ├──────┴──────┼──────┼──────┤
        │ 合计        │  123 │  148 │
        └─────────────┴──────┴──────┘
        """)
  }

  @Test("no room for the box: labels and values under the names of the columns")
  func list() throws {
    #expect(
      try lines(groups, columns: 20) == """
        ──────────────────
        项目    上年  本年
        ──────────────────
        网站
          信息   120   136
          专栏     0
          访谈     3    12
        合计     123   148
        ──────────────────
        """)
  }

  // MARK: Keys

  @Test("↓ walks all rows of a table with words, and ↑ walks them back", arguments: [40, 80, 120])
  func walk(columns: Int) throws {
    let size = Size(columns: columns, rows: 24)
    var state = try form("<Tab>", size)
    var places = [state.scene.reading.cursor]
    while places.count < 400 {
      state = try state.pressing("<Down>")
      guard state.scene.reading.cursor != places.last else { break }
      places.append(state.scene.reading.cursor)
    }
    let wrapped = state.wrapped
    let all = wrapped.rows(from: wrapped.firstRow, count: .max)
    #expect(places.count == all.count { $0.isStop })
    for place in places.reversed().dropFirst() {
      state = try state.pressing("<Up>")
      #expect(state.scene.reading.cursor == place)
    }
  }

  @Test("n goes to the row that shows what was found", arguments: [20, 40, 80, 120, 200])
  func found(columns: Int) throws {
    var state = try form("/总计<Enter><Enter>", Size(columns: columns, rows: 24))
    for _ in 0..<8 {
      let hit = try #require(state.search?.currentHit)
      let row = state.wrapped.row(of: state.scene.reading.cursor)
      #expect(state.wrapped.rows(ofBlock: row.block)[row.row].holds(hit.lowerBound))
      state = try state.pressing("n")
    }
  }

  @Test("y copies the row with a tab between its cells, blank ones too")
  func copying() throws {
    var state = try form("<Tab>/其他法律行政<Enter><Enter>", Size(columns: 200, rows: 40))
    #expect(
      state.handle(.input(.key("y"))) == [.copy("2.其他法律行政法规禁止公开\t\t\t\t\t\t\t")])
    state = try state.pressing("<Down><Down><Down>")
    #expect(
      state.handle(.input(.key("y"))) == [.copy("2.没有现成信息需要另行制作\t0\t0\t0\t0\t0\t0\t0")])
  }
}
