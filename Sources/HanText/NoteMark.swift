/// The mark that leads from a word or a number to a note: 23¹, 23[1], 12[³].
public enum NoteMark {
  /// The place behind the mark that stands at a place of a text; the place itself where there is none.
  ///
  /// - Parameters:
  ///   - scalars: the text.
  ///   - place: where the mark may stand, behind a number.
  ///   - limit: where the line ends.
  /// - Returns: the place behind it. Above the line behind 10 stands a power, which is no mark.
  public static func end(in scalars: [Unicode.Scalar], at place: Int, before limit: Int) -> Int {
    guard place > 0, place < limit, limit <= scalars.count else { return place }
    if scalars[place] == "[" || scalars[place] == "［" {
      let digits = scalars[(place + 1)..<limit].prefix(3).prefix {
        $0.isRaisedDigit || $0.digitValue != nil
      }
      let end = digits.endIndex
      guard (1...2).contains(digits.count), end < limit,
        scalars[end] == "]" || scalars[end] == "］"
      else { return place }
      return end + 1
    }
    // At the end of a cell a ring or stars are marks too.
    if place + 1 == limit, (0x2460...0x2473).contains(scalars[place].value) { return limit }
    if scalars[place..<limit].allSatisfy({ $0 == "*" || $0 == "＊" || $0 == "※" }) { return limit }
    let digits = scalars[place..<limit].prefix(3).prefix { $0.isRaisedDigit }
    guard (1...2).contains(digits.count), !isTen(scalars, before: place) else { return place }
    return digits.endIndex
  }

  private static func isTen(_ scalars: [Unicode.Scalar], before place: Int) -> Bool {
    let digits = scalars[..<place].suffix(3).reversed().prefix { $0.digitValue != nil }
    return digits.elementsEqual(["0", "1"])
  }
}

extension Unicode.Scalar {
  /// Whether it is a digit above the line: ¹ ² ³ ⁰ ⁴ … ⁹.
  @inlinable
  public var isRaisedDigit: Bool {
    switch value {
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: true
    default: false
    }
  }
}
