import ReportModel
import ReportSearch
import TerminalModel

/// The line being typed, at the bottom; the terminal's own cursor stands right behind the typed text,
/// which is where an input method opens its window.
struct PromptLine {
  let state: BrowserState

  func draw(on frame: inout Frame) {
    guard let prompt = state.prompt else { return }
    let row = frame.size.rows - 1
    let columns = frame.size.columns
    frame.fill(Rect(row: row, column: 0, columns: columns, rows: 1), style: Theme.bar)
    let least = min(columns / 2, displayWidth(prompt.string) + 2)
    let label = " \(prompt.label) "
    // What is typed comes first: what is said of it may take what is left.
    let right =
      results(of: prompt).first {
        displayWidth($0) <= columns - displayWidth(label) - least - 4
      } ?? ""
    let rightWidth = displayWidth(right)
    frame.put(
      right, at: Position(row: row, column: columns - rightWidth - 1), style: Theme.bar)
    let start = frame.put(label, at: Position(row: row, column: 0), style: Theme.barStrong)
    let room = columns - start - rightWidth - 3
    frame.fill(Rect(row: row, column: start, columns: room + 1, rows: 1), style: Theme.text)
    let first = firstShown(of: prompt, room: room - 1)
    let typed = prompt.text[first...]
    frame.put(typed, at: Position(row: row, column: start), limit: room) { _ in Theme.text }
    let before = prompt.text[first..<prompt.caret].columns
    frame.cursor = Position(row: row, column: start + min(before, room))
  }

  /// The first scalar that is shown: as much before the caret as there is room for.
  private func firstShown(of prompt: Prompt, room: Int) -> Int {
    var first = prompt.caret
    var width = 0
    while first > 0 {
      width += Glyph.columns(of: prompt.text[first - 1])
      guard width <= room else { break }
      first -= 1
    }
    return first
  }

  /// What the search has found so far, and the keys; then less of it, for a line with less room.
  private func results(of prompt: Prompt) -> [String] {
    let found = found(by: prompt)
    let keys =
      prompt.asksToReplace
      ? "Enter 覆盖  Esc 取消"
      : prompt.kind == .search && !found.isEmpty ? "Enter 列出  Esc 返回" : "Enter 确定  Esc 取消"
    let count = prompt.kind == .search ? self.count : ""
    return [[found, keys], [found], [count]].map {
      $0.filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }

  /// Which place of how many the search is at.
  private var count: String {
    guard let search = state.search else { return "" }
    let more = state.document.extent.moreText
    return search.current.map { "\($0 + 1)/\(search.hits.count)\(more)" } ?? "没有找到"
  }

  private func found(by prompt: Prompt) -> String {
    switch prompt.kind {
    case .export, .helpFilter: return ""
    case .goTo: return goal(of: prompt)
    case .filter(let view): return Views[view].filtered(in: state)
    case .search:
      guard !prompt.text.isEmpty, let search = state.search else { return "" }
      let words = search.hits.matchedWords(in: state.document.report).joined(separator: " ")
      let read = words.isEmpty ? "" : "→ \(words)  "
      return read + count
    }
  }

  /// Where the line leads as far as it is typed.
  private func goal(of prompt: Prompt) -> String {
    guard !prompt.text.isEmpty else { return "节号、标题、50%、#行" }
    switch prompt.goal {
    case .section(let section): return "→ \(state.document.report.sections[section].name)"
    case .offset, .row: return "→"
    case nil: return ""
    }
  }
}
