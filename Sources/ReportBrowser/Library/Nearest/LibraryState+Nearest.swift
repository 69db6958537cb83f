import ReportModel
import TerminalModel
import Wording

/// The view of the reports that are most like one report: left those, right the sentences that both say.
struct LibraryNearest: Equatable, Sendable {
  /// The report that was asked for last.
  var asked: Int64?
  /// What is shown.
  var shown: NearReports?
  /// The view that it was asked for in.
  var opener = LibraryView.reports
}

extension LibraryState {
  /// Shows which reports are most like the selected one; in the view itself, like the one that is selected there.
  mutating func enterNearest() -> [Effect] {
    guard let report = selected ?? nearReport else {
      notice = BrowserState.Notice(words: say("先选一份报告，再按 = 找文字最相近的"))
      return []
    }
    guard report.state == .checked else {
      notice = BrowserState.Notice(words: say("这份报告还没有核对完，稍后再按 ="), isFailure: true)
      return []
    }
    if view != .nearest { nearest.opener = view }
    view = .nearest
    guard nearest.asked != report.id || nearest.shown == nil else { return [] }
    nearest.asked = report.id
    notice = BrowserState.Notice(words: say("正在找与 \(report.label) 文字最相近的报告"))
    return [.library(.nearest(report.id))]
  }

  /// Takes an answer; one to what was asked before comes too late.
  mutating func take(_ near: NearReports) {
    guard near.report == nearest.asked else { return }
    nearest.shown = near
    cursors[.nearest] = LibraryCursor()
    if view == .nearest, !(notice?.isFailure ?? false) { notice = nil }
  }

  /// Does what a key asks for; nil where the key does the same as in every view.
  mutating func pressInNearest(_ action: LibraryAction) -> [Effect]? {
    switch action {
    case .back where !cursor.isAmongRows, .cancel where !cursor.isAmongRows:
      view = nearest.opener
    case .show(.comparison):
      guard let one = nearest.shown.flatMap({ shelf.report($0.report) }), let other = nearReport
      else { return [] }
      view = .comparison
      comparison.opener = .nearest
      comparison.choiceWords = ""
      return compare([one, other].sorted { ($0.year ?? 0, $0.file) < ($1.year ?? 0, $1.file) })
    case .sort, .reverse: break
    case .move, .back, .cancel, .switchPane, .mark, .nextGroup, .previousGroup, .nextMatch,
      .previousMatch, .differences, .show, .search, .saveQuery, .dropQuery, .review, .remark,
      .turn, .chart, .countWords, .nearest, .copy, .copyAll, .export, .help, .glide, .stepBack,
      .stepForward, .goTo, .readAgain, .redraw, .suspend,
      .quit:
      return nil
    }
    return []
  }

  /// The report of the selected group.
  var nearReport: LibraryReport? {
    guard view == .nearest, let group else { return nil }
    return nearest.shown?.reports[safe: group].flatMap { shelf.report($0.report) }
  }

  /// The selected sentence.
  var sharedSentence: NearReports.Near.Sentence? {
    guard let group else { return nil }
    return nearest.shown?.reports[safe: group]?.shared[safe: row ?? 0]
  }

  /// Where one is, for the status line.
  var nearestPlace: String {
    guard let near = nearest.shown, let report = shelf.report(near.report) else { return "" }
    return say("与 \(report.label) 相近的 \(near.reports.count) 份")
  }
}
