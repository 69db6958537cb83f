import TerminalModel
import Wording

/// The columns of the list of a library's reports: year and title always, the others as the width allows.
struct LibraryColumns {
  private let title: Range<Int>
  private let form: Int?
  private let metrics: Int?
  private let tables: Int?
  private let checks: Int
  private let file: Range<Int>?

  /// The columns of a list of some width.
  init(_ width: Int) {
    let year = 3..<7
    let start = year.upperBound + 2
    // Name and mark of what fails stand on every screen; then form, figures, tables, and the file.
    let checkWidth = LibraryColumns.width(say("核对"), least: 7, spare: 1)
    var room = width - start - checkWidth - 1
    let least = 20
    func take(_ columns: Int) -> Bool {
      guard room - columns >= least else { return false }
      room -= columns
      return true
    }
    let formWidth = LibraryColumns.width(say("版式"), least: 6)
    let metricsWidth = LibraryColumns.width(say("指标"), least: 6)
    let tablesWidth = LibraryColumns.width(say("表"), least: 4)
    let hasForm = take(formWidth)
    let hasMetrics = take(metricsWidth)
    let hasTables = take(tablesWidth)
    let fileWidth = room >= 56 ? min(room - 34, 36) : 0
    room -= fileWidth
    title = start..<start + max(4, room - 1)
    var column = title.upperBound + 1
    func place(_ columns: Int, _ isThere: Bool) -> Int? {
      guard isThere else { return nil }
      defer { column += columns }
      return column
    }
    form = place(formWidth, hasForm)
    metrics = place(metricsWidth, hasMetrics)
    tables = place(tablesWidth, hasTables)
    checks = column
    let fileStart = column + LibraryColumns.width(say("核对"), least: 7)
    file = fileWidth > 0 ? fileStart..<column + checkWidth + fileWidth : nil
  }

  /// The columns of a head, with room for the mark of the order and a blank behind it.
  private static func width(_ head: String, least: Int, spare: Int = 2) -> Int {
    max(least, displayWidth(head, .narrow) + spare)
  }

  func drawHead(order choice: LibraryChoice, at origin: Position, on frame: inout Frame) {
    func put(_ words: String, _ column: Int?, _ order: LibraryOrder?) {
      guard let column else { return }
      let mark = choice.order != order ? "" : choice.isReversed ? "▴" : "▾"
      let place = at(origin, column)
      let used = frame.put(words + mark, at: place, style: Theme.tableHead)
      guard let order, let number = LibraryOrder.allCases.firstIndex(of: order) else { return }
      let head = Rect(row: place.row, column: place.column, columns: used, rows: 1)
      frame.mark(head, .head, row: number)
    }
    put(say("年份"), 3, .year)
    put(say("标题"), title.lowerBound, nil)
    put(say("版式"), form, nil)
    put(say("指标"), metrics, .metrics)
    put(say("表"), tables, nil)
    put(say("核对"), checks, .errors)
    put(say("文件"), file?.lowerBound, .file)
  }

  func draw(
    _ report: LibraryReport, _ style: Style, at origin: Position, on frame: inout Frame
  ) {
    let isPlain = style.background == .standard
    let dim = isPlain ? Theme.secondary : style
    if let year = report.year {
      frame.put(
        "\(year)" + (report.isYearUnsure ? "?" : ""), at: at(origin, 3), style: style, limit: 5)
    }
    if let file {
      frame.putCut(
        report.fileName, at: at(origin, file.lowerBound), style: dim, limit: file.count - 1)
    }
    let name = report.name
    switch report.state {
    case .failed(let words):
      frame.putCut(
        say("\(report.fileName)：\(words)"), at: at(origin, title.lowerBound),
        style: isPlain ? Theme.failurePart : style, limit: checks - title.lowerBound - 1)
      frame.put(say("读不出"), at: at(origin, checks), style: isPlain ? Theme.failurePart : style)
      return
    case .noReport:
      frame.putCut(
        report.fileName, at: at(origin, title.lowerBound), style: dim, limit: title.count)
      frame.put(say("非报告"), at: at(origin, checks), style: dim)
      return
    case .read, .checked: break
    }
    frame.putCut(name, at: at(origin, title.lowerBound), style: style, limit: title.count)
    if let form, let known = report.form {
      frame.putCut(known.shortName, at: at(origin, form), style: dim, limit: 5)
    }
    guard report.state == .checked else {
      frame.put("…", at: at(origin, checks), style: dim)
      return
    }
    if let metrics { frame.put("\(report.metrics)", at: at(origin, metrics), style: dim, limit: 5) }
    if let tables { frame.put("\(report.tables)", at: at(origin, tables), style: dim, limit: 3) }
    drawChecks(report, style, at: at(origin, checks), on: &frame)
  }

  private func drawChecks(
    _ report: LibraryReport, _ style: Style, at place: Position, on frame: inout Frame
  ) {
    let isPlain = style.background == .standard
    guard report.errors + report.warnings > 0 else {
      frame.put("✓", at: place, style: isPlain ? Theme.holds : style)
      return
    }
    var place = place
    if report.errors > 0 {
      place.column +=
        frame.put("✗\(report.errors) ", at: place, style: isPlain ? Theme.failure : style)
    }
    if report.warnings > 0 {
      frame.put("！\(report.warnings)", at: place, style: isPlain ? Theme.warns : style, limit: 4)
    }
  }

  private func at(_ origin: Position, _ column: Int) -> Position {
    Position(row: origin.row, column: origin.column + column)
  }
}
