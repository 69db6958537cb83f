import TerminalModel
import Testing

@Test("a wide glyph that does not fit the row whole is left out")
func wideGlyphAtTheEdge() {
  var frame = Frame(size: Size(columns: 3, rows: 1))
  frame.put("广东", at: Position(row: 0, column: 0))
  #expect(frame[0, 0].glyph.base == "广")
  #expect(frame[0, 2].glyph == .blank)
}

@Test("cells of one frame are put into another as they were, with their styles and marks")
func cellsArePut() {
  let size = Size(columns: 8, rows: 2)
  var one = Frame(size: size)
  one.put("a年e\u{301}", at: Position(row: 1, column: 2), style: Style(.green))
  var other = Frame(size: size)
  other.put("报报报报", at: Position(row: 0, column: 0))
  other.put(one.cells(inRow: 1, 2..<8), at: Position(row: 0, column: 2))
  #expect((2..<8).map { other[0, $0] } == (2..<8).map { one[1, $0] })
  #expect(other.text(ofRow: 0) == "报a年e\u{301}")
  #expect(other.text(ofRow: 1) == "")
}
