/// Finds sentences that went in one place and came in another: they moved.
enum MovedSentences {
  /// A shorter one is a phrase that stands anywhere: 无。, 具体如下：.
  private static let least = 8
  /// Of a sentence that moved and was changed more must be the same than of one that stayed.
  private static let leastLikeness = 0.6
  /// So many comparisons at most.
  private static let most = 10_000

  /// Marks what moved, over all sections of a comparison.
  static func mark(in sections: inout [[Passage]]) {
    var gone: [[Unicode.Scalar]: [PassagePlace]] = [:]
    for place in places(of: .deleted, in: sections) {
      gone[sections.words(at: place), default: []].append(place)
    }
    // The nearest of several would be better, and the first is as true.
    var used: [[Unicode.Scalar]: Int] = [:]
    for place in places(of: .inserted, in: sections) {
      let words = sections.words(at: place)
      let next = used[words, default: 0]
      guard let from = gone[words], next < from.count else { continue }
      used[words] = next + 1
      join(from[next], place, in: &sections)
    }
    markChanged(in: &sections)
  }

  /// Joins what moved and was changed on the way.
  private static func markChanged(in sections: inout [[Passage]]) {
    let gone = places(of: .deleted, in: sections)
    let come = places(of: .inserted, in: sections)
    guard gone.count * come.count <= most else { return }
    let profiles = come.map { PairProfile(sections.words(at: $0)[...]) }
    var pairs: [(likeness: Double, old: Int, new: Int)] = []
    for (old, place) in gone.enumerated() {
      let profile = PairProfile(sections.words(at: place)[...])
      for new in come.indices {
        let likeness = profile.likeness(to: profiles[new])
        if likeness >= leastLikeness { pairs.append((likeness, old, new)) }
      }
    }
    var (oldUsed, newUsed): (Set<Int>, Set<Int>) = ([], [])
    for pair in pairs.sorted(by: { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) })
    where !oldUsed.contains(pair.old) && !newUsed.contains(pair.new) {
      oldUsed.insert(pair.old)
      newUsed.insert(pair.new)
      join(gone[pair.old], come[pair.new], in: &sections)
    }
  }

  private static func places(
    of kind: Passage.Kind, in sections: [[Passage]]
  ) -> [PassagePlace] {
    sections.indices.flatMap { section in
      sections[section].indices.filter { passage in
        let it = sections[section][passage]
        return it.kind == kind && !(it.shown?.isHeading ?? true)
          && (it.shown?.text.count ?? 0) >= least
      }.map { PassagePlace(section: section, passage: $0) }
    }
  }

  private static func join(
    _ from: PassagePlace, _ to: PassagePlace, in sections: inout [[Passage]]
  ) {
    let old = sections[from.section][from.passage].old
    let new = sections[to.section][to.passage].new
    var (oldMarks, newMarks): ([Range<Int>], [Range<Int>]) = ([], [])
    if let old, let new, old.inked != new.inked {
      let changes = SentenceChanges(old.text, new.text)
      (oldMarks, newMarks) = (changes.old, changes.new)
    }
    sections[from.section][from.passage] = Passage(
      kind: .moved, old: old, oldMarks: oldMarks, partner: to)
    sections[to.section][to.passage] = Passage(
      kind: .moved, new: new, newMarks: newMarks, partner: from)
  }
}

extension [[Passage]] {
  fileprivate func words(at place: PassagePlace) -> [Unicode.Scalar] {
    self[place.section][place.passage].shown?.inked ?? []
  }
}
