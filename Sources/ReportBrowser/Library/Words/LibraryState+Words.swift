import ReportModel
import TerminalModel
import Wording

/// The keys of the view of counted words, and what is asked for it.
extension LibraryState {
  // MARK: Asking

  /// Shows the view; where nothing was counted yet, asks for words.
  ///
  /// Where it is shown already, it may ask for other words.
  mutating func enterWords(asksAgain: Bool) -> [Effect] {
    let isAgain = asksAgain && view == .words
    view = .words
    if isAgain || words.line.isEmpty { openPrompt(.words, text: words.line) }
    return countWords()
  }

  /// Has the words counted where they are not, as they are chosen and in the reports that are listed.
  mutating func countWords() -> [Effect] {
    guard view == .words, !words.line.isEmpty, shelf.reportCount > 0 else { return [] }
    let question = WordQuestion(
      line: words.line, grouping: words.grouping, reports: shelf.choice.reports,
      edition: wordEdition)
    return words.ask(question).map(Effect.library)
  }

  /// While the library is brought up to date what was counted stands; then it is counted once more.
  private var wordEdition: Int {
    guard let progress, !progress.isDone, let table = words.table else { return choice.edition }
    return words.line == table.question.line ? table.question.edition : choice.edition
  }

  /// Counts the words that were entered.
  mutating func count(_ line: String) -> [Effect] {
    words.line = line
    words.closePlaces()
    let effects = countWords()
    if !effects.isEmpty { notice = BrowserState.Notice(words: say("正在数“\(line)”，Esc 取消")) }
    return effects
  }

  /// Takes counts; the cursor stays at its row where there is one of its name.
  mutating func take(_ table: WordTable) {
    let before = words.table
    let name = row.flatMap { before?.line($0).name }
    guard words.take(table) else { return }
    endWaiting()
    guard before?.words == table.words, before?.question.grouping == table.question.grouping,
      let name, let place = table.rows.firstIndex(where: { $0.name == name })
    else {
      if before?.words != table.words { cursors[.words] = LibraryCursor() }
      cursors[.words]?.rows = ListCursor()
      return
    }
    cursors[.words]?.rows.select(place, of: table.lineCount)
  }

  /// Takes places.
  mutating func take(_ places: WordPlaces) {
    words.take(places)
    endWaiting()
  }

  /// What was said of the waiting is over.
  private mutating func endWaiting() {
    if view == .words, !(notice?.isFailure ?? false) { notice = nil }
  }

  // MARK: Keys

  /// Does what a key asks for; nil where the key does the same as in every view.
  mutating func pressInWords(_ action: LibraryAction) -> [Effect]? {
    if action == .cancel, words.cancel() {
      notice = BrowserState.Notice(words: say("已取消"))
      return [.library(.stopCounting)]
    }
    if words.places != nil { return pressInPlaces(action) }
    switch action {
    case .back where words.isChart, .cancel where words.isChart: words.isChart = false
    case .back where !cursor.isAmongRows, .cancel where !cursor.isAmongRows: view = .reports
    case .switchPane where words.isChart, .mark where words.isChart,
      .move(.right) where words.isChart, .move(.open) where words.isChart:
      let key = keymap.keyName(of: .chart)
      notice = BrowserState.Notice(words: say("图上用不上这个键；\(key) 回到表格"))
    case .move(let motion): return moveInWords(motion)
    case .turn:
      words.grouping = words.grouping.next
      notice = BrowserState.Notice(words: say("按\(words.grouping.title)归总"))
      return countWords()
    case .chart:
      words.isChart.toggle()
      // The rows are covered; the words beside them say whose chart it is.
      if words.isChart { cursor.isAmongRows = false }
      if wordChart?.isEmpty ?? true {
        words.isChart = false
        notice = BrowserState.Notice(words: say("没有年度已知的次数"))
      }
    case .export where words.table == nil: notice = BrowserState.Notice(words: say("还没有数词"))
    case .export:
      let ending = words.isChart ? "svg" : "csv"
      openPrompt(exporting, text: say("\(name)-词频.\(ending)"))
    case .mark, .sort, .reverse: break
    case .back, .cancel, .copy, .copyAll, .differences, .review, .remark, .show, .search,
      .saveQuery, .dropQuery,
      .countWords, .nearest, .help, .glide, .stepBack, .stepForward, .goTo, .readAgain, .redraw,
      .suspend, .quit, .switchPane, .nextGroup,
      .previousGroup,
      .nextMatch, .previousMatch:
      return nil
    }
    return []
  }

  /// Moves among words and rows; Enter on a row asks for the places.
  private mutating func moveInWords(_ motion: Motion) -> [Effect]? {
    guard motion == .open || motion == .right, cursor.isAmongRows, !words.isChart else {
      return nil
    }
    guard let table = words.table, let word = group, let row else { return [] }
    guard table.line(row).counts[safe: word]?.count ?? 0 > 0 else {
      notice = BrowserState.Notice(
        words: say("\(table.name(of: table.line(row)))没有“\(table.words[word])”"))
      return []
    }
    notice = BrowserState.Notice(words: say("正在取原文，Esc 取消"))
    return words.ask(WordRequest(question: table.question, word: word, row: row))
      .map(Effect.library)
  }

  /// Moves among places; Enter opens the report at one.
  private mutating func pressInPlaces(_ action: LibraryAction) -> [Effect]? {
    switch action {
    case .back, .cancel, .move(.left): words.closePlaces()
    case .move(.open), .move(.right): return open()
    case .move(let motion):
      _ = words.cursor.move(motion, page: pageRows, of: words.lines.count)
    case .nextGroup, .nextMatch: words.goToReport(by: 1)
    case .previousGroup, .previousMatch: words.goToReport(by: -1)
    case .sort:
      words.sortPlaces()
      notice = BrowserState.Notice(words: say("按\(words.order.name)排序"))
    case .mark, .reverse, .turn, .chart, .switchPane: break
    case .copy, .copyAll, .export, .differences, .review, .remark, .show, .search, .saveQuery,
      .dropQuery, .countWords, .nearest,
      .help, .glide, .stepBack, .stepForward, .goTo, .readAgain, .redraw, .suspend, .quit:
      return nil
    }
    return []
  }

  // MARK: What is shown

  /// The chart of the words over years.
  var wordChart: Chart? { words.table?.chart(showing: group ?? 0) }

  /// The report of the selected place.
  var placeReport: LibraryReport? { words.place.flatMap { shelf.report($0.report) } }

  /// Scrolls as little as shows the selected place.
  mutating func fitWords() {
    words.cursor.keepInView(rows: pageRows, of: words.lines.count)
  }

  /// Where one is, for the status line.
  func wordsPlace(fitting columns: Int) -> String {
    if words.isCounting { return say("正在数，Esc 取消") }
    guard let table = words.table else { return "" }
    if let places = words.places {
      let report = placeReport
      let count = table.line(places.request.row).counts[safe: places.request.word]?.count ?? 0
      let all =
        count > words.lines.count ? say("\(words.lines.count)（共 \(count)）") : "\(count)"
      let line = words.cursor.row(of: words.lines.count).map { $0 + 1 } ?? 0
      func place(_ file: String) -> String { say("\(line)/\(all) 处 · \(file)") }
      let room = max(8, columns - displayWidth(place(""), ambiguous))
      return place(report?.file.shortenedPath(toColumns: room, ambiguous) ?? "")
    }
    let of = table.question.reports == nil ? "" : say("只限检索到的报告 · ")
    guard let word = group else { return "" }
    let count =
      table.all.counts[safe: word]
      ?? WordTable.Count(
        count: 0, per10000: 0, reports: 0, firstYear: nil)
    return of
      + say("\(table.words[word])：\(count.count) 次，\(table.all.reports) 份中的 \(count.reports) 份")
  }
}
