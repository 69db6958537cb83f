internal import HanText

/// A sign on a page, at its place in millimetres from the left and the top.
struct OFDGlyph {
  var scalar: Unicode.Scalar
  var x: Double
  /// The line it stands on.
  var baseline: Double
  var width: Double
  /// How high a sign is.
  var size: Double

  /// Tenths of a point in a millimetre.
  private static let tenths = 720 / 25.4

  /// How much places are enlarged, so that the commonest sign is as large as print is: some programs write
  /// pages in a unit of their own.
  static func scale(of glyphs: some Sequence<OFDGlyph>) -> Double {
    var counts: [Int: Int] = [:]
    for glyph in glyphs { counts[Int((glyph.size * tenths).rounded()), default: 0] += 1 }
    guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key, usual > 0
    else { return tenths }
    // Print of 7 to 30 points is left as it is.
    return (70...300).contains(usual) ? tenths : tenths * 120 / Double(usual)
  }

  /// The signs as words with their places: what stands close on one line is a word.
  static func words(of glyphs: [OFDGlyph], scale: Double) -> [Page.Word] {
    var rows: [[OFDGlyph]] = []
    for glyph in glyphs.filter({ !$0.scalar.isInvisible && !$0.scalar.isControl }).sorted(by: {
      ($0.baseline, $0.x) < ($1.baseline, $1.x)
    }) {
      if let first = rows.last?.first, glyph.baseline - first.baseline <= 0.1 * first.size {
        rows[rows.count - 1].append(glyph)
      } else {
        rows.append([glyph])
      }
    }
    return rows.flatMap { row in words(ofRow: row.sorted { $0.x < $1.x }, scale: scale) }
  }

  private static func words(ofRow row: [OFDGlyph], scale: Double) -> [Page.Word] {
    var result: [Page.Word] = []
    var piece: [OFDGlyph] = []
    for glyph in row {
      if let last = piece.last {
        // Drawn twice, a sign is bold.
        if glyph.scalar == last.scalar, glyph.x - last.x < 0.2 * glyph.width { continue }
        let gap = glyph.x - (last.x + last.width)
        let isClose = gap <= 0.15 * glyph.size && gap >= -0.5 * glyph.size
        if !isClose || glyph.scalar.isBlank || glyph.size > 1.3 * last.size
          || last.size > 1.3 * glyph.size
        {
          if let word = word(of: piece, scale: scale) { result.append(word) }
          piece = []
        }
      }
      if !glyph.scalar.isBlank { piece.append(glyph) }
    }
    if let word = word(of: piece, scale: scale) { result.append(word) }
    return result
  }

  /// A word of signs; of its height a fifth is below the line, and a tenth more than the sign's own above.
  private static func word(of piece: [OFDGlyph], scale: Double) -> Page.Word? {
    guard let first = piece.first, let last = piece.last else { return nil }
    let x = Int(first.x * scale)..<max(Int(first.x * scale) + 1, Int((last.x + last.width) * scale))
    let top = Int((first.baseline - 0.9 * first.size) * scale)
    let bottom = max(top + 1, Int((first.baseline + 0.2 * first.size) * scale))
    let words = piece.map { PrintedForms.character($0.scalar) }
    return Page.Word(words: words, x: x, y: top..<bottom)
  }
}
