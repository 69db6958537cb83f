import ReportForms
import ReportModel
import TerminalModel
import Wording

extension ViewName {
  static var tables: ViewName { ViewName(number: 3) }
}

extension Focus {
  static var tables: Focus { Focus(number: 4, name: "表格") }
  static var tableList: Focus { Focus(number: 5, name: "表格目录") }
}

extension Places {
  static var tables: Places { Places(.tables) }
  static var tableList: Places { Places(.tableList) }
}

/// The report's own tables, one at a time, with a list of them where there is room.
struct TablesView: View {
  let name = ViewName.tables
  var title: String { say("表格") }
  let englishName = "tables"
  let help: Saying = "报告里的表格"
  let places = [Focus.tables, .tableList]

  let firstKeys = [
    Binding([.right, "l"], in: .tables, .move(.right), "右移一列"),
    Binding([.left, "h"], in: .tables, .move(.left), "左移一列；最左一列则到左栏或返回"),
    Binding([.enter], in: .tables, .move(.open), "到原文中的这一格", hint: "原文"),
    Binding(["s"], in: .tables, .choose(.sort), "按这一列排序：从大到小、从小到大、原序", hint: "排序"),
    Binding(["x"], in: .tables, .choose(.mark), "选取或取消选取这一行；y 复制选取的各行，Esc 全部取消"),
    Binding(["F"], in: .tables, .choose(.tally), "这一列的合计、平均、中位数和各值的次数；再按关闭"),
    Binding(["-"], in: .tables, .choose(.hideColumn), "隐去这一列；复制和导出也没有它"),
    Binding(["+"], in: .tables, .choose(.allColumns), "各列照原表：全部显示，原来的次序和宽窄"),
    Binding(["w"], in: .tables, .choose(.widen(4)), "加宽这一列"),
    Binding(["W"], in: .tables, .choose(.widen(-4)), "收窄这一列"),
    Binding(["("], in: .tables, .choose(.moveColumn(-1)), "这一列左移，和左边一列换位置"),
    Binding([")"], in: .tables, .choose(.moveColumn(1)), "这一列右移，和右边一列换位置"),
    Binding([.right, "l"], in: .tableList, .move(.right), "到这张表里"),
    Binding([.left, "h"], in: .tableList, .move(.left), "返回"),
    Binding([.enter], in: .tableList, .move(.open), "到这张表里", hint: "进入"),
    Binding(["Y"], in: [.tables, .tableList], .copyAll, "复制整张表（TSV）"),
    Binding(
      ["e"], in: [.tables, .tableList], .export, "导出：.csv .tsv .xlsx .json .md .txt", hint: "导出"),
  ]

  let lastKeys = [
    Binding(["/"], in: [.tables, .tableList], .search, "筛选行：行名、所属、数值；Esc 取消筛选", hint: "筛选")
  ]

  // MARK: What it shows

  func focus(in state: BrowserState) -> Focus { state.isListing ? .tableList : .tables }

  func isFilled(in state: BrowserState) -> Bool { !state.document.report.tables.isEmpty }

  func draw(_ state: BrowserState, _ layout: Layout, on frame: inout Frame) {
    TablesPane(state: state).draw(in: layout.body, on: &frame)
  }

  func tally(in state: BrowserState) -> Tally {
    let tables = state.document.report.tables
    return Tally(
      words: tables.isEmpty ? "" : " \(tables.count)\(state.document.extent.moreText)")
  }

  func path(in state: BrowserState, fitting columns: Int) -> String {
    if state.isListing { return state.gridTable?.name ?? title }
    return CellPath(state)?.words(fitting: columns) ?? title
  }

  /// The path of a cell is what people look for below.
  func pathColumns(in state: BrowserState, of columns: Int) -> ClosedRange<Int> {
    let usual = min(30, columns / 3)
    guard !state.isListing else { return min(12, columns / 4)...usual }
    let own = CellPath(state).map { min(state.width($0.words) + 2, columns * 2 / 3) } ?? usual
    return own...own
  }

  /// The table of how many, and on a wide line the row of how many.
  func position(in state: BrowserState) -> String {
    guard state.size.columns >= 30 else { return "" }
    let choice = state.gridChoice
    let number = "\(choice.table + 1)/\(state.document.report.tables.count)"
    let words = state.gridTable?.formNumber.map { say("\($0)  \(number) 张") } ?? say("表 \(number)")
    // A narrow line needs its columns for the path.
    guard state.size.columns >= 100, choice.isPrinted, let table = state.gridTable else {
      return words
    }
    return words + say("  \(state.gridRow + 1)/\(table.rows.count) 行")
  }

  // MARK: Going about

  /// Goes to the cell that the keys are at in another view, where they are at one.
  func enter(_ state: inout BrowserState) {
    if state.showCellInTable() { return }
    guard isFilled(in: state) else { return state.tell(say("这份报告里没有表格")) }
    state.stand(in: name)
  }

  func move(_ motion: Motion, in state: inout BrowserState) {
    if state.isListing { state.moveInTableList(motion) } else { state.moveInGrid(motion) }
  }

  func glide(_ way: Glide, in state: inout BrowserState) {
    if case .edge(let step) = way, !state.isListing {
      state.selectColumn(atEnd: step > 0)
    } else {
      _ = state.glideInList(way)
    }
  }

  func list(in state: BrowserState) -> ListScreen? {
    state.isListing ? state.tableList : state.gridList(on: state.gridLayout)
  }

  func select(row: Int, in state: inout BrowserState) {
    if state.isListing { state.showTable(row) } else { state.selectLine(row) }
  }

  func scroll(to row: Int, in state: inout BrowserState) {
    guard !state.isListing else { return }
    state.scene.grid.lines.scroll(to: row, of: state.gridLines.lines.count)
  }

  func goOn(by step: Int, in state: inout BrowserState) { state.moveTable(by: step) }

  /// To the next sum that does not hold, where there is one, else to the next match.
  func step(by step: Int, in state: inout BrowserState) {
    if state.search == nil || !state.document.failingCells.stops.isEmpty {
      state.stepInGrid(by: step)
    } else {
      state.step(by: step)
    }
  }

  func switchPane(_ state: inout BrowserState) {
    guard state.hasTableList else { return state.show(.text) }
    state.scene.grid.isListing.toggle()
  }

  func unchoose(_ state: inout BrowserState) -> Bool {
    if !state.scene.grid.marked.isEmpty {
      state.scene.grid.marked = []
      return true
    }
    guard !state.gridChoice.isPrinted else { return false }
    state.showAsPrinted()
    return true
  }

  func leave(_ state: inout BrowserState) { state.scene.view = .text }

  func follow(_ state: inout BrowserState) -> [Effect] { state.followGrid() }

  // MARK: Choosing

  func filter(in state: BrowserState) -> String? { state.gridChoice.filter }

  func setFilter(_ words: String, in state: inout BrowserState) { state.scene.grid.filter = words }

  func filtered(in state: BrowserState) -> String {
    "\(state.gridLines.rowCount)/\(state.gridTable?.rows.count ?? 0)"
  }

  func choose(_ way: Choosing, in state: inout BrowserState) {
    switch way {
    case .sort: state.sortGrid()
    case .mark: state.markGridRow()
    case .hideColumn: state.hideColumn()
    case .allColumns: state.showAllColumns()
    case .widen(let columns): state.widenColumn(by: columns)
    case .moveColumn(let step): state.moveColumn(by: step)
    case .tally: state.toggle(.column)
    case .reverse, .thisSection: break
    }
  }

  func place(in state: BrowserState) -> SourceSpot? { state.placeInTable }

  func words(in state: BrowserState) -> [Unicode.Scalar] {
    Array((state.gridTable?.rows[safe: state.gridRow]?.label ?? "").unicodeScalars)
  }

  // MARK: Taking out

  func copy(_ state: BrowserState) -> String {
    if !state.isListing, let rows = state.markedGridText { return rows }
    return state.words(at: state.gridCell) ?? state.undecidedRun(at: state.gridCell) ?? ""
  }

  func copyAll(_ state: inout BrowserState) -> [Effect] { state.copyGrid() }

  func exportName(in state: BrowserState) -> String? {
    // A name with blanks in it is hard to type again.
    let number = state.document.tableNumber(state.gridChoice.table).lowercased()
    return "\(state.document.stem)-\(number.replacing(" ", with: "-")).csv"
  }

  /// The rows of tables are there before the figures are found in them.
  func hasItsRows(in state: BrowserState) -> Bool { state.document.extent.hasItsText }

  func export(to file: TargetFile, _ state: inout BrowserState) -> [Effect] {
    state.exportGrid(to: file)
  }
}
