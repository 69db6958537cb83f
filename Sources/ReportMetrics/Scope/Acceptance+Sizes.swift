import HanText
import ReportForms

/// Sizes and bounds that name a class of things and count none: 产值超10亿元企业3家.
extension Acceptance {
  /// 1亿元以上项目25个, 10万+文章4篇: a bound that a noun with a number of its own follows names a class.
  var isAttribute: Bool {
    guard let bound = mention.qualifier, bound.upperBound == mention.span.upperBound,
      "以+＋".unicodeScalars.contains(text[bound.lowerBound]), measure != .percent
    else { return false }
    // 其中10亿元以上21个
    if text[next].digitValue != nil, measure == .money || measure == .amount,
      let count = NumeralReader.plain(at: next, in: text)
    {
      return Unit.match(at: count.end, in: text)?.measure == .item
    }
    guard text[next].isHan else { return false }
    var place = next
    // Such class names are short; 12 characters are more than any seen.
    while place < next + 12, !text[place].endsClause, !text[place].isClosingMark {
      // 收入20万元以上的村占七成
      if text[place].digitValue != nil || text[place] == "占" { return true }
      place += 1
    }
    return false
  }

  /// 收入超过20万元的村有4个: a bound before 的 and a noun that closes its clause with a number of its own names a class.
  var isBoundOfClass: Bool {
    guard mention.qualifier != nil, text[next] == "的", measure != .percent, measure != .item else {
      return false
    }
    var place = next + 1
    // Such nouns are short; 10 characters are more than any seen.
    while place < next + 10, text[place].isHan, ChineseNumeral.digit(text[place]) == nil {
      place += 1
    }
    guard place > next + 2, NameWords.closers.length(before: place, in: text) > 0,
      let end = itemsEnd(at: place)
    else { return false }
    let mark = text[text.skippingBlanks(end)]
    return mark == "\0" || mark.endsClause || mark.isClosingMark
  }

  /// 产值超10亿元企业3家, 5亿元至10亿元企业8家, 其余为5亿元以下企业: a bound or a range of a size right before what has it, whose
  /// count follows or which closes the clause; 投入超10亿元改造小区3个 tells both.
  var isSizeBeforeNoun: Bool {
    guard measure == .money || measure == .amount,
      mention.qualifier != nil || mention.rangeEnd != nil,
      case let length = ScopeWords.sizedNouns.length(at: next, in: text), length > 0
    else { return false }
    let end = text.skippingBlanks(next + length)
    if text[end].digitValue != nil { return true }
    let isBelow = mention.qualifier.map { text[$0.lowerBound] == "以" } ?? false
    return isBelow && (text[end] == "\0" || text[end].endsClause)
  }

  /// 产值过100亿元的3家、50亿元至100亿元的5家: the size that names a class, whose count closes the clause behind 的;
  /// 总投资126亿元的45个项目 tells both.
  var isSizeOfClass: Bool {
    // 播放量过百万的17条
    let isBound = measure == nil && mention.qualifier != nil
    guard text[next] == "的",
      measure == .money || measure == .amount || measure == .item || isBound,
      let end = itemsEnd(at: next + 1)
    else { return false }
    let mark = text[text.skippingBlanks(end)]
    return mark == "\0" || mark == "、" || mark.endsClause || mark.isClosingMark
  }

  /// 10万+2条: the readings that name a class of texts, right before how many there are.
  var isReadingsOfTexts: Bool {
    mention.scale != .one && (text[next] == "+" || text[next] == "＋")
      && itemsEnd(at: next + 1) != nil
  }

  /// Where a count of things ends that stands at a place, blanks before and in it; nil where none does.
  private func itemsEnd(at place: Int) -> Int? {
    guard let (_, count) = NumeralReader.plain(at: text.skippingBlanks(place), in: text),
      let (end, unit) = Unit.match(at: text.skippingBlanks(count), in: text), unit == .item
    else { return nil }
    return end
  }
}
