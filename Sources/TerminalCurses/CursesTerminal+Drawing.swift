internal import CNCurses
internal import Glibc
public import TerminalModel

extension CursesTerminal {
  /// Shows a frame; only what changed is sent.
  public mutating func draw(_ frame: Frame) {
    let rows = min(frame.size.rows, size.rows)
    for row in 0..<rows {
      let columns = shown.map { frame.changes(inRow: row, since: $0) } ?? 0..<frame.size.columns
      if !columns.isEmpty { draw(columns, ofRow: row, of: frame) }
    }
    shown = frame
    place(frame.cursor)
    wnoutrefresh(standard_window())
    doupdate()
    restoreSwitches()
    if frame.ambiguous == .wide {
      send(WideOverlay.bytes(for: frame, within: size, palette: styles.palette))
    }
  }

  private mutating func draw(_ columns: Range<Int>, ofRow number: Int, of frame: Frame) {
    let columns = columns.clamped(to: 0..<size.columns)
    // A column is one cell at the most: a glyph of two columns is one cell too.
    if row.count < columns.count { row = Array(repeating: cchar_t(), count: size.columns) }
    var count = 0
    frame.forEachRun(of: columns, inRow: number) { style, glyphs in
      let cell = styles.cell(for: style)
      row.withUnsafeMutableBufferPointer { row in
        for source in glyphs where source.glyph.columns > 0 {
          count += CursesTerminal.put(source.glyph, in: cell, to: row, at: count, frame.ambiguous)
        }
      }
    }
    row.withUnsafeBufferPointer { cells in
      write_cells(CInt(number), CInt(columns.lowerBound), cells.baseAddress, CInt(count))
    }
  }

  /// Writes a glyph into the cells of a row.
  ///
  /// - Parameters:
  ///   - glyph: the glyph.
  ///   - style: a cell of its style.
  ///   - row: the cells, which have room for it.
  ///   - place: the number of cells before it.
  ///   - ambiguous: how wide the terminal draws what it may draw in one column or two.
  /// - Returns: the number of cells that it takes.
  @inline(__always)
  private static func put(
    _ glyph: Glyph, in style: cchar_t, to row: UnsafeMutableBufferPointer<cchar_t>, at place: Int,
    _ ambiguous: AmbiguousWidth
  ) -> Int {
    var cell = style
    cell.chars.0 = wchar_t(bitPattern: glyph.base.value)
    let isDrawnPast = ambiguous == .wide && WideOverlay.holds(glyph)
    // Releases of the C library count some rare signs differently; one that curses counted other
    // than the frame did would shift the rest of the row.
    guard !isDrawnPast, glyph.base.isCountedAlike || wcwidth(cell.chars.0) == glyph.columns else {
      let sign = isDrawnPast ? Glyph.blank.base : Glyph.hiddenMark
      cell.chars.0 = wchar_t(bitPattern: sign.value)
      row[place] = cell
      guard glyph.columns == 2 else { return 1 }
      cell.chars.0 = wchar_t(bitPattern: Glyph.blank.base.value)
      row[place + 1] = cell
      return 2
    }
    if glyph.hasMarks {
      // What only chooses among pictures of a character is not sent: some terminals draw the other picture
      // two columns wide, and the rest of the row would shift.
      let marks = glyph.marks.filter { !$0.properties.isDefaultIgnorableCodePoint }
      cell = marked(cell, marks)
    }
    row[place] = cell
    return 1
  }

  private static func marked(_ cell: cchar_t, _ marks: [Unicode.Scalar]) -> cchar_t {
    var cell = cell
    withUnsafeMutableBytes(of: &cell.chars) { bytes in
      for (index, mark) in marks.enumerated() {
        let scalar = wchar_t(bitPattern: mark.value)
        let offset = (index + 1) * MemoryLayout<wchar_t>.stride
        bytes.storeBytes(of: scalar, toByteOffset: offset, as: wchar_t.self)
      }
    }
    return cell
  }

  /// Shows the hardware cursor at a place, or hides it.
  private func place(_ cursor: Position?) {
    leaveok(standard_window(), cursor == nil)
    curs_set(cursor == nil ? 0 : 1)
    guard let cursor else { return }
    wmove(standard_window(), CInt(cursor.row), CInt(cursor.column))
  }

  /// Puts text on the person's clipboard, by the terminal's own means (OSC 52).
  public func copy(_ text: String) {
    send(Array("\u{1B}]52;c;".utf8) + base64(text.utf8) + [0x07])
  }

  /// Sends bytes past curses, which keeps nothing back between two frames.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(fileno(output), $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

extension Unicode.Scalar {
  /// Whether every release of the C library counts its columns as the frame does: ASCII, and the ideographs of the first
  /// block, nearly all that stands on a screen.
  fileprivate var isCountedAlike: Bool { value < 0x80 || 0x4E00...0x9FFF ~= value }
}
