import ReportAudit
import ReportMetrics
import ReportModel
import TerminalModel
import Wording

extension BrowserState {
  /// Takes one event, changes the state by it, and says what is to be done outside.
  public mutating func handle(_ event: Event) -> [Effect] {
    var effects: [Effect] = []
    switch event {
    case .input(.key(let key)):
      notice = nil
      isFresh = false
      effects = press(key)
    case .input(.paste(let text)):
      notice = nil
      isFresh = false
      paste(text)
    case .input(.mouse(let mouse)):
      if case .press = mouse.kind { notice = nil }
      isFresh = false
      firstKey = nil
      effects = point(mouse)
    case .input(.resize(let size)):
      self.size = size
      view.fit(&self)
      renewOverlay()
    case .shown, .library:
      break
    case .reviews(let reviews):
      document.reviews = reviews
    case .loaded(let document):
      take(document)
      if let awaited { goBack(to: awaited.place, isSameFile: awaited.isSameFile) }
    case .kept(let place, let isSameFile):
      goBack(to: place, isSameFile: isSameFile)
    case .stopped(let words):
      if !document.extent.hasItsText { document.extent = .beginning }
      notice = Notice(words: words, isFailure: true)
    case .measured(let index):
      if index.blockCount == document.report.blocks.count { rowIndex = index }
    case .checked(let findings):
      document.findings = findings + document.between.map(\.finding)
      forgetFindingList()
      selectWantedFinding()
      if isFresh { notice = openingNotice }
    case .arrangedMetrics(let rows, let choice):
      take(rows, of: choice)
    case .arrangedTable(let lines, let choice):
      // The table may be of a part of the report that was read since.
      if lines.tableRowCount == gridTable?.rows.count { gridList.take(lines, of: choice) }
    case .listedFindings(let list, let index):
      take(list, index)
    case .renewed(let document, let isAsked):
      renewed = document
      tellsRenewal = isAsked
    case .source(let answer):
      take(answer)
    case .done(let words):
      notice = Notice(words: words)
    case .taken(let file):
      prompt = Prompt(
        kind: .export(scene.view), origin: scene, earlierSearch: search, text: file, taken: file)
    case .failed(let words):
      notice = Notice(words: words, isFailure: true)
      // What went wrong before the first key stays until then, whatever is made ready meanwhile.
      if isFresh { arrival = notice }
    }
    takeRenewed()
    return effects + view.follow(&self) + countRows() + checkReport() + readSource()
  }

  /// Replaces the document by a more complete one; its beginning is the same, so places hold.
  mutating func take(_ document: Document) {
    let (reviews, between) = (self.document.reviews, self.document.between)
    self.document = document.measured(for: manner)
    self.document.reviews = reviews
    if document.between.isEmpty { self.document.between = between }
    if search != nil || prompt?.kind == .search { self.document.makeSearchable() }
    metricList = Arranged(self.document.rows(MetricChoice()), of: MetricChoice())
    gridList = Arranged()
    rowIndex = nil
    measuring = nil
    isChecking = false
    sourcePane?.forget()
    forgetFindingList()
    if let search { self.search = search.renewed(in: self.document) }
    showCursor()
  }

  /// Sees to it that the rows are counted at the present measure.
  mutating func countRows() -> [Effect] {
    let columns = layout.columns
    guard rowIndex?.columns != columns || rowIndex?.blockCount != document.report.blocks.count
    else {
      return []
    }
    // 20,000 scalars are wrapped in about a quarter of a millisecond, and the screen needs some of their rows too.
    if document.report.readingLength <= 20_000 {
      rowIndex = RowIndex(wrapped(document.report.blocks.indices), columns: columns)
      return []
    }
    guard document.extent.hasItsText, measuring != columns else { return [] }
    measuring = columns
    return [.measure(document, columns: columns)]
  }

  /// Sees to it that the report is checked once all of it was read.
  private mutating func checkReport() -> [Effect] {
    guard document.findings == nil, document.extent.hasItsFigures, !isChecking else { return [] }
    isChecking = true
    return [.check(document)]
  }

  // MARK: Keys

  private mutating func press(_ key: Key) -> [Effect] {
    let focus = focus
    let first = firstKey
    firstKey = nil
    if let action = keymap.action(of: key, in: focus, behind: first) {
      return focus == .prompt ? edit(action) : perform(action, key)
    }
    if focus == .prompt {
      if case .character(let scalar) = key { type([scalar]) }
    } else if first != nil {
      if key != .escape { notice = Notice(words: keymap.words(behind: first, in: focus)) }
    } else {
      waitBehind(key, in: focus)
    }
    return []
  }

  /// Waits for the second key where there may be one, and says which; else says that the key does nothing.
  private mutating func waitBehind(_ key: Key, in focus: Focus) {
    if keymap.followers(of: key, in: focus).isEmpty {
      notice = Notice(words: UnusedKeys.words(for: key, in: focus, of: keymap))
    } else {
      firstKey = Keymap.halfWidth(key)
      notice = Notice(words: keymap.words(behind: firstKey, in: focus))
    }
  }

  /// Pasted text goes into the line that is being typed, and opens a search where there is none.
  private mutating func paste(_ text: String) {
    let line = Prompt.line(pasted: text)
    guard line.contains(where: { $0 != " " }), overlay == nil || prompt != nil else { return }
    if prompt == nil { openPrompt(.search) }
    type(line)
  }

  mutating func perform(_ action: Action, _ key: Key) -> [Effect] {
    switch action {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .copy: return copy()
    case .copyAll: return view.copyAll(&self)
    case .export: openExport()
    case .review: return cycleReview()
    case .remark: if selectedKey != nil { openPrompt(.remark) }
    case .choose(let way): view.choose(way, in: &self)
    case .readAgain: return [.readAgain]
    case .openOutside: return [.openOutside(linkAtCursor.map { .link($0) } ?? .file)]
    case .pipe: openPrompt(.pipe)
    case .help: toggle(.help)
    case .page: toggle(.page)
    case .source: toggleSource()
    case .scrollSource(let step): scrollSource(by: step)
    case .show(let view): show(view)
    case .search: openPrompt(searchKind)
    case .goTo: openPrompt(.goTo)
    case .searchWord: searchWord()
    case .nextMatch: view.step(by: 1, in: &self)
    case .previousMatch: view.step(by: -1, in: &self)
    case .switchPane: view.switchPane(&self)
    case .cancel: cancel()
    case .back: goBack()
    case .stepBack: walkTrail(by: -1)
    case .stepForward: walkTrail(by: 1)
    case .setMark: setMark(key)
    case .goToMark: goToMark(key)
    case .glide(let way):
      if overlay == nil { view.glide(way, in: &self) } else { glideInOverlay(way) }
    case .nextSection: view.goOn(by: 1, in: &self)
    case .previousSection: view.goOn(by: -1, in: &self)
    case .move(let motion):
      if motion == .home || motion == .end { lastPlace = scene }
      if overlay == nil { view.move(motion, in: &self) } else { moveInOverlay(motion) }
    case .erase: break
    }
    return []
  }

  /// What `/` asks for: words that rows of a list or table must hold, elsewhere words to find.
  private var searchKind: Prompt.Kind {
    guard overlay == nil else { return .helpFilter }
    return view.filter(in: self) == nil ? .search : .filter(scene.view)
  }

  /// Asks for the file to write into; nothing that is only a part is written as if it were the whole.
  private mutating func openExport() {
    guard view.hasItsRows(in: self) else {
      let extent = document.extent.words ?? ""
      notice = Notice(words: say("\(extent)，不能整份导出"), isFailure: true)
      return
    }
    openPrompt(.export(scene.view))
  }

  private mutating func copy() -> [Effect] {
    let text = view.copy(self)
    notice = Notice(words: say("已复制 \(text.unicodeScalars.count) 字"))
    return [.copy(text)]
  }
}
