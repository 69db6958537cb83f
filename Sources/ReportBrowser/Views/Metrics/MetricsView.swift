import ReportMetrics
import ReportModel
import TerminalModel
import Wording

extension ViewName {
  static var metrics: ViewName { ViewName(number: 2) }
}

extension Focus {
  static var metrics: Focus { Focus(number: 3, name: "指标表") }
}

extension Places {
  static var metrics: Places { Places(.metrics) }
}

/// The table of figures: all numbers that the report states.
struct MetricsView: View {
  let name = ViewName.metrics
  var title: String { say("指标") }
  let englishName = "metrics"
  let help: Saying = "指标：报告中的全部数字"
  let hint: Saying? = "指标"
  let places = [Focus.metrics]

  let firstKeys = [
    Binding([.right, "l"], in: .metrics, .move(.right), "展开分项；再按到原文"),
    Binding([.left, "h"], in: .metrics, .move(.left), "收起分项；再按到所属总数，最后返回"),
    Binding([.enter], in: .metrics, .move(.open), "在下方对照原文；再按到原文", hint: "原句"),
    Binding(["s"], in: .metrics, .choose(.sort), "换排序：出现顺序、数值、指标、单位、章节", hint: "排序"),
    Binding(["S"], in: .metrics, .choose(.reverse), "倒序"),
    Binding(["f"], in: .metrics, .choose(.thisSection), "只看所选指标的那一节；再按看全部"),
    Binding(["x"], in: .metrics, .choose(.mark), "选取或取消选取这一行；y 复制选取的各行，Esc 全部取消"),
    Binding(["Y"], in: .metrics, .copyAll, "复制整张表（TSV）"),
    Binding(["e"], in: .metrics, .export, "导出：.csv .tsv .xlsx .json .md .txt", hint: "导出"),
  ]

  let lastKeys = [
    Binding(["/"], in: .metrics, .search, "筛选：指标、单位、章节；Esc 取消筛选", hint: "筛选"),
    Binding(["3"], in: .metrics, .show(.tables), "到表格里的这一格", hint: "表格"),
  ]

  // MARK: What it shows

  func focus(in state: BrowserState) -> Focus { .metrics }

  /// The table takes the whole width, and so does the text that is shown below it.
  func sideColumns(of columns: Int) -> Int? { nil }

  func textRows(in state: BrowserState) -> Int? {
    let split = MetricsPane.Split(state.layout.body, isSplit: state.scene.metrics.isSplit)
    return max(1, split.words.size.rows - 1)
  }

  func draw(_ state: BrowserState, _ layout: Layout, on frame: inout Frame) {
    MetricsPane(state: state).draw(in: layout.body, on: &frame)
  }

  func tally(in state: BrowserState) -> Tally {
    let (count, more) = (state.document.metrics.count, state.document.extent.moreFigures)
    // Before the first is found nothing is said of how many there are.
    return Tally(words: count == 0 && !more.isEmpty ? "" : " \(count)\(more)")
  }

  func path(in state: BrowserState, fitting columns: Int) -> String {
    guard let row = state.metricRow else { return title }
    return state.document.report.shortPath(
      ofSection: state.document.metrics[row.metric].section)
  }

  /// The selected figure of how many, and how they were ordered.
  func position(in state: BrowserState) -> String {
    let (choice, count) = (state.scene.metrics.choice, state.rows.count)
    let row = state.scene.metrics.list.row(of: count)
    let more = state.document.extent.moreFigures
    let words = row.map { say("第 \($0 + 1)/\(count)\(more) 个") } ?? say("0 个")
    return choice.order == .text ? words : words + "  " + choice.order.words
  }

  // MARK: Going about

  func move(_ motion: Motion, in state: inout BrowserState) { state.moveInMetrics(motion) }

  func list(in state: BrowserState) -> ListScreen? {
    let rows = state.rows
    return ListScreen(
      top: state.scene.metrics.list.top(of: rows.count),
      selected: state.scene.metrics.list.row(of: rows.count) ?? 0, count: rows.count,
      lines: state.metricRows, beginsPart: { rows[$0].depth == 0 })
  }

  func select(row: Int, in state: inout BrowserState) { state.selectRow(row) }

  func scroll(to row: Int, in state: inout BrowserState) {
    state.scene.metrics.list.scroll(to: row, of: state.rows.count)
  }

  func goOn(by step: Int, in state: inout BrowserState) { state.moveSection(by: step) }

  func leave(_ state: inout BrowserState) { state.leaveMetrics() }

  func follow(_ state: inout BrowserState) -> [Effect] { state.makeRows() }

  // MARK: Choosing

  func filter(in state: BrowserState) -> String? { state.scene.metrics.choice.filter }

  func setFilter(_ words: String, in state: inout BrowserState) {
    state.scene.metrics.choice.filter = words
  }

  func filtered(in state: BrowserState) -> String {
    "\(state.rows.count)/\(state.document.metricRows.count)"
  }

  func stretch(in state: BrowserState) -> ReadingRange? { state.scene.metrics.choice.reading }

  func choose(_ way: Choosing, in state: inout BrowserState) {
    switch way {
    case .sort: state.sortMetrics()
    case .reverse: state.scene.metrics.choice.isReversed.toggle()
    case .thisSection: state.chooseSection()
    case .mark: state.markMetric()
    case .hideColumn, .allColumns, .widen, .moveColumn, .tally: break
    }
  }

  /// The cell of the selected figure; of the row that names a table, its first one.
  func cell(in state: BrowserState) -> CellPlace? {
    state.metricRow.flatMap { state.document.metrics[$0.metric].cell }
  }

  func place(in state: BrowserState) -> SourceSpot? { state.placeOfMetric }

  func words(in state: BrowserState) -> [Unicode.Scalar] {
    state.metricRow.map { Array(state.document.label(of: $0).unicodeScalars) } ?? []
  }

  // MARK: Taking out

  func copy(_ state: BrowserState) -> String {
    let marked = state.markedMetrics
    return state.metricText(of: marked.isEmpty ? state.metricRow.map { [$0] } ?? [] : marked)
  }

  func unchoose(_ state: inout BrowserState) -> Bool {
    guard !state.scene.metrics.marked.isEmpty else { return unfilter(&state) }
    state.scene.metrics.marked = []
    return true
  }

  func copyAll(_ state: inout BrowserState) -> [Effect] { state.copyMetrics() }

  func exportName(in state: BrowserState) -> String? { say("\(state.document.stem)-指标.csv") }

  func export(to file: TargetFile, _ state: inout BrowserState) -> [Effect] {
    state.exportMetrics(to: file)
  }
}
