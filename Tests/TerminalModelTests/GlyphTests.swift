import Testing

@testable import TerminalModel

/// The base that stands on screen for each scalar of a text.
private func shown(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.map { Glyph($0).base }))
}

@Test("what could drive a terminal or hide in it becomes a visible mark")
func visibleMarks() {
  #expect(shown("\u{1B}[31m\u{7}\u{0}\t\n\u{7F}") == "␛[31m␇␀ ␊␡")
  #expect(shown("\u{85}\u{9B}31m") == "␦␦31m")
  #expect(shown("甲\u{202E}乙\u{2066}丙\u{2069}") == "甲␦乙␦丙␦")
  #expect(shown("零\u{200B}宽\u{FEFF}\u{200C}\u{2060}") == "零␦宽␦␦␦")
  #expect(shown("行\u{2028}段\u{2029}") == "行␦段␦")
  #expect(shown("\u{E0041}\u{3164}\u{AD}") == "␦␦␦")
  #expect(shown("\u{FFFE}\u{378}") == "␦␦")
}

@Test("what is harmless stays itself, and a no-break space is a blank")
func unchanged() {
  let text = "广东省（2017）“公开”…—·①％\u{3000}é\u{E000}𠮷"
  #expect(shown(text) == text)
  #expect(shown("a\u{A0}b") == "a b")
}

@Test("no scalar becomes a glyph of its own that is a control, a format or a separator")
func noUnsafeGlyph() {
  let unsafe = triedScalars.filter { scalar in
    let glyph = Glyph(scalar)
    guard glyph.columns > 0 else { return false }
    let base = glyph.base.properties
    return switch base.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: base.isDefaultIgnorableCodePoint
    }
  }
  #expect(unsafe.isEmpty)
}

@Test("selectors and joiners stay with their character and take no column")
func selectorsAndJoiners() {
  var frame = Frame(size: Size(columns: 13, rows: 1))
  let text = "⚠\u{FE0F}警 👨\u{200D}👩\u{200D}👧\t葛\u{E0100}"
  #expect(frame.put(text, at: Position(row: 0, column: 0)) == 13)
  #expect(frame.picture() == text.replacing("\t", with: " "))
  #expect(displayWidth(text) == 13)
}

@Test("combining marks join the glyph before them, four at most")
func combiningMarks() {
  var frame = Frame(size: Size(columns: 6, rows: 1))
  frame.put("e\u{301}国\u{300}\u{301}\u{302}\u{303}\u{304}x", at: Position(row: 0, column: 0))
  #expect(frame[0, 0].glyph.marks == ["\u{301}"])
  #expect(frame[0, 1].glyph.marks == ["\u{300}", "\u{301}", "\u{302}", "\u{303}"])
  #expect(frame[0, 2].glyph == .covered)
  #expect(frame[0, 3].glyph == Glyph("x"))
  #expect(!frame[0, 3].glyph.hasMarks)
}
