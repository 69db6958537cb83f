import ReportModel
import ReportSearch
import TerminalModel
import Wording

/// What is said of the line being typed in a report.
struct PromptResults {
  let state: BrowserState

  /// What the search has found so far, and the keys; then less of it, for a line with less room.
  var words: [String] {
    guard let prompt = state.prompt else { return [] }
    let found = found(by: prompt)
    let keys =
      prompt.asksToReplace
      ? say("Enter 覆盖  Esc 取消")
      : prompt.kind == .search && !found.isEmpty ? say("Enter 列出  Esc 返回") : say("Enter 确定  Esc 取消")
    let count = prompt.kind == .search ? self.count : ""
    let doubtful = doubt.isEmpty ? [] : [[doubt, keys], [doubt]]
    return (doubtful + [[found, keys], [found], [count]]).map { $0.spaced }
  }

  /// Which place of how many the search is at.
  private var count: String {
    guard let search = state.search else { return "" }
    let more = state.document.extent.moreText
    return search.current.map { "\($0 + 1)/\(search.hits.count)\(more)" } ?? say("没有找到")
  }

  /// What is said where nothing was found by a condition that states nothing.
  private var doubt: String {
    guard state.prompt?.kind == .search, let search = state.search, search.hits.isEmpty else {
      return ""
    }
    return search.hits.query.unreadCondition.map(BrowserState.doubt) ?? ""
  }

  private func found(by prompt: Prompt) -> String {
    switch prompt.kind {
    case .export, .remark, .words, .pipe, .queryName, .helpFilter: return ""
    case .goTo: return goal(of: prompt)
    case .filter(let view): return Views[view].filtered(in: state)
    case .search:
      guard !prompt.text.isEmpty, let search = state.search else { return "" }
      let words = search.words.ranked.prefix(3).joined(separator: " ")
      let read = words.isEmpty ? "" : "→ \(words)  "
      return read + count
    }
  }

  /// Where the line leads as far as it is typed.
  private func goal(of prompt: Prompt) -> String {
    guard !prompt.text.isEmpty else { return say("节号、标题、50%、#行、动作") }
    if case .action(let place) = prompt.choices[safe: prompt.chosen] {
      return "→ \(state.actionNames.name(of: place))"
    }
    switch prompt.goal {
    case .section(let section): return "→ \(state.document.report.sections[section].name)"
    case .offset, .row: return "→"
    case nil: return ""
    }
  }
}
