import ReportModel
import TerminalModel
import Wording

/// What the report was read from, below a row that says where one is in it.
///
/// ```
///  原文件 word/document.xml 第 2 行 ────────────────── J K 滚动  ! 关闭
///     <w:p><w:r><w:t>一、主动公开政府信息情况</w:t></w:r></w:p>
/// ```
struct SourceDrawing {
  let state: BrowserState

  /// The columns that the number of a line takes, where there is room for it.
  private static func gutter(of rect: Rect) -> Int { rect.size.columns >= 60 ? 7 : 1 }

  /// The columns of a row.
  static func columns(of rect: Rect) -> Int { rect.size.columns - gutter(of: rect) - 1 }

  func draw(in rect: Rect, on frame: inout Frame) {
    frame.mark(rect, .source)
    let body = Rect(
      row: rect.origin.row + 1, column: rect.origin.column, columns: rect.size.columns,
      rows: rect.size.rows - 1)
    guard let source = state.sourcePane?.source else {
      drawHead("", in: rect, on: &frame)
      let words = state.document.extent.hasItsText ? say("正在读入") : say("读完再显示")
      frame.put(
        words, at: Position(row: body.origin.row, column: SourceDrawing.gutter(of: rect)),
        style: Theme.secondary)
      return
    }
    let lines = SourceLines(
      source, columns: SourceDrawing.columns(of: rect), state.ambiguous)
    let spot = state.view.place(in: state)
    let place = state.sourcePlace(of: spot)
    let top = state.sourceTop(in: lines, rows: body.size.rows)
    drawHead(words(for: place, from: top, of: source), in: rect, on: &frame)
    for (row, line) in zip(body.rowRange, lines.lines(from: top, count: body.size.rows)) {
      draw(line, of: source, place, at: row, in: rect, on: &frame)
    }
  }

  // MARK: Where one is

  private func words(
    for place: (stretch: Range<Int>, quote: Range<Int>?, isNear: Bool)?, from top: Int,
    of source: ReportSource
  ) -> String {
    let start = place?.quote?.lowerBound ?? place?.stretch.lowerBound ?? top
    let part = source.part(at: start)
    let name = part?.page.map { say("第 \($0) 页") } ?? part?.name ?? ""
    let line = say("第 \(source.line(at: start)) 行")
    let doubt =
      place == nil ? say("这里在文件里没有对应的文字") : place?.isNear ?? false ? say("附近：这些字是读入时补的或改的") : ""
    return [name, line, doubt].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func drawHead(_ words: String, in rect: Rect, on frame: inout Frame) {
    let (row, columns) = (rect.origin.row, rect.size.columns)
    for column in 0..<columns {
      frame.put("─", at: Position(row: row, column: column), style: Theme.rule)
    }
    let hint = " \(scrolling)  \(closing) "
    let width = columns >= 40 ? state.width(hint) : 0
    if width > 0 {
      frame.put(hint, at: Position(row: row, column: columns - width), style: Theme.secondary)
      markClosing(endingAt: columns - 1, row, on: &frame)
    }
    let name = say("原文件") + (words.isEmpty ? "" : " " + words)
    frame.putCut(
      " \(name) ", at: Position(row: row, column: 1), style: Theme.subheading,
      limit: columns - width - 2)
  }

  /// The keys that scroll it, as they hold.
  private var scrolling: String {
    let keys = [Action.scrollSource(1), .scrollSource(-1)].map(state.keymap.keyName)
    return keys.joined(separator: " ") + " " + say("滚动")
  }

  /// The key that closes it, as it holds.
  private var closing: String { "\(state.keymap.keyName(of: .source)) \(Saying("关闭").hint)" }

  /// Says that a click on that key does what it does.
  private func markClosing(endingAt end: Int, _ row: Int, on frame: inout Frame) {
    guard let place = state.keymap.bindings.firstIndex(where: { $0.action == .source }) else {
      return
    }
    let width = state.width(closing)
    frame.mark(
      Rect(row: row, column: end - width, columns: width, rows: 1), .hint, row: place)
  }

  // MARK: Rows

  private func draw(
    _ line: Range<Int>, of source: ReportSource,
    _ place: (stretch: Range<Int>, quote: Range<Int>?, isNear: Bool)?, at row: Int, in rect: Rect,
    on frame: inout Frame
  ) {
    let gutter = SourceDrawing.gutter(of: rect)
    if gutter > 1, source.beginsLine(at: line.lowerBound) {
      let number = String(source.line(at: line.lowerBound))
      let start = max(0, gutter - 1 - number.utf8.count)
      frame.put(
        number, at: Position(row: row, column: start), style: Theme.secondary, limit: gutter - 1)
    }
    frame.put(
      source.scalars[line], at: Position(row: row, column: gutter),
      limit: rect.size.columns - gutter
    ) { index in
      let here = line.lowerBound + index
      if place?.quote?.contains(here) ?? false { return Theme.match }
      let isMeant = place.map { !$0.isNear && $0.stretch.contains(here) } ?? false
      return isMeant ? Theme.restingCursor : Theme.text
    }
  }
}
