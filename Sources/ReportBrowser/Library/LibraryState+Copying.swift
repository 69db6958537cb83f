import ReportModel
import TerminalModel
import Wording

/// The help of a library's views, and what is copied and written out of them.
extension LibraryState {
  /// Moves in the help or closes it; what lies below it stays as it is.
  ///
  /// - Returns: false where the key does what it does anywhere.
  mutating func moveInHelp(_ action: LibraryAction) -> Bool {
    switch action {
    case .move(let motion): scrollHelp(motion)
    // The blank.
    case .mark: scrollHelp(.pageDown)
    case .search: openPrompt(.helpFilter, text: helpFilter)
    case .back where !helpFilter.isEmpty, .cancel where !helpFilter.isEmpty: filterHelp("")
    case .back, .cancel, .help, .quit: help = nil
    case .glide(let way): _ = glide(way)
    case .redraw, .suspend: return false
    default: break
    }
    return true
  }

  /// Shows the entries of the help that hold some words.
  mutating func filterHelp(_ words: String) {
    helpFilter = words
    if help != nil { help = ListCursor() }
  }

  private mutating func scrollHelp(_ motion: Motion) {
    let (page, count) = (bodyRows, helpLines.count)
    help?.scroll(motion, page: page, of: count)
  }

  /// The line of the help at the foot of the screen, of how many.
  var helpPlace: String {
    let count = helpLines.count
    return say("帮助  \(min(count, (help?.top(of: count) ?? 0) + bodyRows))/\(count) 行")
  }

  /// The rows of the help.
  var helpLines: [Overlay.Line] {
    HelpLines(columns: size.columns, filter: helpFilter, ambiguous: ambiguous)
      .lines(of: LibraryHelp.parts(of: keymap))
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
