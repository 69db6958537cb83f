import HanText
import Testing

@Suite("Marks of notes")
struct NoteMarkTests {
  @Test(
    "behind a number stands the mark of a note, or none",
    arguments: [
      ("23¹件", 3), ("23[1]件", 5), ("12[³]", 5), ("45①", 3), ("45**", 4), ("23件", 2), ("10⁴平方米", 2),
      ("23[见附件]", 2), ("3×10⁴", 4), ("25①件", 2), ("110²", 4),
    ])
  func end(words: String, end: Int) {
    let scalars = Array(words.unicodeScalars)
    var place = scalars.firstIndex { $0.digitValue == nil } ?? scalars.count
    if words.hasPrefix("3×") { place = 4 }
    #expect(NoteMark.end(in: scalars, at: place, before: scalars.count) == end)
  }
}
