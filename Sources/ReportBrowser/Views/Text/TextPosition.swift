import ReportModel
import TerminalModel
import Wording

/// The match and the row of rows, as the status line tells where one is in the text.
struct TextPosition {
  let state: BrowserState

  var words: String { [matches, rows].spaced }

  private var matches: String {
    guard let search = state.search else { return "" }
    let more = state.document.extent.moreText
    return search.current.map { say("\($0 + 1)/\(search.hits.count)\(more) 处") } ?? say("0 处")
  }

  /// The row of the cursor, of how many; in percent where a row is too much to say, or not yet known.
  private var rows: String {
    let wrapped = state.wrapped
    let cursor = wrapped.row(of: state.scene.reading.cursor)
    guard let index = state.rowIndex, index.columns == state.layout.columns,
      index.blockCount == state.document.report.blocks.count
    else { return state.document.extent.hasItsText ? percent : "" }
    let row = index.rows(of: wrapped.blocks.lowerBound..<cursor.block) + cursor.row + 1
    let count = index.rows(of: wrapped.blocks)
    // A narrow line has room for the path or for this.
    if state.size.columns < 50 { return "\(row * 100 / max(1, count))%" }
    return say("\(row)/\(count)\(state.document.extent.moreText) 行")
  }

  /// How far the cursor is in the text.
  private var percent: String {
    let length = max(1, state.document.report.readingLength)
    return "\(state.scene.reading.cursor.offset * 100 / length)%"
  }
}
