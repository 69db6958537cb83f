internal import ReportAudit

/// What a text says in 128 numbers of 16 bits: in as many of them as two texts are alike they are the same.
///
/// The stretches of ``TextLikeness`` are dealt into 128 bins by their highest bits, and each bin keeps the least of what
/// fell into it (one-permutation MinHash; Li, Owen, Zhang 2012). So one look at each stretch makes a signature, and two
/// hundred and fifty bytes a report are enough to find who is like whom among 100,000.
struct TextSignature: Equatable, Sendable {
  /// How many numbers there are.
  static let count = 128
  /// A text that says less than this has nothing of its own: three or four sentences.
  static let fewest = 60

  /// The numbers; empty where the text says too little.
  let bins: [UInt16]

  /// The signature of a text.
  init(_ likeness: TextLikeness) {
    guard likeness.shingles.count >= TextSignature.fewest else {
      bins = []
      return
    }
    var bins = [UInt16](repeating: .max, count: TextSignature.count)
    var isFull = [Bool](repeating: false, count: TextSignature.count)
    for hash in likeness.shingles {
      let bin = Int(hash >> 25)
      isFull[bin] = true
      bins[bin] = min(bins[bin], UInt16(truncatingIfNeeded: hash >> 9))
    }
    // An empty bin takes what the next one has, changed by how far that is (Shrivastava, Li 2014).
    for bin in bins.indices where !isFull[bin] {
      var distance = 1
      while !isFull[(bin + distance) % TextSignature.count] { distance += 1 }
      let donor = bins[(bin + distance) % TextSignature.count]
      bins[bin] = donor &+ UInt16(truncatingIfNeeded: distance &* 0x9E37)
    }
    self.bins = bins
  }

  /// The signature that bytes of the index tell of.
  init(bytes: [UInt8]) {
    guard bytes.count == TextSignature.count * 2 else {
      bins = []
      return
    }
    bins = stride(from: 0, to: bytes.count, by: 2).map {
      UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
    }
  }

  /// The signature as bytes of the index.
  var bytes: [UInt8] { bins.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] } }

  /// How alike two texts are by their signatures, 0 to 1, give or take a tenth.
  func likeness(to other: TextSignature) -> Double {
    guard bins.count == other.bins.count, !bins.isEmpty else { return 0 }
    var same = 0
    for bin in bins.indices where bins[bin] == other.bins[bin] { same += 1 }
    return Double(same) / Double(TextSignature.count)
  }

  /// Four neighbouring numbers as one: texts of which one of 32 such is the same may be alike.
  func band(_ number: Int) -> UInt64 {
    bins[number * 4..<number * 4 + 4].reduce(0) { $0 << 16 | UInt64($1) }
  }

  /// How many bands there are.
  static let bandCount = count / 4
}
