import HanText

/// Finds what a sentence or a section only plans: targets, forecasts, orders (R5, A16).
///
/// 力争新增…1100万人 states no fact of the period; nor does any number under 下一步工作计划.
enum PlanScope {
  /// The place in a sentence from which all numbers are planned, or nil if it states facts.
  ///
  /// - Parameters:
  ///   - sentence: the sentence, as offsets into the block.
  ///   - text: the block.
  ///   - isReview: whether its section looks back, so that what is estimated there (预计实现) has come about.
  /// - Returns: the place of the word that plans, or nil.
  static func start(
    in sentence: Range<Int>, of text: BlockText, isReview: Bool = false
  ) -> Int? {
    for place in sentence {
      let length = ScopeWords.planWords.length(at: place, in: text)
      guard length > 0, !text.isNamed[place], applies(place, length, sentence, in: text) else {
        continue
      }
      let isEstimate =
        isReview && "预預".unicodeScalars.contains(text[place])
        && ScopeWords.comingYears.first(in: sentence, of: text) == nil
      if !isEstimate { return place }
    }
    return nil
  }

  /// The clause of a sentence that only supposes (如果扣除上述三个行业影响，…), or nil.
  ///
  /// What it would lead to is told behind its comma and is read as any other clause.
  static func supposition(in sentence: Range<Int>, of text: BlockText) -> Range<Int>? {
    for place in sentence {
      let length = ScopeWords.suppositions.length(at: place, in: text)
      guard length > 0, !text.isNamed[place] else { continue }
      var end = place + length
      while end < sentence.upperBound, !text[end].endsClause { end += 1 }
      return place..<end
    }
    return nil
  }

  /// Whether a word of planning is one here: 将 may be 把, 要 the end of 主要, 计划 a name.
  private static func applies(
    _ place: Int, _ length: Int, _ sentence: Range<Int>, in text: BlockText
  ) -> Bool {
    let before = text[place - 1]
    let after = text[place + length]
    switch text[place] {
    case "将": return length > 1 || isFuture(place, in: text)
    case "要":
      if text[place + 1] == "求" { return length == 2 && isDemand(place, sentence, in: text) }
      guard length == 1, after != "求", after != "点", after != "素", after != "闻", after != "件" else {
        return false
      }
      return before.endsClause || "年还都也月们仍须且".unicodeScalars.contains(before)
    case "计":
      if before == "度", isHeldAgainst(place, sentence, in: text) { return true }
      guard !"动作度展划".unicodeScalars.contains(before) else { return false }
      // 2022年计划公开400条
      if before == "年", text[place - 2].digitValue != nil, after.isHan, after != "的" {
        return true
      }
      return "新完建在到安投实于今下培再开举增组推打招编制修出启每扩改整".unicodeScalars.contains(after)
    case "预":
      // 3项指标低于预期：what was expected is no plan of what follows.
      return length == 2 && after != "寿" && before != "步"
        && (text[place + 1] != "期"
          || !after.endsClause && !"于过及合出好".unicodeScalars.contains(before))
        && !isOfPastYear(place, sentence, in: text)
    case "争": return "到在实早完达年今明使让".unicodeScalars.contains(after)
    case "目": return !isReached(place, length, in: text)
    case "应": return length == 2 || before == "均"
    // 五管五必须 names a duty.
    case "必":
      return before.digitValue == nil && ChineseNumeral.digit(before) == nil && before != "个"
    case "须":
      let isDuty =
        before == "必" && text[place - 2].isHan && ChineseNumeral.digit(text[place - 2]) == nil
      return before == "必" ? isDuty || text[place - 2].endsClause : before != "无"
    case "确": return after != "了" && !isPurpose(place, sentence, in: text)
    case "规": return length != 4 || text[place + 2] != "建" || isBuilding(place, in: text)
    case "改", "整":
      let rest = place + length..<max(place + length, sentence.upperBound)
      return !rest.contains { isDone(at: $0, in: text) }
    case "未": return after == "来" || length == 2 && !before.isHan
    case "拟":
      // 审核|拟发布信息104条
      guard before != "模", before != "虚", after != "定",
        ScopeWords.reviews.length(before: place, in: text) == 0
      else { return false }
      return !isAttribute(place, in: text) && !isVerdict(place, in: text)
        && !isPublished(place, in: text)
    default: return true
    }
  }

  /// 过去一年，预计实现…, 全年预计完成…: an estimate of a year that is over.
  private static func isOfPastYear(
    _ place: Int, _ sentence: Range<Int>, in text: BlockText
  ) -> Bool {
    ScopeWords.pastYears.first(in: sentence.lowerBound..<place, of: text) != nil
      && ScopeWords.comingYears.first(in: sentence.lowerBound..<place, of: text) == nil
  }

  /// Whether an aim is one that was reached: 完成年度目标任务的115%.
  private static func isReached(_ place: Int, _ length: Int, in text: BlockText) -> Bool {
    guard length == 4 else { return false }
    if text[place + length] == "的" { return true }
    var start = place
    // A clause of 12 characters before it is long.
    while start > 0, place - start < 12, !text[start - 1].endsClause { start -= 1 }
    return ScopeWords.reached.first(in: start..<place, of: text) != nil
  }

  /// 对77件文件进行清理，保留41件，拟修改15件: what a clean-up found is no plan.
  private static func isVerdict(_ place: Int, in text: BlockText) -> Bool {
    guard ScopeWords.verdicts.length(at: place + 1, in: text) > 0 else { return false }
    // The outcomes of a clean-up come to some 60 characters.
    return ScopeWords.cleanUps.first(in: max(0, place - 60)..<place, of: text) != nil
  }

  /// Whether 的 closes the clause of a word: 拟征收土地的位置 names something.
  static func isAttribute(_ place: Int, in text: BlockText) -> Bool {
    var end = place
    while end < text.count, end - place < 30, !text[end].endsClause {
      if text[end] == "的" { return true }
      end += 1
    }
    return false
  }

  /// Whether words before a number in its clause say that it has come about: 增设了8个, 已建成3个.
  static func isDone(before place: Int, from start: Int, in text: BlockText) -> Bool {
    var end = place
    // A clause of 60 characters is long.
    while end > max(start, place - 60), !text[end - 1].endsClause { end -= 1 }
    let own = ScopeWords.ownTimes.length(at: end, in: text)
    if own > 0, NameWords.acts.length(at: end + own, in: text) > 0 { return true }
    // 2025年底前要达到70%，目前为68.4%
    let now = ScopeWords.presentTimes.length(at: end, in: text)
    if now > 0, ScopeWords.planWords.first(in: end + now..<place, of: text) == nil { return true }
    return (end..<place).contains { isDone(at: $0, in: text) }
  }

  /// Whether a word that says that something has come about stands at a place.
  private static func isDone(at place: Int, in text: BlockText) -> Bool {
    switch text[place] {
    case "了": NameWords.acts.length(before: place, in: text) > 0
    case "实": text[place + 1] == "际" && NameWords.acts.length(at: place + 2, in: text) > 0
    case "超": text.has(["超", "额", "完", "成"], at: place)
    case "已":
      NameWords.acts.length(at: place + 1, in: text) > 0
        || ScopeWords.doneLinks.length(at: place, in: text) > 0
    case "共":
      // 15分钟公共服务圈
      !"公一总".unicodeScalars.contains(text[place - 1]) && !text.isNamed[place]
        && NameWords.acts.length(at: place + 1, in: text) > 0
    default: false
    }
  }

  /// 2020年全年公开信息不少于80条: the place of a year to come that opens a sentence and is given a bound to reach.
  static func aimOfYear(
    in sentence: Range<Int>, of text: BlockText, after reportYear: Int?
  ) -> Int? {
    let start = text.skippingBlanks(sentence.lowerBound)
    guard let reportYear, text[start + 5].digitValue == nil, let year = year(at: start, in: text)
    else { return nil }
    guard year > reportYear, ScopeWords.aims.first(in: sentence, of: text) != nil else {
      return nil
    }
    return start
  }

  /// 2024年，打造示范点12个 in a report for 2023: the place of a time to come that opens a sentence, or nil.
  static func yearAhead(
    in sentence: Range<Int>, of text: BlockText, after lastYear: Int?
  ) -> Int? {
    var start = itemStart(in: sentence, of: text)
    if text[start] == "在" { start += 1 }
    var end = start + ScopeWords.comingYears.length(at: start, in: text)
    if end == start {
      guard let lastYear, let year = year(at: start, in: text), year > lastYear else { return nil }
      end = text[start + 5] == "度" ? start + 6 : start + 5
    }
    return ScopeWords.timeUses.length(at: text.skippingBlanks(end), in: text) > 0 ? start : nil
  }

  /// Where the words of a sentence begin behind its number: 2.|2024年, （2）|2024年, 二是|2024年.
  private static func itemStart(in sentence: Range<Int>, of text: BlockText) -> Int {
    let start = text.skippingBlanks(sentence.lowerBound)
    var end = start
    if text[end] == "（" || text[end] == "(" { end += 1 }
    let digits = end
    // The number of an item has one or two characters.
    while end < digits + 2, text[end].digitValue != nil || ChineseNumeral.digit(text[end]) != nil {
      end += 1
    }
    guard end > digits, ".．、是）)".unicodeScalars.contains(text[end]) else { return start }
    return text.skippingBlanks(end + 1)
  }

  /// The item between semicolons that holds a place of a sentence: 一是公开不够，仍有4所学校未更新；|二是力争….
  static func item(
    around place: Int, in sentence: Range<Int>, of text: BlockText
  ) -> Range<Int> {
    let isMark = { (place: Int) in text[place] == "；" || text[place] == ";" }
    let start = (sentence.lowerBound..<place).last(where: isMark).map { $0 + 1 }
    let end = (place..<max(place, sentence.upperBound)).first(where: isMark)
    return (start ?? sentence.lowerBound)..<(end ?? sentence.upperBound)
  }

  /// Whether a sentence below a heading of problems and plans, or an item of it, tells a fact: it opens with the report's
  /// own year, or says what is wrong and not what is to be done about it.
  static func tellsFact(
    in sentence: Range<Int>, of text: BlockText, year lastYear: Int?
  ) -> Bool {
    if let lastYear, year(at: text.skippingBlanks(sentence.lowerBound), in: text) == lastYear {
      return true
    }
    guard ScopeWords.shortcomings.first(in: sentence, of: text) != nil else { return false }
    return !sentence.contains { place in
      let before = text[place - 1]
      return
        (place == sentence.lowerBound || before.endsClause || before == "是" || before.isSpacing
        || before.isClosingMark || before == "." || before == "、")
        && ScopeWords.remedies.length(at: place, in: text) > 0
    } && ScopeWords.demands.first(in: sentence, of: text) == nil
  }

  private static func year(at place: Int, in text: BlockText) -> Int? {
    guard text[place + 4] == "年" else { return nil }
    var year = 0
    for digit in place..<place + 4 {
      guard let value = text[digit].digitValue else { return nil }
      year = year * 10 + value
    }
    return year
  }

  /// Whether a year after the report's own is named as a target or a term: 到2020年, 2020年底前.
  static func isFuture(_ mention: Mention, reportYear: Int?, in text: BlockText) -> Bool {
    let end = mention.span.upperBound
    guard mention.reason == .date, let reportYear,
      text[mention.span.lowerBound - 1] == "到" || text[end] == "前"
        || text[end + 1] == "前" && "之以".unicodeScalars.contains(text[end])
    else { return false }
    var year = 0
    for place in mention.span.prefix(4) {
      guard let digit = text[place].digitValue else { return false }
      year = year * 10 + digit
    }
    return year > reportYear
  }
}
