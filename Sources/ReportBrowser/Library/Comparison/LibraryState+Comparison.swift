import ReportAudit
import ReportModel
import TerminalModel
import Wording

/// The keys of the view of reports side by side.
extension LibraryState {
  /// More reports than anybody holds against each other.
  private static let mostCompared = 60

  /// Shows the marked reports side by side; what is not yet known of them is asked for.
  mutating func enterComparison() -> [Effect] {
    comparison.opener = .reports
    let reports = chosenForComparison()
    guard reports.count > 1 else {
      comparison.clear()
      return []
    }
    return compare(reports)
  }

  /// Shows some reports side by side, whichever are marked.
  mutating func compare(_ reports: [LibraryReport]) -> [Effect] {
    guard comparison.ask(for: reports.map(\.id), edition: choice.edition) else { return [] }
    notice = BrowserState.Notice(words: say("正在对照 \(reports.count) 份报告"))
    return [.library(.compare(reports))]
  }

  /// The marked reports; where there are not two, the last two years of the agency that one is at.
  private mutating func chosenForComparison() -> [LibraryReport] {
    let readable = shelf.reports.filter { $0.state == .read || $0.state == .checked }
    let chosen = readable.filter { marked.contains($0.id) }
    if chosen.count > 1 {
      let isCut = chosen.count > LibraryState.mostCompared
      comparison.choiceWords =
        isCut ? say("选取了 \(chosen.count) 份，对照前 \(LibraryState.mostCompared) 份") : ""
      return Array(chosen.prefix(LibraryState.mostCompared))
    }
    let agency = chosen.first?.agency ?? selectedAgency ?? ""
    let filed = readable.filter { $0.agency == agency && $0.year != nil && !agency.isEmpty }
    var years: [Int: LibraryReport] = [:]
    for report in filed where years[report.year ?? 0] == nil { years[report.year ?? 0] = report }
    let last = years.sorted { $0.key < $1.key }.suffix(2)
    guard last.count == 2 else {
      comparison.choiceWords = say("在“1 报告”里按空格选取两份以上报告，再按 c 对照")
      return []
    }
    let names = last.map { String($0.key) }.joined(separator: say("、"))
    comparison.choiceWords = say("没有选取两份以上，取\(agency)最近两年：\(names)")
    return last.map(\.value)
  }

  /// Takes reports that were read.
  mutating func take(_ compared: ComparedReports) {
    comparison.take(compared, ambiguous)
    if view == .comparison, !(notice?.isFailure ?? false) {
      let words = comparison.choiceWords
      notice = words.isEmpty ? nil : BrowserState.Notice(words: words)
    }
    fitComparison()
  }

  /// Does what a key asks for; nil where the key does the same as in every view.
  mutating func pressInComparison(_ action: LibraryAction) -> [Effect]? {
    switch action {
    case .show, .search, .export, .countWords, .nearest, .saveQuery, .dropQuery, .help, .glide,
      .stepBack, .stepForward, .goTo, .readAgain, .redraw,
      .suspend,
      .review, .remark, .quit:
      return nil
    case .copy: return copy(TextTable.tabbed(comparison.copied))
    case .copyAll: return nil
    case .back, .cancel: closeCompared()
    case .differences:
      if comparison.texts != nil {
        comparison.texts?.toggleEqual(in: comparison.shown)
      } else {
        comparison.toggleEqual()
      }
    case .nextGroup, .nextMatch: step(by: 1)
    case .previousGroup, .previousMatch: step(by: -1)
    case .switchPane: if comparison.texts == nil { comparison.switchPart() }
    case .move(.open): return openCompared()
    case .move(let motion): moveInComparison(motion)
    case .mark, .sort, .reverse, .turn, .chart: break
    }
    fitComparison()
    return []
  }

  private mutating func closeCompared() {
    if comparison.texts != nil { comparison.texts = nil } else { view = comparison.opener }
  }

  mutating func step(by step: Int) {
    let words =
      comparison.texts == nil
      ? comparison.step(by: step) : comparison.texts?.step(by: step, in: comparison.shown)
    if let words { notice = BrowserState.Notice(words: words) }
  }

  mutating func moveInComparison(_ motion: Motion) {
    if comparison.texts != nil {
      let size = textsSize
      comparison.texts?.move(motion, in: comparison.shown, size: size, ambiguous)
      return
    }
    let count = comparison.columnCount
    switch motion {
    case .left: comparison.columns.select(comparison.column - 1, of: count)
    case .right: comparison.columns.select(comparison.column + 1, of: count)
    case .up, .down, .pageUp, .pageDown, .home, .end, .open:
      _ = comparison.cursor.move(motion, page: comparedRows, of: comparison.lines.count)
    }
  }

  /// Opens what the cursor is at: a report at its figure, or two texts beside each other.
  private mutating func openCompared() -> [Effect]? {
    if comparison.texts == nil, case .section(let text, let section) = comparison.line {
      comparison.texts = ComparedTexts(text: text, section: section)
      fitComparison()
      return []
    }
    guard let report = comparedReport else { return [] }
    notice = BrowserState.Notice(words: say("正在打开 \(report.name)"))
    return [.library(.open(report))]
  }

  /// The report that Enter opens.
  private var comparedReport: LibraryReport? {
    guard let shown = comparison.shown else { return nil }
    if let texts = comparison.texts { return texts.report(of: shown) }
    guard comparison.row != nil else { return nil }
    return shown.reports[safe: comparison.column]
  }

  /// Where a report that was opened from here is to be shown.
  var comparedPlace: ComparedPlace? {
    guard let shown = comparison.shown else { return nil }
    if let texts = comparison.texts { return texts.place(in: shown) }
    guard let row = comparison.row else { return nil }
    let value = row.values[safe: comparison.column] ?? nil
    return value?.cell.map(ComparedPlace.cell) ?? value?.source.map(ComparedPlace.source)
      ?? row.figure.map(ComparedPlace.figure)
  }

  // MARK: The screen

  /// The rows below the head: a note stands at the bottom where there is room.
  var comparedRows: Int { max(1, bodyRows - 1 - noteRows) }

  /// The rows that the note of the selected row takes.
  var noteRows: Int { bodyRows >= 10 ? 2 : 0 }

  /// The size of what two texts are shown in, below their names.
  var textsSize: Size { Size(columns: size.columns, rows: max(1, bodyRows - 1)) }

  /// Scrolls as little as shows what is selected.
  mutating func fitComparison() {
    comparison.cursor.keepInView(rows: comparedRows, of: comparison.lines.count)
    let size = textsSize
    comparison.texts?.fit(comparison.shown, size: size, ambiguous)
    let (count, column) = (comparison.columnCount, comparison.column)
    guard count > 0 else { return }
    var first = min(comparison.columns.top(of: count), column)
    while first < column,
      !ComparisonLayout(comparison.widths, columns: self.size.columns, from: first)
        .shows(column, comparison.widths)
    {
      first += 1
    }
    comparison.columns.scroll(to: first, of: count)
  }

  /// What the status line says of where one is.
  var comparisonPlace: String {
    guard let shown = comparison.shown else { return "" }
    if let texts = comparison.texts { return texts.status(in: shown) }
    let place = comparison.cursor.row(of: comparison.lines.count).map { $0 + 1 } ?? 0
    let different = comparison.lines.count { shown.differs($0) }
    return say("\(place)/\(comparison.lines.count) · 不同 \(different)")
      + (comparison.hidesEqual ? say(" · 只列不同") : "")
  }

  /// The keys of this view for the status line, as many as there is room for, the needed ones first.
  func comparisonHints(fitting columns: Int) -> [(place: Int, words: String)] {
    let first: [(LibraryAction, Saying)] =
      comparison.shown == nil
      ? [(.help, "帮助"), (.back, "返回")] : [(.help, "帮助"), (.back, "返回"), (.nextMatch, "下一处不同")]
    let own: [(LibraryAction, Saying)] =
      comparison.shown == nil
      ? []
      : comparison.texts != nil
        ? [(.move(.open), "原文"), (.differences, "略去相同"), (.move(.right), "换节")]
        : [
          (.move(.open), "打开"), (.differences, "只列不同"), (.move(.right), "换列"), (.switchPane, "文字"),
        ]
    var chosen: [(place: Int, words: String)] = []
    var used = 0
    for (action, hint) in first + own {
      guard let place = keymap.bindings.firstIndex(where: { $0.action == action }),
        let key = keymap.bindings[place].keys.first
      else { continue }
      let words = (action == .move(.right) ? "←→" : key.name) + " " + hint.hint
      used += displayWidth(words, ambiguous) + 2
      guard used <= columns + 2 else { break }
      chosen.append((place, words))
    }
    return chosen.reversed()
  }
}
