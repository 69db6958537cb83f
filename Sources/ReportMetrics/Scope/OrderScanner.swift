import HanText
import ReportForms

/// Finds numerals that only put things in an order: enumerators and ordinals.
///
/// ```
/// 一、 （一） 一是 1.强化 （1）加强 ① enumerator  ·  第3位 第二十条第（一）项 前10名 三期工程 ordinal
/// ```
enum OrderScanner {
  /// The rejected mention at a numeral that runs up to `end`, or nil if it puts nothing in order.
  static func mention(at place: Int, to end: Int, in text: BlockText) -> Mention? {
    ordinal(at: place, to: end, in: text) ?? bracketed(at: place, to: end, in: text)
      ?? enumerator(at: place, to: end, in: text)
  }

  // MARK: ordinals

  private static func ordinal(at place: Int, to end: Int, in text: BlockText) -> Mention? {
    let isBracketed = text[place - 1] == "（" || text[place - 1] == "("
    let before = text.droppingBlanks(before: isBracketed ? place - 1 : place)
    if text[before - 1] == "第" {
      var last = isBracketed ? end + 1 : end
      last += ScopeWords.ordinalFollowers.length(at: text.skippingBlanks(last), in: text)
      return .rejected(before - 1..<min(last, text.count), .ordinal)
    }
    let next = text.skippingBlanks(end)
    let length = ScopeWords.ranked.length(at: next, in: text)
    if length > 0 { return .rejected(place..<next + length, .ordinal) }
    if text[before - 1] == "前", text[next] == "位" || text[next] == "名" || text[next] == "强" {
      return .rejected(place..<next + 1, .ordinal)
    }
    return nil
  }

  // MARK: enumerators

  /// （一）, (2): a small number alone in brackets that opens an item.
  private static func bracketed(at place: Int, to end: Int, in text: BlockText) -> Mention? {
    guard let closing = text[place - 1].closingMark, closing == text[end],
      closing == "）" || closing == ")", end - place <= 3
    else { return nil }
    let span = place - 1..<end + 1
    let next = text[text.skippingBlanks(end + 1)]
    let opens = opensItem(place - 1, in: text)
    guard opens || next.isHan && Unit.match(at: end + 1, in: text) == nil else { return nil }
    return .rejected(span, .enumerator)
  }

  private static func enumerator(at place: Int, to end: Int, in text: BlockText) -> Mention? {
    let isDigits = text[place].digitValue != nil
    guard end - place <= (isDigits ? 2 : 3) else { return nil }
    let mark = text[end]
    let next = text[text.skippingBlanks(end + 1)]
    let opensWord = next.isHan && ChineseNumeral.digit(next) == nil || next == "“" || next == "《"
    switch mark {
    case "、", "，":
      guard opensItem(place, in: text), opensWord || opensYear(end + 1, behind: place, in: text),
        mark == "、" || place == 0
      else { return nil }
    case ".", "．":
      guard isDigits || opensItem(place, in: text),
        opensWord || next == "（" || opensYear(end + 1, behind: place, in: text)
      else { return nil }
    case "是":
      // 一是 opens an item wherever it stands; 2是 does not.
      guard !isDigits, end - place == 1 || opensItem(place, in: text) else { return nil }
    case "要":
      guard !isDigits, opensItem(place, in: text) else { return nil }
    default: return nil
    }
    return .rejected(place..<end + 1, .enumerator)
  }

  /// 1、2020年我局…, …已整改。2.2023年计划…: a year behind a number that opens a paragraph, or an item of it.
  private static func opensYear(_ place: Int, behind start: Int, in text: BlockText) -> Bool {
    let year = text.skippingBlanks(place)
    let opens = text.skippingBlanks(0) == start || "。；;".unicodeScalars.contains(text[start - 1])
    return opens && text[text.skippingBlanks(year + 4)] == "年"
      && (year..<year + 4).allSatisfy { text[$0].digitValue != nil }
  }

  /// Whether an item can open at a place: at the start, behind a clause, a bracket or a blank.
  private static func opensItem(_ place: Int, in text: BlockText) -> Bool {
    guard place > 0 else { return true }
    let last = text[place - 1]
    return last.isSpacing || last.endsClause || last.isClosingMark || last.isASCIILetter
      || last.digitValue != nil && text[place].digitValue == nil
  }
}
