internal import HanText
internal import ReportModel

/// Reads days: 2018年1月5日, 二〇一八年一月五日, 2018-01-05, 2018/1/5, 2018.1.5.
enum DateReader {
  /// A day and the place behind it.
  struct Match: Equatable {
    var date: CalendarDate
    var end: Int
  }

  /// The day that is written at a place.
  ///
  /// - Parameters:
  ///   - text: the text; blanks between the parts are skipped.
  ///   - start: where the day begins.
  ///   - year: the year of a day that is written without one (1月1日至12月31日).
  /// - Returns: the day, or nil when none is written there.
  static func date(
    in text: [Unicode.Scalar], at start: Int, year: Int? = nil
  ) -> Match? {
    var place = start
    guard let first = number(in: text, &place) else { return nil }
    var parts = [first]
    if let year, isSign(text, place, "月") {
      parts = [year, first]
    } else {
      guard (1900...2200).contains(first), let sign = separator(text, &place) else { return nil }
      guard let month = month(in: text, &place) else { return nil }
      parts.append(month)
      guard isSign(text, place, sign == "年" ? "月" : sign) else { return nil }
    }
    skipBlanks(text, &place)
    place += 1
    guard let day = number(in: text, &place) else { return nil }
    var end = place
    skipBlanks(text, &end)
    if end < text.count, text[end] == "日" || text[end] == "号" { place = end + 1 }
    guard (1...12).contains(parts[1]), (1...31).contains(day) else { return nil }
    return Match(date: CalendarDate(year: parts[0], month: parts[1], day: day), end: place)
  }

  /// The number of a month; 元月 is the first.
  private static func month(in text: [Unicode.Scalar], _ place: inout Int) -> Int? {
    skipBlanks(text, &place)
    guard place < text.count, text[place] == "元", isSign(text, place + 1, "月") else {
      return number(in: text, &place)
    }
    place += 1
    return 1
  }

  /// The place of the first day with a year, or nil.
  static func firstDate(in text: [Unicode.Scalar]) -> Int? {
    text.indices.first { place in
      (text[place].digitValue != nil || OutlineNumeral.dateValue(of: text[place]) != nil)
        && date(in: text, at: place) != nil
    }
  }

  /// The place behind an opening bracket at the start.
  static func skipOpening(_ text: [Unicode.Scalar]) -> Int {
    guard let first = text.first, ["（", "(", "〔", "【", "[", "［", "〈"].contains(first) else {
      return 0
    }
    return 1
  }

  private static func separator(_ text: [Unicode.Scalar], _ place: inout Int) -> Unicode.Scalar? {
    skipBlanks(text, &place)
    guard place < text.count, ["年", "-", "/", ".", "．", "－"].contains(text[place]) else {
      return nil
    }
    place += 1
    return text[place - 1]
  }

  private static func isSign(
    _ text: [Unicode.Scalar], _ place: Int, _ sign: Unicode.Scalar
  ) -> Bool {
    var place = place
    skipBlanks(text, &place)
    return place < text.count && text[place] == sign
  }

  private static func skipBlanks(_ text: [Unicode.Scalar], _ place: inout Int) {
    while place < text.count, text[place].isBlank { place += 1 }
  }

  /// A number in digits of either width, or in Chinese numerals: 二〇一八, 十二, 三十一.
  private static func number(in text: [Unicode.Scalar], _ place: inout Int) -> Int? {
    skipBlanks(text, &place)
    var value = 0
    var count = 0
    while place < text.count, count < 5, let digit = text[place].digitValue {
      value = value * 10 + digit
      count += 1
      place += 1
    }
    return count > 0 ? value : numeral(in: text, &place)
  }

  private static func numeral(in text: [Unicode.Scalar], _ place: inout Int) -> Int? {
    // Four numerals write a year digit by digit, three the longest day (三十一).
    let found = OutlineNumeral.number(
      startOf: text[place...], longest: 4, value: OutlineNumeral.dateValue)
    if let found { place = found.end }
    return found?.value
  }
}
