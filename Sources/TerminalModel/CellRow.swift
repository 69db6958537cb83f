/// The cells of one row of a frame while they are written.
///
/// It lends the memory of the frame: a screen has thousands of glyphs on every key, and an array asks with each of them
/// whether it is the only owner. Every place is compared with the row's length first.
struct CellRow {
  private let cells: UnsafeMutableBufferPointer<Cell>

  /// The row whose cells these are.
  @inline(__always)
  init(_ cells: UnsafeMutableBufferPointer<Cell>) { self.cells = cells }

  /// Sets one glyph; one that does not fit the row whole is left out.
  @inline(__always)
  func set(_ glyph: Glyph, at column: Int, style: Style) {
    guard column >= 0, column + glyph.columns <= cells.count else { return }
    uncover(column)
    if glyph.columns == 2 {
      uncover(column + 1)
      cells[column + 1] = Cell(glyph: .covered, style: style)
    }
    cells[column] = Cell(glyph: glyph, style: style)
  }

  /// Adds a combining mark to the glyph that ends before a place.
  func attach(_ mark: Glyph, behind column: Int) {
    guard column > 0, column <= cells.count else { return }
    let isCovered = cells[column - 1].glyph.columns == 0 && column > 1
    cells[isCovered ? column - 2 : column - 1].glyph.combine(mark)
  }

  /// Empties some columns, which lie in the row, and gives them one style.
  func fill(_ columns: Range<Int>, style: Style) {
    uncover(columns.lowerBound)
    uncover(columns.upperBound - 1)
    UnsafeMutableBufferPointer(rebasing: cells[columns])
      .update(repeating: Cell(glyph: .blank, style: style))
  }

  /// Blanks the other half of a two-column glyph that is about to lose one of its halves.
  @inline(__always)
  private func uncover(_ column: Int) {
    let columns = cells[column].glyph.columns
    if columns == 1 { return }
    if columns == 2 {
      if column + 1 < cells.count { cells[column + 1].glyph = .blank }
    } else if column > 0 {
      cells[column - 1].glyph = .blank
    }
  }
}
