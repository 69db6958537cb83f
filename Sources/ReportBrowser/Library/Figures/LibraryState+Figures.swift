import ReportForms
import TerminalModel
import Wording

/// The keys of the view of figures over reports, and what is asked for it.
extension LibraryState {
  // MARK: Asking

  /// Asks for what the view shows where that is not there, or of an older state of the library.
  mutating func enterFigures() -> [Effect] {
    guard figures.list == nil || figures.isStale else { return arrangingSeries }
    figures.isStale = false
    // What is shown may have been checked anew.
    let again = figures.asked.map { [Effect.library(.series($0))] } ?? []
    return [.library(.listFigures)] + again
  }

  /// Asks for the figures anew when all reports are checked, where somebody looks at them.
  mutating func refreshFigures() -> [Effect] {
    figures.isStale = true
    return view == .figures ? enterFigures() : []
  }

  /// Has the series arranged where it is not, as it is chosen and of the reports that are listed.
  var arrangingSeries: [Effect] {
    guard view == .figures, let points = figures.points, !isArranged(points) else { return [] }
    return [.library(.arrangeSeries(points, shelf, figures.choice))]
  }

  private func isArranged(_ points: SeriesPoints) -> Bool {
    figures.table.map {
      $0.entry == points.entry && $0.choice == figures.choice && $0.reports == shelf.choice
    } ?? false
  }

  mutating func askSeries() -> [Effect] {
    guard let entry = figures.entry, entry.figure != figures.asked?.figure else { return [] }
    figures.asked = entry
    return [.library(.series(entry))]
  }

  // MARK: Answers

  mutating func take(_ list: SeriesList) -> [Effect] {
    figures.list = list
    figures.choose(figures.filter)
    return askSeries()
  }

  mutating func take(_ points: SeriesPoints) -> [Effect] {
    guard points.entry.figure == figures.asked?.figure else { return [] }
    figures.points = points
    return [.library(.arrangeSeries(points, shelf, figures.choice))]
  }

  /// Takes the series that was asked for last; the cursor stays with its agency and its year.
  mutating func take(_ table: SeriesTable) {
    guard table.entry.figure == figures.points?.entry.figure, table.choice == figures.choice,
      table.reports == shelf.choice
    else { return }
    let before = figures.table
    let (agency, year) = (figures.wished.agency, figures.wished.year)
    let wasTurned = before?.choice.isTurned ?? table.choice.isTurned
    let isAtName = figures.columns.row(of: .max) ?? 0 == 0 && wasTurned == table.choice.isTurned
    figures.table = table
    if figures.awaitsRows { figures.isAmongRows = !table.rows.isEmpty }
    figures.awaitsRows = false
    let line = table.lines.firstIndex { table.rows[$0].agency == agency }
    let place = year.flatMap { year in table.years.firstIndex(of: year) }
    if table.choice.isTurned {
      figures.rows.select(
        place.flatMap { table.yearLines.firstIndex(of: $0) } ?? 0, of: table.rowCount)
      if !isAtName { selectColumn((line ?? 0) + 1) }
    } else {
      figures.rows.select(line ?? 0, of: table.rowCount)
      if !isAtName, let place { selectColumn(place + 1) }
    }
  }

  /// The year that the cursor is at.
  private var selectedYear: Int? {
    guard let table = figures.table, let row = figures.row else { return nil }
    let column = (figures.columns.row(of: .max) ?? 0) - 1
    return table.year(row, table.choice.isTurned ? 0 : column).map { table.years[$0] }
  }

  // MARK: Keys

  /// Does what a key asks for; nil where the key does the same as in every view.
  mutating func pressInFigures(_ action: LibraryAction) -> [Effect]? {
    defer {
      if figures.isAmongRows {
        figures.wished = SeriesWish(agency: figures.agency?.agency, year: selectedYear)
      }
    }
    guard !isCovered(action) else {
      let key = keymap.keyName(of: .chart)
      notice = BrowserState.Notice(words: say("图上用不上这个键；\(key) 回到表格"))
      return []
    }
    switch action {
    case .move(let motion):
      return figures.isAmongRows ? moveInSeries(motion) : moveInFigureList(motion)
    case .switchPane: switchPane()
    case .nextGroup, .nextMatch: return goToFigureGroup(by: 1)
    case .previousGroup, .previousMatch: return goToFigureGroup(by: -1)
    case .search:
      let words = figures.isAmongRows ? figures.choice.filter : figures.filter
      openPrompt(.filter(ViewName(number: view.rawValue)), text: words)
    case .back, .cancel: return leaveFigures()
    case .mark: markAgency()
    case .sort: return sortSeries()
    case .reverse: return choose { $0.isReversed.toggle() }
    case .turn: return turnSeries()
    case .chart:
      figures.isChart.toggle()
      // On a narrow screen the chart has the place of the series.
      if figures.isChart, SeriesLayout(self).series.size.columns == 0 { switchPane() }
      if figures.chart?.isEmpty ?? true { notice = BrowserState.Notice(words: say("没有可画的数字")) }
    case .export where figures.table == nil: notice = BrowserState.Notice(words: say("没有可导出的数字"))
    case .export:
      let ending = figures.isChart ? "svg" : "csv"
      let figure = figures.table?.entry.fileName ?? say("数字")
      openPrompt(exporting, text: "\(name)-\(figure).\(ending)")
    case .copy: return copySeriesRow()
    case .copyAll, .differences, .review, .remark, .show, .saveQuery, .dropQuery,
      .countWords, .nearest, .help, .glide, .stepBack, .stepForward, .goTo, .readAgain, .redraw,
      .suspend,
      .quit:
      return nil
    }
    return []
  }

  /// Whether an action is one of the rows that a chart covers, and shows nothing in it.
  private func isCovered(_ action: LibraryAction) -> Bool {
    guard figures.isChart, figures.isAmongRows else { return false }
    switch action {
    case .move(.left), .move(.right), .move(.open), .glide, .mark, .sort, .reverse, .turn, .search,
      .nextGroup, .previousGroup, .nextMatch, .previousMatch:
      return true
    // Where none is marked the chart is of the agency of the row, whichever it becomes.
    case .move: return !figures.marked.isEmpty || figures.choice.isTurned
    case .stepBack, .stepForward, .back, .cancel, .switchPane, .differences, .show, .goTo,
      .saveQuery, .dropQuery, .review, .remark, .chart, .countWords, .nearest, .copy, .copyAll,
      .export, .readAgain, .help, .redraw, .suspend, .quit:
      return false
    }
  }

  private mutating func switchPane() {
    figures.awaitsRows = figures.table == nil && !figures.awaitsRows
    figures.isAmongRows = !figures.isAmongRows && figures.table?.rows.isEmpty == false
  }

  private mutating func moveInFigureList(_ motion: Motion) -> [Effect] {
    let page = pageRows
    if figures.entries.move(motion, page: page, of: figures.places.count) { return askSeries() }
    if motion == .right || motion == .open { switchPane() }
    return []
  }

  /// Goes to the first figure of the next sort, or of the one before.
  private mutating func goToFigureGroup(by step: Int) -> [Effect] {
    guard let list = figures.list, let group = figures.entry?.group else { return [] }
    let groups = figures.places.map { list.entries[$0].group }
    let place =
      step > 0
      ? groups.firstIndex { $0 > group }
      : groups.lastIndex { $0 < group }.flatMap { groups.firstIndex(of: groups[$0]) } ?? 0
    figures.entries.select(place ?? groups.count - 1, of: groups.count)
    return askSeries()
  }

  private mutating func leaveFigures() -> [Effect] {
    if figures.isChart {
      figures.isChart = false
    } else if figures.isAmongRows, !figures.choice.filter.isEmpty {
      return choose { $0.filter = "" }
    } else if figures.isAmongRows {
      figures.isAmongRows = false
    } else if !figures.filter.isEmpty {
      return filterFigures("")
    } else {
      view = .reports
    }
    return []
  }

  /// Lists the figures, or in a series the agencies, whose names hold some words.
  mutating func filterFigures(_ words: String) -> [Effect] {
    guard !figures.isAmongRows else { return choose { $0.filter = words } }
    figures.choose(words)
    return askSeries()
  }

  /// Marks the agency of the cursor, or takes its mark away.
  private mutating func markAgency() {
    guard figures.isAmongRows, let agency = figures.agency?.agency else {
      notice = BrowserState.Notice(words: say("先按 → 到右栏，再选取机关"))
      return
    }
    if let place = figures.marked.firstIndex(of: agency) {
      figures.marked.remove(at: place)
    } else if figures.marked.count < Chart.mostLines {
      figures.marked.append(agency)
    } else {
      notice = BrowserState.Notice(words: say("图里最多 \(Chart.mostLines) 个机关，先取消一个"), isFailure: true)
      return
    }
    if figures.table?.choice.isTurned == false {
      _ = figures.rows.move(.down, page: 1, of: figures.table?.rowCount ?? 0)
    }
    let count = figures.marked.count
    notice = BrowserState.Notice(words: count == 0 ? say("没有选取") : say("已选 \(count) 个机关，p 看图"))
  }
}

extension LibraryState {
  /// Where one is, for the status line; on a screen without a line for the selected cell what is known of it.
  ///
  /// By what less is listed than there is stands first, with the key that lists all again.
  var figuresPlace: String {
    let filter = figures.isAmongRows ? figures.choice.filter : figures.filter
    return (filter.isEmpty ? "" : say("筛选“\(filter)” Esc 取消") + "  ") + figuresRow
  }

  private var figuresRow: String {
    guard figures.isAmongRows, let table = figures.table, let row = figures.row else {
      return figures.entries.row(of: figures.places.count)
        .map { "\($0 + 1)/\(figures.places.count)" } ?? ""
    }
    let layout = SeriesLayout(self)
    guard layout.foot == nil else { return "\(row + 1)/\(table.rowCount)" }
    return SeriesPane(state: self, layout: layout).footWords(isShort: true)
  }
}
