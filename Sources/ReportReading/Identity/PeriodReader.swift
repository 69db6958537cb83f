internal import HanText
internal import ReportModel

/// Reads the period that a report covers: 自2017年1月1日起至12月31日止.
enum PeriodReader {
  /// The first period that the introduction states.
  static func period(in front: [Stretch]) -> Period? {
    for stretch in front {
      if let period = period(in: stretch) { return period }
    }
    return nil
  }

  /// The first period in a text that says it is the one of the report: 统计期限, 本报告所列数据.
  static func statedPeriod(in text: [Stretch]) -> Period? {
    for stretch in text where cues.isFound(in: stretch.inked(stretch.range)) {
      if let period = period(in: stretch) { return period }
    }
    return nil
  }

  /// With which words a text says what period it covers.
  private static let cues = WordSet(
    "统计期限 统计时限 统计期间 统计时间 统计时段 统计周期 统计范围 数据统计 所列数据 报告期 时间范围 起止时间 起止日期 期限为 期限自 期限从 时限为 时限自")

  private static func period(in stretch: Stretch) -> Period? {
    // A copy of the introduction, so that dates may be read across what was taken out.
    let words = Array(stretch.scalars[stretch.range])
    let isStated = cues.isFound(in: stretch.inked(stretch.range))
    var place = 0
    while place < words.count {
      guard words[place].digitValue != nil || OutlineNumeral.dateValue(of: words[place]) != nil
      else {
        place += 1
        continue
      }
      if let span = days(in: words, at: place) ?? (isStated ? months(in: words, at: place) : nil) {
        let source =
          stretch.source(of: stretch.start + place)..<stretch.source(
            of: stretch.start + span.end - 1) + 1
        return Period(first: span.first, last: span.last, source: source)
      }
      place = DateReader.date(in: words, at: place)?.end ?? place + 1
    }
    return nil
  }

  /// A first and a last day, and the place behind them.
  private typealias Span = (first: CalendarDate, last: CalendarDate, end: Int)

  /// Two days: 2017年1月1日至12月31日, 2017年度（1月1日至12月31日）, 2017年1月1日起至同年12月31日.
  private static func days(in words: [Unicode.Scalar], at place: Int) -> Span? {
    guard
      let first = DateReader.date(in: words, at: place)
        ?? yearEnd(words, place).flatMap({ DateReader.date(in: words, at: $0.end, year: $0.year) }),
      var end = joint(words, first.end)
    else { return nil }
    end = sameYearEnd(words, end)
    guard
      let last = DateReader.date(in: words, at: end, year: first.date.year)
        ?? DateReader.date(in: words, at: end)
    else { return nil }
    return (first.date, last.date, last.end)
  }

  /// The place behind 同年 or 本年, where it stands at a place.
  private static func sameYearEnd(_ words: [Unicode.Scalar], _ place: Int) -> Int {
    let stands =
      place + 1 < words.count && ["同", "当", "本", "该"].contains(words[place])
      && words[place + 1] == "年"
    return stands ? place + 2 : place
  }

  /// The year that is named as one at a place, and the place behind it and an opening bracket: 2017年度（.
  private static func yearEnd(
    _ words: [Unicode.Scalar], _ start: Int
  ) -> (year: Int, end: Int)? {
    guard start + 5 < words.count, start == 0 || words[start - 1].digitValue == nil,
      words[start + 4] == "年", let year = YearReader.year(in: Array(words[start...(start + 4)]))
    else { return nil }
    var end = start + 5
    while end < words.count, words[end].isBlank || ["度", "（", "(", "，"].contains(words[end]) {
      end += 1
    }
    return (year, end)
  }

  /// Two months: 2017年1月至12月, 2017年1-12月.
  private static func months(in words: [Unicode.Scalar], at place: Int) -> Span? {
    guard let (year, start) = yearEnd(words, place), let first = month(words, start) else {
      return nil
    }
    var behind = first.end
    if behind < words.count, words[behind] == "月" { behind += 1 }
    guard var end = joint(words, behind) else { return nil }
    var lastYear = year
    if let named = yearEnd(words, end) { (lastYear, end) = named }
    end = sameYearEnd(words, end)
    guard let last = month(words, end), last.end < words.count, words[last.end] == "月" else {
      return nil
    }
    return (
      CalendarDate(year: year, month: first.number, day: 1),
      CalendarDate(
        year: lastYear, month: last.number, day: dayCount(ofMonth: last.number, in: lastYear)),
      last.end + 1
    )
  }

  private static func month(
    _ words: [Unicode.Scalar], _ start: Int
  ) -> (number: Int, end: Int)? {
    var end = start
    var number = 0
    while end < words.count, end - start < 2, let digit = words[end].digitValue {
      number = number * 10 + digit
      end += 1
    }
    if end == start, let numeral = OutlineNumeral.number(startOf: words[start...], longest: 2) {
      (number, end) = numeral
    }
    return (1...12).contains(number) ? (number, end) : nil
  }

  /// How many days a month has (Gregorian calendar).
  private static func dayCount(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The place behind 起至, 至, 到 or a dash, and the words before it.
  private static func joint(_ words: [Unicode.Scalar], _ start: Int) -> Int? {
    var place = start
    var isJoined = false
    while place < words.count {
      switch words[place] {
      case "至", "到", "—", "-", "－", "–", "～", "~", "止", "―", "─", "〜", "∼", "‐", "‑", "‒", "﹣":
        isJoined = true
      case "起", "（", "(", "）", ")", "，", ",", "、", "；", "开", "始", "截", "含", "零", "时": break
      case "0" where !isJoined && place + 1 < words.count && words[place + 1] == "时": break
      default:
        // A numeral that was typed for a dash: 1月1日一12月31日.
        if words[place] == "一", place + 1 < words.count, words[place + 1].digitValue != nil {
          isJoined = true
          break
        }
        if !words[place].isBlank { return isJoined ? place : nil }
      }
      place += 1
    }
    return nil
  }
}
