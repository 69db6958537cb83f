import ReportModel
import TerminalModel
import Wording

/// Draws the places of a counted word, one below the other with the word in one column: keyword in context.
///
/// ```
/// 2023 示例市教育局    …通过“示例教育”微信 公众号 推送信息996条。
/// 2023 示例市水务局            开通“示例水务” 公众号 和网上信箱。
/// ```
struct WordPlacesPane {
  let state: LibraryState

  func draw(on frame: inout Frame) {
    guard let places = state.words.places else { return }
    let layout = WordPlacesLayout(columns: frame.size.columns)
    drawHead(places, layout, on: &frame)
    let count = state.words.lines.count
    let top = state.words.cursor.top(of: count)
    for row in 0..<state.pageRows where top + row < count {
      guard let place = places.places[safe: state.words.lines[top + row]] else { continue }
      draw(
        place, layout, isSelected: top + row == state.words.cursor.row(of: count), row: 2 + row,
        on: &frame)
    }
  }

  private func drawHead(
    _ places: WordPlaces, _ layout: WordPlacesLayout, on frame: inout Frame
  ) {
    frame.fill(
      Rect(row: 1, column: 0, columns: frame.size.columns, rows: 1), style: Theme.tableHead)
    let table = state.words.table
    let word = table?.words[safe: places.request.word] ?? ""
    let row = table.map { $0.name(of: $0.line(places.request.row)) } ?? ""
    let order = state.words.order == .report ? "" : say(" · 按\(state.words.order.name)")
    frame.putCut(
      "“\(word)” \(row)\(order)", at: Position(row: 1, column: 1), style: Theme.tableHead,
      limit: frame.size.columns - 2)
  }

  private func draw(
    _ place: WordPlaces.Place, _ layout: WordPlacesLayout, isSelected: Bool, row: Int,
    on frame: inout Frame
  ) {
    let style = isSelected ? Theme.cursor : Theme.text
    let dim = isSelected ? style : Theme.secondary
    if isSelected {
      frame.fill(Rect(row: row, column: 0, columns: frame.size.columns, rows: 1), style: style)
    }
    let report = state.shelf.report(place.report)
    frame.put(
      report?.year.map(String.init) ?? "", at: Position(row: row, column: 1), style: dim, limit: 4)
    if layout.agency.count > 0 {
      let agency = report.map { $0.agency.isEmpty ? $0.name : $0.agency } ?? ""
      frame.putCut(
        agency, at: Position(row: row, column: layout.agency.lowerBound), style: style,
        limit: layout.agency.count)
    }
    drawBefore(place, layout, style, row: row, on: &frame)
    let word = Array(place.word.unicodeScalars)
    let behind = word + Array(place.behind.unicodeScalars)
    frame.put(
      behind[...], at: Position(row: row, column: layout.word),
      limit: frame.size.columns - layout.word - 1
    ) { scalar in
      scalar < word.count ? (isSelected ? Theme.currentMatch : Theme.match) : style
    }
  }

  /// What stands before the word ends at it, however much of it there is room for.
  private func drawBefore(
    _ place: WordPlaces.Place, _ layout: WordPlacesLayout, _ style: Style, row: Int,
    on frame: inout Frame
  ) {
    let words = Array(place.before.unicodeScalars)
    var (first, used) = (words.count, 0)
    while first > 0 {
      let width = displayWidth(words[first - 1], state.ambiguous)
      guard used + width <= layout.before.count else { break }
      used += width
      first -= 1
    }
    frame.put(
      words[first...], at: Position(row: row, column: layout.before.upperBound - used),
      limit: used
    ) { _ in style }
  }
}

/// Where the parts of a place stand on the screen.
struct WordPlacesLayout {
  /// Whose report it is; empty on a narrow screen.
  let agency: Range<Int>
  /// What stands before the word.
  let before: Range<Int>
  /// The first column of the word.
  let word: Int

  /// The parts on a screen of some width: the word begins two fifths into what the report leaves.
  init(columns: Int) {
    let start = columns >= 30 ? 6 : 1
    let width = columns >= 70 ? min(24, columns / 5) : 0
    agency = start..<start + width
    let left = width > 0 ? agency.upperBound + 1 : start
    word = left + max(2, (columns - left) * 2 / 5)
    before = left..<word
  }
}
