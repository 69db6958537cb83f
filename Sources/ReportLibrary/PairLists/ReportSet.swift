/// Which reports of a segment are meant: a bit each, by their places in the segment.
struct ReportSet: Equatable, Sendable {
  /// The bits, 64 in a word, the lowest first.
  var words: [UInt64]

  /// No report of so many, or all of them.
  init(count: Int, isFull: Bool = false) {
    words = [UInt64](repeating: isFull ? .max : 0, count: (count + 63) / 64)
    let rest = count & 63
    if isFull, rest > 0 { words[words.count - 1] = (1 << UInt64(rest)) - 1 }
  }

  /// The set whose bits stand in some bytes, eight in each, the lowest first.
  init(bytes: some Collection<UInt8>, count: Int) {
    self.init(count: count)
    for (place, byte) in bytes.enumerated() where place >> 3 < words.count {
      words[place >> 3] |= UInt64(byte) << UInt64(place & 7 * 8)
    }
  }

  /// The bits as bytes.
  var bytes: [UInt8] {
    words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) } }
  }

  /// How many there are.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether there are none.
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Whether a report is among them.
  func contains(_ place: Int) -> Bool {
    place >> 6 < words.count && words[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  /// Takes a report in.
  mutating func insert(_ place: Int) { words[place >> 6] |= 1 << UInt64(place & 63) }

  /// Takes a report out.
  mutating func remove(_ place: Int) { words[place >> 6] &= ~(1 << UInt64(place & 63)) }

  /// Keeps those that are in another set too.
  mutating func formIntersection(_ other: ReportSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  /// Takes in those of another set.
  mutating func formUnion(_ other: ReportSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// Takes out those of another set.
  mutating func subtract(_ other: ReportSet) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  /// The places, ascending.
  var places: [Int] {
    var places: [Int] = []
    places.reserveCapacity(count)
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        places.append(index << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return places
  }
}
