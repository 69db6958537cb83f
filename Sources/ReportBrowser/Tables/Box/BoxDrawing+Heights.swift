import ReportModel

/// How many lines the rows of a box take.
///
/// All is found from the cells of the rows at hand: a tall cell looks at no more of its rows than it has
/// lines.
extension BoxDrawing {
  private func lineCount(of cell: PrintedTable.Cell) -> Int {
    cell.isBlank
      ? 1 : report.lines(of: cell, columns: layout.width(of: cell), printed.ambiguous).count
  }

  /// The lines of a row by the cells that stand in it alone.
  func ownHeight(of row: Int) -> Int {
    printed.cells(ofRow: row).reduce(1) { height, index in
      printed.cells[index].isTall ? height : max(height, lineCount(of: printed.cells[index]))
    }
  }

  /// The lines of a row; the last row of a tall cell has what the cell needs beyond its rows.
  func height(of row: Int, _ shape: Shape) -> Int {
    let own = ownHeight(of: row)
    let ending = shape.reaching.filter { printed.cells[$0].rows.upperBound == row + 1 }
    return ending.reduce(own) { height, index in
      let cell = printed.cells[index]
      guard Int(cell.rowSpan) < cell.length else { return height }
      let needed = lineCount(of: cell)
      guard Int(cell.rowSpan) < needed else { return height }
      let above = cell.rows.dropLast().reduce(0) { $0 + ownHeight(of: $1) }
      let rules = cell.rows.dropFirst().count { isRuled(above: $0) }
      return max(height, needed - above - rules)
    }
  }

  /// The lines from the top of a row to the rule above another, counted to a limit.
  func lines(above row: Int, from first: Int, limit: Int) -> Int {
    var lines = 0
    for index in first..<row {
      if index > first, isRuled(above: index) { lines += 1 }
      lines += height(of: index, shape(of: index))
      guard lines < limit else { break }
    }
    return lines
  }
}
