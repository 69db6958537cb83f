extension Table {
  /// The table with some of its rows and columns, in some order.
  ///
  /// - Parameters:
  ///   - rows: the places of the rows.
  ///   - columns: the places of the columns; nil for all in their order.
  /// - Returns: the table, its rows with the cells of these columns.
  public func choosing(rows: [Int], columns: [Int]?) -> Table {
    var chosen = self
    chosen.rows = rows.map { self.rows[$0] }
    guard let columns else { return chosen }
    chosen.columns = columns.map { self.columns[$0] }
    for row in chosen.rows.indices {
      let its = chosen.rows[row]
      let places = columns.indices.filter { its.fields.contains(columns[$0]) }
      chosen.rows[row].cells = columns.map { its.cells.indices.contains($0) ? its.cells[$0] : nil }
      // Columns of one block stand beside one another.
      let first = places.first ?? 0
      chosen.rows[row].fields = first..<first + places.count
    }
    return chosen
  }
}
