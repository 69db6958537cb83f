import ReportModel
import ReportSearch
import Wording

/// Going to a place by its name.
extension BrowserState {
  /// Where a name leads: by number, share or row, else to the first heading that holds the words, in Chinese
  /// or in pinyin.
  func goal(named words: String) -> GoToTarget.Place? {
    if let target = GoToTarget(words) { return target.place(in: document.report) }
    let query = Query(words)
    guard !query.isEmpty else { return nil }
    let headings = document.report.sections.map(\.name)
    let found = SearchIndex(paragraphs: headings).paragraphs(matching: query, count: headings.count)
    return found.firstIndex(of: true).map { .section($0) }
  }

  /// Goes to a section by its number (`二`, `2`, `二（一）`, `2.1`) or a word of its heading, to a row (`#33`),
  /// or to a percentage of the text.
  mutating func go(to words: String) {
    switch goal(named: words) {
    case .section(let section):
      leaveMark()
      scene.view = .text
      scene.reading.show(section: nil)
      for ancestor in document.report.path(ofSection: section).dropLast() {
        scene.outline.collapsed.remove(ancestor)
      }
      select(section)
    case .offset(let offset):
      leaveMark()
      scene.view = .text
      center(offset)
    case .row(let row):
      guard let offset = offset(ofRow: row) else {
        notice = Notice(words: say("行还没有数完，请稍候"), isFailure: true)
        return
      }
      leaveMark()
      scene.view = .text
      scene.isReading = true
      center(offset)
    case nil:
      notice = Notice(words: say("没有“\(words)”这一节；行写作 #33，百分比写作 50%"), isFailure: true)
    }
  }

  /// The reading offset that a row of the text begins at, the last one for what is behind it; nil while the
  /// rows are being counted.
  private func offset(ofRow row: Int) -> Int? {
    guard let index = rowIndex, index.columns == layout.columns,
      index.blockCount == document.report.blocks.count
    else { return nil }
    let blocks = scopeBlocks
    guard let block = blocks.last(where: { index.rows(of: blocks.lowerBound..<$0) < row }) else {
      return nil
    }
    let before = index.rows(of: blocks.lowerBound..<block)
    let rows = wrapped.rows(from: RowPlace(block: block, row: 0), count: row - before)
    return rows.last.map { wrapped.reading(of: $0).lowerBound }
  }
}
