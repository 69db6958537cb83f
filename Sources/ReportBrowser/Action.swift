/// What a key asks the browser to do.
enum Action: Equatable, Sendable {
  case up, down, left, right
  case pageUp, pageDown, home, end
  case open, back, cancel
  case previousSection, nextSection
  case switchPane
  case show(View)
  case search, nextMatch, previousMatch
  case goTo
  case copy
  case help
  case redraw, suspend, quit
  case erase, eraseForward, eraseWord, eraseLine
}

/// The views that the number keys choose.
enum View: Int, Equatable, Sendable, CaseIterable {
  /// Outline and text.
  case text = 1
  /// The table of figures.
  case metrics
  /// What the search found, beside the text.
  case results

  /// The name in the title bar.
  var name: String {
    switch self {
    case .text: "正文"
    case .metrics: "指标"
    case .results: "检索"
    }
  }
}

/// Where the keys go.
enum Focus: Equatable, Sendable, CaseIterable {
  case outline, reading, results, metrics, help, prompt

  /// The name in the help.
  var name: String {
    switch self {
    case .outline: "目录"
    case .reading: "正文"
    case .results: "检索结果"
    case .metrics: "指标表"
    case .help: "帮助"
    case .prompt: "输入行"
    }
  }
}
