import HanText
import ReportModel

/// Finds the period that a fact belongs to (R17, A27).
///
/// ```
/// 2016年度自评得90分                    2016, whatever year the report covers
/// 近三年累计培训500人                   2015-2017 in a report for 2017
/// 五年来，经济跃上新台阶。财政收入…        2013-2017 in 政府工作报告 of 2018, up to the next such opener
/// ```
struct PeriodFinder {
  /// The last year that the report looks back on, or nil if unknown.
  let year: Int?
  /// The period that the section's heading names, else the report's year, else "".
  private(set) var section: String

  /// The last year that facts may be of: a school year ends in the one after.
  let lastYear: Int?

  /// A finder for a report of a year; a work report is named by the year it is made in.
  init(reportYear: Int?, title: String) {
    let isReview = PeriodFinder.reviewName.isFound(in: Array(title.unicodeScalars))
    year = reportYear.map { isReview ? $0 - 1 : $0 }
    let isOfSchool = PeriodFinder.schoolYear.isFound(in: Array(title.unicodeScalars))
    lastYear = year.map { isOfSchool ? $0 + 1 : $0 }
    section = year.map { "\($0)" } ?? ""
  }

  private static let schoolYear = WordSet("学年")

  /// Not `String.contains`: it builds a table for its first search, a tenth of the time a short report takes.
  private static let reviewName = WordSet("政府工作报告")

  /// Takes the period of a section from its headings, the outermost first.
  mutating func enter(headings: [[Unicode.Scalar]]) {
    section = year.map { "\($0)" } ?? ""
    for heading in headings {
      let text = BlockText(heading)
      for place in heading.indices where heading[place] == "年" {
        var start = place
        while start > 0, isNumeral(heading[start - 1]) { start -= 1 }
        if start < place, let span = span(start..<place + 1, in: text) { section = span }
      }
    }
  }

  private func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.digitValue != nil || ChineseNumeral.digit(scalar) != nil || scalar == "十"
  }

  // MARK: the openers of a block

  /// A place from which a block speaks of a period.
  struct Opener {
    var place: Int
    var period: String
  }

  /// The mentions that open a sentence with a period, which then holds for the sentences behind it.
  func openers(_ mentions: [Mention], in text: BlockText) -> [Opener] {
    mentions.compactMap { mention in
      let place = mention.span.lowerBound
      // 刚刚过去的2017年，: the opener is at most some words into its sentence, and ends its clause.
      guard opensSentence(place, in: text), closesClause(mention.span.upperBound, in: text),
        let period = period(of: mention, in: text)
      else { return nil }
      return Opener(place: place, period: period)
    }
  }

  private func opensSentence(_ place: Int, in text: BlockText) -> Bool {
    let start = text.sentence(around: place).lowerBound
    return place - start < 8 && !(start..<place).contains { text[$0].endsClause }
  }

  private func closesClause(_ place: Int, in text: BlockText) -> Bool {
    (0...3).contains { text[place + $0] == "，" || text[place + $0] == "," }
  }

  // MARK: the period of a fact

  /// The period of a fact at a place.
  ///
  /// It is named in the sentence before the place, else opened before it, else the section's.
  func period(
    at place: Int, from sentence: Int, _ mentions: [Mention], _ openers: [Opener],
    in text: BlockText
  ) -> String {
    var index = mentions.partitioningIndex { $0.span.lowerBound >= place } - 1
    // A scope word stands near; 16 mentions back keeps a line of numbers linear.
    var steps = 0
    while index >= 0, steps < 16, mentions[index].span.lowerBound >= sentence {
      if let period = period(of: mentions[index], in: text) { return period }
      index -= 1
      steps += 1
    }
    if let year, opensWithLastYear(sentence, place, in: text) { return "\(year)" }
    let behind = openers.partitioningIndex { $0.place >= place }
    return behind > 0 ? openers[behind - 1].period : section
  }

  /// 去年利润增长23%: in a work report last year is the one it looks back on.
  private func opensWithLastYear(_ sentence: Int, _ place: Int, in text: BlockText) -> Bool {
    var start = place
    while start > max(sentence, place - 30), !text[start - 1].endsClause { start -= 1 }
    return text[start] == "去" && text[start + 1] == "年"
  }

  private func period(of mention: Mention, in text: BlockText) -> String? {
    switch mention.reason {
    case .date?:
      guard !text.isNamed[mention.span.lowerBound], !isCompared(mention, in: text),
        !isFounding(mention, in: text), !isTarget(mention, in: text)
      else { return nil }
      return isSince(mention, in: text)
        ? yearsSince(mention, in: text) : years(of: mention, in: text)
    case .duration?: return span(mention.span, in: text)
    default: return nil
    }
  }

  /// 比2020年增长: the year is what is compared with.
  private func isCompared(_ mention: Mention, in text: BlockText) -> Bool {
    "比较与同".unicodeScalars.contains(text[mention.span.lowerBound - 1])
  }

  /// The period of the level of another time that a comparison names: 上年, 2016年; nil if it is not told.
  func compared(_ time: Range<Int>, in text: BlockText) -> String? {
    let digits = text.scalars[time].prefix(4).compactMap(\.digitValue)
    if digits.count == 4 { return digits.map { "\($0)" }.joined() }
    guard let year, ScopeWords.lastYears.length(at: time.lowerBound, in: text) == time.count else {
      return nil
    }
    return "\(year - 1)"
  }

  // MARK: other times

  /// 始建于1951年, 2010年建校: when something came to be is no period of what is told of it.
  private func isFounding(_ mention: Mention, in text: BlockText) -> Bool {
    if ScopeWords.foundings.length(before: mention.span.lowerBound, in: text) > 0 { return true }
    let place = text.skippingBlanks(mention.span.upperBound)
    let length = ScopeWords.foundingVerbs.length(at: place, in: text)
    return length > 0 && text[text.skippingBlanks(place + length)].endsClause
  }

  /// 到2025年达到1200个，已建成860个: a year to come that something is to be done by.
  private func isTarget(_ mention: Mention, in text: BlockText) -> Bool {
    PlanScope.isFuture(mention, reportYear: lastYear, in: text)
  }

  /// Whether 以来 stands behind a year in its clause: 自2015年开通以来.
  private func isSince(_ mention: Mention, in text: BlockText) -> Bool {
    sinceEnd(behind: mention, in: text) != nil
  }

  private func sinceEnd(behind mention: Mention, in text: BlockText) -> Int? {
    var place = mention.span.upperBound
    // What happened then is told in some words.
    let end = place + 12
    while place < end, !text[place].endsClause, text[place].digitValue == nil {
      if text.has(["以", "来"], at: place) { return place + 2 }
      place += 1
    }
    return nil
  }

  /// The years since one, for what was counted up over them; nil where they only say which things are meant:
  /// 1978年以来的文件, 2018年以来公开的信息.
  private func yearsSince(_ mention: Mention, in text: BlockText) -> String? {
    guard var place = sinceEnd(behind: mention, in: text),
      let first = years(of: mention, in: text)
    else { return nil }
    while place < text.count, !text[place].endsClause, text[place].digitValue == nil {
      if text[place] == "的" { return nil }
      place += 1
    }
    guard let year, first.utf8.count == 4, let start = Int(first), start < year else {
      return first
    }
    return "\(first)-\(year)"
  }

  /// 2016年, or 2013-2015 of 2013年至2015年.
  private func years(of mention: Mention, in text: BlockText) -> String? {
    var found: [String] = []
    var place = mention.span.lowerBound
    while place < mention.span.upperBound {
      let end = CodeScanner.digitRun(at: place, in: text)
      if end - place == 4 {
        let isYear = text[text.skippingBlanks(end)] == "年"
        if isYear || text[end].joinsRange {
          let digits = text.scalars[place..<end].compactMap(\.digitValue)
          found.append(digits.map { "\($0)" }.joined())
        }
      }
      place = max(end, place + 1)
    }
    guard let first = found.first, let last = found.last else { return nil }
    guard text[text.skippingBlanks(mention.span.lowerBound + 4)] == "年" || found.count > 1 else {
      return nil
    }
    return first == last ? first : "\(first)-\(last)"
  }

  /// The years of 五年来, 近三年, 过去五年; nil if the words are no span that ends with the report.
  private func span(_ range: Range<Int>, in text: BlockText) -> String? {
    guard let year else { return nil }
    // The qualifier 近 belongs to the mention.
    let start = text[range.lowerBound] == "近" ? range.lowerBound + 1 : range.lowerBound
    var end = start
    while isNumeral(text[end]) { end += 1 }
    guard end > start, text[end] == "年", let count = count(start..<end, in: text),
      (2...20).contains(count)
    else { return nil }
    let isBehind =
      text[end + 1] == "来" || text[end + 1] == "以" && text[end + 2] == "来"
    let before = ScopeWords.lookingBack.length(before: start, in: text)
    guard isBehind || before > 0 else { return nil }
    return "\(year - count + 1)-\(year)"
  }

  private func count(_ range: Range<Int>, in text: BlockText) -> Int? {
    guard text[range.lowerBound].digitValue != nil else {
      return NumeralReader.value(of: range, in: text).map { Int($0) }
    }
    guard range.count <= 2 else { return nil }
    return text.scalars[range].reduce(0) { $0 * 10 + ($1.digitValue ?? 0) }
  }
}
