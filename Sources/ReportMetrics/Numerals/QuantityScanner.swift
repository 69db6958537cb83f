import HanText
import ReportForms

/// Gives every numeral of a block its one owner: a quantity, or a word with the reason it is none.
///
/// The text is walked once. At a numeral the readers are asked in the order of their evidence: codes
/// and dates know themselves by their marks, enumerators and ordinals by their neighbours, fixed
/// words by a list; what is left is read as a number with scale, unit and qualifiers, and kept if
/// something is counted.
///
/// ```
/// 2017年收到申请约1,270余件，占77%   →   date 2017年 · 约1,270余件 · 77%
/// ```
struct QuantityScanner {
  private let text: BlockText
  private var mentions: [Mention] = []

  /// The numerals of a text whose marks are paired, in its order.
  static func mentions(in text: BlockText) -> [Mention] {
    var scanner = QuantityScanner(text: text)
    scanner.scan()
    return scanner.mentions
  }

  private init(text: BlockText) { self.text = text }

  /// Whether a text holds a scalar that may begin a numeral; most lines of a report do not.
  static func mayHoldNumeral(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.contains { NumeralStart.contains($0) }
  }

  private mutating func scan() {
    var place = 0
    while place < text.count {
      guard NumeralStart.contains(text.scalars[place]), let mention = mention(at: place) else {
        place += 1
        continue
      }
      mentions.append(mention)
      place = max(place + 1, mention.span.upperBound, mention.numeral.upperBound)
    }
  }

  private var lastEnd: Int { mentions.last?.span.upperBound ?? 0 }

  private func mention(at place: Int) -> Mention? {
    let isDigit = text.scalars[place].digitValue != nil
    guard var mention = isDigit ? digits(at: place) : chinese(at: place) else { return nil }
    // A word may begin before its numeral, but never inside the one before.
    let end = mention.span.upperBound
    if mention.span.lowerBound < lastEnd { mention.span = min(lastEnd, end)..<end }
    return mention
  }

  // MARK: digits

  private func digits(at place: Int) -> Mention? {
    let end = CodeScanner.digitRun(at: place, in: text)
    if let end = DateScanner.end(at: place, in: text), !isInsideDocument(place) {
      return .rejected(place..<end, .date)
    }
    if let code = CodeScanner.mention(at: place, in: text) { return code }
    if let order = OrderScanner.mention(at: place, to: end, in: text) { return order }
    if continuesOrdinal(place) { return .rejected(place..<end, .ordinal) }
    if let ratio = ratio(at: place) { return ratio }
    guard
      let numeral = NumeralReader.bareDecimal(at: place, in: text)
        ?? NumeralReader.digits(at: place, in: text)
    else {
      return .rejected(place..<end, .name)
    }
    return quantity(numeral)
  }

  /// 102.5:100, 13.5:30.7:55.8: numbers in proportion name one thing and count none.
  private func ratio(at place: Int) -> Mention? {
    guard var end = NumeralReader.plain(at: place, in: text)?.end else { return nil }
    let first = end
    // 3比2 is a score; 5%比去年 has its unit before 比.
    if text[end] == "比", let next = NumeralReader.plain(at: end + 1, in: text),
      next.number.digits < 1000, Unit.match(at: next.end, in: text) == nil, !text[next.end].isHan
    {
      return .rejected(place..<next.end, .name)
    }
    while text[end] == ":" || text[end] == "：" || text[end] == "∶",
      let next = NumeralReader.plain(at: end + 1, in: text)
    {
      end = next.end
    }
    return end > first ? .rejected(place..<end, .name) : nil
  }

  /// Whether a year stands in the brackets of a document number (〔2017〕101号).
  private func isInsideDocument(_ place: Int) -> Bool {
    guard let closing = text[place - 1].closingMark else { return false }
    let end = CodeScanner.digitRun(at: place, in: text)
    return text[end] == closing && CodeScanner.mention(at: place, in: text)?.reason == .document
  }

  /// Whether a number goes on with an ordinal (第1、2项, 第七、八批).
  private func continuesOrdinal(_ place: Int) -> Bool {
    guard let last = mentions.last, last.reason == .ordinal else { return false }
    return last.span.upperBound == place - 1
      && (text[place - 1] == "、" || text[place - 1].joinsRange)
  }

  // MARK: Chinese numerals

  private func chinese(at place: Int) -> Mention? {
    if let cold = belowZero(at: place) { return cold }
    let end = NumeralReader.runEnd(at: place, in: text)
    if end > place, continuesOrdinal(place) { return .rejected(place..<end, .ordinal) }
    let isFraction =
      end > place
      && (NumeralReader.fractionEnd(behind: end, in: text) != nil
        || NumeralReader.startsMixedFraction(end, in: text))
    if !isFraction {
      if let date = DateScanner.chineseEnd(at: place, in: text) {
        return .rejected(place..<date, .date)
      }
      if end > place, let order = OrderScanner.mention(at: place, to: end, in: text) {
        return order
      }
      // 共一项: what is counted up is no article.
      let isCounted =
        end > place
        && (ScopeWords.countingUp.length(before: place, in: text) > 0
          || Acceptance.isOneCase(place..<end, in: text))
        || NumeralReader.isMeasuredHalf(at: place, in: text)
      if !NumeralReader.isSpokenDecimal(at: place, in: text), !isCounted,
        let word = WordNumerals.mention(at: place, in: text)
      {
        return word
      }
    }
    if let numeral = NumeralReader.chinese(at: place, in: text), place >= lastEnd {
      let mention = quantity(numeral)
      if mention.reason == nil || end > place && isOwned(place) { return mention }
    }
    return unread(place..<max(end, place + 1))
  }

  /// 零下12.5摄氏度, 零下三十度: a temperature below zero.
  private func belowZero(at place: Int) -> Mention? {
    guard text[place] == "零", text[place + 1] == "下",
      case let start = text.skippingBlanks(place + 2),
      let numeral = text[start].digitValue == nil
        ? NumeralReader.chinese(at: start, in: text) : NumeralReader.digits(at: start, in: text),
      numeral.scale == .one, numeral.rangeEnd == nil
    else { return nil }
    var mention = quantity(numeral)
    guard mention.rangeEnd == nil, !mention.number.isNegative,
      ["度", "摄氏度", "℃", "°C"].contains(mention.unitWords(in: text))
    else { return nil }
    mention.value = .made("-" + NumeralReader.decimalString(mention.number))
    mention.number.isNegative = true
    mention.numeral = place..<mention.numeral.upperBound
    mention.span = place..<mention.span.upperBound
    return mention
  }

  private func isOwned(_ place: Int) -> Bool { NumeralStart.isOwned(text.scalars[place]) }

  /// What holds a numeral of the closed list but reads as no number.
  private func unread(_ span: Range<Int>) -> Mention? {
    guard NumeralStart.isOwned(text.scalars[span.lowerBound]) else { return nil }
    return .rejected(span, text.isNamed[span.lowerBound] ? .name : .lexical)
  }

  private func quantity(_ numeral: ReadNumeral) -> Mention {
    let previous = mentions.last.map { $0.span.upperBound } ?? 0
    return QuantityReader(text: text, previousEnd: previous).mention(of: numeral)
  }
}

/// Which scalars may begin a numeral.
enum NumeralStart {
  /// Whether a numeral may begin with a scalar.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x3007 {
      return scalar.value >= 0x30 && scalar.value <= 0x39
        || scalar.value >= 0xBC && scalar.vulgarFraction != nil
    }
    guard scalar.value >= 0x4E00 else { return scalar == "〇" }
    return isOwned(scalar) || scalar.digitValue != nil || isOther(scalar)
  }

  /// Whether it is a numeral of which every one must have an owner (〇零一…九十百千万亿两半双).
  static func isOwned(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万",
      "亿", "两", "半", "双":
      true
    default: false
    }
  }

  /// Financial and traditional numerals, and the indefinite 数 and 几.
  private static func isOther(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "壹", "贰", "貳", "叁", "肆", "伍", "陆", "陸", "柒", "捌", "玖", "拾", "佰", "仟", "萬",
      "億", "兩", "雙", "倆", "数", "數", "几", "幾", "廿", "卅", "卌":
      true
    default: false
    }
  }
}
