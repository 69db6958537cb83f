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
      showCursor()
      keepFindingsInView()
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
      if choice == scene.metrics.choice { take(rows, for: choice) }
    case .arrangedTable(let lines, let choice):
      // The table may be of a part of the report that was read since.
      if choice == gridChoice, lines.tableRowCount == gridTable?.rows.count {
        take(lines, for: choice)
      }
    case .listedFindings(let list, let index):
      take(list, index)
    case .done(let words):
      notice = Notice(words: words)
    case .taken(let file):
      prompt = Prompt(
        kind: exportKind, origin: scene, earlierSearch: search, text: file, taken: file)
    case .failed(let words):
      notice = Notice(words: words, isFailure: true)
    }
    effects += listFindings()
    return effects + makeRows() + followGrid() + countRows() + checkReport()
  }

  /// Replaces the document by a more complete one; its beginning is the same, so places hold.
  private mutating func take(_ document: Document) {
    self.document = document
    if search != nil || prompt?.kind == .search { self.document.makeSearchable() }
    rows = document.rows(MetricChoice())
    rowsChoice = MetricChoice()
    chosenLines = nil
    linesChoice = GridChoice()
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
      return focus == .prompt ? edit(action) : perform(action, in: focus)
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

  private mutating func perform(_ action: Action, in focus: Focus) -> [Effect] {
    switch action {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .copy: return copy()
    case .copyAll: return copyAll()
    case .export: openExport()
    case .sort: scene.view == .tables ? sortGrid() : sortMetrics()
    case .reverse: scene.metrics.choice.isReversed.toggle()
    case .thisSection: chooseSection()
    case .help: toggle(.help)
    case .page: toggle(.page)
    case .show(let view): show(view)
    case .search: openPrompt(overlay == nil ? promptKind : .helpFilter)
    case .goTo: openPrompt(.goTo)
    case .searchWord: searchWord()
    case .nextMatch: stepOn(by: 1)
    case .previousMatch: stepOn(by: -1)
    case .switchPane: switchPane()
    case .cancel: cancel()
    case .back: goBack()
    case .nextSection: goOn(by: 1)
    case .previousSection: goOn(by: -1)
    case .move(let motion): move(motion, in: focus)
    case .erase: break
    }
    return []
  }

  private mutating func move(_ motion: Motion, in focus: Focus) {
    switch focus {
    case .outline: moveInOutline(motion)
    case .reading: moveInText(motion)
    case .results: moveInResults(motion)
    case .metrics: moveInMetrics(motion)
    case .tables: moveInGrid(motion)
    case .tableList: moveInTableList(motion)
    case .findings: moveInFindings(motion)
    case .evidence: moveInEvidence(motion)
    case .help, .page: moveInOverlay(motion)
    case .prompt: break
    }
  }

  /// What `/` asks for: words that rows of a list or table must hold, elsewhere words to find.
  private var promptKind: Prompt.Kind {
    switch scene.view {
    case .metrics: .metricFilter
    case .tables: .tableFilter
    case .findings: .findingFilter
    case .text, .results: .search
    }
  }

  /// Asks for the file to write into; nothing that is only a part is written as if it were the whole.
  private mutating func openExport() {
    guard document.extent.hasItsFigures || exportKind == .tableExport && document.extent.hasItsText
    else {
      notice = Notice(words: "\(document.extent.words ?? "")，不能整份导出", isFailure: true)
      return
    }
    openPrompt(exportKind)
  }

  /// What is written into a file.
  private var exportKind: Prompt.Kind {
    switch scene.view {
    case .tables: .tableExport
    case .findings: .findingExport
    case .text, .metrics, .results: .metricExport
    }
  }

  /// Goes to the next match; in the tables to the next sum that does not hold, where there is one, and among
  /// the findings to the next one.
  private mutating func stepOn(by step: Int) {
    switch scene.view {
    case .tables where search == nil || !document.failingCells.stops.isEmpty: stepInGrid(by: step)
    case .findings: moveFinding(by: step)
    case .text, .metrics, .tables, .results: self.step(by: step)
    }
  }

  // MARK: Taking out

  private mutating func copy() -> [Effect] {
    let text: String
    switch scene.view {
    case .tables: text = words(at: gridCell) ?? undecidedRun(at: gridCell) ?? ""
    case .findings: text = evidenceText ?? findingText
    case .metrics: text = metricText(of: metricRow.map { [$0] } ?? [])
    case .text, .results: text = textToCopy
    }
    notice = Notice(words: "已复制 \(text.unicodeScalars.count) 字")
    return [.copy(text)]
  }

  private mutating func copyAll() -> [Effect] {
    switch scene.view {
    case .tables: copyGrid()
    case .findings: copyFindings()
    case .text, .metrics, .results: copyMetrics()
    }
  }
}
