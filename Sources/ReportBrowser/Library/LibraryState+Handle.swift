import ReportModel
import TerminalModel
import Wording

extension LibraryState {
  /// Takes what came from the library, and says what is to be done outside.
  mutating func handle(_ event: LibraryEvent) -> [Effect] {
    switch event {
    case .reports(let reports): return take(reports)
    case .arranged(let shelf):
      // Of two that are on their way the one that was asked for last counts.
      guard shelf.choice == choice else { return [] }
      let agency = isFresh ? nil : selectedAgency
      self.shelf = shelf
      if let agency, let place = shelf.agencies.firstIndex(where: { $0.name == agency }) {
        cursors[.reports, default: LibraryCursor()].groups.select(
          queries.count + place, of: queries.count + shelf.agencies.count)
      }
    case .queries(let queries): take(queries)
    case .progress(let progress):
      self.progress = progress
      if progress.isDone, notice?.words == LibraryState.readingAgain {
        notice = BrowserState.Notice(words: say("已读入有变化的文件"))
      }
      fit()
      return progress.isDone ? refreshFigures() + countWords() : []
    case .figures(let list): return take(list)
    case .series(let points): return take(points)
    case .arrangedSeries(let table): take(table)
    case .found(let answer): return take(answer)
    case .findings(let findings): failing.take(findings)
    case .words(let table): take(table)
    case .wordPlaces(let places): take(places)
    case .compared(let compared): take(compared)
    case .nearest(let near): take(near)
    // The desk lays it on top.
    case .opened: break
    }
    fit()
    return askForFindings() + arrangingSeries + countWords()
  }

  var selectedAgency: String? {
    let count = queries.count + shelf.agencies.count
    guard let place = (cursors[.reports] ?? LibraryCursor()).groups.row(of: count),
      case .agency(let agency) = shelfGroup(place)
    else { return nil }
    return shelf.agencies[safe: agency]?.name
  }

  /// Takes the answer to what is typed now; one to what was typed before comes too late.
  private mutating func take(_ answer: FoundReports) -> [Effect] {
    guard answer.query == (prompt?.string ?? self.answer?.query ?? answer.query) else { return [] }
    self.answer = answer
    cursors[.hits] = LibraryCursor()
    if answer.asksText {
      view = .hits
    } else if view == .hits {
      view = .reports
    }
    return list(answer.query.isEmpty || answer.asksText ? nil : answer.matches.map(\.report))
  }

  /// Lists some reports alone.
  private mutating func list(_ reports: [Int64]?) -> [Effect] {
    guard choice.reports != reports else { return [] }
    choice.reports = reports
    return arranging
  }

  /// Takes the search back with what was listed by it.
  mutating func leaveSearch() -> [Effect] {
    answer = nil
    if view == .hits { view = .reports }
    return list(nil)
  }

  /// Takes a key, a paste or another size.
  mutating func handle(_ input: InputEvent) -> [Effect] {
    switch input {
    case .resize(let size):
      self.size = size
      fit()
      return askForFindings()
    case .mouse(let mouse):
      if case .press = mouse.kind { notice = nil }
      isFresh = false
      let effects = point(mouse)
      fit()
      return effects + askForFindings()
    case .paste(let text):
      notice = nil
      isFresh = false
      return paste(Prompt.line(pasted: text))
    case .key(let key):
      notice = nil
      isFresh = false
      let effects = prompt == nil ? press(key) : type(key)
      fit()
      return effects + askForFindings()
    }
  }

  /// Pasted text goes into the line that is being typed, and opens that of `/` where there is none.
  private mutating func paste(_ line: [Unicode.Scalar]) -> [Effect] {
    guard line.contains(where: { $0 != " " }), help == nil || prompt != nil else { return [] }
    let effects = prompt == nil ? perform(.search) : []
    prompt?.insert(line)
    return effects + searchTyped()
  }

  private mutating func press(_ key: Key) -> [Effect] {
    let first = firstKey
    firstKey = nil
    if first == "Z", key == "Z" || key == "Q" { return [.quit] }
    guard let action = keymap.action(of: key) else {
      firstKey = Keymap.halfWidth(key)
      notice = BrowserState.Notice(words: LibraryKeymap.words(forUnused: key))
      return []
    }
    if action != .dropQuery { dropping = nil }
    return perform(action)
  }

  /// Does what a key asks for, or what stands for it on the screen.
  mutating func perform(_ action: LibraryAction) -> [Effect] {
    if help != nil, moveInHelp(action) { return [] }
    if let effects = pressInView(action) { return effects }
    switch action {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .help: (help, helpFilter) = (ListCursor(), "")
    case .glide(let way): return glide(way)
    case .stepBack: return walkTrail(by: -1)
    case .stepForward: return walkTrail(by: 1)
    case .goTo: openPrompt(.goTo)
    case .readAgain: return readAgain()
    case .show(let view):
      if view != .nearest { self.view = view }
      switch view {
      case .figures: return enterFigures()
      case .comparison: return enterComparison()
      case .words: return enterWords(asksAgain: false)
      case .nearest: return enterNearest()
      case .reports, .findings, .hits: return []
      }
    case .countWords: return enterWords(asksAgain: true)
    case .nearest: return enterNearest()
    case .search: openPrompt(.search)
    case .export:
      openPrompt(exporting, text: "\(name)-\(view.title).csv")
      return askForAllFindings() ?? []
    case .copy: return copy(selectedLine)
    case .copyAll: return askForAllFindings() ?? copy(allLines)
    case .sort:
      choice.order = choice.order.next
      notice = BrowserState.Notice(words: say("按\(choice.order.name)排序"))
      return arranging
    case .reverse:
      choice.isReversed.toggle()
      return arranging
    case .mark: mark()
    case .saveQuery: askForQueryName()
    case .dropQuery: return dropQuery()
    // Keys of the views of figures, of reports side by side and of findings alone.
    case .turn, .chart, .differences, .review, .remark: tellElsewhere(action)
    case .switchPane: cursor.isAmongRows.toggle()
    case .nextMatch where view == .hits: goToHit(by: 1)
    case .previousMatch where view == .hits: goToHit(by: -1)
    case .nextGroup, .nextMatch: goToGroup(by: 1)
    case .previousGroup, .previousMatch: goToGroup(by: -1)
    case .back, .cancel: return goBack()
    case .move(let motion): return move(motion)
    }
    return []
  }

  /// Says where a key does something that does nothing here.
  private mutating func tellElsewhere(_ action: LibraryAction) {
    guard let binding = keymap.bindings.first(where: { $0.action == action }) else { return }
    notice = BrowserState.Notice(words: say("这里用不上 — \(binding.help.said)"))
  }

  private static var readingAgain: String { say("正在重新读入有变化的文件") }

  /// Has the library brought up to date once more.
  private mutating func readAgain() -> [Effect] {
    if let progress, !progress.isDone {
      notice = BrowserState.Notice(words: say("还在读入：\(progress.words)"))
      return []
    }
    notice = BrowserState.Notice(words: LibraryState.readingAgain)
    return [.library(.refresh)]
  }

  /// What a key does in a view that is no pair of lists; nil where it does the same as in every view.
  private mutating func pressInView(_ action: LibraryAction) -> [Effect]? {
    switch view {
    case .figures: pressInFigures(action)
    case .comparison: pressInComparison(action)
    case .findings: pressInFindings(action)
    case .words: pressInWords(action)
    case .nearest: pressInNearest(action)
    case .reports, .hits: nil
    }
  }

  // MARK: The screen

  /// The rows of a pane.
  var bodyRows: Int { max(1, size.rows - 2) }
  /// The rows of a pane below its head.
  var pageRows: Int { max(1, bodyRows - 1) }

  /// The rows of the right pane below its head.
  var rowPage: Int {
    switch view {
    case .findings, .words: max(1, LibraryLayout(self).rows.size.rows - 1)
    case .reports, .hits, .figures, .comparison, .nearest: pageRows
    }
  }

  private mutating func fit() {
    cursor.groups.keepInView(rows: pageRows, of: view.groupCount(in: self))
    cursor.rows.keepInView(rows: rowPage, of: rowCount)
    if rowCount == 0 { cursor.isAmongRows = false }
    fitSeries()
    fitComparison()
    fitWords()
  }
}

extension LibraryOrder {
  var next: LibraryOrder {
    let all = LibraryOrder.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
