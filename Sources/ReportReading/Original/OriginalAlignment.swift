internal import ReportModel

/// Finds the words of a report again in what it was read from.
///
/// Both say the same in the same order, but for what the reader left out, made or moved. So each block is looked
/// for behind the one before it, the more of it stands there the further away.
struct OriginalAlignment {
  private let words: OriginalWords
  /// Behind the last words that were found.
  private var next = 0
  /// How many comparisons are left for words that stand nowhere near: a page that has nothing of its report ends.
  private var patience: Int
  /// The block that was found last.
  private var last: Found?

  /// A block that was found whole.
  private struct Found {
    var letters: [Unicode.Scalar]
    var offsets: [Int]
    var start: Int
  }

  /// An alignment with some words, from their beginning on.
  init(_ words: OriginalWords) {
    self.words = words
    patience = 20_000_000 + 8 * words.scalars.count
  }

  /// For each reading offset of a report the place that it was read from; -1 where there is none.
  mutating func places(of report: Report) -> [Int32] {
    var places = [Int32](repeating: -1, count: report.readingLength)
    for block in report.blocks { align(block, of: report, &places) }
    return places
  }

  private mutating func align(_ block: Block, of report: Report, _ places: inout [Int32]) {
    var letters: [Unicode.Scalar] = []
    var offsets: [Int] = []
    for (offset, scalar) in report.scalars(of: block).enumerated() {
      guard let form = OriginalWords.form(of: scalar) else { continue }
      letters.append(form)
      offsets.append(block.start + offset)
    }
    var first = 0
    while first < letters.count {
      guard let found = find(letters[first...], isStart: first == 0) else {
        first += 1
        continue
      }
      let count = common(letters[first...], at: found)
      if first == 0 { moveLast(before: found, &places) }
      for step in 0..<count { places[offsets[first + step]] = words.places[found + step] }
      if first == 0, count == letters.count {
        last = Found(letters: letters, offsets: offsets, start: found)
      } else if first == 0 {
        last = nil
      }
      // What was set elsewhere does not take along what follows it.
      if found >= next { next = found + count }
      first += count
    }
  }

  // MARK: Looking

  /// How far on words are looked for, by how many of them stand there together: few stand anywhere by chance.
  private static func reach(of count: Int) -> Int {
    switch count {
    case ..<3: 60
    case ..<6: 600
    case ..<10: 6_000
    default: 60_000
    }
  }

  private mutating func find(_ letters: ArraySlice<Unicode.Scalar>, isStart: Bool) -> Int? {
    let key = letters.prefix(12)
    // Inside a paragraph what follows stands close by.
    let reach = OriginalAlignment.reach(of: key.count) / (isStart ? 1 : 10)
    if let near = search(key, in: next..<min(words.scalars.count, next + reach)) { return near }
    guard isStart, key.count >= 8, patience > 0 else { return nil }
    return search(key, in: next..<words.scalars.count) ?? search(key, in: 0..<next)
  }

  private mutating func search(_ key: ArraySlice<Unicode.Scalar>, in range: Range<Int>) -> Int? {
    guard let first = key.first, range.count >= key.count else { return nil }
    let scalars = words.scalars
    for place in range.lowerBound...range.upperBound - key.count where scalars[place] == first {
      if scalars[place..<place + key.count].elementsEqual(key) {
        patience -= place - range.lowerBound
        return place
      }
    }
    patience -= range.count
    return nil
  }

  /// How many letters stand at a place as they do in the source.
  private func common(_ letters: ArraySlice<Unicode.Scalar>, at place: Int) -> Int {
    zip(letters, words.scalars[place...]).prefix { $0 == $1 }.count
  }

  /// The words of a block stand right before those of the next: a title that a page has in its head too, or a path
  /// to it, is meant where it is printed.
  private mutating func moveLast(before place: Int, _ places: inout [Int32]) {
    guard let found = last, place >= found.start + 2 * found.letters.count,
      found.letters.count >= 4, place - found.start < OriginalAlignment.reach(of: 10)
    else { return }
    var start = place - found.letters.count
    while start > found.start {
      if words.scalars[start..<start + found.letters.count].elementsEqual(found.letters) {
        for (step, offset) in found.offsets.enumerated() {
          places[offset] = words.places[start + step]
        }
        return
      }
      start -= 1
    }
  }
}
