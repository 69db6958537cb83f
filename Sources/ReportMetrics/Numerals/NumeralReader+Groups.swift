import HanText
import ReportForms

/// Digits set in groups of three: 1,234, 62 431, 1'234.
extension NumeralReader {
  /// The place of the next group if a separator stands at a place and exactly 3 digits follow.
  static func thousandsGroup(
    at place: Int, of start: Int, in text: BlockText
  ) -> Int? {
    let mark = text.skippingBlanks(place)
    if text[place] == "'" || text[place] == "’" {
      return isGroup(at: place + 1, in: text) ? place + 1 : nil
    }
    guard text[mark] == "," || text[mark] == "，" else {
      return spacedGroup(at: place, of: start, in: text)
    }
    let group = text.skippingBlanks(mark + 1)
    guard group - place <= 3 else { return nil }
    for offset in 0..<3 where text[group + offset].digitValue == nil { return nil }
    return text[group + 3].digitValue == nil ? group : nil
  }

  /// The same behind a narrow or fixed blank (1 234 567), which no one sets between two numbers, or
  /// behind a space as GB/T 15835 groups digits, where a unit stands behind all groups (62 431件).
  private static func spacedGroup(at place: Int, of start: Int, in text: BlockText) -> Int? {
    guard isGroup(at: place + 1, in: text) else { return nil }
    switch text[place] {
    case "\u{2009}", "\u{202F}", "\u{A0}": return place + 1
    case " ": return isGrouped(from: start, by: place, in: text) ? place + 1 : nil
    default: return nil
    }
  }

  private static func isGroup(at place: Int, in text: BlockText) -> Bool {
    for offset in 0..<3 where text[place + offset].digitValue == nil { return false }
    return text[place + 3].digitValue == nil
  }

  /// Whether groups behind spaces lead to a unit, and no pointer (图1 120件) stands before them.
  private static func isGrouped(from start: Int, by place: Int, in text: BlockText) -> Bool {
    var end = place
    while text[end] == " ", isGroup(at: end + 1, in: text) { end += 4 }
    // 1 234 567。: two groups that close a clause are no row of numbers.
    let isLong = (start..<end).filter { text[$0] == " " }.count > 1
    let closes = isLong && text[end] != "\0" && text[end] != "." && text[end].endsClause
    if text[end] == ".", text[end + 1].digitValue != nil {
      end += 1
      while text[end].digitValue != nil { end += 1 }
    }
    end = text.skippingBlanks(end)
    if text[end].isSurplus { end += 1 }
    let hasUnit =
      closes || (ChineseNumeral.power(text[end]) ?? 0) >= 4 || Unit.match(at: end, in: text) != nil
    guard hasUnit else { return false }
    // 3 431件 in a row of numbers is two of them.
    let before = text[start - 1]
    return text[start].digitValue != 0 && !before.isSpacing && !before.isASCIILetter
      && ScopeWords.pointers.length(before: start, in: text) == 0
  }
}
