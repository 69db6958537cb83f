/// Where the columns of figures stand on a page.
///
/// ```
/// 1186  74   3   6  21   2  1292
///   41   3           1        45      →   41 · 3 · – · – · 1 · – · 45
/// ```
struct LayoutColumns {
  private let places: [Range<Int>]
  /// How many there are.
  var count: Int { places.count }

  /// Columns in some stretches, as the names above them stand.
  init(places: [Range<Int>]) { self.places = places }

  /// The columns that the figures of a page stand in; nil where they do not tell as many as there are.
  init?(count: Int, of lines: [[LayoutLine.Piece]]) {
    let full = lines.filter { $0.count == count }
    var places: [Range<Int>] = []
    if let first = full.first {
      places = first.map(\.places)
      for line in full {
        for (column, piece) in line.enumerated() {
          places[column] =
            min(places[column].lowerBound, piece.places.lowerBound)
            ..< max(places[column].upperBound, piece.places.upperBound)
        }
      }
    } else {
      places = LayoutGrid.united(lines.filter { $0.count > 1 }.flatMap { $0.map(\.places) })
    }
    guard places.count == count else { return nil }
    self.places = places
  }

  /// Whether figures stand in the columns, and not to the left of them.
  func hold(_ values: [LayoutLine.Piece]) -> Bool {
    guard let first = values.first, places.count > 1 else { return false }
    // Half of the way to the next column.
    let slack = (places[1].lowerBound - places[0].lowerBound) / 2
    return first.middle >= places[0].lowerBound - slack
  }

  /// The words of a row by columns; nil where one can be of two, or two are of one.
  func words(of values: [LayoutLine.Piece]) -> [[Unicode.Scalar]]? {
    if values.count == places.count { return values.map(\.words) }
    var words = [[Unicode.Scalar]](repeating: [], count: places.count)
    for value in values {
      let over = places.indices.filter { places[$0].overlaps(value.places) }
      guard over.count <= 1, let column = over.first ?? nearest(value), words[column].isEmpty else {
        return nil
      }
      words[column] = value.words
    }
    return words
  }

  private func nearest(_ piece: LayoutLine.Piece) -> Int? {
    places.indices.min { distance($0, piece) < distance($1, piece) }
  }

  private func distance(_ column: Int, _ piece: LayoutLine.Piece) -> Int {
    abs(places[column].lowerBound + places[column].upperBound - 2 * piece.middle)
  }
}
