import ReportModel
import TerminalModel

/// A table drawn as on paper: its cells in a box, those that cover several rows or columns as one.
///
/// ```
/// ┌──────────┬──────┬──────┐
/// │ 信息内容 │ 制发 │ 废止 │
/// ├──────────┼──────┼──────┤
/// │ 规章     │    0 │    0 │
/// │ 规范文件 │    3 │    1 │
/// └──────────┴──────┴──────┘
/// ```
/// A rule stands where the cells on its two sides differ in shape or in kind and around what takes
/// more than one line; rows of one line that are alike need none between them.
struct BoxDrawing {
  let sheet: TableSheet
  let layout: BoxLayout
  let report: Report

  /// The cells of one row: for each column the place of its cell, or -1 where the row is short.
  private struct Shape {
    var owners: [Int32]
    var reaching: [Int]
  }

  // MARK: Rows

  /// The rows on screen of a printed row, with the rule above it and, of the last one, below it.
  func rows(ofRow row: Int) -> [TextRow] {
    let block = sheet.table.blocks.lowerBound + row
    let start = report.blocks[block].start
    let shape = shape(of: row)
    let above = row > 0 ? self.shape(of: row - 1) : nil
    let isRuled = isRuled(above: row, between: above, and: shape)
    var lines = texts(of: row, shape, isRuled: isRuled)
    var result: [TextRow] = []
    if isRuled {
      let rule = glyphs(above: above, below: shape)
      result.append(TextRow(block: block, start: start, pieces: lines.onRule, rule: rule))
    }
    let uprights = content(of: shape)
    let height = height(of: row, shape)
    for line in 0..<height {
      let pieces = lines.pieces.removeValue(forKey: line) ?? []
      result.append(TextRow(block: block, start: start, pieces: pieces, rule: uprights))
    }
    if row == sheet.rowCount - 1 {
      let end = report.blocks[block].reading.upperBound
      let rule = glyphs(above: shape, below: nil)
      result.append(TextRow(block: block, start: end, rule: rule))
    }
    return result
  }

  private struct Texts {
    /// What of the cells from above stands on the rule.
    var onRule: [TextPiece] = []
    /// What stands in each line.
    var pieces: [Int: [TextPiece]] = [:]
  }

  /// The words of the cells of a row, and of those that reach it from above, by their lines.
  private func texts(of row: Int, _ shape: Shape, isRuled: Bool) -> Texts {
    var texts = Texts()
    for index in sheet.cells(ofRow: row) where !sheet.cells[index].isBlank {
      let cell = sheet.cells[index]
      let pieces = pieces(of: cell)
      let top = free(above: cell, lines: pieces.count)
      for (line, piece) in pieces.enumerated() {
        texts.pieces[line + top, default: []].append(piece)
      }
    }
    for index in shape.reaching {
      let cell = sheet.cells[index]
      // A row takes a line at least: further down nothing of the cell is left.
      let isHead = sheet.isHead(Int(cell.row))
      guard !cell.isBlank, isHead || row - Int(cell.row) < cell.length else { continue }
      let pieces = pieces(of: cell)
      guard isHead || row - Int(cell.row) < pieces.count else { continue }
      let top = free(above: cell, lines: pieces.count)
      let first = lines(above: row, from: Int(cell.row), limit: pieces.count + top) - top
      for (line, piece) in pieces.enumerated().dropFirst(max(0, first)) {
        let place = line - first - (isRuled ? 1 : 0)
        if place < 0 {
          texts.onRule.append(piece)
        } else {
          texts.pieces[place, default: []].append(piece)
        }
      }
    }
    return texts
  }

  /// The lines of a cell's words, set to its side of the cell.
  private func pieces(of cell: TableSheet.Cell) -> [TextPiece] {
    let width = layout.width(of: cell)
    let isHead = sheet.isHead(Int(cell.row))
    let lines =
      isHead
      ? report.balancedLines(of: cell, columns: width) : report.lines(of: cell, columns: width)
    let look = look(of: cell, isHead: isHead)
    return lines.map { line in
      let free = max(0, width - line.width)
      let indent = isHead ? free / 2 : isFlushRight(cell) ? free : 0
      return TextPiece(
        reading: line.reading, column: layout.start(of: cell) + indent, look: look)
    }
  }

  private func look(of cell: TableSheet.Cell, isHead: Bool) -> TextPiece.Look {
    guard isHead else { return cell.content == .zero ? .zero : .text }
    // What stands over the whole width names a part of the table.
    return cell.columnSpan == sheet.columnCount ? .group : .head
  }

  /// The lines left free above the name of a column, which stands in the middle of its cell.
  ///
  /// Not where its row would be left without words of its own: places are found by them.
  private func free(above cell: TableSheet.Cell, lines: Int) -> Int {
    let row = Int(cell.row)
    guard sheet.isHead(row), Int(cell.rowSpan) <= Self.highestHead else { return 0 }
    let others = sheet.cells(ofRow: row).contains {
      !sheet.cells[$0].isTall && !sheet.cells[$0].isBlank
    }
    guard !cell.isTall || others else { return 0 }
    var height = 0
    for index in cell.rows {
      if index > row, isRuled(above: index) { height += 1 }
      height += self.height(of: index, shape(of: index))
    }
    return max(0, (height - lines) / 2)
  }

  /// Headers of six rows have been seen in final accounts.
  static let highestHead = 6

  private func isFlushRight(_ cell: TableSheet.Cell) -> Bool {
    switch cell.content {
    case .number, .zero, .mark: cell.column > 0
    case .words: false
    }
  }

  // MARK: Heights

  private func lineCount(of cell: TableSheet.Cell) -> Int {
    cell.isBlank ? 1 : report.lines(of: cell, columns: layout.width(of: cell)).count
  }

  /// The lines of a row by the cells that stand in it alone.
  private func ownHeight(of row: Int) -> Int {
    sheet.cells(ofRow: row).reduce(1) { height, index in
      sheet.cells[index].isTall ? height : max(height, lineCount(of: sheet.cells[index]))
    }
  }

  /// The lines of a row; the last row of a tall cell has what the cell needs beyond its rows.
  private func height(of row: Int, _ shape: Shape) -> Int {
    let own = ownHeight(of: row)
    let ending = shape.reaching.filter { sheet.cells[$0].rows.upperBound == row + 1 }
    return ending.reduce(own) { height, index in
      let cell = sheet.cells[index]
      guard Int(cell.rowSpan) < cell.length else { return height }
      let needed = lineCount(of: cell)
      guard Int(cell.rowSpan) < needed else { return height }
      let above = cell.rows.dropLast().reduce(0) { $0 + ownHeight(of: $1) }
      let rules = cell.rows.dropFirst().count { isRuled(above: $0) }
      return max(height, needed - above - rules)
    }
  }

  /// The lines from the top of a row to the rule above another, counted to a limit.
  private func lines(above row: Int, from first: Int, limit: Int) -> Int {
    var lines = 0
    for index in first..<row {
      if index > first, isRuled(above: index) { lines += 1 }
      lines += height(of: index, shape(of: index))
      guard lines < limit else { break }
    }
    return lines
  }

  // MARK: Rules

  private func shape(of row: Int) -> Shape {
    var owners = [Int32](repeating: -1, count: sheet.columnCount)
    let reaching = sheet.tall.reaching(row, in: sheet.cells)
    for index in sheet.cells(ofRow: row) {
      for column in sheet.cells[index].columns { owners[column] = Int32(index) }
    }
    for index in reaching {
      for column in sheet.cells[index].columns { owners[column] = Int32(index) }
    }
    return Shape(owners: owners, reaching: reaching)
  }

  private func isRuled(above row: Int) -> Bool {
    guard row > 0 else { return true }
    return isRuled(above: row, between: shape(of: row - 1), and: shape(of: row))
  }

  private func isRuled(above row: Int, between above: Shape?, and below: Shape) -> Bool {
    guard let above, !sheet.isHead(row - 1), !sheet.isHead(row) else { return true }
    for edge in 1..<max(1, sheet.columnCount) where isEdge(edge, above) != isEdge(edge, below) {
      return true
    }
    let starts = sheet.cells(ofRow: row).contains { sheet.cells[$0].isTall }
    let ends = above.owners.contains { owner in
      owner >= 0 && sheet.cells[Int(owner)].isTall
        && sheet.cells[Int(owner)].rows.upperBound == row
    }
    return starts || ends || ownHeight(of: row - 1) > 1 || ownHeight(of: row) > 1
  }

  /// Whether an upright line stands left of a column.
  private func isEdge(_ column: Int, _ shape: Shape) -> Bool {
    guard column > 0, column < sheet.columnCount else { return true }
    return shape.owners[column - 1] != shape.owners[column]
  }

  /// A rule between two rows, or at the top or the bottom where one of them is nil.
  private func glyphs(above: Shape?, below: Shape?) -> [Unicode.Scalar] {
    var line = [Unicode.Scalar](repeating: " ", count: layout.columns)
    let crosses = (0..<sheet.columnCount).map { column in
      guard let above, let below else { return true }
      return above.owners[column] != below.owners[column]
    }
    for column in 0..<sheet.columnCount where crosses[column] {
      for place in layout.edges[column] + 1..<layout.edges[column + 1] { line[place] = "─" }
    }
    for (edge, place) in layout.edges.enumerated() {
      line[place] = BoxGlyph.glyph(
        up: above.map { isEdge(edge, $0) } ?? false, down: below.map { isEdge(edge, $0) } ?? false,
        left: edge > 0 && crosses[edge - 1], right: edge < crosses.count && crosses[edge])
    }
    return line
  }

  /// The upright lines of a row.
  private func content(of shape: Shape) -> [Unicode.Scalar] {
    var line = [Unicode.Scalar](repeating: " ", count: layout.columns)
    for (edge, place) in layout.edges.enumerated() where isEdge(edge, shape) { line[place] = "│" }
    return line
  }
}

/// The lines that meet in one cell of a box.
enum BoxGlyph {
  /// The glyph of lines that leave in four directions.
  static func glyph(up: Bool, down: Bool, left: Bool, right: Bool) -> Unicode.Scalar {
    glyphs[(up ? 8 : 0) + (down ? 4 : 0) + (left ? 2 : 0) + (right ? 1 : 0)]
  }

  private static let glyphs: [Unicode.Scalar] = [
    " ", "─", "─", "─", "│", "┌", "┐", "┬", "│", "└", "┘", "┴", "│", "├", "┤", "┼",
  ]
}
