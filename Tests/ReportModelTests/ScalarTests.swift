import ReportModel
import Testing

@Suite("Strings and their scalars, by hand and by the standard library")
struct ScalarTests {
  /// Scalars of one to four bytes, the first and the last of each length, and a zero.
  private static let texts = [
    "", "a", "年报2023", "é·“”x中", "𠀀😀a𠀀",
    "\u{0}\u{7F}\u{80}\u{7FF}\u{800}\u{FFFD}\u{FFFF}\u{10000}\u{10FFFF}",
    "一二三四五六七八九十，a", String(repeating: "信息公开·", count: 40),
  ]

  @Test("A string taken apart and put together again", arguments: texts)
  func takesApart(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    #expect([Unicode.Scalar](of: text) == scalars)
    #expect(String(scalars: scalars) == text)
    #expect(Array(String(scalars: scalars).utf8) == Array(text.utf8))
    #expect(
      String(scalars: scalars.dropFirst()) == String(String.UnicodeScalarView(scalars.dropFirst())))
    #expect(
      [Unicode.Scalar](of: String(text.dropFirst())) == Array(text.dropFirst().unicodeScalars))
  }

  @Test("What stands in a text stands in a part of it as in a text of its own", arguments: texts)
  func holds(_ text: String) {
    for words in ["", "年", "公开", "开·信", "中", "\u{0}", "一二三四五六七八九十，ab", "𠀀a"] {
      let bytes = Array(words.utf8)
      let isHeld = { (all: [UInt8]) in
        bytes.isEmpty || all.indices.contains { all[$0...].starts(with: bytes) }
      }
      #expect(text.holds(words) == isHeld(Array(text.utf8)))
      #expect(text.dropFirst().holds(words) == isHeld(Array(text.dropFirst().utf8)))
    }
  }
}
