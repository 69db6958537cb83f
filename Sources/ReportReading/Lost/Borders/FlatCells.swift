internal import HanText

/// The cells of a row whose borders were lost.
struct FlatCells {
  /// The place of each cell in the flat text; nil where it is blank or undecided.
  var cells: [Range<Int>?]
  /// The digits that nothing splits, if there are any.
  var undecided: Range<Int>?

  /// A row of no figures.
  static func blank(_ count: Int) -> FlatCells {
    FlatCells(cells: [Range<Int>?](repeating: nil, count: count))
  }

  /// A row of which nothing could be read but that there is something.
  static func undecided(_ units: FlatUnits, count: Int) -> FlatCells {
    var row = blank(count)
    if let first = units.units.first, let last = units.units.last {
      row.undecided = first.range.lowerBound..<last.range.upperBound
    }
    return row
  }

  /// The cells that pieces were cut into; those not told apart leave a run of undecided digits.
  init(_ ranges: [Range<Int>?], of units: FlatUnits) {
    cells = ranges.map { range in
      range.map {
        units.units[$0.lowerBound].range
          .lowerBound..<units.units[$0.upperBound - 1].range
          .upperBound
      }
    }
    guard ranges.contains(where: { $0 == nil }) else { return }
    undecided = FlatCells.undecided(units, count: ranges.count).undecided
  }

  init(cells: [Range<Int>?], undecided: Range<Int>? = nil) {
    self.cells = cells
    self.undecided = undecided
  }

  /// The cells of a part in which borders are drawn, or nil where there are none.
  ///
  /// A blank between two borders is a blank cell; in a text of one cell a line, two borders side by side
  /// fill up a row.
  static func bordered(_ part: Range<Int>, of text: FlatText, count: Int) -> FlatCells? {
    guard part.contains(where: { text.ink[$0] == "|" }) else { return nil }
    var pieces: [Range<Int>] = []
    var start = part.lowerBound
    for place in part where text.ink[place] == "|" {
      pieces.append(start..<place)
      start = place + 1
    }
    pieces.append(start..<part.upperBound)
    let figures = pieces.filter { !$0.isEmpty && FlatUnits($0, of: text).tokenCount > 0 }
    guard figures.allSatisfy({ FlatUnits($0, of: text).tokens.count == 1 }) else { return nil }
    if figures.isEmpty { return blank(count) }
    if figures.count == count {
      return FlatCells(cells: figures.map { cell(in: $0, of: text) })
    }
    let row = pieces.dropFirst().prefix(count)
    guard figures.count < count, row.count == count,
      row.count(where: { FlatUnits($0, of: text).tokenCount > 0 }) == figures.count,
      !isFilled(row, of: text)
    else { return undecided(FlatUnits(part, of: text), count: count) }
    return FlatCells(
      cells: row.map { FlatUnits($0, of: text).tokenCount > 0 ? cell(in: $0, of: text) : nil })
  }

  private static func cell(in piece: Range<Int>, of text: FlatText) -> Range<Int>? {
    FlatUnits(piece, of: text).tokens.first
  }

  /// Whether a row of one cell a line ends before its last cell.
  private static func isFilled(_ row: ArraySlice<Range<Int>>, of text: FlatText) -> Bool {
    guard row.count(where: { $0.upperBound < text.count && text.lineStarts[$0.lowerBound] }) > 1
    else { return false }
    // The border before a cell ends its line: `0 |⏎|⏎||` has one blank cell and a filled one.
    return row.contains {
      $0.isEmpty && $0.lowerBound < text.count && !text.lineStarts[$0.lowerBound]
    }
  }

  /// Whether two figures are one with a blank before its last three digits: 2 231.
  static func isGrouped(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
    (1...3).contains(first.count) && second.count == 3 && first.first != "0"
      && (first + second).allSatisfy { $0.digitValue != nil }
  }

  /// The cells of a part where only the digits themselves can tell: by blanks, else by leading zeros.
  ///
  /// - Parameters:
  ///   - part: behind the label.
  ///   - text: the flat text.
  ///   - count: how many cells there are.
  ///   - isFused: whether figures of the table ran together; else a figure too few is a blank cell.
  /// - Returns: the cells that are certain.
  static func loose(
    _ part: Range<Int>, of text: FlatText, count: Int, isFused: Bool
  ) -> FlatCells {
    if let row = bordered(part, of: text, count: count) { return row }
    let units = FlatUnits(part, of: text, isSigned: true)
    let tokens = units.tokens
    if tokens.isEmpty { return blank(count) }
    if tokens.count == count { return FlatCells(cells: tokens) }
    if count == 1, tokens.count == 2,
      isGrouped(Array(text.ink[tokens[0]]), Array(text.ink[tokens[1]]))
    {
      return FlatCells(cells: [tokens[0].lowerBound..<tokens[1].upperBound])
    }
    guard tokens.count < count, isFused else { return undecided(units, count: count) }
    var search = SplitSearch(units.units, into: count, period: 0, budget: 20_000)
    guard let splits = search.splits(), !splits.isEmpty else {
      return undecided(units, count: count)
    }
    return FlatCells(splits.agreed(count: count), of: units)
  }
}
