import TerminalModel
import Wording

/// The bars of the browser of a library: at the top what it holds and its views, at the bottom how far it has
/// come and what the keys do.
struct LibraryBars {
  let state: LibraryState

  func draw(on frame: inout Frame) {
    drawTitle(on: &frame)
    if let prompt = state.prompt {
      PromptLine(prompt: prompt, results: results(of: prompt)).draw(on: &frame)
    } else {
      drawStatus(on: &frame)
    }
  }

  // MARK: The top

  private func drawTitle(on frame: inout Frame) {
    let columns = frame.size.columns
    frame.fill(Rect(row: 0, column: 0, columns: columns, rows: 1), style: Theme.bar)
    let program = frame.put(say(" 年报库 "), at: Position(row: 0, column: 0), style: Theme.barStrong)
    // What is like a report is asked of one report; by itself it is no view to go to.
    let tabs = LibraryView.allCases.filter { $0 != .nearest || state.view == .nearest }
      .map { (view: $0, words: words(of: $0)) }
    let all = tabs.reduce(0) { $0 + displayWidth($1.words, state.ambiguous) }
    // What is looked at now and then gives way first.
    let usual = tabs.filter {
      $0.view == state.view || $0.view != .words && $0.view != .nearest
    }
    // The name of the library gives way to its views, where they are no more than fit.
    let shown =
      all <= columns - program - 12
      ? tabs
      : usual.reduce(0) { $0 + displayWidth($1.words, state.ambiguous) } <= columns - program
        ? usual : tabs.filter { $0.view == state.view }
    var column = columns - shown.reduce(0) { $0 + displayWidth($1.words, state.ambiguous) }
    let start = column
    for tab in shown {
      let rect = Rect(
        row: 0, column: column, columns: displayWidth(tab.words, state.ambiguous), rows: 1)
      frame.mark(rect, .tab, row: tab.view.rawValue)
      let style = tab.view == state.view ? Style(.standard, [.bold]) : Theme.bar
      column += frame.put(tab.words, at: Position(row: 0, column: column), style: style)
    }
    frame.putCut(
      summary, at: Position(row: 0, column: program + 1), style: Theme.bar,
      limit: start - program - 2)
  }

  private func words(of view: LibraryView) -> String {
    let tally: String =
      switch view {
      case .reports, .figures, .comparison, .words, .nearest: ""
      case .findings:
        state.shelf.errorCount > 0 ? " ✗\(state.shelf.errorCount)" : ""
      case .hits: state.hits.isEmpty ? "" : hitTally
      }
    return " \(view.key) \(view.title)\(tally) "
  }

  /// What the library holds.
  private var summary: String {
    var words = [state.name, say("\(state.shelf.reportCount) 份")]
    let agencies = state.shelf.agencyCount
    if state.choice.reports == nil, agencies > 0 { words.append(say("\(agencies) 个机关")) }
    if let years = state.shelf.years {
      words.append(
        years.count > 1 ? "\(years.lowerBound)–\(years.upperBound)" : "\(years.lowerBound)")
    }
    return words.joined(separator: " · ")
  }

  // MARK: The bottom

  private func drawStatus(on frame: inout Frame) {
    let (row, columns) = (frame.size.rows - 1, frame.size.columns)
    frame.fill(Rect(row: row, column: 0, columns: columns, rows: 1), style: Theme.bar)
    let left = state.notice?.words ?? place(fitting: columns * 2 / 5)
    let room =
      left.isEmpty
      ? columns - 2 : columns - min(displayWidth(left, state.ambiguous), columns / 2) - 5
    let pieces =
      state.view == .comparison && state.help == nil
      ? state.comparisonHints(fitting: room) : hints(fitting: room)
    let right = pieces.map(\.words).joined(separator: "  ")
    let start = columns - displayWidth(right, state.ambiguous) - 1
    frame.put(right, at: Position(row: row, column: start), style: Theme.bar)
    frame.putCut(
      left, at: Position(row: row, column: 1),
      style: state.notice?.isFailure ?? false ? Theme.failureBar : Theme.barStrong,
      limit: start - 3)
    var column = start
    for (place, words) in pieces {
      let width = displayWidth(words, state.ambiguous)
      frame.mark(Rect(row: row, column: column, columns: width, rows: 1), .hint, row: place)
      column += width + 2
    }
  }

  /// How far the library has come while it goes on; else where one is.
  private func place(fitting columns: Int) -> String {
    if state.help != nil { return state.helpPlace }
    if let progress = state.progress, !progress.isDone { return progress.words }
    if state.view == .comparison { return state.comparisonPlace }
    if state.view == .words { return state.wordsPlace(fitting: columns) }
    if state.view == .nearest { return state.nearestPlace }
    if let answer = state.answer { return "“\(answer.query)” \(count)" }
    if state.view == .figures { return state.figuresPlace }
    if !state.marked.isEmpty { return say("已选 \(state.marked.count) 份") }
    if state.cursor.isAmongRows, let report = state.selected {
      return report.file.shortenedPath(toColumns: columns, state.ambiguous)
    }
    return state.group.map { "\($0 + 1)/\(state.view.groupCount(in: state))" } ?? ""
  }

  /// The hints that fit, in the order of the keymap; those that a newcomer needs first stay longest.
  private func hints(fitting columns: Int) -> [(place: Int, words: String)] {
    let first: [LibraryAction] =
      switch state.view {
      // A chart has no rows to go about in.
      case .figures where state.figures.isChart && state.figures.isAmongRows:
        [.help, .quit, .chart, .export]
      case .words where state.words.isChart: [.help, .quit, .chart, .export]
      case .figures: [.help, .quit, .move(.open), .search, .chart, .mark, .turn, .sort, .move(.up)]
      case .words where state.words.places != nil: [.help, .quit, .move(.open), .sort, .move(.up)]
      case .words: [.help, .quit, .move(.open), .countWords, .turn, .chart, .switchPane]
      case .nearest: [.help, .quit, .move(.open), .show(.comparison), .move(.up), .switchPane]
      case .reports, .comparison, .findings, .hits:
        [.help, .quit, .move(.open), .search, .move(.up), .switchPane, .sort]
      }
    if state.help != nil { return closing }
    var chosen: [Int: String] = [:]
    var used = 0
    for action in first {
      let bindings = state.keymap.bindings
      guard let place = bindings.firstIndex(where: { $0.action == action && !$0.keys.isEmpty }),
        let hint = hint(of: bindings[place])
      else { continue }
      let words = (action == .move(.up) ? "↑↓" : bindings[place].keys[0].name) + " " + hint.hint
      guard used + displayWidth(words, state.ambiguous) <= columns else { break }
      chosen[place] = words
      used += displayWidth(words, state.ambiguous) + 2
    }
    return chosen.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What the hint of a key says in the view that is shown; nil where it has none.
  private func hint(of binding: LibraryBinding) -> Saying? {
    switch binding.action {
    case .search where state.view == .figures: "筛选"
    case .chart where state.view == .figures ? state.figures.isChart : state.words.isChart: "回到表"
    case .export: "导出"
    case .quit, .help, .move, .chart, .mark, .turn, .sort, .search, .switchPane, .countWords, .show,
      .nearest, .glide, .stepBack, .stepForward, .back, .cancel, .nextGroup, .previousGroup,
      .nextMatch, .previousMatch, .differences, .goTo, .reverse, .saveQuery, .dropQuery, .review,
      .remark, .copy, .copyAll, .readAgain, .redraw, .suspend:
      binding.hint
    }
  }

  /// The keys that search the help and close it.
  private var closing: [(place: Int, words: String)] {
    let bindings = state.keymap.bindings
    let words: [(LibraryAction, Saying)] = [(.search, "查找"), (.quit, "关闭")]
    return words.compactMap { action, hint in
      guard let place = bindings.firstIndex(where: { $0.action == action }),
        let key = bindings[place].keys.first
      else { return nil }
      return (place, "\(key.name) \(hint.hint)")
    }
  }

  private func results(of prompt: Prompt) -> [String] {
    if case .filter = prompt.kind {
      return state.figures.isAmongRows
        ? [say("\(state.figures.table?.lines.count ?? 0) 个机关")]
        : [say("\(state.figures.places.count) 个")]
    }
    if prompt.kind == .goTo {
      guard let choice = prompt.choices[safe: prompt.chosen] else {
        return [prompt.text.isEmpty ? say("动作的名字或键、机关") : say("没有找到")]
      }
      return ["→ \(state.actionNames.name(of: choice))"]
    }
    if prompt.kind == .words { return [say("空格隔开各词，| 隔开写法"), say("Enter 数词  Esc 取消")] }
    guard prompt.kind == .search else {
      return [prompt.asksToReplace ? say("Enter 覆盖  Esc 取消") : say("Enter 确定  Esc 取消")]
    }
    guard let answer = state.answer, answer.query == prompt.string, !answer.query.isEmpty else {
      return [say("机关: 年: 版式: 级别: 错:")]
    }
    guard answer.reportCount == 0 else { return [count] }
    return [answer.doubt, say("没有找到")].filter { !$0.isEmpty }
  }

  /// How many reports the query is true of.
  private var count: String {
    guard let answer = state.answer else { return "" }
    return answer.reportCount.map { say("\($0) 份") } ?? say("\(answer.matches.count) 份以上")
  }

  /// The same in few columns, behind the name of the view.
  private var hitTally: String {
    guard let answer = state.answer else { return "" }
    return answer.reportCount.map { say(" \($0) 份") } ?? say(" \(answer.matches.count) 份以上")
  }
}
