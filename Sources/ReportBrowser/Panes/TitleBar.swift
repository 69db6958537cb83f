import ReportAudit
import ReportModel
import TerminalModel

/// The bar at the top: whose report it is, and the views.
struct TitleBar {
  let state: BrowserState

  func draw(on frame: inout Frame) {
    let columns = frame.size.columns
    frame.fill(Rect(row: 0, column: 0, columns: columns, rows: 1), style: Theme.bar)
    let tabs = tabs(fitting: columns)
    let tabsWidth = tabs.reduce(0) { $0 + $1.width }
    var column = columns - tabsWidth
    for tab in tabs {
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
  }

  private static let program = " 年报 "

  private var nameStart: Int { displayWidth(TitleBar.program) + 1 }

  /// Whose report it is, and how many places of it could not be read.
  private var name: String {
    let count = state.document.report.unreadCount
    return count == 0 ? owner : "［\(count) 处未读全］\(owner)"
  }

  /// Issuer and year; the title, or else the file's name, where the report does not tell them.
  private var owner: String {
    let identity = state.document.report.identity
    guard let issuer = identity.issuer else {
      return identity.title.isEmpty ? state.document.name : identity.title
    }
    return identity.year.map { "\(issuer) · \($0) 年" } ?? issuer
  }

  /// A view with its key and count.
  private struct Tab {
    var view: View
    var words: String
    var isActive: Bool
    /// What stands behind the words in a style of its own; nil for that of the tab.
    var mark = ""
    var markStyle: Style?

    /// The columns it takes, with a blank behind.
    var width: Int { displayWidth(words) + displayWidth(mark) + 1 }
  }

  /// The views with their keys and counts.
  ///
  /// Where they leave too little room for the name, those go that show nothing now: a search that is
  /// not there, tables that are not there. On a narrow screen the active one is left, and what
  /// fails.
  private func tabs(fitting columns: Int) -> [Tab] {
    let all = View.allCases.map(tab)
    guard width(of: all) > columns - nameStart - displayWidth(name) - 2 else { return all }
    let filled = all.filter { shows($0.view) }
    guard width(of: filled) > columns - TitleBar.leastName else { return filled }
    let active = tab(state.scene.view)
    let room = columns - nameStart
    for keepsCount in [true, false] {
      let active = keepsCount ? active : plainTab(state.scene.view)
      if let failures = failures(fitting: room - active.width) { return [active, failures] }
    }
    return [active]
  }

  /// What fails, with its key where there is room: an auditor looks for it on the narrowest screen.
  private func failures(fitting columns: Int) -> Tab? {
    guard state.scene.view != .findings, markStyle != nil else { return nil }
    var tab = Tab(
      view: .findings, words: " \(View.findings.rawValue) ", isActive: false, mark: mark,
      markStyle: markStyle)
    if tab.width > columns { tab.words = "" }
    return tab.width <= columns ? tab : nil
  }

  private func width(of tabs: [Tab]) -> Int { tabs.reduce(0) { $0 + $1.width } }

  /// Whether a view is on the screen or has something to show.
  private func shows(_ view: View) -> Bool {
    if state.scene.view == view { return true }
    return switch view {
    case .results: state.search != nil
    case .tables: !state.document.report.tables.isEmpty
    case .text, .metrics, .findings: true
    }
  }

  /// The mark of the program and eight characters.
  private static let leastName = 24

  private func tab(_ view: View) -> Tab {
    var tab = plainTab(view)
    tab.words += count(of: view)
    guard view == .findings else { return tab }
    (tab.mark, tab.markStyle) = (mark, markStyle)
    return tab
  }

  /// A view with its key alone.
  private func plainTab(_ view: View) -> Tab {
    Tab(view: view, words: " \(view.rawValue) \(view.name)", isActive: state.scene.view == view)
  }

  private func count(of view: View) -> String {
    switch view {
    case .text: ""
    case .metrics: " \(state.document.metrics.count)\(state.document.extent.moreFigures)"
    case .tables:
      state.document.report.tables.isEmpty
        ? "" : " \(state.document.report.tables.count)\(state.document.extent.moreText)"
    case .findings: mark.isEmpty ? "" : " "
    case .results: state.search.map { " \($0.hits.count)\(state.document.extent.moreText)" } ?? ""
    }
  }

  // MARK: What the check came to

  /// How many findings fail, errors before warnings; ✓ where something was checked and nothing fails.
  private var mark: String {
    guard let verdict = worst else { return "" }
    let isCounted = verdict == .error || verdict == .warning
    return verdict.mark + (isCounted ? "\(state.document.findingCounts[verdict])" : "")
  }

  /// Red for errors alone.
  private var markStyle: Style? {
    switch worst {
    case .error: Theme.failureBar
    case .warning: Theme.warningBar
    case .info, .notAssessable, .pass, nil: nil
    }
  }

  /// The verdict to show: what fails, or else that something holds.
  private var worst: Verdict? {
    [.error, .warning, .pass].first { state.document.findingCounts[$0] > 0 }
  }
}
