import ReportAudit
import TerminalModel
import Wording

/// The view of what fails in a library: left the rules or the reports, right what fails, below it the evidence.
struct LibraryFindings: Equatable, Sendable {
  /// Whether they are grouped by report, and not by rule.
  var isByReport = false
  /// The words of what fails, by report, of those that were looked at.
  fileprivate(set) var known: [Int64: [LibraryFinding]] = [:]
  /// The reports whose words were asked for.
  private var asked: Set<Int64> = []
  /// The most reports whose words are kept: more than anybody looks at, and a few megabytes.
  private static let most = 4_000

  /// Asks for words again, for the reports may be others now; what is known stands until then.
  mutating func askAnew() { asked = [] }

  /// Asks for the words of some reports that are not yet asked for.
  mutating func ask(for reports: [Int64]) -> [Effect] {
    let new = reports.filter { !asked.contains($0) }
    guard !new.isEmpty else { return [] }
    if asked.count > LibraryFindings.most { (asked, known) = ([], [:]) }
    asked.formUnion(new)
    return [.library(.findings(new))]
  }

  /// Asks for the words of many reports, which stay known: they are to be written out.
  mutating func ask(forAll reports: [Int64]) -> [Effect] {
    asked.formUnion(reports)
    return [.library(.findings(reports))]
  }

  /// Takes words.
  mutating func take(_ findings: [Int64: [LibraryFinding]]) {
    known.merge(findings) { _, new in new }
  }
}

extension LibraryState {
  /// The groups of what fails, as they are chosen.
  var failureGroups: [LibraryFailures.Group] {
    failing.isByReport ? shelf.failures.byReport : shelf.failures.byRule
  }

  /// The words of something that fails; nil while they are not known.
  func finding(of row: LibraryFailures.Row) -> LibraryFinding? {
    guard let report = shelf.reports[safe: row.report] else { return nil }
    let all = row.rule.isBetweenReports ? report.between : failing.known[report.id] ?? []
    var number = row.number
    for finding in all where finding.key.rule == row.rule {
      if number == 0 { return finding }
      number -= 1
    }
    return nil
  }

  /// What is selected of what fails, the first of a group where the keys go to the groups.
  var selectedFailure: LibraryFailures.Row? {
    guard view == .findings, let group else { return nil }
    let rows = failureGroups[safe: group]?.rows ?? []
    return rows[safe: cursor.isAmongRows ? row ?? 0 : 0]
  }

  /// Asks for the words of what is on the screen.
  mutating func askForFindings() -> [Effect] {
    guard view == .findings, let group, let rows = failureGroups[safe: group]?.rows else {
      return []
    }
    let top = cursor.rows.top(of: rows.count)
    let seen = rows[min(top, rows.count)..<min(rows.count, top + max(1, size.rows))]
    let ids = seen.compactMap { row -> Int64? in
      row.rule.isBetweenReports ? nil : shelf.reports[safe: row.report]?.id
    }
    var distinct: [Int64] = []
    for id in ids where id != distinct.last { distinct.append(id) }
    return failing.ask(for: distinct)
  }

  /// Does what a key asks for; nil where the key does the same as in every view.
  mutating func pressInFindings(_ action: LibraryAction) -> [Effect]? {
    let review = selectedFinding.flatMap { reviews[$0.key] }
    switch action {
    case .turn: turnFindings()
    case .review:
      guard let finding = selectedFinding else { return [] }
      notice = BrowserState.Notice(words: Review.next(after: review)?.words ?? say("不记"))
      return hold(Review.next(after: review), of: finding.key)
        + [.review(finding.key, Review.next(after: review))]
    case .remark where selectedFinding != nil: openPrompt(.remark, text: review?.remark ?? "")
    case .remark: return []
    case .move, .back, .cancel, .switchPane, .mark, .nextGroup, .previousGroup, .nextMatch,
      .previousMatch, .show, .search,
      .sort, .reverse, .chart, .countWords, .nearest, .saveQuery, .dropQuery, .differences, .copy,
      .copyAll,
      .export, .help, .glide, .stepBack, .stepForward, .goTo, .readAgain, .redraw,
      .suspend,
      .quit:
      return nil
    }
    return []
  }

  /// Asks for the words of all that is listed; nil where they are known, or another view is shown.
  mutating func askForAllFindings() -> [Effect]? {
    guard view == .findings else { return nil }
    let ids = shelf.failures.byReport.compactMap { group in
      group.rows.first.flatMap { shelf.reports[safe: $0.report]?.id }
    }.filter { failing.known[$0] == nil }
    guard !ids.isEmpty else { return nil }
    notice = BrowserState.Notice(words: say("正在取全部说明，取完再按一次"))
    return failing.ask(forAll: ids)
  }

  /// Groups by report instead of by rule, or back; what was selected stays selected.
  mutating func turnFindings() {
    let selected = selectedFailure
    failing.isByReport.toggle()
    cursor = LibraryCursor()
    guard let selected,
      let group = failureGroups.firstIndex(where: { $0.rows.contains(selected) })
    else { return }
    cursor.groups.select(group, of: failureGroups.count)
    notice = BrowserState.Notice(words: failing.isByReport ? say("按报告列出") : say("按规则列出"))
  }
}
