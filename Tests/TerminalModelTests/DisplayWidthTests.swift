import FoundationEssentials
import Glibc
import Testing

@testable import TerminalModel

/// The C library's `wcwidth`, looked up by name: its header hides it from Swift.
private let wcwidth: @Sendable (Unicode.Scalar) -> Int = {
  typealias Function = @convention(c) (wchar_t) -> CInt
  guard let symbol = dlsym(nil, "wcwidth") else { return { _ in .min } }
  let function = unsafeBitCast(symbol, to: Function.self)
  return { Int(function(wchar_t(bitPattern: $0.value))) }
}()

/// What the C library and the Unicode properties say of a scalar; the table must say the same.
private func classByCLibrary(_ scalar: Unicode.Scalar) -> GlyphClass {
  if staysWithBase(scalar) { return .mark }
  let category = scalar.properties.generalCategory
  let hides = scalar.properties.isDefaultIgnorableCodePoint || category == .format
  if hides || category == .lineSeparator || category == .paragraphSeparator { return .hidden }
  return switch wcwidth(scalar) {
  case 0: scalar.value == 0 ? .hidden : .mark
  case 1: .narrow
  case 2: .wide
  default: .hidden
  }
}

/// Whether a scalar only says how the character before it is drawn, or joins it to the next.
private func staysWithBase(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
  default: false
  }
}

/// The runs of scalars of one class, each as `first scalar << 2 | class`.
private func runsByCLibrary() -> [UInt32] {
  var runs: [UInt32] = []
  var last: GlyphClass?
  for scalar in allScalars {
    let found = classByCLibrary(scalar)
    if found != last { runs.append(scalar.value << 2 | found.rawValue) }
    last = found
  }
  return runs
}

/// The Swift source of the table: `GOLDEN=record` writes it in place of the old one.
private func source(of runs: [UInt32]) -> String {
  var lines = [
    "/// The classes of all scalars, as runs in ascending order: `first scalar << 2 | class`.",
    "///",
    "/// Made from the C library's `wcwidth` in C.UTF-8 and two Unicode properties by the test",
    "/// \"the table is what the C library says\" (`GOLDEN=record swift test --filter glyphTable`).",
    "let glyphRuns: [UInt32] = [",
  ]
  for start in stride(from: 0, to: runs.count, by: 10) {
    let row = runs[start..<min(start + 10, runs.count)]
    lines.append("  " + row.map { "0x" + String($0, radix: 16) }.joined(separator: ", ") + ",")
  }
  return lines.joined(separator: "\n") + "\n]\n"
}

private let tablePath = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appending(path: "../../Sources/TerminalModel/GlyphRuns.swift")

/// Scalars whose columns the C library counts differently from one release to the next.
///
/// Unicode 16 made the trigrams, hexagrams, Tai Xuan Jing signs and counting rods wide; glibc 2.40
/// gave conjoining Hangul and some spacing marks other widths.
private func differsBetweenReleases(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x2630...0x2637, 0x268A...0x268F, 0x4DC0...0x4DFF, 0x1D300...0x1D376: true
  case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF: true
  default: scalar.properties.isGraphemeExtend || scalar.properties.isEmoji
  }
}

@Suite(.serialized) struct DisplayWidthTests {
  init() throws {
    try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
  }

  @Test("the table is what the C library says")
  func glyphTable() throws {
    if ProcessInfo.processInfo.environment["GOLDEN"] == "record" {
      try source(of: runsByCLibrary()).write(to: tablePath, atomically: true, encoding: .utf8)
      Issue.record("the table was written anew")
    }
    var differing: [String] = []
    for scalar in triedScalars where GlyphClass(scalar) != classByCLibrary(scalar) {
      // A newer C library knows characters that the table still hides: nothing breaks.
      if GlyphClass(scalar) == .hidden || differsBetweenReleases(scalar) { continue }
      differing.append("U+\(String(scalar.value, radix: 16)): \(GlyphClass(scalar))")
    }
    #expect(differing.isEmpty)
  }

  @Test("the short way to a class agrees with the table")
  func fastPath() {
    let differing = triedScalars.filter { GlyphClass($0) != GlyphClass.searched($0) }
    #expect(differing.isEmpty)
  }

  @Test("a glyph takes the columns that the C library gives to what it shows")
  func glyphColumns() {
    let differing = triedScalars.filter { scalar in
      let glyph = Glyph(scalar)
      return glyph.columns != wcwidth(glyph.base) && !differsBetweenReleases(scalar)
    }
    #expect(differing.isEmpty)
  }

  @Test("a text takes the columns of the glyphs it becomes")
  func textWidth() {
    #expect(displayWidth("广东abc“”…—·") == 4 + 3 + 5)
    #expect(displayWidth("e\u{301}") == 1)
    #expect(displayWidth("a\u{1B}[2J\u{202E}") == 1 + 1 + 3 + 1)
    #expect(triedScalars.allSatisfy { displayWidth($0) == Glyph($0).columns })
  }

  @Test("a terminal may draw ambiguous characters in two columns, and what is certain is the same")
  func ambiguousWidth() {
    #expect(displayWidth("广东abc“”…—·①±×", .wide) == 4 + 3 + 16)
    #expect(displayWidth("│─┼ ✓✗›▸▾ e\u{301}", .wide) == 3 + 1 + 5 + 1 + 1)
    for scalar in triedScalars {
      let (narrow, wide) = (displayWidth(scalar), displayWidth(scalar, .wide))
      #expect(wide == Glyph(scalar, .wide).columns && (wide == narrow || (narrow, wide) == (1, 2)))
    }
  }

  @Test("boxes are drawn in ASCII where their lines would be wide")
  func plainBoxes() {
    var frame = Frame(size: Size(columns: 12, rows: 2), ambiguous: .wide)
    frame.put("─┼│“公”…", at: Position(row: 0, column: 0))
    frame.put("公开公开公“", at: Position(row: 1, column: 1))
    #expect(frame.text(ofRow: 0) == "-+|“公”…")
    #expect((0..<12).map { frame[0, $0].glyph.columns } == [1, 1, 1, 2, 0, 2, 0, 2, 0, 2, 0, 1])
    // What does not fit whole is left out.
    #expect(frame.text(ofRow: 1) == " 公开公开公")
  }
}
