import TerminalModel
import Wording

/// Going through what was found, from report to report.
extension LibraryState {
  /// Goes to the next hit of the view of hits, or to the one before, over all reports of the answer.
  mutating func goToHit(by step: Int) {
    let count = hits.count
    guard count > 0, let group else { return }
    let place = cursor.isAmongRows ? (row ?? 0) + step : step > 0 ? 0 : -1
    cursor.isAmongRows = true
    guard !(0..<rowCount).contains(place) else { return cursor.rows.select(place, of: rowCount) }
    let next = group + step
    if !(0..<count).contains(next) {
      notice = BrowserState.Notice(words: step > 0 ? say("已到末尾，从头继续") : say("已到开头，从末尾继续"))
    }
    select(hitsOf: (next + count) % count, isLast: step < 0)
  }

  private mutating func select(hitsOf group: Int, isLast: Bool) {
    cursor.groups.select(group, of: hits.count)
    cursor.rows = ListCursor()
    cursor.rows.select(isLast ? rowCount - 1 : 0, of: rowCount)
    cursor.isAmongRows = rowCount > 0
  }

  /// Goes to the next report in which the query of an open report was found, or to the one before.
  ///
  /// - Parameters:
  ///   - step: 1 for the next, -1 for the one before.
  ///   - query: what is looked for in the open report; where that is something else, nothing was found.
  /// - Returns: the report; nil where there is no other.
  mutating func goToFound(by step: Int, query: String) -> LibraryReport? {
    let before = selected
    switch view {
    case .hits:
      guard answer?.textQuery == query, hits.count > 1, let group else { return nil }
      select(hitsOf: (group + step + hits.count) % hits.count, isLast: step < 0)
    case .words:
      guard words.places?.query == query else { return nil }
      words.goToReport(by: step, wraps: true)
    case .reports, .figures, .comparison, .findings, .nearest: return nil
    }
    return selected?.id == before?.id ? nil : selected
  }

  /// Which of the reports in which something was found is selected: 第 3/17 份.
  var foundPlace: String {
    let place: (Int, Int)? =
      switch view {
      case .hits: group.map { ($0 + 1, answer?.reportCount ?? hits.count) }
      case .words: words.reportPlace
      case .reports, .figures, .comparison, .findings, .nearest: nil
      }
    return (place.map { say("第 \($0.0)/\($0.1) 份 · ") } ?? "") + (selected?.label ?? "")
  }
}
