import Glibc
import TerminalModel
import Testing

@testable import TerminalCurses

@Test(
  "what curses counts as one column and the terminal draws in two is drawn past curses, in its style"
)
func wideOverlay() throws {
  try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
  let size = Size(columns: 20, rows: 2)
  var frame = Frame(size: size, ambiguous: .wide)
  frame.put("公“开”", at: Position(row: 1, column: 2), style: Style(.red, [.bold]))
  let bytes = WideOverlay.bytes(for: frame, within: size, palette: .own)
  #expect(
    String(decoding: bytes, as: UTF8.self)
      == "\u{1B}7\u{1B}[2;5H\u{1B}[0;1;31m“\u{1B}[2;9H”\u{1B}8")
  var narrow = Frame(size: size)
  narrow.put("公“开”", at: Position(row: 1, column: 2))
  #expect(WideOverlay.bytes(for: narrow, within: size, palette: .own).isEmpty)
}
