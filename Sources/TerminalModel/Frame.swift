/// A frame: one whole screen as a value, before anything is sent to a terminal.
///
/// Nothing that could drive a terminal gets into a frame: text enters through ``put(_:at:style:limit:)``
/// only, which turns every scalar into a safe ``Glyph`` first. A glyph of two columns is followed by
/// a ``Cell/covered`` cell; one that does not fit whole is left out, so no half of it ever stands.
public struct Frame: Equatable, Sendable {
  /// The size of the screen.
  public let size: Size
  /// The cells, row after row.
  public private(set) var cells: [Cell]
  /// What a pointer can point at, what was said last over what was said before.
  var spots: [MarkedSpot] = []
  /// Where the hardware cursor stands, or nil when it is hidden.
  public var cursor: Position?
  /// How wide the terminal draws what it may draw in one column or two.
  public let ambiguous: AmbiguousWidth

  /// An empty frame for a terminal that draws ambiguous characters in one column or two.
  public init(size: Size, ambiguous: AmbiguousWidth = .narrow) {
    self.size = size
    self.ambiguous = ambiguous
    cells = Array(repeating: Cell.blank, count: size.columns * size.rows)
  }

  /// The cell at a place inside the frame.
  public subscript(row: Int, column: Int) -> Cell {
    cells[row * size.columns + column]
  }

  /// Where a row is another than that of an earlier frame.
  ///
  /// - Parameters:
  ///   - row: the row.
  ///   - other: the earlier frame.
  /// - Returns: the columns from the first that differs to the last, with no half of a glyph of either frame; all of
  ///   them where the frames have two sizes, none where the rows are the same.
  public func changes(inRow row: Int, since other: Frame) -> Range<Int> {
    guard size == other.size else { return 0..<size.columns }
    let start = row * size.columns
    guard differs(from: other, in: start..<start + size.columns) else { return 0..<0 }
    let columns = 0..<size.columns
    let isChanged = { cells[start + $0] != other.cells[start + $0] }
    guard var first = columns.first(where: isChanged), var last = columns.last(where: isChanged)
    else { return 0..<0 }
    let isCovered = {
      $0 < size.columns
        && (cells[start + $0].glyph.columns == 0 || other.cells[start + $0].glyph.columns == 0)
    }
    while first > 0, isCovered(first) { first -= 1 }
    while isCovered(last + 1) { last += 1 }
    return first..<last + 1
  }

  /// Whether any byte of some cells is another; a ``Cell`` is three words without a bit between its fields.
  private func differs(from other: Frame, in range: Range<Int>) -> Bool {
    let words = 3 * range.lowerBound..<3 * range.upperBound
    return cells.withUnsafeBytes { mine in
      other.cells.withUnsafeBytes { theirs in
        let mine = mine.assumingMemoryBound(to: UInt64.self)
        let theirs = theirs.assumingMemoryBound(to: UInt64.self)
        // No way out before the end, so that several words are compared at a time.
        return words.reduce(0) { $0 | (mine[$1] ^ theirs[$1]) } != 0
      }
    }
  }

  /// The same screen with room to its right or below it, and some scalars replaced by others of one column.
  ///
  /// - Parameters:
  ///   - size: the size, no smaller than it is now.
  ///   - sign: what stands for a scalar; nil where it stays.
  /// - Returns: a frame of that size.
  public func resized(
    to size: Size, replacing sign: (Unicode.Scalar) -> Unicode.Scalar? = { _ in nil }
  ) -> Frame {
    var frame = Frame(size: size, ambiguous: ambiguous)
    frame.spots = spots
    frame.cursor = cursor
    for row in 0..<min(self.size.rows, size.rows) {
      for column in 0..<min(self.size.columns, size.columns) {
        var cell = self[row, column]
        if cell.glyph.columns == 1, let sign = sign(cell.glyph.base) { cell.glyph = Glyph(sign) }
        frame.cells[row * size.columns + column] = cell
      }
    }
    return frame
  }

  /// Writes text in one row and returns the number of columns used.
  ///
  /// - Parameters:
  ///   - text: what to write; unsafe scalars become visible marks.
  ///   - position: the first cell; places outside the frame are allowed and write nothing there.
  ///   - style: how it looks.
  ///   - limit: the most columns it may use; a glyph that would pass it ends the writing.
  /// - Returns: the columns used, at most `limit`.
  @discardableResult
  public mutating func put(
    _ text: String, at position: Position, style: Style = .plain, limit: Int = .max
  ) -> Int {
    write(text.unicodeScalars, at: position, limit: limit) { _ in style }
  }

  /// Writes scalars in one row, each with the style that `style` gives for its place, counted from 0.
  @discardableResult
  public mutating func put(
    _ scalars: ArraySlice<Unicode.Scalar>, at position: Position, limit: Int = .max,
    style: (Int) -> Style
  ) -> Int {
    write(scalars, at: position, limit: limit, style: style)
  }

  /// What both ways to write do; made for each of them by itself, as a screen of text is written on every key.
  @inline(__always)
  private mutating func write(
    _ scalars: some Sequence<Unicode.Scalar>, at position: Position, limit: Int,
    style: (Int) -> Style
  ) -> Int {
    var used = 0
    var number = 0
    for scalar in scalars {
      let glyph = Glyph(scalar, ambiguous)
      let place = Position(row: position.row, column: position.column + used)
      if glyph.columns == 0 {
        attach(glyph, behind: place)
      } else {
        guard used <= limit - glyph.columns else { break }
        set(glyph, at: place, style: style(number))
        used += glyph.columns
      }
      number += 1
    }
    return used
  }

  /// Empties a rectangle and gives it one style.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    let columns = rect.columnRange.clamped(to: 0..<size.columns)
    guard let first = columns.first, let last = columns.last else { return }
    let blank = Cell(glyph: .blank, style: style)
    for row in rect.rowRange.clamped(to: 0..<size.rows) {
      uncover(row: row, column: first)
      uncover(row: row, column: last)
      for column in columns { cells[row * size.columns + column] = blank }
    }
  }

  /// Sets one glyph; one that does not fit the row whole is left out.
  @inline(__always)
  private mutating func set(_ glyph: Glyph, at place: Position, style: Style) {
    guard place.row >= 0, place.row < size.rows, place.column >= 0,
      place.column + glyph.columns <= size.columns
    else { return }
    let index = place.row * size.columns + place.column
    uncover(row: place.row, column: place.column)
    if glyph.columns == 2 {
      uncover(row: place.row, column: place.column + 1)
      cells[index + 1] = Cell(glyph: .covered, style: style)
    }
    cells[index] = Cell(glyph: glyph, style: style)
  }

  /// Blanks the other half of a two-column glyph that is about to lose one of its halves.
  @inline(__always)
  private mutating func uncover(row: Int, column: Int) {
    let index = row * size.columns + column
    let columns = cells[index].glyph.columns
    if columns == 1 { return }
    if columns == 2 {
      cells[index + 1].glyph = .blank
    } else if column > 0 {
      cells[index - 1].glyph = .blank
    }
  }

  /// Adds a combining mark to the glyph that ends before a place.
  private mutating func attach(_ mark: Glyph, behind place: Position) {
    guard place.row >= 0, place.row < size.rows, place.column > 0, place.column <= size.columns
    else { return }
    var index = place.row * size.columns + place.column - 1
    if cells[index].glyph == .covered { index -= 1 }
    cells[index].glyph.combine(mark)
  }
}
