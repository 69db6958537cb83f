internal import HanText

/// Reads a query from left to right; whatever is typed is a query.
///
/// A mark is one only where it can be: `-` before a term, `|` between two things, a quote at the
/// start of one. Anywhere else it stands for itself, as does a mark with nothing behind it.
struct QueryParser {
  private let scalars: [Unicode.Scalar]
  private var place = 0

  /// A parser of a query's words.
  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// All terms.
  mutating func terms() -> [Term] {
    var terms: [Term] = []
    while skipBlanks() {
      if let term = term() { terms.append(term) }
    }
    return terms
  }

  private mutating func term() -> Term? {
    var term = Term(alternatives: [])
    if let mark = peek(), QueryParser.excludes(mark), isWord(at: place + 1) {
      term.isExcluded = true
      place += 1
    }
    if let length = fieldLength(), isWord(at: place + length) {
      term.scope = .headings
      place += length
    }
    repeat {
      term.alternatives += alternatives(in: term.scope)
    } while takeBar()
    return term.alternatives.isEmpty ? nil : term
  }

  /// One thing to look for, in all its forms: up to a blank or a bar, or all that stands in quotes.
  private mutating func alternatives(in scope: Term.Scope) -> [Alternative] {
    if let mark = peek(), QueryParser.quotes(mark), place + 1 < scalars.count {
      place += 1
      let start = place
      while let scalar = peek(), !QueryParser.quotes(scalar) { place += 1 }
      let phrase = scalars[start..<place]
      if place < scalars.count { place += 1 }
      return Alternative(phrase: phrase).map { [$0] } ?? []
    }
    let start = place
    // The first scalar counts whatever it is: a bar that parts nothing is a word.
    repeat { place += 1 } while isWord(at: place) && !QueryParser.parts(scalars[place])
    takeSyllables(behind: start)
    let word = scalars[start..<min(place, scalars.count)]
    if scope == .text, let condition = condition(from: word) { return [.figures(condition)] }
    return Alternative.forms(ofWord: word)
  }

  /// What figures must be like by a word, or by a sign and the number behind a blank: `> 100`.
  private mutating func condition(from word: ArraySlice<Unicode.Scalar>) -> FigureCondition? {
    if let condition = FigureCondition(Array(word)) { return condition }
    guard FigureCondition.isSign(Array(word)) else { return nil }
    var next = place
    while next < scalars.count, scalars[next].isBlank { next += 1 }
    let first = next
    while isWord(at: next), !QueryParser.parts(scalars[next]) { next += 1 }
    guard let condition = FigureCondition(Array(word + scalars[first..<next])) else { return nil }
    place = next
    return condition
  }

  /// Passes the words that go on with the one from a place, each a syllable by itself or an initial.
  private mutating func takeSyllables(behind start: Int) {
    guard Pinyin.isRead, place < scalars.count, scalars[place].isBlank else { return }
    var run = SyllableRun()
    guard run.take(scalars[start..<place], isLast: false) else { return }
    var next = place
    while next < scalars.count {
      while next < scalars.count, scalars[next].isBlank { next += 1 }
      let first = next
      while isWord(at: next), !QueryParser.parts(scalars[next]) { next += 1 }
      guard run.take(scalars[first..<next], isLast: next == scalars.count) else { break }
      if run.isWord { place = next }
    }
  }

  /// Passes a bar, with or without blanks around it, if there is something behind it.
  private mutating func takeBar() -> Bool {
    var next = place
    while next < scalars.count, scalars[next].isBlank { next += 1 }
    guard next < scalars.count, QueryParser.parts(scalars[next]) else { return false }
    repeat { next += 1 } while next < scalars.count && scalars[next].isBlank
    guard next < scalars.count else {
      // A bar at the end, while the rest is still to be typed.
      place = next
      return false
    }
    place = next
    return true
  }

  /// The length of `s:` or `章节:` here, or nil.
  private func fieldLength() -> Int? {
    QueryParser.fields.first { name in
      scalars[place...].lazy.map(WidthFolding.fold).starts(with: name)
    }?.count
  }

  /// Whether a word begins like a condition or a field and states none, the word behind it included.
  static func isUnread(_ word: [Unicode.Scalar], before next: [Unicode.Scalar]) -> Bool {
    let folded = word.map(WidthFolding.fold)
    if fields.contains(folded) || FigureCondition.isName(word) { return true }
    guard FigureCondition.beginsWithSign(word), FigureCondition(word) == nil else { return false }
    return !FigureCondition.isSign(word) || FigureCondition(word + next) == nil
  }

  private mutating func skipBlanks() -> Bool {
    while let scalar = peek(), scalar.isBlank { place += 1 }
    return place < scalars.count
  }

  private func peek() -> Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private func isWord(at place: Int) -> Bool {
    place < scalars.count && !scalars[place].isBlank
  }

  private static let fields: [[Unicode.Scalar]] = ["s:", "章节:", "章節:"].map {
    Array($0.unicodeScalars)
  }

  private static func excludes(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "－"
  }

  private static func parts(_ scalar: Unicode.Scalar) -> Bool { scalar == "|" || scalar == "｜" }

  private static func quotes(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "“" || scalar == "”" || scalar == "＂"
  }
}
