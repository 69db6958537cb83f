import HanText
import ReportForms

/// Finds digits that name something: documents, telephones, postcodes, houses, addresses of the web.
///
/// ```
/// （粤府〔2017〕101号) document · 邮编：510030 postcode · 0591-23165255 phone · 教育路88号 address
/// ```
enum CodeScanner {
  /// The rejected mention at a digit, or nil if the digits are no such code.
  static func mention(at place: Int, in text: BlockText) -> Mention? {
    latinToken(at: place, in: text) ?? version(at: place, in: text)
      ?? document(at: place, in: text) ?? telephone(at: place, in: text)
      ?? numbered(at: place, in: text)
  }

  // MARK: addresses of the web, and names with letters

  private static func latinToken(at place: Int, in text: BlockText) -> Mention? {
    if let address = WebAddress(around: place, in: text.scalars) {
      return .rejected(place..<address.range.upperBound, address.kind == .mail ? .email : .url)
    }
    var run = place
    while text[run].digitValue != nil || text[run] == "." && text[run + 1].digitValue != nil {
      run += 1
    }
    if text[place - 1].isASCIILetter, CurrencySign.currency(before: place, in: text) == nil {
      return .rejected(place..<run, .name)
    }
    guard text[run].isASCIILetter, NumeralReader.letterPower(behind: place..<run, in: text) == nil,
      NumeralReader.exponentEnd(behind: place..<run, in: text) == nil,
      Unit.match(at: run, in: text) == nil
    else { return nil }
    // 系数3.4e5, 1.2E+3: a number of science that nothing is counted by is no figure of a report.
    if text[run] == "e" || text[run] == "E", "+-".unicodeScalars.contains(text[run + 1]),
      text[run + 2].digitValue != nil
    {
      run += 2
    }
    while text[run].isASCIILetter || text[run].digitValue != nil { run += 1 }
    return .rejected(place..<run, .name)
  }

  /// 192.168.1.10, 2.0.1: no number has two points.
  private static func version(at place: Int, in text: BlockText) -> Mention? {
    var end = digitRun(at: place, in: text)
    var points = 0
    while text[end] == ".", text[end + 1].digitValue != nil {
      end = digitRun(at: end + 1, in: text)
      points += 1
    }
    return points > 1 ? .rejected(place..<end, .name) : nil
  }

  // MARK: documents

  private static func document(at place: Int, in text: BlockText) -> Mention? {
    let run = digitRun(at: place, in: text)
    guard let closing = text[place - 1].closingMark, closing == text[run],
      (4...9).contains(run - place)
    else { return nil }
    var number = text.skippingBlanks(run + 1)
    if text[number] == "第" { number = text.skippingBlanks(number + 1) }
    var end = digitRun(at: number, in: text)
    guard end > number else { return nil }
    // One notice may be cited with several numbers: 〔2017〕39、40号.
    while text[end] == "、" || text[end].joinsRange,
      digitRun(at: end + 1, in: text) > end + 1
    {
      end = digitRun(at: end + 1, in: text)
    }
    end = text.skippingBlanks(end)
    return text[end] == "号" || text[end] == "號" ? .rejected(place - 1..<end + 1, .document) : nil
  }

  // MARK: telephones and postcodes

  private static func telephone(at place: Int, in text: BlockText) -> Mention? {
    let run = digitRun(at: place, in: text)
    let length = run - place
    let label = labelEnd(before: place, in: text)
    if length == 6, ScopeWords.postcodeLabels.length(before: label, in: text) > 0 {
      return .rejected(place..<run, .postcode)
    }
    let isArea = text[place].digitValue == 0 && (3...4).contains(length)
    let hasDash = text[run].joinsRange && text[run] != "至" || text[run] == ")" || text[run] == "）"
    if isArea || length == 3, hasDash {
      var end = run + 1
      if text[end].joinsRange { end += 1 }
      let rest = digitRun(at: end, in: text)
      // Seven or eight digits; five and six are numbers that lost some, as web text does.
      if isArea, (5...8).contains(rest - end) {
        return .rejected(place..<tail(rest, in: text), .phone)
      }
      if !isArea, rest - end == 3 || rest - end == 4, text[rest] == "-" {
        return .rejected(place..<digitRun(at: rest + 1, in: text), .phone)
      }
    }
    let isMobile = length == 11 && text[place].digitValue == 1
    let isLabelled =
      (5...12).contains(length) && ScopeWords.phoneLabels.length(before: label, in: text) > 0
    guard isMobile || isLabelled && Unit.match(at: run, in: text) == nil else { return nil }
    return .rejected(place..<tail(run, in: text), .phone)
  }

  /// The end of a further extension or a second number behind a telephone number.
  private static func tail(_ place: Int, in text: BlockText) -> Int {
    var end = place
    while "-—/转".unicodeScalars.contains(text[end]), digitRun(at: end + 1, in: text) > end + 1 {
      end = digitRun(at: end + 1, in: text)
    }
    return end
  }

  /// The end of the word before a colon or blanks: 电话：|83352252.
  private static func labelEnd(before place: Int, in text: BlockText) -> Int {
    var end = place
    while end > 0,
      text[end - 1].isSpacing || text[end - 1] == "：" || text[end - 1] == ":"
        || text[end - 1] == "（" || text[end - 1] == "("
    {
      end -= 1
    }
    return end
  }

  // MARK: digits before 号 and floors

  private static func numbered(at place: Int, in text: BlockText) -> Mention? {
    let run = digitRun(at: place, in: text)
    let mark = text.skippingBlanks(run)
    let floor = ScopeWords.floors.length(at: mark, in: text)
    if floor > 0, run - place <= 4 { return .rejected(place..<mark + floor, .address) }
    if text[run].joinsRange || text[run] == "、",
      ScopeWords.streets.length(before: place, in: text) > 0
    {
      return .rejected(place..<run, .address)
    }
    let before = text.droppingBlanks(before: place)
    // A line may end between a house number and its 号.
    if text[mark] == "\0", run - place <= 4, ScopeWords.streets.length(before: before, in: text) > 1
    {
      return .rejected(place..<run, .address)
    }
    guard text[mark] == "号" || text[mark] == "號" else { return nil }
    if ScopeWords.streets.length(before: before, in: text) > 0 {
      return .rejected(place..<mark + 1, .address)
    }
    let isDecree = ScopeWords.decrees.length(before: before, in: text) > 0
    return .rejected(place..<mark + 1, isDecree ? .document : .name)
  }

  /// The end of the digit run at a place.
  static func digitRun(at place: Int, in text: BlockText) -> Int {
    var end = place
    while text[end].digitValue != nil { end += 1 }
    return end
  }
}
