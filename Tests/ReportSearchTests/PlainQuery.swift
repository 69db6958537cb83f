import ReportModel

/// The slow and obvious way to find what a query asks for, given its terms and not its text.
///
/// Cuts the text into paragraphs, tries every word at every place of each by itself, and tries every
/// way to read a character. It knows a dozen characters with their readings and other forms.
struct PlainQuery {
  /// A term: the words of which one is enough.
  struct Term {
    var isExcluded: Bool
    var words: [String]
  }

  let terms: [Term]

  /// The query as a person types it.
  var text: String {
    terms.map { ($0.isExcluded ? "-" : "") + $0.words.joined(separator: "|") }
      .joined(separator: " ")
  }

  func hits(in report: Report) -> [ReadingRange] {
    let text = report.blocks.flatMap(report.scalars(of:)).map(PlainQuery.folded)
    let borders =
      [0] + report.blocks.dropFirst().filter { !$0.continuesPrevious }.map(\.start) + [text.count]
    var hits: [ReadingRange] = []
    for (start, end) in zip(borders, borders.dropFirst()) {
      let paragraph = Array(text[start..<end])
      let terms = PlainQuery.joined(terms)
      let wanted = terms.filter { !$0.isExcluded }.map { places(of: $0, in: paragraph) }
      let banned = terms.filter(\.isExcluded).map { places(of: $0, in: paragraph) }
      guard !wanted.isEmpty, wanted.allSatisfy({ !$0.isEmpty }), banned.allSatisfy(\.isEmpty) else {
        continue
      }
      hits += PlainQuery.joined(wanted).map { $0.lowerBound + start..<$0.upperBound + start }
    }
    return hits
  }

  /// The terms with words of letters that are syllables or initials each made one word: gong|zh kai.
  ///
  /// A run of them goes on over blanks as far as it can; initials alone are one word from three on.
  private static func joined(_ terms: [Term]) -> [Term] {
    var result: [Term] = []
    var rest = terms[...]
    while var term = rest.popFirst() {
      // How many of the next terms give their first word to the last word of this one.
      var taken = 0
      var run = term.words.last.map { [$0] } ?? []
      var best = 0
      while isPiece(run.last, isLast: false) || taken == 0, taken < rest.count {
        let next = rest[rest.startIndex + taken]
        guard taken > 0 || isPiece(run[0], isLast: false), !next.isExcluded,
          isPiece(next.words.first, isLast: taken + 1 == rest.count && next.words.count == 1)
        else { break }
        run.append(next.words[0])
        taken += 1
        if run.count > 2 || run.contains(where: { $0.count > 1 }) { best = taken }
        if next.words.count > 1 { break }
      }
      if best > 0 {
        term.words[term.words.count - 1] = run.prefix(best + 1).joined(separator: " ")
        term.words += rest[rest.startIndex + best - 1].words.dropFirst()
        rest = rest.dropFirst(best)
        if term.words.count > 1, !rest.isEmpty {
          rest.insert(term, at: rest.startIndex)
          continue
        }
      }
      result.append(term)
    }
    return result
  }

  /// Whether a word is a syllable, an initial or, as the last of all, a beginning of a syllable.
  private static func isPiece(_ word: String?, isLast: Bool) -> Bool {
    guard let word = word?.lowercased(), word.allSatisfy({ ("a"..."z").contains($0) }) else {
      return false
    }
    return syllables.contains { syllable in
      syllable == word || word.count == 1 && syllable.hasPrefix(word)
        || word.count == 2 && word.hasSuffix("h") && syllable.hasPrefix(word)
        || isLast && syllable.hasPrefix(word)
    }
  }

  private func places(of term: Term, in paragraph: [Unicode.Scalar?]) -> [Range<Int>] {
    PlainQuery.joined(term.words.map { PlainQuery.places(of: $0, in: paragraph) })
  }

  private static func places(of word: String, in paragraph: [Unicode.Scalar?]) -> [Range<Int>] {
    let isParted = word.contains(" ")
    let word = word.unicodeScalars.map { $0 == " " ? $0 : folded($0) ?? $0 }
    let isRead = word.count > 1 && word.contains { ("a"..."z").contains($0) }
    var places: [Range<Int>] = []
    var place = 0
    while place < paragraph.count {
      let end =
        (isParted ? nil : end(of: word[...], at: place, in: paragraph) { $0 == $1 })
        ?? (isRead ? readEnd(of: word, at: place, in: paragraph) : nil)
      if let end, paragraph[place] != nil { places.append(place..<end) }
      place = paragraph[place] == nil ? place + 1 : end ?? place + 1
    }
    return places
  }

  private static func end(
    of word: ArraySlice<Unicode.Scalar>, at place: Int, in text: [Unicode.Scalar?],
    _ isSame: (Unicode.Scalar, Unicode.Scalar) -> Bool
  ) -> Int? {
    guard let first = word.first else { return place }
    guard place < text.count else { return nil }
    guard let scalar = text[place] else { return end(of: word, at: place + 1, in: text, isSame) }
    guard isSame(first, scalar) else { return nil }
    return end(of: word.dropFirst(), at: place + 1, in: text, isSame)
  }

  /// The nearest end of all ways to read the text from a place; of initials alone, the farthest that
  /// is an end of a word.
  private static func readEnd(
    of word: [Unicode.Scalar], at place: Int, in text: [Unicode.Scalar?]
  ) -> Int? {
    let ends = readEnds(of: word[...], at: place, in: text)
    guard !word.contains(where: { "aeiouv".unicodeScalars.contains($0) }) else { return ends.min() }
    let whole = ends.filter { end in
      let pair = (text[..<end].last { $0 != nil }, text[end...].first { $0 != nil })
      return !pairs.contains { $0.first == pair.0 && $0.last == pair.1 }
    }
    return whole.max() ?? ends.min()
  }

  private static func readEnds(
    of word: ArraySlice<Unicode.Scalar>, at place: Int, in text: [Unicode.Scalar?]
  ) -> Set<Int> {
    guard let first = word.first else { return [place] }
    if first == " " { return readEnds(of: word.dropFirst(), at: place, in: text) }
    guard place < text.count else { return [] }
    guard let scalar = text[place] else { return readEnds(of: word, at: place + 1, in: text) }
    var lengths: Set<Int> = first == scalar ? [1] : []
    for reading in readings[scalar, default: []] {
      let syllable = Array(reading.unicodeScalars)
      for length in 1...max(1, syllable.count)
      where word.count >= length && zip(word, syllable.prefix(length)).allSatisfy(isSame) {
        let isInitial = length == 1 || (length == 2 && syllable[1] == "h")
        if isInitial || length == syllable.count || length == word.count { lengths.insert(length) }
      }
    }
    return Set(
      lengths.flatMap { readEnds(of: word.dropFirst($0), at: place + 1, in: text) })
  }

  /// Whether a letter is typed for one of a reading: u for ü too.
  private static func isSame(_ typed: Unicode.Scalar, _ read: Unicode.Scalar) -> Bool {
    typed == read || typed == "u" && read == "v"
  }

  private static func joined(_ lists: [[Range<Int>]]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    let all = lists.flatMap(\.self)
    for place in all.sorted(by: {
      ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound)
    })
    where place.lowerBound >= places.last?.upperBound ?? 0 {
      places.append(place)
    }
    return places
  }

  /// What a scalar is compared by; nil for blanks, which part no two words here.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case " ", "　": nil
    case "開": "开"
    case "長": "长"
    case "〔", "（": "("
    case "Ａ", "A": "a"
    case "G": "g"
    default: scalar
    }
  }

  /// The words of two characters among them.
  private static let pairs = ["公公", "公安", "公开", "县长", "开行", "西安", "长安"].map(\.unicodeScalars)

  private static let readings: [Unicode.Scalar: [String]] = [
    "女": ["nv"], "公": ["gong"], "开": ["kai"], "长": ["chang", "zhang"],
    "行": ["xing", "hang", "heng"],
    "西": ["xi"], "安": ["an"], "县": ["xian", "xuan"], "绿": ["lv", "lu"], "高": ["gao"],
  ]

  /// What texts are made of: few scalars, so that much matches.
  static let alphabet: [Unicode.Scalar] = [
    "公", "公", "开", "開", "长", "長", "行", "西", "安", "县", "绿", "女", "高", "（", "〔", "A", "g", "k", "，",
  ]

  /// The syllables that words of ``pieces`` may be or begin.
  private static let syllables = """
    a an ang ao ai chang chan cha che chi chong chu e en er ga gan gang gao gai ge gong gou gu guan ha han hang hao he hu
    ka kan kang kao kai ke kong ku lv lu lan luan lve liang nu nv nuan nan nve xi xia xian xiang xiao xie xin xing xuan xu
    zha zhan zhang zhe zhi zhong zhu lyu nyu
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  /// What words are made of.
  static let pieces = [
    "公", "开", "開", "長", "行", "西安", "gong", "kai", "g", "k", "zh", "chang", "x", "xian", "h",
    "lv", "lu", "nu", "an", "ga", "a", "A", "(", "xia", "gao",
  ]
}
