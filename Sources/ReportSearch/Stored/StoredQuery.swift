/// A query made ready for a library: what lists of characters and pairs must say, and what a text decides.
///
/// ```
/// 信息公开          信息 and 息公 and 公开 in the lists; then the text
/// 公开|公布 -收费    公开 or 公布 in the lists; then the text, paragraph by paragraph
/// gk              any pair of a character read g… and one read k… in the lists, which is all
/// ```
/// The lists never pass over a report that the query is found in; what they keep, ``isFound(in:)`` or the
/// whole ``SearchIndex`` decides, unless ``isDecidedByLists``.
public struct StoredQuery: Sendable {
  /// One thing that a report must hold, or one of several.
  public enum Need: Sendable {
    /// These codes side by side, one or more.
    case codes([UInt16])
    /// Characters that letters stand for.
    case letters(LetterNeed)
    /// Nothing that lists tell of.
    case anything
  }

  /// The query.
  public let query: Query
  /// What a report must hold: one of each.
  public let needs: [[Need]]
  /// Whether a report that holds what is needed is one that the query is found in.
  public let isDecidedByLists: Bool
  private var required: [[StoredAlternative]] = []
  private var excluded: [[StoredAlternative]] = []
  /// Whether the codes alone decide, without headings, figures and numbers.
  private var isDecidedByCodes = true

  /// A query for a library.
  public init(_ query: Query) {
    self.query = query
    let wanted = query.terms.filter { !$0.isExcluded }
    needs = wanted.map { $0.alternatives.flatMap(StoredQuery.needs) }
    isDecidedByLists =
      query.terms.count == 1 && wanted.count == 1 && wanted[0].scope == .text
      && wanted[0].alternatives.allSatisfy(StoredQuery.isDecidedByLists)
    for term in query.terms {
      let alternatives = term.alternatives.compactMap(StoredAlternative.init)
      if term.scope != .text || alternatives.count < term.alternatives.count {
        isDecidedByCodes = false
      }
      if term.isExcluded { excluded.append(alternatives) } else { required.append(alternatives) }
    }
  }

  /// Looks first for the codes that occur least.
  ///
  /// - Parameter count: how many reports hold a code.
  public mutating func lookFirst(forRarest count: (UInt16) -> Int) {
    for term in required.indices {
      for index in required[term].indices { required[term][index].lookFirst(count) }
    }
    for term in excluded.indices {
      for index in excluded[term].indices { excluded[term][index].lookFirst(count) }
    }
  }

  /// Whether the text by itself does not decide, and what goes with it must be known: headings, and characters
  /// above U+FFFF.
  public var needsDetail: Bool {
    query.terms.contains { term in
      term.scope == .headings
        || term.alternatives.contains { $0.needle.map { !$0.shared.isEmpty } ?? false }
    }
  }

  /// What a report must hold to have the letters as they were typed; nil where no letters are read.
  public var literal: [[Need]]? {
    let wanted = query.terms.filter { !$0.isExcluded }
    guard wanted.flatMap(\.alternatives).contains(where: StoredQuery.isRead) else { return nil }
    return wanted.map { term in
      term.alternatives.map { $0.needle.map { .codes($0.codes) } ?? .anything }
    }
  }

  private static func isRead(_ alternative: Alternative) -> Bool {
    switch alternative {
    case .letters: true
    case .literal, .numeral, .figures: false
    }
  }

  /// All codes that are looked for as they stand.
  public var codes: Set<UInt16> {
    var all: Set<UInt16> = []
    for case .codes(let codes) in needs.joined() { all.formUnion(codes) }
    return all
  }

  /// Whether the query is found in a stored text; nil where the codes alone do not decide.
  public func isFound(in text: UnsafeBufferPointer<UInt16>) -> Bool? {
    guard isDecidedByCodes, !query.isEmpty else { return nil }
    guard required.count > 1 || !excluded.isEmpty else { return isFound(required[0], in: text) }
    // Whether a number goes on is not told by the codes alone.
    guard !(required + excluded).joined().contains(where: \.hasSpellings) else { return nil }
    for alternative in required[0] {
      var place = 0
      while let match = alternative.firstMatch(in: text, from: place) {
        let paragraph = text.paragraph(holding: match.lowerBound)
        let words = UnsafeBufferPointer(rebasing: text[paragraph])
        func holds(_ term: [StoredAlternative]) -> Bool {
          term.contains { $0.firstMatch(in: words, from: 0) != nil }
        }
        if required.dropFirst().allSatisfy(holds), !excluded.contains(where: holds) { return true }
        place = paragraph.upperBound
      }
    }
    return false
  }

  /// Whether one of some things stands in a text by itself.
  private func isFound(
    _ term: [StoredAlternative], in text: UnsafeBufferPointer<UInt16>
  ) -> Bool? {
    if term.contains(where: { $0.firstMatch(in: text, from: 0) != nil }) { return true }
    return term.contains { $0.mayBeSpelled(in: text) } ? nil : false
  }

  private static func needs(of alternative: Alternative) -> [Need] {
    switch alternative {
    case .literal(let needle): [.codes(needle.codes)]
    case .letters(let needle):
      [.letters(LetterNeed(needle))]
        + NumeralSpelling.spellings(for: needle).map { .codes($0.needle.codes) }
    case .numeral(let needle, let spellings):
      [.codes(needle.codes)] + spellings.map { .codes($0.needle.codes) }
    case .figures: [.anything]
    }
  }

  private static func isDecidedByLists(_ alternative: Alternative) -> Bool {
    switch alternative {
    case .literal(let needle):
      // U+0000 has no pairs; a code above U+FFFF stands for several characters.
      needle.codes.count <= 2 && needle.shared.isEmpty && !needle.codes.contains(0)
    case .letters(let needle):
      needle.codes.count <= 2 && NumeralSpelling.spellings(for: needle).isEmpty
    case .numeral, .figures: false
    }
  }
}

/// One thing that is looked for in stored codes.
enum StoredAlternative: Sendable {
  case words(StoredNeedle)
  case letters(LetterPattern)
  /// Words with a number, which is also written in other ways.
  case numeral(StoredNeedle, spellings: [StoredNeedle])

  /// The same as a query has it; nil where the codes alone do not decide.
  init?(_ alternative: Alternative) {
    switch alternative {
    case .literal(let needle):
      guard needle.shared.isEmpty else { return nil }
      self = .words(StoredNeedle(needle.codes))
    case .letters(let needle):
      guard NumeralSpelling.spellings(for: needle).isEmpty else { return nil }
      self = .letters(LetterPattern(needle))
    case .numeral(let needle, let spellings):
      guard needle.shared.isEmpty else { return nil }
      self = .numeral(
        StoredNeedle(needle.codes), spellings: spellings.map { StoredNeedle($0.needle.codes) })
    case .figures: return nil
    }
  }

  /// Whether it is a number that is also written in other ways.
  var hasSpellings: Bool {
    switch self {
    case .numeral: true
    case .words, .letters: false
    }
  }

  mutating func lookFirst(_ count: (UInt16) -> Int) {
    switch self {
    case .words(let needle): self = .words(needle.looking(count))
    case .numeral(let needle, let spellings):
      self = .numeral(needle.looking(count), spellings: spellings.map { $0.looking(count) })
    case .letters: break
    }
  }

  /// Whether the codes of another way to write it stand in a text, if only as a part of another number.
  func mayBeSpelled(in text: UnsafeBufferPointer<UInt16>) -> Bool {
    guard case .numeral(_, let spellings) = self else { return false }
    return spellings.contains { $0.firstMatch(in: text) != nil }
  }

  func firstMatch(in text: UnsafeBufferPointer<UInt16>, from start: Int) -> Range<Int>? {
    switch self {
    case .words(let needle), .numeral(let needle, _): needle.firstMatch(in: text, from: start)
    case .letters(let pattern): pattern.firstMatch(in: text, from: start)
    }
  }
}
