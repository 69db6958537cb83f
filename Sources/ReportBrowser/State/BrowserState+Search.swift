import ReportAudit
import ReportModel
import ReportSearch
import TerminalModel
import Wording

/// Typing a line, searching as it is typed, and stepping through what was found.
extension BrowserState {
  // MARK: The line

  mutating func openPrompt(_ kind: Prompt.Kind) {
    if kind != .helpFilter { overlay = nil }
    if kind == .search { document.makeSearchable() }
    let text =
      switch kind {
      case .search, .goTo, .pipe, .words, .queryName: ""
      case .filter(let view): Views[view].filter(in: self) ?? ""
      case .export(let view): Views[view].exportName(in: self) ?? ""
      case .remark: selectedReview?.remark ?? ""
      case .helpFilter: overlay?.filter ?? ""
      }
    prompt = Prompt(kind: kind, origin: scene, earlierSearch: search, text: text)
  }

  mutating func type(_ scalars: [Unicode.Scalar]) {
    prompt?.insert(scalars)
    lineChanged()
  }

  mutating func edit(_ action: Action) -> [Effect] {
    switch prompt?.edit(action) ?? .unchanged {
    case .entered: return finishLine()
    case .recalled(let older): recall(older: older)
    case .cancelled: cancelLine()
    case .changed: lineChanged()
    case .unchanged: break
    case .asks(let effect): return [effect]
    }
    return []
  }

  private mutating func lineChanged() {
    guard let prompt else { return }
    switch prompt.kind {
    case .search: find(prompt)
    case .filter(let view): Views[view].setFilter(prompt.string, in: &self)
    case .goTo:
      let goal = goal(named: prompt.string)
      self.prompt?.goal = goal
      self.prompt?.chosen = 0
      let choices = choices(for: prompt.string, goal)
      self.prompt?.choices = choices
    case .helpFilter: filterOverlay(by: prompt.string)
    case .export, .remark, .pipe, .words, .queryName: break
    }
  }

  /// What a line behind `:` finds; what means something in vim means the nearest to it here first.
  private func choices(for words: String, _ goal: GoToTarget.Place?) -> [ActionNames.Choice] {
    if BrowserState.leavingWords.contains(words) { return actionNames.choices(for: .quit) }
    let found = actionNames.choices(for: words, goal: goal)
    guard BrowserState.writingWords.contains(words) else { return found }
    return actionNames.choices(for: "export", goal: nil) + found
  }

  private mutating func cancelLine() {
    guard let prompt else { return }
    if prompt.kind == .helpFilter { filterOverlay(by: "") }
    scene = prompt.origin
    search = prompt.earlierSearch
    self.prompt = nil
    view.fit(&self)
  }

  private mutating func finishLine() -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    guard !prompt.text.isEmpty || prompt.kind.allowsEmptyLine else {
      cancelEmpty(prompt)
      return []
    }
    if prompt.kind == .remark { return remark(prompt.string) }
    if prompt.kind == .goTo, BrowserState.leavingWords.contains(prompt.string) { return [.quit] }
    let line = TypedLine(kind: prompt.kind, text: prompt.string)
    typed.removeAll { $0 == line }
    typed.append(line)
    switch prompt.kind {
    case .search: showResults()
    case .goTo:
      if case .action(let place) = prompt.choices[safe: prompt.chosen] {
        let binding = keymap.bindings[place]
        if let other = actionNames.view(of: binding) {
          show(other.name)
          // What is said of a finding is said of one that the person sees.
          if binding.action == .review || binding.action == .remark { return view.follow(&self) }
        }
        guard binding.places.contains(Places(view.focus(in: self))) else { return [] }
        return view.follow(&self) + perform(binding.action, binding.keys.first ?? .enter)
      }
      go(to: prompt.string)
    case .filter, .helpFilter, .remark, .words, .queryName: break
    case .pipe: return [.pipe(view.copy(self), command: prompt.string)]
    case .export(let view): return Views[view].export(to: prompt.target, &self)
    }
    return []
  }

  /// What people who know vim type to leave.
  static let leavingWords: Set = ["q", "q!", "qa", "qa!", "wq", "x", "quit", "exit"]

  /// What they type to write a file.
  private static let writingWords: Set = ["w", "w!"]

  /// An empty search line shows again what was found last.
  private mutating func cancelEmpty(_ prompt: Prompt) {
    scene = prompt.origin
    search = prompt.earlierSearch
    // The screen may have another size than when the line was opened.
    view.fit(&self)
    if prompt.kind == .search, search != nil { showResults() }
  }

  private mutating func recall(older: Bool) {
    guard let kind = prompt?.kind else { return }
    let before = prompt?.back
    let earlier = typed.filter { $0.kind == kind }.map(\.text)
    prompt?.recall(older: older, of: earlier)
    if prompt?.back != before { lineChanged() }
  }

  // MARK: Searching

  /// Finds what is typed so far and shows the first place at or behind where the person was.
  private mutating func find(_ prompt: Prompt) {
    scene = prompt.origin
    guard !prompt.text.isEmpty else {
      search = prompt.earlierSearch
      return showCursor()
    }
    let hits = document.hits(for: Query(prompt.string), within: search?.hits)
    search = Search(
      hits, in: document.report, from: prompt.origin.reading.cursor.offset,
      origin: prompt.earlierSearch?.origin ?? prompt.origin)
    if !view.showsText { scene.view = .text }
    showCurrentHit()
  }

  /// What is said of a word that begins like a condition and states none.
  static func doubt(of word: String) -> String {
    say("没有“\(word)”；条件写作 >1000件、<=5%、单位:篇、章节:复议 诉讼")
  }

  /// Finds a word and makes the place nearest to the cursor current; the text stays where it is.
  mutating func look(for word: String) {
    document.makeSearchable()
    let hits = document.hits(for: Query(word))
    search = Search(
      hits, in: document.report, from: scene.reading.cursor.offset, origin: search?.origin ?? scene)
    notice = Notice(words: say("“\(word)” \(hits.count) 处，n 下一处，* 换词"))
    keepHitInList()
  }

  /// Opens the list of what was found, the keys going to it.
  private mutating func showResults() {
    guard let search else { return }
    guard !search.hits.isEmpty else {
      let query = search.hits.query
      let words = query.unreadCondition.map(BrowserState.doubt) ?? say("没有找到“\(query.text)”")
      notice = Notice(words: words, isFailure: true)
      scene = search.origin
      self.search = nil
      // The screen may have another size than when the line was opened.
      return view.fit(&self)
    }
    scene.view = .results
    scene.isReading = false
    showCurrentHit()
  }

  /// Goes to the next or the previous place, and says so when it begins anew.
  mutating func step(by step: Int) {
    guard var search, let current = search.current else {
      notice = Notice(words: say("还没有检索，按 / 开始"))
      return
    }
    let count = search.hits.count
    let next = current + step
    search.list.select((next + count) % count, of: count)
    if next != search.current {
      notice = Notice(words: step > 0 ? say("已到末尾，从头继续") : say("已到开头，从末尾继续"))
    }
    self.search = search
    if !view.showsText { scene.view = .text }
    showCurrentHit()
  }

  /// Brings the current place to the middle of the text and into the list.
  mutating func showCurrentHit() {
    guard let hit = search?.currentHit else { return showCursor() }
    scene.reading.figure = nil
    center(hit.lowerBound)
    keepHitInList()
  }

  // MARK: The list

  mutating func moveInResults(_ motion: Motion) {
    guard var search else { return }
    let page = max(1, layout.side.size.rows * 2 / 3)
    if search.list.move(motion, page: page, of: search.hits.count) {
      self.search = search
      showCurrentHit()
    } else if motion == .open {
      goToHit()
    }
  }

  /// Makes a place the current one, and shows it.
  mutating func selectHit(_ hit: Int) {
    guard let count = search?.hits.count else { return }
    search?.list.select(hit, of: count)
    showCurrentHit()
  }

  /// Goes to the current place; from there ← leads back to the list, and 退格 to where all began.
  private mutating func goToHit() {
    if let origin = search?.origin { trail.append(origin) }
    scene.isReading = true
    showCurrentHit()
  }

  /// Scrolls the list as little as shows the current hit with the heading of its section.
  mutating func keepHitInList() {
    guard var search, let current = search.current else { return }
    let rows = max(1, layout.side.size.rows)
    var top = search.list.top(of: search.hits.count)
    if top > current || current - top > rows { top = max(0, current - rows / 3) }
    while top < current,
      ResultsPane.rows(from: top, through: current, of: search, in: document) > rows
    {
      top += 1
    }
    search.list.scroll(to: top, of: search.hits.count)
    self.search = search
  }
}
