import ReportAudit
import ReportMetrics
import ReportModel
import TerminalModel

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
    case .input(.resize(let size)):
      self.size = size
      view.fit(&self)
      renewOverlay()
    case .shown:
      break
    case .loaded(let document):
      take(document)
    case .stopped(let words):
      if !document.extent.hasItsText { document.extent = .beginning }
      notice = Notice(words: words, isFailure: true)
    case .measured(let index):
      if index.blockCount == document.report.blocks.count { rowIndex = index }
    case .checked(let findings):
      document.findings = findings
      forgetFindingList()
      if isFresh { notice = openingNotice }
    case .arrangedMetrics(let rows, let choice):
      take(rows, of: choice)
    case .arrangedTable(let lines, let choice):
      // The table may be of a part of the report that was read since.
      if lines.tableRowCount == gridTable?.rows.count { gridList.take(lines, of: choice) }
    case .listedFindings(let list, let index):
      take(list, index)
    case .done(let words):
      notice = Notice(words: words)
    case .taken(let file):
      prompt = Prompt(
        kind: .export(scene.view), origin: scene, earlierSearch: search, text: file, taken: file)
    case .failed(let words):
      notice = Notice(words: words, isFailure: true)
    }
    return effects + view.follow(&self) + countRows() + checkReport()
  }

  /// Replaces the document by a more complete one; its beginning is the same, so places hold.
  private mutating func take(_ document: Document) {
    self.document = document
    if search != nil || prompt?.kind == .search { self.document.makeSearchable() }
    metricList = Arranged(document.rows(MetricChoice()), of: MetricChoice())
    gridList = Arranged()
    rowIndex = nil
    measuring = nil
    isChecking = false
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
    // 20,000 scalars are wrapped in about a quarter of a millisecond: no reason to wait.
    if document.report.readingLength <= 20_000 {
      rowIndex = RowIndex(document, columns: columns)
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
    if let action = Keymap.action(of: key, in: focus) {
      return focus == .prompt ? edit(action) : perform(action)
    }
    if focus == .prompt, case .character(let scalar) = key { type([scalar]) }
    return []
  }

  /// Pasted text goes into the line that is being typed, and opens a search where there is none.
  private mutating func paste(_ text: String) {
    // A line end in it must not end the line that is being typed.
    let line = text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }
    guard line.contains(where: { $0 != " " }), overlay == nil || prompt != nil else { return }
    if prompt == nil { openPrompt(.search) }
    type(line)
  }

  private mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .copy: return copy()
    case .copyAll: return view.copyAll(&self)
    case .export: openExport()
    case .choose(let way): view.choose(way, in: &self)
    case .help: toggle(.help)
    case .page: toggle(.page)
    case .show(let view): show(view)
    case .search: openPrompt(searchKind)
    case .goTo: openPrompt(.goTo)
    case .searchWord: searchWord()
    case .nextMatch: view.step(by: 1, in: &self)
    case .previousMatch: view.step(by: -1, in: &self)
    case .switchPane: view.switchPane(&self)
    case .cancel: cancel()
    case .back: goBack()
    case .nextSection: view.goOn(by: 1, in: &self)
    case .previousSection: view.goOn(by: -1, in: &self)
    case .move(let motion):
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
      notice = Notice(words: "\(document.extent.words ?? "")，不能整份导出", isFailure: true)
      return
    }
    openPrompt(.export(scene.view))
  }

  private mutating func copy() -> [Effect] {
    let text = view.copy(self)
    notice = Notice(words: "已复制 \(text.unicodeScalars.count) 字")
    return [.copy(text)]
  }
}
