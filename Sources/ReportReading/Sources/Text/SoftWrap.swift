internal import HanText

/// The width at which a whole text was wrapped, and where its paragraphs go on.
///
/// Text taken from a PDF breaks every line at nearly one width, in the middle of words and
/// numbers. That is told from a text of one line a paragraph by its lines: many are of one width,
/// next to none is longer, and most of the full ones end in no sentence mark.
struct SoftWrap {
  /// The width of a full line, in columns (a Chinese character is two).
  let width: Int
  /// How far paragraphs' first lines are set in from the others; 0 if they are not.
  private let baseIndent: Int
  private let usesIndents: Bool

  /// The wrapping of a text, or nil when there is no strong evidence of one.
  init?(_ lines: [TextLine], _ scalars: [Unicode.Scalar]) {
    // A few pages tell. Short lines are headings and cells of tables, lines that end in a
    // figure are rows.
    let sample = lines.prefix(2000).filter {
      $0.range.count >= 12 && scalars[$0.range.upperBound - 1].digitValue == nil
        && !Self.isDrawn($0, scalars)
    }
    guard sample.count >= 10 else { return nil }
    let widths = sample.map { $0.indent + Self.columns($0.range, scalars) }
    guard let width = Self.fullWidth(widths) else { return nil }
    var full = 0
    var broken = 0
    for (line, columns) in zip(sample, widths) where columns >= width - Self.slack {
      full += 1
      if !Self.endsSentence(line, scalars) { broken += 1 }
    }
    guard broken * 10 >= full * 6 else { return nil }
    self.width = width
    let indents = sample.map(\.indent)
    baseIndent = indents.sorted()[indents.count / 10]
    let base = baseIndent
    usesIndents = indents.count { $0 >= base + 2 } * 20 >= indents.count
  }

  /// How much narrower than the widest a full line may be, in columns.
  ///
  /// Four for the indent of a first line, which extraction loses, two for a mark pushed to the next line, two
  /// for the blanks that extraction puts around digits.
  private static let slack = 8

  /// The width that most lines come near, at least a third of them, and few exceed.
  private static func fullWidth(_ widths: [Int]) -> Int? {
    // 20 to 80 Chinese characters: less is a table's column, more is no page.
    let limit = 160
    var histogram = [Int](repeating: 0, count: limit + 1)
    for width in widths { histogram[min(width, limit)] += 1 }
    var best = (width: 0, count: 0)
    var longer = histogram[limit]
    for width in stride(from: limit - 1, through: 40, by: -1) {
      // Rows of wide tables are longer; where every tenth line is, lines are paragraphs.
      guard longer * 10 <= widths.count else { break }
      let near = histogram[max(0, width - slack)...width].reduce(0, +)
      if near > best.count { best = (width, near) }
      longer += histogram[width]
    }
    return best.count * 3 >= widths.count && best.count >= 8 ? best.width : nil
  }

  /// Whether a line goes on with the paragraph of the line before it.
  ///
  /// - Parameters:
  ///   - last: the line before.
  ///   - next: the line in question.
  ///   - scalars: the text.
  ///   - acrossPage: whether a page number stands between them.
  /// - Returns: whether both are of one paragraph.
  func joins(
    _ last: TextLine, _ next: TextLine, _ scalars: [Unicode.Scalar], acrossPage: Bool
  ) -> Bool {
    guard acrossPage || !next.followsGap, !Self.isDrawn(last, scalars),
      !Self.isDrawn(next, scalars)
    else { return false }
    guard next.indent < baseIndent + 2 || !usesIndents else { return false }
    // A number or a Latin word is pushed to the next line whole.
    let isPushed = scalars[next.range.lowerBound].isPrintableASCII
    let least = width - (isPushed ? Self.slack + 4 : Self.slack)
    guard last.indent + Self.columns(last.range, scalars) >= least else { return false }
    let marker = EnumerationMarker(
      in: scalars, at: next.range.lowerBound, before: next.range.upperBound)
    if Self.endsSentence(last, scalars) { return usesIndents && marker == nil }
    return marker.map { Self.mayStandWithin($0, behind: last, scalars) } ?? true
  }

  /// Whether a number that begins a line may stand within the paragraph of the line before it.
  static func mayStandWithin(
    _ marker: EnumerationMarker, behind last: TextLine, _ scalars: [Unicode.Scalar]
  ) -> Bool {
    switch marker.style {
    // 第二十条第⏎（一）项 and …方面：⏎一是…: both may stand at the start of any line.
    case .bracketedIdeograph, .bracketedArabic, .item: !endsClause(last, scalars)
    case .ideograph: !marker.isClosed
    case .arabic, .circled, .part, .annex: false
    }
  }

  /// Whether a line is one of a table that is drawn with bars, which are all of one width.
  private static func isDrawn(_ line: TextLine, _ scalars: [Unicode.Scalar]) -> Bool {
    guard line.marks.contains(.cell), line.range.count > 2 else { return false }
    return [line.range.lowerBound, line.range.upperBound - 1].allSatisfy {
      switch scalars[$0].value {
      case 0x2B, 0x7C, 0x2500...0x257F: true
      default: false
      }
    }
  }

  /// Whether a line ends as a sentence does.
  static func endsSentence(_ line: TextLine, _ scalars: [Unicode.Scalar]) -> Bool {
    SentenceSplitter.endsSentence(
      in: scalars, before: line.range.upperBound, from: line.range.lowerBound)
  }

  /// Whether a line ends where the items of a list begin or end.
  static func endsClause(_ line: TextLine, _ scalars: [Unicode.Scalar]) -> Bool {
    ["：", "；", ":", ";"].contains(scalars[line.range.upperBound - 1])
  }

  /// The columns of a line; counting stops where it is too long to be a wrapped one.
  static func columns(_ line: Range<Int>, _ scalars: [Unicode.Scalar]) -> Int {
    var sum = 0
    for place in line {
      // Quotes and dashes are printed as wide as characters.
      let value = scalars[place].value
      sum += value >= 0x2E80 || (value >= 0x2010 && value <= 0x2026) ? 2 : 1
      if sum > 160 { break }
    }
    return sum
  }
}
