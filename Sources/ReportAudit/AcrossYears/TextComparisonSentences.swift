import HanText

/// The sentences of two texts in one order, each beside what belongs to it.
///
/// What both have stays in place as far as order allows: sentences that each has once are the fixed points (patience
/// diff), between them what is the same from either end. What is left over in between is paired by likeness, in order.
struct SentenceAlignment {
  private(set) var passages: [Passage] = []
  private let old: [ComparedSentence]
  private let new: [ComparedSentence]
  /// The same number for the same words.
  private let oldKeys: [Int]
  private let newKeys: [Int]
  /// The same number where only figures differ: such a sentence stays in its place too.
  private let oldForms: [Int]
  private let newForms: [Int]

  /// Two of which less is alike are two sentences, and not one that was changed.
  static let leastLikeness = 0.4

  /// The sentences of two texts.
  init(_ old: [ComparedSentence], _ new: [ComparedSentence]) {
    self.old = old
    self.new = new
    var (keys, forms) = (SentenceKeys(), SentenceKeys())
    oldKeys = old.map { keys.key(of: $0.key) }
    newKeys = new.map { keys.key(of: $0.key) }
    oldForms = old.map { forms.key(of: $0.key.withoutFigures) }
    newForms = new.map { forms.key(of: $0.key.withoutFigures) }
    align(old.indices, new.indices, depth: 0)
  }

  /// Stretches in stretches deeper than this are made to be so.
  private static let deepest = 40

  private mutating func align(_ left: Range<Int>, _ right: Range<Int>, depth: Int) {
    var (left, right) = (left, right)
    while let first = left.first, let second = right.first, oldKeys[first] == newKeys[second] {
      keep(first, second)
      (left, right) = (left.dropFirst(), right.dropFirst())
    }
    var ending: [(Int, Int)] = []
    while let first = left.last, let second = right.last, oldKeys[first] == newKeys[second] {
      ending.append((first, second))
      (left, right) = (left.dropLast(), right.dropLast())
    }
    let fixed = depth < SentenceAlignment.deepest ? fixedPoints(left, right) : []
    if fixed.isEmpty {
      pair(left, right)
    } else {
      var (first, second) = (left.lowerBound, right.lowerBound)
      for point in fixed {
        align(first..<point.old, second..<point.new, depth: depth + 1)
        keep(point.old, point.new)
        (first, second) = (point.old + 1, point.new + 1)
      }
      align(first..<left.upperBound, second..<right.upperBound, depth: depth + 1)
    }
    for (first, second) in ending.reversed() { keep(first, second) }
  }

  private mutating func keep(_ first: Int, _ second: Int) {
    passages.append(
      oldKeys[first] == newKeys[second]
        ? Passage(kind: .equal, old: old[first], new: new[second])
        : Passage(changed: old[first], to: new[second]))
  }

  /// Sentences that stand once in each stretch, the longest row of them that ascends in both.
  private func fixedPoints(_ left: Range<Int>, _ right: Range<Int>) -> [(old: Int, new: Int)] {
    guard !left.isEmpty, !right.isEmpty else { return [] }
    let (first, second) = (places(oldForms, left), places(newForms, right))
    let common = first.compactMap { key, place in
      place.flatMap { old in second[key].flatMap { $0 }.map { (old: old, new: $0) } }
    }
    return common.sorted { $0.old < $1.old }.longestAscending
  }

  /// Where a key stands that stands once; nil where it stands more often.
  private func places(_ keys: [Int], _ range: Range<Int>) -> [Int: Int?] {
    var places: [Int: Int?] = [:]
    for place in range {
      places[keys[place]] = places[keys[place]] == nil ? .some(place) : .some(nil)
    }
    return places
  }

  // MARK: What is left over

  private mutating func pair(_ left: Range<Int>, _ right: Range<Int>) {
    var (first, second) = (left.lowerBound, right.lowerBound)
    for (one, other) in likePairs(left, right) {
      leave(first..<one, second..<other)
      keep(one, other)
      (first, second) = (one + 1, other + 1)
    }
    leave(first..<left.upperBound, second..<right.upperBound)
  }

  private mutating func leave(_ left: Range<Int>, _ right: Range<Int>) {
    passages += left.map { Passage(kind: .deleted, old: old[$0]) }
    passages += right.map { Passage(kind: .inserted, new: new[$0]) }
  }

  /// So many comparisons of two sentences at most for one stretch: then only those near by are held against each other.
  private static let most = 4_096

  /// The row of pairs, ascending in both, whose likenesses come to most.
  private func likePairs(_ left: Range<Int>, _ right: Range<Int>) -> [(Int, Int)] {
    guard !left.isEmpty, !right.isEmpty else { return [] }
    // A stretch that was written anew is not searched for likeness: no more than a band beside its diagonal.
    let band = max(2, SentenceAlignment.most / max(left.count, right.count))
    let profiles = right.map { PairProfile(new[$0].text[...]) }
    let width = 2 * band + 1
    var best = [Double](repeating: 0, count: (left.count + 1) * (width + 1))
    var steps = [UInt8](repeating: 0, count: (left.count + 1) * (width + 1))
    /// Column of the first place of a row that is held against anything.
    func start(_ row: Int) -> Int {
      max(0, min(right.count, row * right.count / left.count - band))
    }
    func value(_ row: Int, _ column: Int) -> Double {
      let place = column - start(row)
      if row == 0 || column == 0 { return 0 }
      if place < 0 { return 0 }
      return best[row * (width + 1) + min(place, width)]
    }
    for row in 1...left.count {
      let profile = PairProfile(old[left.lowerBound + row - 1].text[...])
      for column in start(row)...min(right.count, start(row) + width) where column > 0 {
        let place = row * (width + 1) + column - start(row)
        let above = value(row - 1, column)
        let beside = column > start(row) ? best[place - 1] : 0
        let likeness = likeness(
          left.lowerBound + row - 1, right.lowerBound + column - 1, profile,
          profiles[column - 1])
        let both =
          likeness >= SentenceAlignment.leastLikeness ? value(row - 1, column - 1) + likeness : -1
        best[place] = max(above, beside, both)
        steps[place] = both >= max(above, beside) ? 2 : above >= beside ? 1 : 0
      }
    }
    return path(left, right, steps, width: width + 1, start: start)
  }

  private func likeness(
    _ one: Int, _ other: Int, _ profile: PairProfile, _ its: PairProfile
  ) -> Double {
    if oldKeys[one] == newKeys[other] { return 2 }
    // A heading and a sentence are never one that was changed.
    return old[one].isHeading == new[other].isHeading ? profile.likeness(to: its) : 0
  }

  private func path(
    _ left: Range<Int>, _ right: Range<Int>, _ steps: [UInt8], width: Int, start: (Int) -> Int
  ) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var (row, column) = (left.count, right.count)
    while row > 0, column > 0 {
      let place = column - start(row)
      guard place >= 0 else {
        row -= 1
        continue
      }
      guard place < width else {
        column -= 1
        continue
      }
      switch steps[row * width + place] {
      case 2:
        pairs.append((left.lowerBound + row - 1, right.lowerBound + column - 1))
        (row, column) = (row - 1, column - 1)
      case 1: row -= 1
      default: column -= 1
      }
    }
    return pairs.reversed()
  }
}

extension [(old: Int, new: Int)] {
  /// The longest row of these, which ascend in the old places, that ascends in the new ones too (patience sorting).
  fileprivate var longestAscending: [(old: Int, new: Int)] {
    var tails: [Int] = []
    var before = [Int?](repeating: nil, count: count)
    for (place, pair) in enumerated() {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if self[tails[middle]].new < pair.new { low = middle + 1 } else { high = middle }
      }
      before[place] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(place) } else { tails[low] = place }
    }
    var row: [(old: Int, new: Int)] = []
    var next = tails.last
    while let place = next {
      row.append(self[place])
      next = before[place]
    }
    return row.reversed()
  }
}

/// Numbers for the words of sentences.
private struct SentenceKeys {
  private var keys: [[Unicode.Scalar]: Int] = [:]

  mutating func key(of words: [Unicode.Scalar]) -> Int {
    if let key = keys[words] { return key }
    keys[words] = keys.count
    return keys.count - 1
  }
}

extension [Unicode.Scalar] {
  /// The words with a mark for each figure.
  fileprivate var withoutFigures: [Unicode.Scalar] {
    var words: [Unicode.Scalar] = []
    words.reserveCapacity(count)
    for scalar in self {
      if scalar.digitValue == nil {
        words.append(scalar)
      } else if words.last != "#" {
        words.append("#")
      }
    }
    return words
  }
}

extension ComparedSentence {
  /// The words by which it is known again; a heading is the same with the mark behind it that another leaves out.
  fileprivate var key: [Unicode.Scalar] {
    var words = inked
    if isHeading { while words.last?.endsClause ?? false { words.removeLast() } }
    return words
  }

  /// The words as they are the same in any setting: without blanks, of one width.
  var inked: [Unicode.Scalar] { WidthFolding.fold(text.lazy.filter(\.isInk)) }
}
