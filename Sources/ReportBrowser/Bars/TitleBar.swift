import ReportModel
import TerminalModel
import Wording

/// The bar at the top: whose report it is, and the views.
struct TitleBar {
  let state: BrowserState

  func draw(on frame: inout Frame) {
    let columns = frame.size.columns
    let look = DrawnPanes.TitleLook(
      columns: columns, view: state.scene.view, hitCount: state.search?.hits.count)
    if let drawn = state.drawnPanes?.title.part(look) {
      frame.put(drawn.cells, at: Position(row: 0, column: 0))
      for tab in drawn.tabs { frame.mark(tab.rect, .tab, row: tab.number) }
      return
    }
    var drawn = DrawnTitle(cells: [], tabs: [])
    let name = name
    frame.fill(Rect(row: 0, column: 0, columns: columns, rows: 1), style: Theme.bar)
    let tabs = tabs(fitting: columns, beside: state.width(name))
    let tabsWidth = width(of: tabs)
    var column = columns - tabsWidth
    for tab in tabs {
      let whole = Rect(row: 0, column: column, columns: tab.width, rows: 1)
      frame.mark(whole, .tab, row: tab.number)
      drawn.tabs.append((whole, tab.number))
      let style = tab.isActive ? Style(.standard, [.bold]) : Theme.bar
      column += frame.put(tab.words, at: Position(row: 0, column: column), style: style)
      column += frame.put(
        tab.mark, at: Position(row: 0, column: column), style: tab.markStyle ?? style)
      column += frame.put(" ", at: Position(row: 0, column: column), style: style)
    }
    frame.put(TitleBar.program, at: Position(row: 0, column: 0), style: Theme.barStrong)
    frame.putCut(
      name, at: Position(row: 0, column: nameStart), style: Theme.bar,
      limit: columns - tabsWidth - nameStart - 1)
    drawn.cells = frame.cells(inRow: 0, 0..<columns)
    state.drawnPanes?.title.keep(drawn, look)
  }

  private static var program: String { say(" 年报 ") }

  private var nameStart: Int { state.width(TitleBar.program) + 1 }

  /// Whose report it is, and how many places of it could not be read.
  private var name: String {
    let count = state.document.report.unreadCount
    return count == 0 ? owner : say("［\(count) 处未读全］\(owner)")
  }

  /// Issuer and year; the title, or else the file's name, where the report does not tell them.
  private var owner: String {
    let identity = state.document.report.identity
    guard let issuer = identity.issuer else {
      return identity.title.isEmpty ? state.document.name : identity.title
    }
    return identity.year.map { say("\(issuer) · \($0) 年") } ?? issuer
  }

  /// A view with its key and count.
  private struct Tab {
    /// The number of the view.
    let number: Int
    let words: String
    let isActive: Bool
    /// What stands behind the words in a style of its own; nil for that of the tab.
    let mark: String
    let markStyle: Style?
    /// The columns it takes, with a blank behind.
    let width: Int

    init(
      _ view: any View, _ words: String, _ tally: Tally = Tally(), isActive: Bool = false,
      _ ambiguous: AmbiguousWidth
    ) {
      number = view.name.number
      self.words = words
      self.isActive = isActive
      (mark, markStyle) = (tally.mark, tally.style)
      width = displayWidth(words, ambiguous) + displayWidth(mark, ambiguous) + 1
    }
  }

  /// The views with their keys and counts.
  ///
  /// Where they leave too little room for the name, those go that show nothing now: a search that is
  /// not there, tables that are not there. On a narrow screen the active one is left, and what
  /// fails.
  private func tabs(fitting columns: Int, beside nameWidth: Int) -> [Tab] {
    let all = Views.all.map(tab)
    guard width(of: all) > columns - nameStart - nameWidth - 2 else { return all }
    let filled = Views.all.filter(shows).map(tab)
    guard width(of: filled) > columns - TitleBar.leastName else { return filled }
    let active = tab(state.view)
    let room = columns - nameStart
    let short = Tab(state.view, words(of: state.view), isActive: true, state.ambiguous)
    for active in [active, short] {
      if let failures = failures(fitting: room - active.width) {
        return [active, failures]
      }
    }
    return [active]
  }

  /// What fails, with its key where there is room: an auditor looks for it on the narrowest screen.
  private func failures(fitting columns: Int) -> Tab? {
    for view in Views.all where view.name != state.scene.view {
      let tally = view.tally(in: state)
      guard tally.style != nil else { continue }
      return [" \(view.name.number) ", ""].lazy.map { Tab(view, $0, tally, state.ambiguous) }
        .first { $0.width <= columns }
    }
    return nil
  }

  private func width(of tabs: [Tab]) -> Int { tabs.reduce(0) { $0 + $1.width } }

  /// Whether a view is on the screen or has something to show.
  private func shows(_ view: any View) -> Bool {
    view.name == state.scene.view || view.isFilled(in: state)
  }

  /// The mark of the program and eight characters.
  private static let leastName = 24

  private func tab(_ view: any View) -> Tab {
    let tally = view.tally(in: state)
    return Tab(
      view, words(of: view) + tally.words, tally, isActive: view.name == state.scene.view,
      state.ambiguous)
  }

  /// The key and the name of a view.
  private func words(of view: any View) -> String { " \(view.name.number) \(view.title)" }
}
