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
  let printed: PrintedTable
  let layout: BoxLayout
  let report: Report

  /// The cells of one row: for each column the place of its cell, or -1 where the row is short.
  struct Shape {
    var owners: [Int32]
    var reaching: [Int]
  }

  // MARK: Rows

  /// The rows on screen of a printed row, with the rule above it and, of the last one, below it.
  func rows(ofRow row: Int) -> [TextRow] {
    let block = printed.table.blocks.lowerBound + row
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
    if row == printed.rowCount - 1 {
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
    for index in printed.cells(ofRow: row) where !printed.cells[index].isBlank {
      let cell = printed.cells[index]
      let pieces = pieces(of: cell)
      let top = free(above: cell, lines: pieces.count)
      for (line, piece) in pieces.enumerated() {
        texts.pieces[line + top, default: []].append(piece)
      }
    }
    for index in shape.reaching {
      let cell = printed.cells[index]
      // A row takes a line at least: further down nothing of the cell is left.
      let isHead = printed.isHead(Int(cell.row))
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
  private func pieces(of cell: PrintedTable.Cell) -> [TextPiece] {
    let width = layout.width(of: cell)
    let isHead = printed.isHead(Int(cell.row))
    let lines =
      isHead
      ? report.balancedLines(of: cell, columns: width, printed.ambiguous)
      : report.lines(of: cell, columns: width, printed.ambiguous)
    let look = look(of: cell, isHead: isHead)
    return lines.map { line in
      let free = max(0, width - line.width)
      let indent = isHead ? free / 2 : isFlushRight(cell) ? free : 0
      return TextPiece(
        reading: line.reading, column: layout.start(of: cell) + indent, look: look)
    }
  }

  private func look(of cell: PrintedTable.Cell, isHead: Bool) -> TextPiece.Look {
    guard isHead else { return cell.content == .zero ? .zero : .text }
    // What stands over the whole width names a part of the table.
    return cell.columnSpan == printed.columnCount ? .group : .head
  }

  /// The lines left free above the name of a column, which stands in the middle of its cell.
  ///
  /// Not where its row would be left without words of its own: places are found by them.
  private func free(above cell: PrintedTable.Cell, lines: Int) -> Int {
    let row = Int(cell.row)
    guard printed.isHead(row), Int(cell.rowSpan) <= Self.highestHead else { return 0 }
    let others = printed.cells(ofRow: row).contains {
      !printed.cells[$0].isTall && !printed.cells[$0].isBlank
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

  private func isFlushRight(_ cell: PrintedTable.Cell) -> Bool {
    switch cell.content {
    // A figure in the column of the labels is one of them, but for table 四, which has no labels.
    case .number, .zero, .mark: cell.column > 0 || Int(cell.row) == printed.turnedRow
    case .words: false
    }
  }
}
