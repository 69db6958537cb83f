import HanText

/// What is not the same in two sentences that belong together, as stretches of whole words and clauses.
///
/// ```
/// 全年公开信息[864]条，[召开发布会]。    全年公开信息[1203]条，[开通公众号]。
/// ```
/// Characters are compared, but a number, its separators and scale included, and a word of letters is one: none is ever
/// marked in part. What two changes leave between them is marked with them where it is a single character, and of a
/// clause of which most has changed all is.
struct SentenceChanges {
  /// What is not in the new sentence, as places in the old one, ascending.
  private(set) var old: [Range<Int>] = []
  /// What is not in the old sentence, as places in the new one, ascending.
  private(set) var new: [Range<Int>] = []

  /// A sentence with more words than this is a list that no one set a 。 in; what differs of it is marked as a whole.
  private static let most = 4_000

  init(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar]) {
    var (left, right) = (WordTokens(old), WordTokens(new))
    var start = 0
    while start < min(left.count, right.count), left.key(start) == right.key(start) { start += 1 }
    var end = 0
    while end < min(left.count, right.count) - start,
      left.key(left.count - 1 - end) == right.key(right.count - 1 - end)
    {
      end += 1
    }
    let (first, second) = (start..<left.count - end, start..<right.count - end)
    let kept =
      first.count <= SentenceChanges.most && second.count <= SentenceChanges.most
      ? WordAlignment(left.keys(first), right.keys(second)).kept : []
    left.changed = Array(repeating: false, count: left.count)
    right.changed = Array(repeating: false, count: right.count)
    for place in first { left.changed[place] = true }
    for place in second { right.changed[place] = true }
    var pairs = (0..<start).map { (old: $0, new: $0) }
    pairs += kept.map { (old: $0.old + start, new: $0.new + start) }
    pairs += (0..<end).reversed().map { (old: left.count - 1 - $0, new: right.count - 1 - $0) }
    for pair in kept {
      left.changed[pair.old + start] = false
      right.changed[pair.new + start] = false
    }
    pairs = SentenceChanges.widen(&left, &right, pairs)
    SentenceChanges.narrow(&left, &right, pairs)
    self.old = left.marks
    self.new = right.marks
  }

  /// Marks what is kept only by accident, on both sides or on none.
  ///
  /// Single characters between two changes, and the rest of a clause that has changed for the most part.
  private static func widen(
    _ left: inout WordTokens, _ right: inout WordTokens, _ pairs: [(old: Int, new: Int)]
  ) -> [(old: Int, new: Int)] {
    var run: [(old: Int, new: Int)] = []
    func isBetween(_ run: [(old: Int, new: Int)]) -> Bool {
      guard let first = run.first, let last = run.last else { return false }
      let before = left.isChanged(first.old - 1) || right.isChanged(first.new - 1)
      let behind = left.isChanged(last.old + 1) || right.isChanged(last.new + 1)
      return before && behind && run.count == 1 && left.isWord(first.old)
    }
    var accidental: [(old: Int, new: Int)] = []
    for pair in pairs {
      if let last = run.last, last.old + 1 == pair.old, last.new + 1 == pair.new {
        run.append(pair)
      } else {
        if isBetween(run) { accidental += run }
        run = [pair]
      }
    }
    if isBetween(run) { accidental += run }
    for pair in accidental {
      left.changed[pair.old] = true
      right.changed[pair.new] = true
    }
    let (lost, come) = (left.mostlyChanged, right.mostlyChanged)
    for pair in pairs where lost[pair.old] && come[pair.new] {
      left.changed[pair.old] = true
      right.changed[pair.new] = true
    }
    return pairs.filter { !left.changed[$0.old] }
  }

  /// Takes out of what was marked what is the same at its end on both sides: 持续 in [持续], [坚持应公开，持续].
  private static func narrow(
    _ left: inout WordTokens, _ right: inout WordTokens, _ kept: [(old: Int, new: Int)]
  ) {
    var (first, second) = (0, 0)
    for pair in kept + [(left.count, right.count)] {
      var (old, new) = (pair.old - 1, pair.new - 1)
      while old >= first, new >= second, left.key(old) == right.key(new) {
        left.changed[old] = false
        right.changed[new] = false
        (old, new) = (old - 1, new - 1)
      }
      (first, second) = (pair.old + 1, pair.new + 1)
    }
  }
}

/// A sentence as words: numbers and words of letters whole, all else by characters.
private struct WordTokens {
  private let text: [Unicode.Scalar]
  private var starts: [Int] = []
  private var ids: [Int] = []
  /// Whether a word is not in the other sentence.
  var changed: [Bool] = []

  private static let numerals = Set("〇零一二三四五六七八九十百千万亿两萬億".unicodeScalars)
  private static let scales: Set<Unicode.Scalar> = ["万", "亿", "萬", "億", "千", "百", "%", "％"]

  init(_ text: [Unicode.Scalar]) {
    self.text = text
    var place = 0
    while place < text.count {
      starts.append(place)
      let end = WordTokens.end(of: text, at: place)
      ids.append(WordTokens.id(text[place..<end]))
      place = end
    }
  }

  var count: Int { starts.count }

  func key(_ word: Int) -> Int { ids[word] }
  func keys(_ range: Range<Int>) -> [Int] { Array(ids[range]) }
  func isChanged(_ word: Int) -> Bool { changed.indices.contains(word) && changed[word] }

  /// Whether a word is a character of a word, and not a mark that parts clauses.
  func isWord(_ word: Int) -> Bool { !text[starts[word]].endsClause && text[starts[word]] != "、" }

  /// The same number for the same words of any width; blanks are all the same.
  private static func id(_ word: ArraySlice<Unicode.Scalar>) -> Int {
    if word.count == 1, let scalar = word.first { return Int(WidthFolding.fold(scalar).value) }
    var hasher = Hasher()
    for scalar in word { hasher.combine(WidthFolding.fold(scalar)) }
    // Below zero: no single character has such a number.
    return hasher.finalize() | Int.min
  }

  private static func end(of text: [Unicode.Scalar], at start: Int) -> Int {
    var end = start + 1
    func next(_ holds: (Unicode.Scalar) -> Bool) -> Bool { end < text.count && holds(text[end]) }
    if text[start].digitValue != nil {
      while end < text.count {
        let isPoint = text[end] == "." || text[end] == ","
        let goesOn = isPoint && end + 1 < text.count && text[end + 1].digitValue != nil
        guard text[end].digitValue != nil || goesOn else { break }
        end += 1
      }
      while next(scales.contains) { end += 1 }
    } else if isNumeral(text[start]) {
      while next(isNumeral) { end += 1 }
    } else if WidthFolding.fold(text[start]).isASCIILetter {
      while next({ WidthFolding.fold($0).isASCIILetter || $0.digitValue != nil }) { end += 1 }
    } else if text[start].isBlank {
      while next(\.isBlank) { end += 1 }
    }
    return end
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    numerals.contains(scalar)
  }

  /// Which words stand in a clause of which most has changed.
  var mostlyChanged: [Bool] {
    var result = Array(repeating: false, count: count)
    var start = 0
    for word in 0..<count where word == count - 1 || !isWord(word) {
      let clause = start..<(isWord(word) ? word + 1 : word)
      start = word + 1
      let lost = clause.count { changed[$0] }
      // Two thirds; and of a clause of which that little is left that it is no word.
      guard lost * 3 >= clause.count * 2, lost < clause.count else { continue }
      for place in clause { result[place] = true }
    }
    return result
  }

  /// The changed words as stretches of the sentence; blanks at their ends are none of it.
  var marks: [Range<Int>] {
    var marks: [Range<Int>] = []
    for word in 0..<count where changed[word] {
      let end = word + 1 < count ? starts[word + 1] : text.count
      if let last = marks.last, last.upperBound == starts[word] {
        marks[marks.count - 1] = last.lowerBound..<end
      } else {
        marks.append(starts[word]..<end)
      }
    }
    return marks
  }
}

extension Passage {
  /// A sentence that was changed to another.
  init(changed old: ComparedSentence, to new: ComparedSentence) {
    let changes = SentenceChanges(old.text, new.text)
    self.init(kind: .changed, old: old, new: new, oldMarks: changes.old, newMarks: changes.new)
  }
}
