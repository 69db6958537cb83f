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
      let wanted = terms.filter { !$0.isExcluded }.map { places(of: $0, in: paragraph) }
      let banned = terms.filter(\.isExcluded).map { places(of: $0, in: paragraph) }
      guard !wanted.isEmpty, wanted.allSatisfy({ !$0.isEmpty }), banned.allSatisfy(\.isEmpty) else {
        continue
      }
      hits += PlainQuery.joined(wanted).map { $0.lowerBound + start..<$0.upperBound + start }
    }
    return hits
  }

  private func places(of term: Term, in paragraph: [Unicode.Scalar?]) -> [Range<Int>] {
    PlainQuery.joined(term.words.map { PlainQuery.places(of: $0, in: paragraph) })
  }

  private static func places(of word: String, in paragraph: [Unicode.Scalar?]) -> [Range<Int>] {
    let word = word.unicodeScalars.compactMap(folded)
    let isRead = word.count > 1 && word.contains { ("a"..."z").contains($0) }
    var places: [Range<Int>] = []
    var place = 0
    while place < paragraph.count {
      let end =
        end(of: word[...], at: place, in: paragraph) { $0 == $1 }
        ?? (isRead ? readEnd(of: word[...], at: place, in: paragraph) : nil)
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

  /// The nearest end of all ways to read the text from a place.
  private static func readEnd(
    of word: ArraySlice<Unicode.Scalar>, at place: Int, in text: [Unicode.Scalar?]
  ) -> Int? {
    guard let first = word.first else { return place }
    guard place < text.count else { return nil }
    guard let scalar = text[place] else { return readEnd(of: word, at: place + 1, in: text) }
    var lengths: Set<Int> = first == scalar ? [1] : []
    for reading in readings[scalar, default: []] {
      let syllable = Array(reading.unicodeScalars)
      for length in 1...max(1, syllable.count) where word.starts(with: syllable.prefix(length)) {
        let isInitial = length == 1 || (length == 2 && syllable[1] == "h")
        if isInitial || length == syllable.count || length == word.count { lengths.insert(length) }
      }
    }
    return lengths.compactMap { readEnd(of: word.dropFirst($0), at: place + 1, in: text) }.min()
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

  private static let readings: [Unicode.Scalar: [String]] = [
    "公": ["gong"], "开": ["kai"], "长": ["chang", "zhang"], "行": ["xing", "hang", "heng"],
    "西": ["xi"], "安": ["an"], "县": ["xian", "xuan"], "绿": ["lv", "lu"], "高": ["gao"],
  ]

  /// What texts are made of: few scalars, so that much matches.
  static let alphabet: [Unicode.Scalar] = [
    "公", "公", "开", "開", "长", "長", "行", "西", "安", "县", "绿", "高", "（", "〔", "A", "g", "k", "，",
  ]

  /// What words are made of.
  static let pieces = [
    "公", "开", "開", "長", "行", "西安", "gong", "kai", "g", "k", "zh", "chang", "x", "xian", "h",
    "lv", "an", "ga", "a", "A", "(", "xia", "gao",
  ]
}
