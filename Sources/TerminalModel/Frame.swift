internal import Glibc

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
    let stride = MemoryLayout<Cell>.stride
    let bytes = range.lowerBound * stride..<range.upperBound * stride
    return cells.withUnsafeBytes { mine in
      other.cells.withUnsafeBytes { theirs in
        // The C library compares 64 bytes at a time.
        let (mine, theirs) = (mine[bytes], theirs[bytes])
        guard let mine = UnsafeRawBufferPointer(rebasing: mine).baseAddress,
          let theirs = UnsafeRawBufferPointer(rebasing: theirs).baseAddress
        else { return false }
        return memcmp(mine, theirs, bytes.count) != 0
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
    let ambiguous = ambiguous
    return withRow(position.row) { row in
      var used = 0
      var number = 0
      for scalar in scalars {
        let glyph = Glyph(scalar, ambiguous)
        if glyph.columns == 0 {
          row.attach(glyph, behind: position.column + used)
        } else {
          guard used <= limit - glyph.columns else { break }
          row.set(glyph, at: position.column + used, style: style(number))
          used += glyph.columns
        }
        number += 1
      }
      return used
    }
  }

  /// The cells of some columns of a row, which lie in the frame.
  public func cells(inRow row: Int, _ columns: Range<Int>) -> [Cell] {
    let start = row * size.columns
    return Array(cells[start + columns.lowerBound..<start + columns.upperBound])
  }

  /// Puts cells as another frame had them in the same columns of a row, which lie in this one.
  public mutating func put(_ others: [Cell], at position: Position) {
    let start = position.row * size.columns + position.column
    precondition(start >= 0 && start + others.count <= cells.count)
    cells.withUnsafeMutableBufferPointer { cells in
      _ = UnsafeMutableBufferPointer(rebasing: cells[start..<start + others.count])
        .update(fromContentsOf: others)
    }
  }

  /// Empties a rectangle and gives it one style.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    let columns = rect.columnRange.clamped(to: 0..<size.columns)
    guard !columns.isEmpty else { return }
    for row in rect.rowRange.clamped(to: 0..<size.rows) {
      withRow(row) { $0.fill(columns, style: style) }
    }
  }

  /// Lends the cells of a row to be written; none where there is no such row.
  @inline(__always)
  private mutating func withRow<Result>(_ row: Int, _ body: (CellRow) -> Result) -> Result {
    let isInside = row >= 0 && row < size.rows
    let start = isInside ? row * size.columns : 0
    let end = isInside ? start + size.columns : 0
    return cells.withUnsafeMutableBufferPointer { cells in
      body(CellRow(UnsafeMutableBufferPointer(rebasing: cells[start..<end])))
    }
  }
}
