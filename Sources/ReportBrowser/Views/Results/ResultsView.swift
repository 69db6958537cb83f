import ReportModel
import ReportSearch
import TerminalModel
import Wording

extension ViewName {
  static var results: ViewName { ViewName(number: 5) }
}

extension Focus {
  static var results: Focus { Focus(number: 2, name: "检索结果") }
}

extension Places {
  static var results: Places { Places(.results) }
}

/// What a search found, beside the text.
struct ResultsView: BesideText {
  let name = ViewName.results
  var title: String { say("检索") }
  let englishName = "results"
  let help: Saying = "检索结果"
  let side = Focus.results
  let leadsToSide = true

  let firstKeys = [
    Binding([.right, "l"], in: .results, .move(.open), "到原文"),
    Binding([.left, "h"], in: .results, .back, "返回"),
    Binding([.enter], in: .results, .move(.open), "到原文此处", hint: "前往"),
  ]

  let lastKeys = [
    Binding(["/"], in: .results, .search, "检索，边输入边查找", hint: "检索")
  ]

  func isFilled(in state: BrowserState) -> Bool { state.search != nil }

  func tally(in state: BrowserState) -> Tally {
    Tally(words: state.search.map { " \($0.hits.count)\(state.document.extent.moreText)" } ?? "")
  }

  func drawSide(_ state: BrowserState, in rect: Rect, on frame: inout Frame) {
    ResultsPane(state: state).draw(in: rect, on: &frame)
  }

  func moveInSide(_ motion: Motion, in state: inout BrowserState) { state.moveInResults(motion) }

  func enter(_ state: inout BrowserState) {
    guard isFilled(in: state) else { return state.tell(say("还没有检索，按 / 开始")) }
    state.stand(in: name)
  }

  func glideInSide(_ way: Glide, in state: inout BrowserState) -> Bool {
    state.glideInList(way)
  }

  func list(in state: BrowserState) -> ListScreen? {
    guard let search = state.search, !state.scene.isReading else { return nil }
    let (hits, report) = (search.hits, state.document.report)
    func section(_ hit: Int) -> Int { report.sectionIndex(atReading: hits[hit].lowerBound) }
    return ListScreen(
      top: search.list.top(of: hits.count), selected: search.current ?? 0, count: hits.count,
      lines: max(1, state.layout.side.size.rows),
      beginsPart: { $0 == 0 || section($0) != section($0 - 1) })
  }

  func select(row: Int, in state: inout BrowserState) { state.selectHit(row) }

  func scroll(to row: Int, in state: inout BrowserState) {
    guard let count = state.search?.hits.count else { return }
    state.search?.list.scroll(to: row, of: count)
    state.keepHitInList()
  }

  func isOfSearch(in state: BrowserState) -> Bool { !state.scene.isReading }

  /// From the hits one goes back to before the search.
  func close(_ state: inout BrowserState) -> Bool {
    guard let search = state.search, !state.scene.isReading else { return false }
    state.scene = search.origin
    state.search = nil
    return true
  }
}
