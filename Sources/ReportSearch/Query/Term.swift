/// A part of a query that a paragraph must hold, or must not.
struct Term: Equatable, Sendable {
  /// Where it is looked for.
  enum Scope: Equatable, Sendable {
    /// In the paragraph.
    case text
    /// In the headings of the sections that the paragraph lies in.
    case headings
  }

  /// Whether a paragraph must not hold it.
  var isExcluded = false
  /// Where it is looked for.
  var scope = Scope.text
  /// The things of which one is enough; at least one.
  var alternatives: [Alternative]
}

/// One thing to look for.
enum Alternative: Equatable, Sendable {
  /// Codes, found as they stand.
  case literal(Needle)
  /// Codes of which letters also stand for characters.
  case letters(Needle)
  /// Codes with a number, which is also written in other ways.
  case numeral(Needle, spellings: [NumeralSpelling])
  /// Figures.
  case figures(FigureCondition)

  /// A word in each of its forms, found in all the ways that its scalars allow; none if it has none
  /// that count.
  static func forms(ofWord word: some Sequence<Unicode.Scalar>) -> [Alternative] {
    let needle = Needle(word)
    guard !needle.codes.isEmpty else { return [] }
    guard needle.shared.isEmpty else { return [Alternative(needle)] }
    return [Alternative(needle)]
      + WordForms.others(of: needle.codes).map { Alternative(Needle(codes: $0)) }
  }

  private init(_ needle: Needle) {
    let spellings = NumeralSpelling.spellings(for: needle)
    if Pinyin.isRead, LetterPattern.suits(needle) {
      self = .letters(needle)
    } else if spellings.isEmpty {
      self = .literal(needle)
    } else {
      self = .numeral(needle, spellings: spellings)
    }
  }

  /// Words found exactly as they stand; nil if there are none.
  init?(phrase: some Sequence<Unicode.Scalar>) {
    let needle = Needle(phrase)
    guard !needle.codes.isEmpty else { return nil }
    self = .literal(needle)
  }

  /// What figures must be like; nil if it is words that are looked for.
  var condition: FigureCondition? {
    guard case .figures(let condition) = self else { return nil }
    return condition
  }

  /// The codes as they were typed; nil if it is figures that are looked for.
  var needle: Needle? {
    switch self {
    case .literal(let needle), .letters(let needle), .numeral(let needle, _): needle
    case .figures: nil
    }
  }
}
