import TerminalModel
import Testing

@Test("a wide glyph that does not fit the row whole is left out")
func wideGlyphAtTheEdge() {
  var frame = Frame(size: Size(columns: 3, rows: 1))
  frame.put("广东", at: Position(row: 0, column: 0))
  #expect(frame[0, 0].glyph.base == "广")
  #expect(frame[0, 2].glyph == .blank)
}
