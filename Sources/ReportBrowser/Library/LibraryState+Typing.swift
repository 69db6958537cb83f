import TerminalModel

/// Typing a query, which is answered as it is typed, or the name of a file.
extension LibraryState {
  /// What a line for a file to write into is typed for.
  var exporting: Prompt.Kind { .export(ViewName(number: view.rawValue)) }

  mutating func openPrompt(_ kind: Prompt.Kind, text: String = "", taken: String? = nil) {
    prompt = Prompt(kind: kind, origin: Scene(), earlierSearch: nil, text: text, taken: taken)
  }

  /// Asks for what is typed so far.
  mutating func searchTyped() -> [Effect] {
    guard let prompt else { return [] }
    switch prompt.kind {
    case .search: return [.library(.search(prompt.string))]
    case .filter: return filterFigures(prompt.string)
    case .goTo:
      findNamed()
      return []
    case .helpFilter:
      filterHelp(prompt.string)
      return []
    case .export, .remark, .pipe, .words, .queryName: return []
    }
  }

  mutating func type(_ key: Key) -> [Effect] {
    guard let action = Keymap.standard.action(of: key, in: .prompt) else {
      guard case .character(let scalar) = key else { return [] }
      prompt?.insert([scalar])
      return searchTyped()
    }
    switch prompt?.edit(action) ?? .unchanged {
    case .entered: return enter()
    case .cancelled: return closePrompt()
    case .recalled(let older):
      guard prompt?.kind == .search else { return [] }
      prompt?.recall(older: older, of: typed)
      return searchTyped()
    case .changed: return searchTyped()
    case .unchanged: return []
    case .asks(let effect): return [effect]
    }
  }

  /// Leaves the line; the search that was there before it is gone with it.
  private mutating func closePrompt() -> [Effect] {
    let (wasSearch, kind) = (prompt?.kind == .search, prompt?.kind)
    let earlier = prompt?.opening ?? ""
    prompt = nil
    if case .filter = kind { return filterFigures(earlier) }
    if kind == .helpFilter { filterHelp("") }
    // Without words there is nothing to see in their view.
    if kind == .words, words.line.isEmpty, view == .words { return walkTrail(by: -1) }
    return wasSearch && answer != nil ? leaveSearch() : []
  }

  private mutating func enter() -> [Effect] {
    guard let prompt else { return [] }
    switch prompt.kind {
    case .search:
      let line = prompt.string
      guard !line.isEmpty else { return closePrompt() }
      typed.removeAll { $0 == line }
      typed.append(line)
    case .export:
      self.prompt = nil
      let picture = view == .figures ? figures.chart : view == .words ? wordChart : nil
      if prompt.string.lowercased().hasSuffix(".svg"), let picture {
        return [.library(.exportChart(picture.svg, file: prompt.target))]
      }
      return [.library(.export(header: header, rows: allRows, file: prompt.target))]
    case .remark:
      self.prompt = nil
      return remark(prompt.string)
    case .queryName:
      self.prompt = nil
      return saveQuery(as: prompt.string)
    case .words:
      self.prompt = nil
      let line = prompt.string.split(separator: " ").joined(separator: " ")
      return line.isEmpty ? [] : count(line)
    case .goTo:
      self.prompt = nil
      return goToNamed(prompt)
    case .filter, .pipe, .helpFilter: break
    }
    self.prompt = nil
    return []
  }
}
