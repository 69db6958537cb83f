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
    var place = 0
    while place < words.count {
      guard words[place].digitValue != nil || OutlineNumeral.dateValue(of: words[place]) != nil,
        let first = DateReader.date(in: words, at: place)
      else {
        place += 1
        continue
      }
      if let end = joint(words, first.end),
        let last = DateReader.date(in: words, at: end, year: first.date.year)
          ?? DateReader.date(in: words, at: end)
      {
        let source =
          stretch.source(of: stretch.start + place)..<stretch.source(
            of: stretch.start + last.end - 1) + 1
        return Period(first: first.date, last: last.date, source: source)
      }
      place = first.end
    }
    return nil
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
