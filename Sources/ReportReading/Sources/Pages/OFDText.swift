internal import HanText

/// A text of an OFD page: signs at places that its numbers tell.
struct OFDText {
  /// The signs with their places on the page, in millimetres.
  private(set) var glyphs: [OFDGlyph] = []
  /// Whether it runs across the page, as watermarks do.
  let isAslant: Bool
  /// What tells where it stands: of texts for which it is the same each begins where the last one ends.
  let place: [Double]
  /// Where its box begins, and how wide it is.
  private let left: Double
  private let boxWidth: Double

  /// The most signs of one text; a line has a hundred.
  private static let limit = 100_000

  /// The text of an element.
  init(_ node: Int, in tree: MarkupTree) {
    let box = Self.numbers(tree.attribute("Boundary", of: node))
    let first = tree.children(of: node).first { tree.name(of: $0) == "TextCode" }
    // Their lines may differ, as the heights of their fonts do.
    place = box + (first.map { Self.numbers(tree.attribute("X", of: $0)) } ?? [])
    (left, boxWidth) = box.count == 4 ? (box[0], box[2]) : (0, 0)
    let origin = box.count >= 2 ? (x: box[0], y: box[1]) : (x: 0, y: 0)
    let stated = Self.numbers(tree.attribute("CTM", of: node))
    let matrix = stated.count == 6 ? stated : [1, 0, 0, 1, 0, 0]
    // A quarter turn is a text set upright; between them it is a watermark.
    let lean = abs(matrix[0]) + abs(matrix[1])
    isAslant = lean > 0 && min(abs(matrix[0]), abs(matrix[1])) > 0.1 * lean
    let size =
      Self.numbers(tree.attribute("Size", of: node) ?? tree.attribute("size", of: node)).first ?? 0
    let height = size * Self.length(matrix[2], matrix[3])
    let stretch = Self.numbers(tree.attribute("HScale", of: node)).first ?? 1
    let lengthOfX = Self.length(matrix[0], matrix[1])
    guard size > 0, height > 0 else { return }
    var start = (x: 0.0, y: 0.0)
    for code in tree.children(of: node) where tree.name(of: code) == "TextCode" {
      if let x = Self.numbers(tree.attribute("X", of: code)).first { start.x = x }
      if let y = Self.numbers(tree.attribute("Y", of: code)).first { start.y = y }
      let words = tree.children(of: code).flatMap { Array(tree.scalars[tree.nodes[$0].text]) }
      let stated = Self.deltas(tree.attribute("DeltaX", of: code), count: words.count)
      let across = Self.evened(stated, words, size * stretch)
      let down = Self.deltas(tree.attribute("DeltaY", of: code), count: words.count)
      var place = start
      for (index, scalar) in words.prefix(Self.limit).enumerated() {
        // Where nothing is said, a sign is as wide as its kind; letters set a little apart are one word.
        let usual = size * stretch * (scalar.isWideSign ? 1 : 0.5)
        let step = index < across.count ? across[index] : down.isEmpty ? usual : 0
        let isSpaced = index < across.count && step > usual && step < 1.4 * usual
        glyphs.append(
          OFDGlyph(
            scalar: scalar, x: origin.x + matrix[0] * place.x + matrix[2] * place.y + matrix[4],
            baseline: origin.y + matrix[1] * place.x + matrix[3] * place.y + matrix[5],
            width: (isSpaced ? step : usual) * lengthOfX, size: height))
        place.x += step
        if index < down.count { place.y += down[index] }
      }
    }
  }

  /// Steps by the widths of the signs, where one step is stated for wide and narrow ones alike: some programs
  /// divide the width of a text by the number of its signs.
  private static func evened(
    _ steps: [Double], _ words: [Unicode.Scalar], _ size: Double
  ) -> [Double] {
    guard let step = steps.first, steps.count + 1 >= words.count, step > 0,
      steps.allSatisfy({ abs($0 - step) < 0.001 * step }),
      words.contains(where: \.isWideSign), words.contains(where: { !$0.isWideSign })
    else { return steps }
    let usual = words.map { $0.isWideSign ? size : size / 2 }
    let factor = step * Double(words.count) / usual.reduce(0, +)
    return (0.5...2).contains(factor) ? usual.map { $0 * factor } : steps
  }

  /// The signs of texts that stand at one place: side by side over the width of their box, as the parts of a
  /// line do of which a program only kept the box.
  static func sideBySide(_ texts: [OFDText]) -> [OFDGlyph] {
    var glyphs = texts.flatMap(\.glyphs)
    guard texts.count > 1, let first = texts.first else { return glyphs }
    let usual = glyphs.map { $0.scalar.isWideSign ? $0.size : $0.size / 2 }
    let factor = first.boxWidth / max(0.001, usual.reduce(0, +))
    // Drawn twice over itself a text is bold, and stands as it says.
    guard (0.7...1.5).contains(factor) else { return glyphs }
    var x = first.left
    let baseline = glyphs.map(\.baseline).max() ?? 0
    for index in glyphs.indices {
      glyphs[index].x = x
      glyphs[index].baseline = baseline
      glyphs[index].width = usual[index] * factor
      x += usual[index] * factor
    }
    return glyphs
  }

  private static func length(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }

  private static func numbers(_ text: String?) -> [Double] {
    (text ?? "").split(whereSeparator: { $0.isWhitespace || $0 == "," }).compactMap { Double($0) }
      .filter { abs($0) < 100_000 }
  }

  /// A step on a page; none where it is no number or leads off every page.
  private static func step(_ text: Substring) -> Double? {
    Double(text).flatMap { abs($0) < 100_000 ? $0 : nil }
  }

  /// The steps from sign to sign: `g 3 4.5` is 4.5 three times.
  private static func deltas(_ text: String?, count: Int) -> [Double] {
    var result: [Double] = []
    let parts = (text ?? "").split(whereSeparator: \.isWhitespace)
    var place = 0
    while place < parts.count, result.count < count {
      if parts[place] == "g", place + 2 < parts.count, let times = Int(parts[place + 1]),
        let step = step(parts[place + 2])
      {
        result += [Double](repeating: step, count: min(max(0, times), count))
        place += 3
      } else {
        if let step = step(parts[place]) { result.append(step) }
        place += 1
      }
    }
    return result
  }
}
