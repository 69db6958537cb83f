import ReportModel
import TerminalModel
import Wording

/// The help of a library's views, and what is copied and written out of them.
extension LibraryState {
  /// Moves in the help or closes it; false where the key does what it does elsewhere.
  mutating func moveInHelp(_ action: LibraryAction) -> Bool {
    switch action {
    case .move(let motion):
      let (page, count) = (bodyRows, helpLines.count)
      help?.scroll(motion, page: page, of: count)
      return true
    case .back, .cancel, .help, .quit:
      help = nil
      return true
    default: return false
    }
  }

  /// The rows of the help.
  var helpLines: [Overlay.Line] {
    HelpLines(columns: size.columns, ambiguous: ambiguous).lines(of: LibraryHelp.parts(of: keymap))
  }

  var selectedLine: String {
    guard view != .words else { return TextTable.tabbed(copiedWords) }
    guard let group else { return "" }
    let row = cursor.isAmongRows ? row ?? 0 : 0
    return TextTable.tabbed(view.exportRow(row, group: group, in: self))
  }

  /// The names of the columns of what the view lists.
  var header: [String] {
    switch view {
    case .figures: seriesHeader
    case .comparison: comparison.table.header
    case .words: wordHeader
    case .reports, .findings, .hits, .nearest: view.exportHeader
    }
  }

  /// All rows that the view lists.
  var allRows: [[String]] {
    switch view {
    case .figures: seriesRows
    case .comparison: comparison.table.rows
    case .words: wordRows
    case .reports, .findings, .hits, .nearest: listedRows
    }
  }

  private var listedRows: [[String]] {
    (0..<view.groupCount(in: self)).flatMap { group in
      (0..<view.rowCount(ofGroup: group, in: self)).map {
        view.exportRow($0, group: group, in: self)
      }
    }
  }

  var allLines: String {
    ([header] + allRows).map { TextTable.tabbed($0) + "\n" }.joined()
  }

  mutating func copy(_ text: String) -> [Effect] {
    notice = BrowserState.Notice(words: say("已复制 \(text.unicodeScalars.count) 字"))
    return [.copy(text)]
  }
}
