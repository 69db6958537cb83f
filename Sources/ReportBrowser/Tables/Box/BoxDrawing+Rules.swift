/// The lines of a box: where they stand and how they meet.
extension BoxDrawing {
  func shape(of row: Int) -> Shape {
    var owners = [Int32](repeating: -1, count: printed.columnCount)
    let reaching = printed.tall.reaching(row, in: printed.cells)
    for index in printed.cells(ofRow: row) {
      for column in printed.cells[index].columns { owners[column] = Int32(index) }
    }
    for index in reaching {
      for column in printed.cells[index].columns { owners[column] = Int32(index) }
    }
    return Shape(owners: owners, reaching: reaching)
  }

  func isRuled(above row: Int) -> Bool {
    guard row > 0 else { return true }
    return isRuled(above: row, between: shape(of: row - 1), and: shape(of: row))
  }

  func isRuled(above row: Int, between above: Shape?, and below: Shape) -> Bool {
    guard let above, !printed.isHead(row - 1), !printed.isHead(row) else { return true }
    for edge in 1..<max(1, printed.columnCount) where isEdge(edge, above) != isEdge(edge, below) {
      return true
    }
    let starts = printed.cells(ofRow: row).contains { printed.cells[$0].isTall }
    let ends = above.owners.contains { owner in
      owner >= 0 && printed.cells[Int(owner)].isTall
        && printed.cells[Int(owner)].rows.upperBound == row
    }
    return starts || ends || ownHeight(of: row - 1) > 1 || ownHeight(of: row) > 1
  }

  /// Whether an upright line stands left of a column.
  func isEdge(_ column: Int, _ shape: Shape) -> Bool {
    guard column > 0, column < printed.columnCount else { return true }
    return shape.owners[column - 1] != shape.owners[column]
  }

  /// A rule between two rows, or at the top or the bottom where one of them is nil.
  func glyphs(above: Shape?, below: Shape?) -> [Unicode.Scalar] {
    var line = [Unicode.Scalar](repeating: " ", count: layout.columns)
    let crosses = (0..<printed.columnCount).map { column in
      guard let above, let below else { return true }
      return above.owners[column] != below.owners[column]
    }
    for column in 0..<printed.columnCount where crosses[column] {
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
  func content(of shape: Shape) -> [Unicode.Scalar] {
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
