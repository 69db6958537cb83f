import ReportModel
import TerminalModel

/// The bar at the top: whose report it is, and the views.
struct TitleBar {
  let state: BrowserState

  func draw(on frame: inout Frame) {
    let columns = frame.size.columns
    frame.fill(Rect(row: 0, column: 0, columns: columns, rows: 1), style: Theme.bar)
    let tabs = tabs(fitting: columns - 24)
    let tabsWidth = tabs.reduce(0) { $0 + displayWidth($1.words) }
    var column = columns - tabsWidth
    for tab in tabs {
      let style = tab.isActive ? Style(.standard, [.bold]) : Theme.bar
      column += frame.put(tab.words, at: Position(row: 0, column: column), style: style)
    }
    let used = frame.put(" 年报 ", at: Position(row: 0, column: 0), style: Theme.barStrong)
    frame.putCut(
      name, at: Position(row: 0, column: used + 1), style: Theme.bar,
      limit: columns - tabsWidth - used - 2)
  }

  /// Issuer and year; the title, or else the file's name, where the report does not tell them.
  private var name: String {
    let identity = state.document.report.identity
    guard let issuer = identity.issuer else {
      return identity.title.isEmpty ? state.document.name : identity.title
    }
    return identity.year.map { "\(issuer) · \($0) 年" } ?? issuer
  }

  private typealias Tab = (words: String, isActive: Bool)

  /// The views with their keys and counts; on a narrow screen the active one alone.
  private func tabs(fitting columns: Int) -> [Tab] {
    let all = View.allCases.map { view -> Tab in
      (" \(view.rawValue) \(view.name)\(count(of: view)) ", state.scene.view == view)
    }
    let width = all.reduce(0) { $0 + displayWidth($1.words) }
    return width <= columns ? all : all.filter(\.isActive)
  }

  private func count(of view: View) -> String {
    switch view {
    case .text: ""
    case .metrics: " \(state.document.metrics.count)"
    case .tables:
      state.document.report.tables.isEmpty ? "" : " \(state.document.report.tables.count)"
    case .results: state.search.map { " \($0.hits.count)" } ?? ""
    }
  }
}
