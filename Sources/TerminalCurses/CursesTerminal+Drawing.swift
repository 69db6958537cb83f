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
    row.removeAll(keepingCapacity: true)
    var style = Style.plain
    var cell = styles.cell(for: style)
    for column in columns.clamped(to: 0..<size.columns) {
      let source = frame[number, column]
      guard source.glyph != .covered else { continue }
      if source.style != style {
        style = source.style
        cell = styles.cell(for: style)
      }
      guard frame.ambiguous == .narrow || !WideOverlay.holds(source.glyph) else {
        appendBlanks(to: &cell)
        continue
      }
      append(source.glyph, to: &cell)
    }
    row.withUnsafeBufferPointer { cells in
      write_cells(CInt(number), CInt(columns.lowerBound), cells.baseAddress, CInt(cells.count))
    }
  }

  /// Adds a glyph to the row, in a cell of its style.
  private mutating func append(_ glyph: Glyph, to cell: inout cchar_t) {
    cell.chars.0 = wchar_t(bitPattern: glyph.base.value)
    // Releases of the C library count some rare signs differently; one that curses counted other
    // than the frame did would shift the rest of the row.
    guard glyph.base.value < 0x80 || wcwidth(cell.chars.0) == glyph.columns else {
      cell.chars.0 = wchar_t(bitPattern: Glyph.hiddenMark.value)
      row.append(cell)
      cell.chars.0 = wchar_t(bitPattern: Glyph.blank.base.value)
      if glyph.columns == 2 { row.append(cell) }
      return
    }
    guard glyph.hasMarks else { return row.append(cell) }
    // What only chooses among pictures of a character is not sent: some terminals draw the other picture
    // two columns wide, and the rest of the row would shift.
    let marks = glyph.marks.filter { !$0.properties.isDefaultIgnorableCodePoint }
    row.append(CursesTerminal.marked(cell, marks))
  }

  /// Adds the room of a glyph that is drawn past curses.
  private mutating func appendBlanks(to cell: inout cchar_t) {
    cell.chars.0 = wchar_t(bitPattern: Glyph.blank.base.value)
    row.append(cell)
    row.append(cell)
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
