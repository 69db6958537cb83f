import HanText

/// Finds dates: days, months, years, hours, ranges of them.
///
/// ```
/// 2017年1月1日至12月31日  ·  2016年1-12月  ·  2013-02-25 00:00  ·  2021—2035  ·  二〇一八年三月
/// ```
enum DateScanner {
  /// The end of the date that starts with a digit at a place, or nil if none does.
  static func end(at place: Int, in text: BlockText) -> Int? {
    guard var end = single(at: place, in: text) else { return nil }
    while let next = rangeTail(after: end, in: text) { end = next }
    return end
  }

  /// The end of a range's second date: 至12月31日.
  private static func rangeTail(after end: Int, in text: BlockText) -> Int? {
    var mark = text.skippingBlanks(end)
    guard text[mark].joinsRange || text[mark] == "、" else { return nil }
    if text[mark] == "—", text[mark + 1] == "—" { mark += 1 }
    return single(at: text.skippingBlanks(mark + 1), in: text)
  }

  private static func single(at place: Int, in text: BlockText) -> Int? {
    guard let number = integer(at: place, in: text) else { return nil }
    let next = text.skippingBlanks(number.end)
    switch text[next] {
    case "年": return year(number, mark: next, in: text)
    case "月":
      return (1...12).contains(number.value) ? month(after: next + 1, in: text) : nil
    case "日": return isDay(number, mark: next, in: text) ? next + 1 : nil
    case "时", "時":
      let isSpan = text[next + 1] == "间" || text[next + 1] == "段"
      return number.value <= 24 && !isSpan ? minutes(after: next + 1, in: text) : nil
    case ":", "：": return clock(number, in: text)
    default: return written(number, at: place, in: text)
    }
  }

  /// 2017年, 2017年度, 2017年1月, 2017年1月1日, 2016年1-12月.
  private static func year(
    _ number: Integer, mark: Int, in text: BlockText
  ) -> Int? {
    var end = mark + 1
    let follows = text.skippingBlanks(end)
    let monthEnd = monthOrRange(at: follows, in: text)
    guard number.isYear || (number.count <= 3 && monthEnd != nil && text[mark - 1] != " ") else {
      return nil
    }
    if let monthEnd { return monthEnd }
    if "度末底初间版".unicodeScalars.contains(text[end]) { end += 1 }
    return end
  }

  private static func monthOrRange(at place: Int, in text: BlockText) -> Int? {
    guard let number = integer(at: place, in: text), (1...12).contains(number.value) else {
      return nil
    }
    let next = text.skippingBlanks(number.end)
    if text[next] == "月" { return month(after: next + 1, in: text) }
    guard text[next].joinsRange, let last = integer(at: text.skippingBlanks(next + 1), in: text),
      (1...12).contains(last.value), text[text.skippingBlanks(last.end)] == "月"
    else { return nil }
    return text.skippingBlanks(last.end) + 1
  }

  /// The end of a month with its day: 月份, 月底, 月5日.
  private static func month(after place: Int, in text: BlockText) -> Int {
    if "份底初末".unicodeScalars.contains(text[place]) { return place + 1 }
    guard let day = integer(at: text.skippingBlanks(place), in: text), (1...31).contains(day.value)
    else { return place }
    let mark = text.skippingBlanks(day.end)
    guard text[mark] == "日" || text[mark] == "号" else { return place }
    return clockTail(after: mark + 1, in: text)
  }

  private static func isDay(_ number: Integer, mark: Int, in text: BlockText) -> Bool {
    // 10日元
    guard (1...31).contains(number.value), !"元圆圓".unicodeScalars.contains(text[mark + 1]) else {
      return false
    }
    return !"内均常产间前后以之".unicodeScalars.contains(text[mark + 1])
  }

  private static func minutes(after place: Int, in text: BlockText) -> Int {
    guard let number = integer(at: place, in: text), number.value < 60, text[number.end] == "分"
    else { return place }
    return number.end + 1
  }

  /// 16:08, 14:14:06; not 50:50 or 2:1.
  private static func clock(_ hour: Integer, in text: BlockText) -> Int? {
    guard hour.value < 24, hour.count <= 2, let minute = integer(at: hour.end + 1, in: text),
      minute.count == 2, minute.value < 60
    else { return nil }
    guard text[minute.end] == ":" || text[minute.end] == "：",
      let second = integer(at: minute.end + 1, in: text), second.count == 2
    else { return text[minute.end].digitValue == nil ? minute.end : nil }
    return second.end
  }

  private static func clockTail(after place: Int, in text: BlockText) -> Int {
    let next = text.skippingBlanks(place)
    guard let hour = integer(at: next, in: text),
      text[hour.end] == ":" || text[hour.end] == "：", let end = clock(hour, in: text)
    else { return place }
    return end
  }

  /// Dates with marks: 2013-02-25, 2026/1/3, 01.04.2019, 1—12月, 2021-2035, 2025版, 90年代 apart.
  private static func written(_ first: Integer, at place: Int, in text: BlockText) -> Int? {
    let mark = text.skippingBlanks(first.end)
    if first.isYear, text[mark] == "版" || text[mark] == "届" { return mark + 1 }
    guard let second = integer(at: text.skippingBlanks(mark + 1), in: text) else { return nil }
    if text[mark].joinsRange || text[mark] == "、" {
      if let end = yearRange(first, second, in: text) { return end }
      let last = text.skippingBlanks(second.end)
      if (1...12).contains(first.value), (1...12).contains(second.value), text[last] == "月" {
        return month(after: last + 1, in: text)
      }
    }
    return numericDate(first, mark: mark, second, in: text)
  }

  /// 2013-2015年, （2021—2035）, 2019-2020学年.
  private static func yearRange(_ first: Integer, _ second: Integer, in text: BlockText) -> Int? {
    guard first.isYear, second.isYear else { return nil }
    let next = text.skippingBlanks(second.end)
    if text[next] == "年" { return text[next + 1] == "度" ? next + 2 : next + 1 }
    if text[next] == "学", text[next + 1] == "年" { return next + 2 }
    return text[next].isHan ? nil : second.end
  }

  private static func numericDate(
    _ first: Integer, mark: Int, _ second: Integer, in text: BlockText
  ) -> Int? {
    guard "-./－／．".unicodeScalars.contains(text[mark]), text[second.end] == text[mark],
      let third = integer(at: second.end + 1, in: text), (1...12).contains(second.value)
    else { return nil }
    let isForward = first.isYear && (1...31).contains(third.value) && third.count <= 2
    guard isForward || third.isYear && (1...31).contains(first.value) else { return nil }
    return clockTail(after: third.end, in: text)
  }

  /// The end of a date in Chinese numerals at a place: 二〇一八年三月五日, 十二月; or nil.
  static func chineseEnd(at place: Int, in text: BlockText) -> Int? {
    guard let year = chineseYear(at: place, in: text) else {
      return chineseMonth(at: place, in: text) ?? chineseHour(at: place, in: text)
    }
    return chineseMonth(at: year, in: text) ?? year
  }

  private static func chineseYear(at place: Int, in text: BlockText) -> Int? {
    let run = NumeralReader.runEnd(at: place, in: text)
    guard run - place >= 2, text[run] == "年" else { return nil }
    let isPlaceValue = text.scalars[place..<run].allSatisfy { ChineseNumeral.digit($0) != nil }
    return isPlaceValue ? run + 1 : nil
  }

  /// 三月, 三月五日.
  private static func chineseMonth(at place: Int, in text: BlockText) -> Int? {
    let month = NumeralReader.runEnd(at: place, in: text)
    guard month > place, text[month] == "月" else { return nil }
    let day = NumeralReader.runEnd(at: month + 1, in: text)
    let hasDay = day > month + 1 && day <= month + 4 && text[day] == "日"
    return hasDay ? day + 1 : month + 1
  }

  /// 八点三十分.
  private static func chineseHour(at place: Int, in text: BlockText) -> Int? {
    let hour = NumeralReader.runEnd(at: place, in: text)
    guard hour > place, hour - place <= 3, text[hour] == "点" || text[hour] == "时",
      // 九十八点六分 is a score.
      let value = NumeralReader.value(of: place..<hour, in: text), value <= 24
    else { return nil }
    let minute = NumeralReader.runEnd(at: hour + 1, in: text)
    let hasMinute = minute > hour + 1 && minute <= hour + 4 && text[minute] == "分"
    return hasMinute && text[minute + 1] != "之" ? minute + 1 : nil
  }

  /// A digit run without decimals, of a length that a date can have.
  private struct Integer {
    var value: Int
    var count: Int
    var end: Int
    /// Whether it can be a year of our era that such a report speaks of.
    var isYear: Bool { count == 4 && (1800...2199).contains(value) }
  }

  private static func integer(at place: Int, in text: BlockText) -> Integer? {
    var value = 0
    var end = place
    while let digit = text[end].digitValue, end - place < 5 {
      value = value * 10 + digit
      end += 1
    }
    guard end > place, end - place <= 4 else { return nil }
    return Integer(value: value, count: end - place, end: end)
  }
}

extension Unicode.Scalar {
  /// Whether it joins the two ends of a range (- – — － ～ ~ 至 到).
  var joinsRange: Bool {
    switch self {
    case "-", "–", "—", "－", "～", "~", "〜", "至", "到": true
    default: false
    }
  }
}
