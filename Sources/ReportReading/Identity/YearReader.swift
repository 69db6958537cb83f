internal import HanText

/// Reads the year that a title names: 2017年, ２０１７年度, 二〇一七年, 2017.
enum YearReader {
  /// The first year of 1949 to 2099 in some words.
  static func year(in words: [Unicode.Scalar]) -> Int? {
    for place in words.indices {
      guard let value = four(words, at: place), (1949...2099).contains(value) else { continue }
      return value
    }
    return nil
  }

  /// Exactly four digits, or four Chinese numerals before 年.
  private static func four(_ words: [Unicode.Scalar], at place: Int) -> Int? {
    guard place + 4 <= words.count else { return nil }
    if words[place].digitValue != nil {
      guard place == 0 || words[place - 1].digitValue == nil else { return nil }
      guard place + 4 == words.count || words[place + 4].digitValue == nil else { return nil }
      return value(words[place..<place + 4]) { $0.digitValue }
    }
    guard OutlineNumeral.dateValue(of: words[place]) != nil, place + 4 < words.count,
      words[place + 4] == "年"
    else {
      return nil
    }
    return value(words[place..<place + 4]) { OutlineNumeral.dateValue(of: $0) }
  }

  private static func value(
    _ words: ArraySlice<Unicode.Scalar>, _ digit: (Unicode.Scalar) -> Int?
  ) -> Int? {
    var value = 0
    for word in words {
      guard let next = digit(word), next < 10 else { return nil }
      value = value * 10 + next
    }
    return value
  }
}
