/// Finds signatures that are alike without holding each against each.
///
/// ```
/// 32 bands of four numbers: texts that share one band are held against each other. Of texts that are 50 % alike 87 %
/// share one, of those that are 70 % alike all but one in ten thousand.
/// ```
struct LikePairs {
  /// Two texts, by their places among the signatures, the first being the lower one.
  struct Pair: Hashable, Sendable {
    var one: Int
    var other: Int
  }

  /// Of more texts that share a band not every pair is looked at: each with those before it, up to so many.
  private static let reach = 48

  /// The pairs whose signatures are alike by at least so much.
  static func pairs(of signatures: [TextSignature], atLeast least: Double) -> [Pair] {
    var seen: Set<Pair> = []
    var pairs: [Pair] = []
    let places = signatures.indices.filter { !signatures[$0].bins.isEmpty }
    for band in 0..<TextSignature.bandCount {
      var keys = places.map { (key: signatures[$0].band(band), place: $0) }
      keys.sort { ($0.key, $0.place) < ($1.key, $1.place) }
      var start = 0
      for index in keys.indices {
        if keys[index].key != keys[start].key { start = index }
        for before in max(start, index - reach)..<index {
          let pair = Pair(one: keys[before].place, other: keys[index].place)
          guard seen.insert(pair).inserted else { continue }
          let likeness = signatures[pair.one].likeness(to: signatures[pair.other])
          if likeness >= least { pairs.append(pair) }
        }
      }
    }
    return pairs
  }
}
