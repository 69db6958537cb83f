import TerminalModel
import Testing

/// A frame of one row that says something.
private func row(_ text: String, style: Style = .plain) -> Frame {
  var frame = Frame(size: Size(columns: 12, rows: 1))
  frame.put(text, at: Position(row: 0, column: 0), style: style)
  return frame
}

@Test("the columns of a row that differ from those of an earlier frame")
func changedColumns() {
  #expect(row("年报 2023").changes(inRow: 0, since: row("年报 2023")).isEmpty)
  #expect(row("年报 2024").changes(inRow: 0, since: row("年报 2023")) == 8..<9)
  #expect(row("abcd", style: Style(.red)).changes(inRow: 0, since: row("abcd")) == 0..<4)
  var wider = Frame(size: Size(columns: 13, rows: 1))
  wider.put("年报 2023", at: Position(row: 0, column: 0))
  #expect(wider.changes(inRow: 0, since: row("年报 2023")) == 0..<13)
}

@Test("no half of a glyph is left out of what changed")
func changedGlyphs() {
  // The right half of 年 gives way, and with it the left one.
  #expect(row("abc").changes(inRow: 0, since: row("a年")) == 1..<3)
  #expect(row("a年").changes(inRow: 0, since: row("abc")) == 1..<3)
  // 报 begins where 年 ended.
  #expect(row("a年报b").changes(inRow: 0, since: row("年报bc")) == 0..<6)
  #expect(row("e\u{301}x").changes(inRow: 0, since: row("ex")) == 0..<1)
}

@Test("a cell is three words, as those who compare frames take it")
func cellIsWords() {
  #expect(MemoryLayout<Cell>.size == 3 * MemoryLayout<UInt64>.size)
  #expect(MemoryLayout<Cell>.stride == MemoryLayout<Cell>.size)
}
