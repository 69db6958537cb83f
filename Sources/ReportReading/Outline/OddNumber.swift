internal import HanText
internal import ReportForms

/// A number in a form that outlines have by mistake, before the name of a section: 一：总体情况, Ⅱ、主动公开….
///
/// ```
/// 【一】总体情况   一，总体情况   01总体情况   I. 总体情况   →   number, words 总体情况
/// ```
/// Only the words behind it say that it is one: they are the name of a section and nothing else.
struct OddNumber {
  /// The number as printed, with its brackets.
  let printed: Range<Int>
  /// The number's value.
  let ordinal: Int
  /// The name of the section.
  let words: Range<Int>

  /// The number that a paragraph begins with; nil where it is no heading of this kind.
  init?(in stretch: Stretch) {
    // The longest name of a section, and a number of some signs.
    guard stretch.count <= 40 else { return nil }
    let start = stretch.skipBlanks(from: stretch.start)
    var place = start
    let close = stretch[place].closingMark
    if close != nil { place += 1 }
    let digits = place
    while place < stretch.end, place - digits < 4, Self.isNumeral(stretch.scalars[place]) {
      place += 1
    }
    guard let ordinal = Self.value(of: Array(stretch.scalars[digits..<place])) else { return nil }
    if let close {
      guard stretch[place] == close else { return nil }
      place += 1
    }
    printed = start..<place
    self.ordinal = ordinal
    while place < stretch.end, Self.marks.contains(stretch[place]) || !stretch[place].isInk {
      place += 1
    }
    words = stretch.trimmed(place..<stretch.end)
    guard HeadingSyntax.isSectionName(stretch.inked(words)) else { return nil }
  }

  /// Whether a line is nothing but a number, and the next the name of a section: 01 above 总体情况.
  static func stands(alone line: Stretch, above name: Stretch) -> Bool {
    guard line.count <= 8, HeadingSyntax.isSectionName(name.inked(name.range)) else { return false }
    let words = line.inked(line.range)
    let numeral = words.filter { !marks.contains($0) && !$0.isClosing && $0.closingMark == nil }
    return numeral.count <= 4 && numeral.allSatisfy(isNumeral) && value(of: numeral) != nil
  }

  private static let marks: [Unicode.Scalar] = [
    "、", "，", ",", "：", ":", ".", "．", "-", "—", "·", "；", ";", "丶", "/",
  ]

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.digitValue != nil || scalar.isOutlineDigit || roman(scalar) != nil
      || (0x2160...0x216B).contains(scalar.value)
  }

  private static func value(of numeral: [Unicode.Scalar]) -> Int? {
    guard let first = numeral.first else { return nil }
    let value: Int?
    if first.digitValue != nil {
      value = numeral.reduce(0) { sum, digit in
        sum.flatMap { sum in digit.digitValue.map { sum * 10 + $0 } }
      }
    } else if first.isOutlineDigit {
      let number = OutlineNumeral.number(startOf: numeral[...], longest: 3)
      value = number?.end == numeral.count ? number?.value : nil
    } else if (0x2160...0x216B).contains(first.value) {
      value = numeral.count == 1 ? Int(first.value) - 0x215F : nil
    } else {
      value = romanValue(of: numeral)
    }
    return value.flatMap { (1...20).contains($0) ? $0 : nil }
  }

  private static func romanValue(of numeral: [Unicode.Scalar]) -> Int? {
    let values = numeral.compactMap(roman)
    guard values.count == numeral.count else { return nil }
    return values.indices.reduce(0) { sum, index in
      let isLess = index + 1 < values.count && values[index] < values[index + 1]
      return sum + (isLess ? -values[index] : values[index])
    }
  }

  private static func roman(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "I": 1
    case "V": 5
    case "X": 10
    default: nil
    }
  }
}

extension HeadingClassifier {
  /// The name of a section behind a number in a form that no outline has.
  mutating func oddlyNumbered(in stretch: Stretch, next: Stretch?) -> HeadingCut? {
    guard next != nil, let number = OddNumber(in: stretch) else { return nil }
    let marker = EnumerationMarker(
      style: .ideograph, ordinal: number.ordinal, printed: number.printed,
      end: number.words.lowerBound, isClosed: true)
    guard !context.isInTable || context.isNext(marker) else { return nil }
    let cut = HeadingCut(
      level: 1, marker: marker, words: number.words, end: stretch.end, isRunIn: false)
    context.note(cut)
    return cut
  }
}
