import FoundationEssentials
import TerminalModel
import Wording

/// Draws the columns of a series: the names, which stay, the figures, which scroll, and what is reckoned.
struct SeriesColumns {
  let state: LibraryState
  let layout: SeriesLayout
  let table: SeriesTable
  /// The first column behind the names on screen.
  private let first: Int
  private let selected: Int

  init(state: LibraryState, layout: SeriesLayout, table: SeriesTable) {
    self.state = state
    self.layout = layout
    self.table = table
    selected = state.seriesColumn
    first = layout.first(state.figures.scroll, showing: selected, of: table.columnCount)
  }

  private var left: Int { layout.series.origin.column }
  private var shown: Range<Int> {
    first..<max(first, min(table.columnCount, first + layout.cellCount))
  }

  /// Where a column of figures begins.
  private func start(of column: Int) -> Int {
    left + 1 + layout.nameColumns + (column - first) * layout.cellColumns
  }

  /// Where what is reckoned begins.
  private var extraStart: Int { start(of: shown.upperBound) }

  /// Writes words so that they end before the last column of a field, which is kept for a mark.
  private func put(
    _ words: String, endingIn field: Range<Int>, row: Int, _ style: Style, on frame: inout Frame
  ) {
    let width = displayWidth(words, state.ambiguous)
    frame.putCut(
      words, at: Position(row: row, column: max(field.lowerBound, field.upperBound - 1 - width)),
      style: style, limit: field.count - 1)
  }

  private func field(_ column: Int) -> Range<Int> {
    start(of: column)..<start(of: column) + layout.cellColumns
  }

  private func extraFields() -> [(extra: SeriesLayout.Extra, field: Range<Int>)] {
    var start = extraStart
    return layout.extras.map { extra in
      defer { start += layout.columns(of: extra) }
      return (extra, start..<start + layout.columns(of: extra))
    }
  }

  // MARK: The head

  func drawHead(on frame: inout Frame) {
    let row = layout.head
    frame.fill(
      Rect(row: row, column: left, columns: layout.series.size.columns, rows: 1),
      style: Theme.tableHead)
    let order = table.choice.order
    func name(_ words: String, _ of: SeriesOrder) -> String {
      guard of == order, of != .tree else { return words }
      return words + (table.choice.isReversed ? "▴" : "▾")
    }
    frame.put(
      table.choice.isTurned ? say("年份") : say("机关"), at: Position(row: row, column: left + 1),
      style: headStyle(0), limit: layout.nameColumns - 1)
    for column in shown {
      let words: String
      if table.choice.isTurned {
        let agency = table.agency(0, column)?.agency ?? ""
        words = (isMarked(agency) ? "＊" : "") + name(agency, .agency(agency))
      } else {
        words = name("\(table.years[column])", .year(table.years[column]))
      }
      put(words, endingIn: field(column), row: row, headStyle(column + 1), on: &frame)
      mark(field(column), asHead: column + 1, at: row, on: &frame)
    }
    for (place, (extra, field)) in extraFields().enumerated() {
      let style = headStyle(table.columnCount + 1 + place)
      if extra.isOrder { mark(field, asHead: table.columnCount + 1 + place, at: row, on: &frame) }
      switch extra {
      case .change: put(name(changeName, .change), endingIn: field, row: row, style, on: &frame)
      case .percent: put(name("%", .percent), endingIn: field, row: row, style, on: &frame)
      case .trend:
        frame.put(say("趋势"), at: Position(row: row, column: field.lowerBound), style: style)
      case .median: put(say("中位数"), endingIn: field, row: row, style, on: &frame)
      }
    }
  }

  private func mark(_ field: Range<Int>, asHead column: Int, at row: Int, on frame: inout Frame) {
    let rect = Rect(row: row, column: field.lowerBound, columns: field.count, rows: 1)
    frame.mark(rect, .head, row: column)
  }

  /// The year that is compared with.
  private var changeName: String {
    func short(_ year: Int) -> String { String("\(year)".suffix(2)) }
    guard let year = table.years[safe: table.reference] else { return say("较上年") }
    return say("\(short(year))较\(short(year - 1))")
  }

  private func headStyle(_ column: Int) -> Style {
    state.figures.isAmongRows && column == selected
      ? Style(.standard, [.bold, .underline]) : Theme.tableHead
  }

  private func isMarked(_ agency: String) -> Bool { state.figures.marked.contains(agency) }

  // MARK: A row

  func draw(_ row: Int, at line: Int, on frame: inout Frame) {
    let isSelected = row == state.figures.row
    let style =
      !isSelected ? Theme.text : state.figures.isAmongRows ? Theme.cursor : Theme.restingCursor
    if style.background != .standard {
      frame.fill(
        Rect(row: line, column: left, columns: layout.series.size.columns, rows: 1), style: style)
    }
    drawName(of: row, style, at: line, on: &frame)
    for column in shown { draw(row, column, style, at: line, on: &frame) }
    drawExtras(of: row, style, at: line, on: &frame)
  }

  private func drawName(of row: Int, _ style: Style, at line: Int, on frame: inout Frame) {
    let isAt = row == state.figures.row && state.figures.isAmongRows && selected == 0
    let style = isAt ? style.adding(.underline) : style
    if table.choice.isTurned {
      let year = table.year(row, 0).map { "\(table.years[$0])" } ?? ""
      frame.put(year, at: Position(row: line, column: left + 1), style: style)
      return
    }
    guard let agency = table.agency(row, 0) else { return }
    if isMarked(agency.agency) {
      let number = state.figures.marked.firstIndex(of: agency.agency) ?? 0
      frame.put(
        ChartDrawing.sign(of: number, state.ambiguous), at: Position(row: line, column: left),
        style: style.background == .standard ? Theme.matchCount : style)
    }
    // Names of a flat list need no indent: who stands above whom is not what it is ordered by.
    let indent = table.choice.isTree ? 2 * min(agency.depth, 4) : 0
    let isFolded = table.choice.folded.contains(agency.agency)
    let fold = agency.isParent && table.choice.isTree ? (isFolded ? "▸" : "▾") : " "
    frame.put(fold, at: Position(row: line, column: left + 1 + indent), style: style)
    frame.putCut(
      agency.agency, at: Position(row: line, column: left + 3 + indent), style: style,
      limit: layout.nameColumns - 3 - indent)
  }

  private func draw(
    _ row: Int, _ column: Int, _ style: Style, at line: Int, on frame: inout Frame
  ) {
    let field = field(column)
    let isAt = row == state.figures.row && state.figures.isAmongRows && selected == column + 1
    let style = isAt ? style.adding([.underline, .reverse]) : style
    guard let cell = table.cell(row, column) else {
      put("–", endingIn: field, row: line, dimmed(style), on: &frame)
      return
    }
    let words = SeriesNumber.shown(cell.point.number, isRate: table.entry.isRate)
    put(words, endingIn: field, row: line, cell.isSmall ? dimmed(style) : style, on: &frame)
    if cell.others > 0 {
      frame.put(
        "*", at: Position(row: line, column: field.upperBound - 1),
        style: style.background == .standard ? Theme.warns : style)
    }
  }

  private func dimmed(_ style: Style) -> Style {
    style.background == .standard ? style.adding(.dim) : style
  }

  private func drawExtras(of row: Int, _ style: Style, at line: Int, on frame: inout Frame) {
    let isRate = table.entry.isRate
    let agency = table.choice.isTurned ? nil : table.agency(row, 0)
    let change = agency?.change(at: table.reference)
    for (extra, field) in extraFields() {
      switch extra {
      case .change:
        let words = change.map { SeriesNumber.change($0, isRate: isRate) } ?? "–"
        put(words, endingIn: field, row: line, change == nil ? dimmed(style) : style, on: &frame)
      case .percent:
        let words = change?.percent.map(SeriesNumber.percent) ?? "–"
        put(
          words, endingIn: field, row: line, change?.percent == nil ? dimmed(style) : style,
          on: &frame)
      case .trend:
        let values = (agency?.cells ?? []).suffix(field.count - 1).map { $0?.value }
        frame.put(
          Sparkline.signs(values, state.ambiguous),
          at: Position(row: line, column: field.lowerBound),
          style: style.background == .standard ? Theme.figure : style)
      case .median:
        let spread = table.year(row, 0).flatMap { table.spreads[safe: $0] ?? nil }
        let words = spread.map { SeriesNumber.shown($0.median, isRate: isRate) } ?? "–"
        put(words, endingIn: field, row: line, style, on: &frame)
      }
    }
  }

  // MARK: The spread

  /// The median of the shown rows, on a high screen with the quartiles around it.
  func drawSpreads(on frame: inout Frame) {
    let all: [(String, (SeriesSpread) -> Decimal)] = [
      (say("上四分位"), { $0.upperQuartile }), (say("中位数"), { $0.median }),
      (say("下四分位"), { $0.lowerQuartile }),
    ]
    let lines = layout.spreads == 1 ? [all[1]] : Array(all.prefix(layout.spreads))
    for (place, line) in lines.enumerated() {
      let row = layout.rows.rowRange.upperBound + place
      frame.putCut(
        line.0, at: Position(row: row, column: left + 3), style: Theme.secondary,
        limit: layout.nameColumns - 3)
      for column in shown {
        guard let spread = table.spreads[safe: column] ?? nil else { continue }
        put(
          SeriesNumber.shown(line.1(spread), isRate: table.entry.isRate), endingIn: field(column),
          row: row, Theme.secondary, on: &frame)
      }
    }
  }
}
