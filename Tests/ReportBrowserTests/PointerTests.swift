import ReportModel
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// What the mouse does, at what stands on the screen.
@Suite("Mouse")
struct PointerTests {
  private let size = Size(columns: 100, rows: 30)

  /// A click, written as keys are, at the first place of some words on the screen.
  private func at(_ words: String, of state: BrowserState, _ name: String = "Click") throws
    -> String
  {
    let frame = state.frame(size: state.size)
    for row in 0..<state.size.rows {
      let text = frame.text(ofRow: row)
      let parts = text.split(separator: words, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let column = displayWidth(String(parts[0]), .narrow)
      return "<\(name):\(column + 1),\(row + 1)>"
    }
    Issue.record("“\(words)” is not on the screen")
    return ""
  }

  private func clicking(_ words: String, _ state: BrowserState, _ name: String = "Click") throws
    -> BrowserState
  {
    try state.pressing(try at(words, of: state, name))
  }

  @Test("a click selects a section, and a double click opens it")
  func outline() throws {
    let state = try sample(size)
    let clicked = try clicking("五、依申请", state)
    #expect(clicked.document.report.sections[clicked.selectedSection].number == "五")
    #expect(clicked.focus == .outline && clicked.scope == nil)
    #expect(try clicking("五、依申请", clicked, "Double").scope == clicked.selectedSection)
    let closed = try clicking("▾ 二", state)
    #expect(closed.scene.outline.collapsed.count == 1)
    #expect(try clicking("▸ 二", closed).scene.outline.collapsed.isEmpty)
  }

  @Test("a click in the text brings the keys and the cursor there")
  func text() throws {
    let state = try sample(size)
    let clicked = try state.pressing("<Click:80,12>")
    #expect(clicked.focus == .reading)
    #expect(clicked.scene.reading.top == state.scene.reading.top)
    let wrapped = clicked.wrapped
    let row = wrapped.distance(
      from: wrapped.row(of: clicked.scene.reading.top),
      to: wrapped.row(of: clicked.scene.reading.cursor), limit: 100)
    #expect(abs(row - 10) <= 1)
  }

  @Test("tabs and hints are buttons")
  func buttons() throws {
    let state = try sample(size)
    #expect(try clicking("2 指标", state).scene.view == .metrics)
    #expect(try clicking("4 核对", state).scene.view == .findings)
    #expect(try clicking("? 帮助", state).overlay?.kind == .help)
    var quitting = state
    let keys = try KeyNotation(try at("q 退出", of: state)).events
    #expect(keys.flatMap { quitting.settle(.input($0)) } == [.quit])
  }

  @Test("the wheel scrolls the pane under it and leaves the keys where they are")
  func wheel() throws {
    let small = Size(columns: 100, rows: 12)
    let state = try sample(small)
    let text = try state.pressing("<WheelDown:80,6><WheelDown:80,6>")
    #expect(text.focus == .outline && text.scene.reading.top != state.scene.reading.top)
    #expect(
      try text.pressing("<WheelUp:80,6><WheelUp:80,6>").scene.reading.top == state.scene.reading.top
    )
    let outline = try state.pressing("<WheelDown:5,6>")
    #expect(outline.scene.reading == state.scene.reading)
    #expect(outline.scene.outline.list.top(of: 99) == 3)
    let far = try state.pressing(String(repeating: "<WheelDown:5,6>", count: 40))
    #expect(far.frame(size: small).text(ofRow: 10).contains("落款"))
    let table = try sample(small, keys: "2<WheelDown:5,6>")
    #expect(table.scene.metrics.list.top(of: table.rows.count) == 3)
    let help = try sample(small, keys: "?<WheelDown:5,6>")
    #expect(help.overlay?.place.top(of: 99) == 3)
  }

  @Test("the rule between two panes is dragged, and each keeps some room")
  func border() throws {
    let state = try sample(size)
    let rule = state.layout.side.size.columns + 1
    let dragged = try state.pressing("<Click:\(rule),10><Drag:50,10><Release:50,10>")
    #expect(dragged.layout.side.size.columns == 49)
    #expect(try state.pressing("<Click:\(rule),10><Drag:1,10>").layout.side.size.columns == 16)
    #expect(try state.pressing("<Click:\(rule),10><Drag:100,10>").layout.text.size.columns == 32)
    #expect(try dragged.pressing("<Drag:20,10>").layout == dragged.layout)
    #expect(try state.pressing("<Drag:50,10>").layout == state.layout)
  }

  @Test("rows, cells and the names of columns")
  func tables() throws {
    let page = BrowserState(document: try document(TablePages.form), size: size)
    let metrics = try page.pressing("2")
    let sorted = try clicking("数值", metrics)
    #expect(sorted.scene.metrics.choice.order == .value && !sorted.scene.metrics.choice.isReversed)
    #expect(try clicking("数值", sorted).scene.metrics.choice.isReversed)
    let row = try metrics.pressing("<Click:10,6>")
    #expect(row.metricRow == metrics.rows[3])
    #expect(try metrics.pressing("<Double:10,6>").scene.metrics.isSplit)

    let tables = try page.pressing("3]")
    let clicked = try clicking("总计", tables)
    #expect(clicked.scene.grid.order.column != nil)
    let cell = try tables.pressing("<Click:60,12>")
    #expect(cell.scene.view == .tables && cell.gridCell != tables.gridCell)
    #expect(try tables.pressing("<Double:60,12>").scene.view == .text)
  }

  @Test("while a line is typed a click does nothing, and too small a screen has nothing to click")
  func nothing() throws {
    let state = try sample(size, keys: "/公开")
    #expect(try state.pressing("<Click:5,8><Double:5,8>").scene == state.scene)
    let tiny = try sample(Size(columns: 10, rows: 3))
    #expect(try tiny.pressing("<Click:1,1><Drag:3,3><WheelDown:2,2>").scene == tiny.scene)
  }
}
