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

  /// The columns that figures stand in, and those that only their names show; nil where they do not
  /// tell as many as there are.
  init?(count: Int, of lines: [[LayoutLine.Piece]], below names: [LayoutLine.Piece] = []) {
    let full = lines.filter { $0.count == count }
    let figures = (full.isEmpty ? lines : full).flatMap { $0 }
    // A name may reach over its column; then full rows tell alone.
    let found = [figures + names, full.flatMap { $0 }].map { LayoutGrid.united($0.map(\.places)) }
    guard let places = found.first(where: { $0.count == count }) else { return nil }
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
      guard let column = column(of: value), words[column].isEmpty else { return nil }
      words[column] = value.words
    }
    return words
  }

  /// The column that a figure stands in; nil between two, where it can be of each.
  private func column(of value: LayoutLine.Piece) -> Int? {
    let over = places.indices.filter { places[$0].overlaps(value.places) }
    guard over.isEmpty else { return over.count == 1 ? over[0] : nil }
    // Beside the last name there is no other.
    return (places.last?.upperBound ?? .max) <= value.places.lowerBound ? places.count - 1 : nil
  }
}
