import TerminalModel
import Wording

/// Going to an agency, and doing an action, by name.
extension LibraryState {
  /// The actions and agencies by name.
  var actionNames: LibraryActionNames {
    LibraryActionNames(keymap: keymap, agencies: shelf.agencies.map(\.name))
  }

  /// Finds what the line names as far as it is typed.
  mutating func findNamed() {
    guard let words = prompt?.string else { return }
    let leaving = keymap.bindings.indices.filter { keymap.bindings[$0].action == .quit }
    let choices =
      BrowserState.leavingWords.contains(words)
      ? leaving.map(ActionNames.Choice.action) : actionNames.choices(for: words)
    prompt?.chosen = 0
    prompt?.choices = choices
  }

  /// Does what the line names.
  mutating func goToNamed(_ prompt: Prompt) -> [Effect] {
    if BrowserState.leavingWords.contains(prompt.string) { return [.quit] }
    switch prompt.choices[safe: prompt.chosen] {
    case .action(let place): return perform(keymap.bindings[place].action)
    case .agency(let place):
      view = .reports
      cursor = LibraryCursor()
      cursor.groups.select(queries.count + place, of: view.groupCount(in: self))
      return []
    case .place, nil:
      guard !prompt.text.isEmpty else { return [] }
      notice = BrowserState.Notice(
        words: say("没有叫“\(prompt.string)”的动作或机关；全库检索按 \(keymap.keyName(of: .search))"),
        isFailure: true)
      return []
    }
  }
}
