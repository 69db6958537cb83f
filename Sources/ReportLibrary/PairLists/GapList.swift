/// Ascending places as the distances between them, in a few bits each (Golomb 1966, Rice 1979).
///
/// ```
/// 2 3 9 of 16  →  gaps 2 0 5, of which the lowest 1 bit is kept as it is and the rest counted by zeros
///              →  01·0  1·0  001·1
/// ```
/// Where more than half are told of, the places between them are told instead. Five bits come first: whether it
/// is these, and how many low bits are kept. Bits lie the lowest first, in the last byte zeros behind them, which
/// end no gap. On lists whose reports lie at random that is within a twentieth of the least there can be.
struct GapList {
  /// How many bits say what follows.
  fileprivate static let headLength = 5
  /// The most low bits that are kept: a place is told in 13.
  fileprivate static let mostLowBits = 13

  /// The gaps.
  private var gaps: [UInt16]
  /// Whether they tell of the places that are missing.
  private let isOfMissing: Bool
  /// How many low bits of each are kept.
  private let lowBits: Int
  /// How many bytes it has.
  let length: Int

  /// A list of places below a number.
  init(of places: UnsafeBufferPointer<UInt16>, among universe: Int) {
    isOfMissing = places.count * 2 > universe
    gaps = []
    gaps.reserveCapacity(isOfMissing ? universe - places.count : places.count)
    if isOfMissing {
      // Between two that are told of stand only missing ones: the first of each run is far, the others near.
      var next = 0
      var gap = 0
      for place in places {
        if Int(place) > next {
          gaps.append(UInt16(gap))
          gaps.append(contentsOf: repeatElement(0, count: Int(place) - next - 1))
          gap = 0
        }
        gap += 1
        next = Int(place) + 1
      }
      if universe > next {
        gaps.append(UInt16(gap))
        gaps.append(contentsOf: repeatElement(0, count: universe - next - 1))
      }
    } else {
      var next = 0
      for place in places {
        gaps.append(UInt16(Int(place) - next))
        next = Int(place) + 1
      }
    }
    let best = GapList.best(for: gaps)
    lowBits = best.lowBits
    length = (GapList.headLength + best.bits + 7) / 8
  }

  /// How many low bits make the list shortest, and how long it is in bits.
  private static func best(for gaps: [UInt16]) -> (lowBits: Int, bits: Int) {
    let sum = gaps.reduce(0) { $0 + Int($1) }
    guard sum > 0 else { return (0, gaps.count) }
    // The best Golomb code of gaps of this mean divides by ln 2 (11/16) of it: a power of two beside that.
    let divisor = max(1, sum * 11 / 16 / gaps.count)
    let guess = Int.bitWidth - 1 - divisor.leadingZeroBitCount
    var best = (lowBits: 0, bits: Int.max)
    for lowBits in guess...min(mostLowBits, guess + 1) {
      let bits = gaps.reduce(gaps.count * (1 + lowBits)) { $0 + Int($1) >> lowBits }
      if bits < best.bits { best = (lowBits, bits) }
    }
    return best
  }

  /// Adds it to bytes.
  func write(to bytes: inout [UInt8]) {
    var word = UInt64(isOfMissing ? 1 : 0) | UInt64(lowBits) << 1
    var count = GapList.headLength
    func flush(_ word: inout UInt64, _ count: inout Int, _ bytes: inout [UInt8]) {
      while count >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
        count -= 8
      }
    }
    let mask = UInt16(truncatingIfNeeded: 1 << lowBits - 1)
    for gap in gaps {
      var zeros = Int(gap) >> lowBits
      while zeros >= 32 {
        count += 32
        zeros -= 32
        flush(&word, &count, &bytes)
      }
      word |= 1 << UInt64(count + zeros)
      count += zeros + 1
      flush(&word, &count, &bytes)
      word |= UInt64(gap & mask) << UInt64(count)
      count += lowBits
      flush(&word, &count, &bytes)
    }
    if count > 0 { bytes.append(UInt8(truncatingIfNeeded: word)) }
  }
}

/// Reads a ``GapList`` where it lies.
///
/// Whatever the bytes are, it reads none outside of them and tells of no place that is too high.
struct GapListReader {
  private let bytes: UnsafeRawBufferPointer
  private let universe: Int

  /// A reader of some bytes, which tell of places below a number.
  init(_ bytes: UnsafeRawBufferPointer, among universe: Int) {
    self.bytes = bytes
    self.universe = universe
  }

  /// Whether the places that the gaps tell of are those that are missing.
  var isOfMissing: Bool { (bytes.first ?? 0) & 1 == 1 }

  /// Tells of the places that the gaps tell of, in turn.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    guard let head = bytes.first else { return }
    let lowBits = min(GapList.mostLowBits, Int(head >> 1 & 15))
    let mask = UInt64(1) << UInt64(lowBits) - 1
    var bit = GapList.headLength
    var place = 0
    while true {
      var zeros = 0
      var word = self.word(at: bit)
      // Less than a word is there for certain, see ``word(at:)``.
      while word == 0 {
        zeros += 56
        bit += 56
        guard bit < bytes.count * 8 else { return }
        word = self.word(at: bit)
      }
      let run = word.trailingZeroBitCount
      bit += run + 1
      if run + 1 + lowBits <= 56 { word >>= UInt64(run + 1) } else { word = self.word(at: bit) }
      bit += lowBits
      place += (zeros + run) << lowBits | Int(word & mask)
      guard place < universe, bit <= bytes.count * 8 else { return }
      body(place)
      place += 1
    }
  }

  /// The bits from one on: 56 of them at least, zeros behind the last.
  @inline(__always)
  private func word(at bit: Int) -> UInt64 {
    let start = bit >> 3
    if start + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
      return UInt64(littleEndian: word) >> UInt64(bit & 7)
    }
    var word: UInt64 = 0
    for place in start..<max(start, bytes.count) {
      word |= UInt64(bytes[place]) << UInt64((place - start) * 8)
    }
    return word >> UInt64(bit & 7)
  }
}
