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

  /// Whether a row is the same as that of another frame; of frames of two sizes none is.
  public func hasRow(_ row: Int, of other: Frame) -> Bool {
    size == other.size
      && (row * size.columns..<(row + 1) * size.columns).allSatisfy { cells[$0] == other.cells[$0] }
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
    put(Array(text.unicodeScalars)[...], at: position, limit: limit) { _ in style }
  }

  /// Writes scalars in one row, each with the style that `style` gives for its place, counted from 0.
  @discardableResult
  public mutating func put(
    _ scalars: ArraySlice<Unicode.Scalar>, at position: Position, limit: Int = .max,
    style: (Int) -> Style
  ) -> Int {
    var used = 0
    for index in scalars.indices {
      let scalar = scalars[index]
      let glyph = Glyph(scalar, ambiguous)
      if glyph.columns == 0 {
        attach(glyph, behind: Position(row: position.row, column: position.column + used))
        continue
      }
      guard used <= limit - glyph.columns else { break }
      let place = Position(row: position.row, column: position.column + used)
      set(glyph, at: place, style: style(index - scalars.startIndex))
      used += glyph.columns
    }
    return used
  }

  /// Empties a rectangle and gives it one style.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    for row in rect.rowRange {
      for column in rect.columnRange {
        set(.blank, at: Position(row: row, column: column), style: style)
      }
    }
  }

  /// Sets one glyph; one that does not fit the row whole is left out.
  private mutating func set(_ glyph: Glyph, at place: Position, style: Style) {
    guard place.row >= 0, place.row < size.rows, place.column >= 0,
      place.column + glyph.columns <= size.columns
    else { return }
    let index = place.row * size.columns + place.column
    uncover(place)
    if glyph.columns == 2 {
      uncover(Position(row: place.row, column: place.column + 1))
      cells[index + 1] = Cell(glyph: .covered, style: style)
    }
    cells[index] = Cell(glyph: glyph, style: style)
  }

  /// Blanks the other half of a two-column glyph that is about to lose one of its halves.
  private mutating func uncover(_ place: Position) {
    let index = place.row * size.columns + place.column
    if cells[index].glyph == .covered, place.column > 0 {
      cells[index - 1].glyph = .blank
    } else if cells[index].glyph.columns == 2 {
      cells[index + 1].glyph = .blank
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
