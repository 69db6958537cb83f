internal import ReportModel

/// A place where something that was asked for stands.
struct Place: Equatable, Sendable {
  /// The reading offset of its first scalar.
  var start: Int32
  /// The reading offset behind its last.
  var end: Int32
  /// How it matches.
  var kind: Hits.Kind
  /// The number of the term that it is a place of, among those that must be found; 255 for all beyond.
  var term: UInt8 = 0

  /// A place of some words.
  init(_ range: ReadingRange, _ kind: Hits.Kind) {
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
    self.kind = kind
  }

  /// The words.
  var range: ReadingRange { Int(start)..<Int(end) }
}

extension [Place] {
  /// The places of several lists in one: ascending, of those that overlap the first one, the longest
  /// of those that start together.
  init(joining lists: [[Place]]) {
    guard lists.count > 1 else {
      self = lists.first ?? []
      return
    }
    self = Array(lists.joined())
    keepApart()
  }

  /// Puts places in order and drops each that overlaps one before it.
  mutating func keepApart() {
    sort { ($0.start, -$0.end, $0.kind) < ($1.start, -$1.end, $1.kind) }
    var end: Int32 = 0
    removeAll { place in
      guard place.start >= end else { return true }
      end = place.end
      return false
    }
  }
}
