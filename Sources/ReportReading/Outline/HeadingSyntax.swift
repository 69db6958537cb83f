internal import HanText
internal import ReportForms

/// How headings are built, as against sentences and list items.
enum HeadingSyntax {
  /// The first clause behind a number, up to the mark that ends it.
  struct Clause {
    /// What ends a clause.
    enum Mark: Equatable {
      case sentence, colon, none
    }

    var words: Range<Int>
    var mark: Mark
    /// The offset behind the mark.
    var end: Int
    /// Whether text follows.
    var isRunIn: Bool
  }

  /// The clause behind a number, or nil when it is an item of a list (it ends in ； or ，).
  static func clause(
    in stretch: Stretch, from start: Int, _ style: EnumerationMarker.Style
  ) -> Clause? {
    var place = start
    // No heading is longer; looking further would make long paragraphs dear.
    let horizon = min(stretch.end, start + 120)
    while place < horizon {
      let scalar = stretch.scalars[place]
      switch scalar {
      case "《", "“", "（", "(":
        place = closing(of: scalar, in: stretch, from: place, before: horizon)
        continue
      case "；", ";": return nil
      case "：", ":":
        if let clause = colon(in: stretch, from: start, at: place) { return clause }
      default:
        if SentenceSplitter.isEnd(in: stretch.scalars, at: place) {
          return sentence(in: stretch, from: start, at: place)
        }
      }
      place += 1
    }
    guard horizon == stretch.end, !["，", "、", ","].contains(stretch[horizon - 1]) else {
      return nil
    }
    return Clause(words: start..<horizon, mark: .none, end: horizon, isRunIn: false)
  }

  private static func sentence(in stretch: Stretch, from start: Int, at place: Int) -> Clause {
    let end = SentenceSplitter.markEnd(in: stretch.scalars, from: place + 1, before: stretch.end)
    let rest = stretch.trimmed(end..<stretch.end)
    return Clause(
      words: start..<place, mark: .sentence, end: end, isRunIn: !rest.isEmpty)
  }

  /// A clause that a colon ends: alone on its line, or a short name before a text.
  private static func colon(in stretch: Stretch, from start: Int, at place: Int) -> Clause? {
    let words = start..<place
    let rest = stretch.trimmed(place + 1..<stretch.end)
    if rest.isEmpty {
      return Clause(words: words, mark: .colon, end: stretch.end, isRunIn: false)
    }
    // 四、行政复议、行政诉讼情况：无。 and （二）依申请公开：无。 say all of their section in a word.
    if isSectionName(stretch.inked(words)) || isOverviewPart(words, before: rest, in: stretch) {
      return Clause(words: words, mark: .colon, end: place + 1, isRunIn: true)
    }
    // 联系电话：0591-… and 规章：3件 are data; a heading is followed by text.
    guard words.count <= 16, !holdsComma(words, in: stretch), rest.count >= 20,
      holdsSentence(stretch)
    else { return nil }
    return Clause(words: words, mark: .colon, end: place + 1, isRunIn: true)
  }

  /// Whether words are a part of section 一 before its text; a figure behind them would be the value of an entry.
  private static func isOverviewPart(
    _ words: Range<Int>, before rest: Range<Int>, in stretch: Stretch
  ) -> Bool {
    holdsSentence(stretch) && FieldVocabulary.overviewParts.contains(stretch.inked(words))
      && stretch.scalars[rest.lowerBound].isHan
  }

  /// Whether words name a section of the form, or a part of it as reports call theirs.
  static func isSectionName(_ words: [Unicode.Scalar]) -> Bool {
    FieldVocabulary.unnumberedHeadings.contains(words)
      || FieldVocabulary.plainHeadings.contains(words)
      || StandardSection.allCases.contains { Array($0.title.unicodeScalars) == words }
  }

  /// The name of a section with nothing but blanks between it and its text: 二、主动公开政府信息情况  2023年，….
  static func blankClause(in stretch: Stretch, from start: Int) -> Clause? {
    // No name of a section is longer.
    for place in start..<min(stretch.end, start + 40) where stretch.scalars[place].isBlank {
      let words = stretch.trimmed(start..<place)
      let rest = stretch.trimmed(place..<stretch.end)
      guard !words.isEmpty, !rest.isEmpty, holdsSentence(stretch),
        isSectionName(stretch.inked(words)) || isSetApart(words, by: rest.lowerBound, in: stretch)
      else { continue }
      return Clause(words: words, mark: .none, end: rest.lowerBound, isRunIn: true)
    }
    return nil
  }

  /// Whether a short name stands apart from the sentences behind it: 主动公开　　全年公开….
  private static func isSetApart(_ words: Range<Int>, by rest: Int, in stretch: Stretch) -> Bool {
    let gap = stretch.scalars[words.upperBound..<rest]
    return gap.count > 1 && gap.allSatisfy { $0 != "\t" && $0.isBlank }
      && (2...14).contains(words.count) && stretch.scalars[words].allSatisfy(\.isHan)
      && stretch.scalars[rest].isHan
  }

  /// The place behind the bracket or quote that closes the one at a place; the next place if none does.
  private static func closing(
    of open: Unicode.Scalar, in stretch: Stretch, from place: Int, before limit: Int
  ) -> Int {
    let close: Unicode.Scalar
    switch open {
    case "《": close = "》"
    case "“": close = "”"
    case "（": close = "）"
    default: close = ")"
    }
    for end in place + 1..<max(place + 1, limit) where stretch.scalars[end] == close {
      return end + 1
    }
    return place + 1
  }

  /// Whether words can be a heading: short enough for the level, and no statement of facts.
  ///
  /// Where `mayCount` holds, a figure is no sign of a statement, as among headings: （二）总量突破600条.
  static func isHeadingLike(
    _ words: Range<Int>, in stretch: Stretch, level: Int, mayCount: Bool = false
  ) -> Bool {
    let inked = stretch.inked(words)
    // Work reports have second-level headings of three clauses with some 50 characters.
    let limit = level <= 2 ? 60 : 45
    guard inked.count >= 2, inked.count <= limit, inked.contains(where: { $0.isHan }) else {
      return false
    }
    return !isStatement(inked, mayCount: mayCount)
  }

  /// Whether words state something: 2018年，我区共收到申请25件.
  static func isStatement(_ words: [Unicode.Scalar], mayCount: Bool = false) -> Bool {
    let commas = words.count { $0 == "，" || $0 == "," }
    if commas >= 4 || !mayCount && holdsFigure(words) { return true }
    if let end = leadingYear(words), end < words.count {
      return commas > 0 || ["，", ",", "我", "全", "共"].contains(words[end])
    }
    return commas > 0 && statementOpeners.isPrefix(of: words)
  }

  /// With what sentences open and headings do not.
  private static let statementOpeners = WordSet(
    OfficeWords.ourselves + "\n" + """
      根据 按照 依据 截至 截止 为了 为进一步 为切实 为贯彻 为深入 为确保 对于 全年 今年 去年 本年度 目前 当前 下一步 由于 虽然 自 经 在
      """)

  /// Whether there is a figure with a unit, outside of titles and quotes: 25件, 71.3%.
  private static func holdsFigure(_ words: [Unicode.Scalar]) -> Bool {
    var quoted = 0
    for (place, scalar) in words.enumerated() {
      switch scalar {
      case "《", "“": quoted += 1
      case "》", "”": quoted -= 1
      case "件", "条", "次", "篇", "万", "亿", "%", "％", "元", "人", "份", "宗", "期":
        guard quoted <= 0, place > 0, words[place - 1].digitValue != nil else { continue }
        return true
      default: continue
      }
    }
    return false
  }

  /// The place behind 2018年 or 2018年度 at the start.
  private static func leadingYear(_ words: [Unicode.Scalar]) -> Int? {
    guard words.count > 4, words[..<4].allSatisfy({ $0.digitValue != nil }), words[4] == "年"
    else { return nil }
    return words.count > 5 && words[5] == "度" ? 6 : 5
  }

  /// Whether a line ends in a figure of its own, as rows do: 一、一般公共服务支出 264.87.
  static func endsInCells(_ stretch: Stretch, from start: Int) -> Bool {
    // A row has a label and some cells; a sentence is no row.
    guard stretch.count <= 80 else { return false }
    if holdsSecondLabel(stretch, from: start) { return true }
    var place = stretch.end
    while place > start, stretch.scalars[place - 1].isFigurePart { place -= 1 }
    guard place < stretch.end, place > start, stretch.scalars[place - 1].isBlank else {
      return false
    }
    return stretch.scalars[place..<stretch.end].contains { $0.digitValue != nil }
  }

  /// Whether a second numbered label stands behind a blank: 五、事业收入  五、教育支出.
  private static func holdsSecondLabel(_ stretch: Stretch, from start: Int) -> Bool {
    for place in start..<max(start, stretch.end - 1) where stretch.scalars[place].isBlank {
      if let marker = EnumerationMarker(in: stretch.scalars, at: place + 1, before: stretch.end),
        marker.style == .ideograph, marker.isClosed
      {
        return true
      }
    }
    return false
  }

  /// Whether words begin with another number: 一、二、三季度.
  static func beginsWithNumber(_ words: Range<Int>, in stretch: Stretch) -> Bool {
    let marker = EnumerationMarker(
      in: stretch.scalars, at: words.lowerBound, before: words.upperBound)
    return marker?.style == .ideograph && marker?.isClosed == true
  }

  /// Whether there is a comma among words.
  static func holdsComma(_ words: Range<Int>, in stretch: Stretch) -> Bool {
    stretch.scalars[words].contains { $0 == "，" || $0 == "," }
  }

  /// Whether there is a comma or anything stronger among words.
  static func holdsStop(_ words: Range<Int>, in stretch: Stretch) -> Bool {
    stretch.scalars[words].contains {
      $0.endsSentence || $0 == "，" || $0 == "," || $0 == "；" || $0 == ";"
    }
  }

  /// Whether a paragraph holds the end of a sentence.
  static func holdsSentence(_ stretch: Stretch) -> Bool {
    stretch.scalars[stretch.range].contains(where: { $0.endsSentence })
  }
}

extension Unicode.Scalar {
  /// Whether it may stand in the figure of a cell.
  var isFigurePart: Bool {
    if digitValue != nil { return true }
    return [".", ",", "-", "%", "％", "+"].contains(self)
  }
}
