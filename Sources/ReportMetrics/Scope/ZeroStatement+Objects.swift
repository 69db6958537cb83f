import HanText
import ReportForms

/// What did not happen: the objects of a zero statement, their units and names.
extension ZeroStatement {
  /// Whether something comes in by the act, so that what came in is counted in 件: 收到, 受理, 接到.
  static func receives(_ act: Range<Int>, in text: BlockText) -> Bool {
    switch text[act.lowerBound] {
    case "收": text[act.upperBound - 1] == "到"
    case "受", "接": true
    default: false
    }
  }

  static func objects(
    from start: Int, to end: Int, isReceived: Bool, in text: BlockText
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var open = start
    for place in start..<end where place >= open {
      let joint = ScopeWords.zeroJoints.length(at: place, in: text)
      let isWord = text[place] == "和" && text[place + 1] == "谐"
      guard joint > 0, !isWord, open < place,
        unit(of: open..<place, isReceived: isReceived, in: text) != nil
      else { continue }
      result.append(open..<place)
      open = place + joint
    }
    if open < end { result.append(open..<end) }
    return result
  }

  /// The measure word for the noun that an object ends with, nil if it cannot be counted.
  static func unit(
    of object: Range<Int>, isReceived: Bool = false, in text: BlockText
  ) -> String? {
    let wordsEnd = wordsEnd(of: object, in: text)
    let end = closersStart(object.lowerBound..<wordsEnd, in: text)
    guard end > object.lowerBound else { return nil }
    if ScopeWords.fees.length(before: end, in: text) > 0 { return "元" }
    if ScopeWords.accidents.length(before: end, in: text) > 0 { return "起" }
    if ScopeWords.cases.length(before: end, in: text) > 0
      || ScopeWords.officialActs.length(before: end, in: text) > 0
    {
      return "件"
    }
    // 未收到…公开事项: what came in is a matter, whatever it is about.
    let isMatter = end < wordsEnd && text.has(["事", "项"], at: end)
    return isReceived && isMatter ? "件" : nil
  }

  /// 投诉、举报均为零: gives a zero in words the measure word that the last noun of its name takes.
  static func giveUnits(to drafts: inout [Draft]) {
    for index in drafts.indices
    where drafts[index].mention.kind == .zero && drafts[index].unit.isEmpty {
      guard case .made = drafts[index].mention.value else { continue }
      var name = BlockText(drafts[index].label)
      name.pairMarks()
      guard name.count > 0, let unit = unit(of: 0..<name.count, in: name) else { continue }
      drafts[index].unit = unit
      drafts[index].mention.unit = .meant(unit)
    }
  }

  /// What modifies the first object and the next ones too: 因政府信息公开提起的|行政复议案、行政诉讼案.
  static func modifier(of object: Range<Int>, in text: BlockText) -> Range<Int>? {
    for place in object.reversed() where text[place] == "的" && place + 1 < object.upperBound {
      return object.lowerBound..<place + 1
    }
    return nil
  }

  /// What modifies the first object and the next ones too, and of it what stands before the act: of 因政府信息公开提起的 and
  /// 因政府信息公开被申请 all but 提起的 and 被申请.
  static func cause(
    of object: Range<Int>, in text: BlockText
  ) -> (all: Range<Int>, cause: Range<Int>)? {
    if let all = modifier(of: object, in: text), !opensWithCause(object, in: text) {
      return (all, all)
    }
    guard opensWithCause(object, in: text),
      let act = ScopeWords.ownActs.first(
        in: object.lowerBound + 1..<object.upperBound, of: text)
    else { return modifier(of: object, in: text).map { ($0, $0) } }
    let cause = object.lowerBound..<act.lowerBound
    if let all = modifier(of: object, in: text), all.upperBound >= act.upperBound {
      return (all, cause)
    }
    return (object.lowerBound..<act.upperBound, cause)
  }

  private static func opensWithCause(_ object: Range<Int>, in text: BlockText) -> Bool {
    "因由对就".unicodeScalars.contains(text[object.lowerBound])
  }

  /// An object without 任何 in front and 情况 behind.
  static func named(_ object: Range<Int>, in text: BlockText) -> Range<Int> {
    let start = object.lowerBound + ScopeWords.anyWords.length(at: object.lowerBound, in: text)
    let end = closersStart(object.lowerBound..<wordsEnd(of: object, in: text), in: text)
    return start..<max(start, end)
  }

  /// Where the words begin that an object closes with and its name does not need: 投诉举报|等情形.
  private static func closersStart(_ object: Range<Int>, in text: BlockText) -> Int {
    var end = object.upperBound
    while case let length = ScopeWords.objectClosers.length(before: end, in: text), length > 0,
      end - length >= object.lowerBound
    {
      end -= length
    }
    return end
  }

  /// The end of an object without a measure word in brackets behind it: 申诉案（件）.
  private static func wordsEnd(of object: Range<Int>, in text: BlockText) -> Int {
    let end = text.droppingBlanks(before: object.upperBound)
    guard end > object.lowerBound, text[end - 1].isClosingMark else { return end }
    let open = Int(text.partners[end - 1])
    return open > object.lowerBound && end - open <= 4 ? open : end
  }
}
