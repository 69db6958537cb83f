/// Gathers which reports of a segment hold which codes and pairs.
///
/// Each code and pair that occurs has a slot; pairs are found by a table of open addresses. Beside each stands
/// the report that it was last met in, so that it counts once a report without a set for each. What is kept are
/// four bytes for each pair of each report: 60 MB for the 8,192 reports of a large segment.
struct PairCollector {
  /// The pairs with their slots: a key in the upper half, its slot and one more in the lower; 0 is free.
  private var table: [UInt64]
  /// The report that the pair of each place of the table was last met in, and one more.
  private var last: [UInt16]
  /// The slot of each code and one more; 0 where it was not met.
  private var slots = [UInt32](repeating: 0, count: 1 << 16)
  /// The report that each code was last met in, and one more.
  private var lastOfCode = [UInt16](repeating: 0, count: 1 << 16)
  /// The key of each slot.
  private(set) var keys: [UInt32] = []
  /// The slots met, report by report, each once.
  private(set) var met: [UInt32] = []
  /// Where those of each report end in ``met``.
  private(set) var ends: [Int] = []

  /// The most reports of a segment: their places are told in 13 bits.
  static let largest = 8_192
  /// How many codes are taken at a time, so that a text of any size finds room in the table.
  private static let stretch = 1 << 13

  /// Nothing so far.
  init() {
    table = [UInt64](repeating: 0, count: 1 << 16)
    last = [UInt16](repeating: 0, count: 1 << 16)
  }

  /// How many reports were taken.
  var count: Int { ends.count }

  /// How many reports each slot was met in.
  var counts: [UInt16] {
    var counts = [UInt16](repeating: 0, count: keys.count)
    for slot in met { counts[Int(slot)] += 1 }
    return counts
  }

  /// Takes the next report.
  mutating func add(_ codes: UnsafeBufferPointer<UInt16>) {
    var before: UInt16 = 0
    var start = 0
    while start < codes.count {
      let end = min(codes.count, start + PairCollector.stretch)
      add(UnsafeBufferPointer(rebasing: codes[start..<end]), behind: &before)
      start = end
    }
    ends.append(met.count)
  }

  /// Takes a report that has no text.
  mutating func addNothing() { ends.append(met.count) }

  private mutating func add(_ codes: UnsafeBufferPointer<UInt16>, behind before: inout UInt16) {
    let mark = UInt16(ends.count + 1)
    // So many codes have at most as many new pairs; the table stays half free.
    while (keys.count + codes.count) * 2 > table.count { grow() }
    let mask = table.count - 1
    table.withUnsafeMutableBufferPointer { table in
      last.withUnsafeMutableBufferPointer { last in
        PairKeys.forEach(in: codes, behind: &before) { key in
          // A code by itself, as often as not met in this report already.
          if key & 0xFFFF == 0 {
            let code = Int(key >> 16)
            guard lastOfCode[code] != mark else { return }
            lastOfCode[code] = mark
            if slots[code] == 0 {
              keys.append(key)
              slots[code] = UInt32(keys.count)
            }
            return met.append(slots[code] - 1)
          }
          var place = PairCollector.place(of: key) & mask
          while table[place] != 0, UInt32(table[place] >> 32) != key { place = (place + 1) & mask }
          if table[place] == 0 {
            keys.append(key)
            table[place] = UInt64(key) << 32 | UInt64(keys.count)
          } else if last[place] == mark {
            return
          }
          last[place] = mark
          met.append(UInt32(table[place] & 0xFFFF_FFFF) - 1)
        }
      }
    }
  }

  /// Where a key is looked for first: its bits spread by the golden ratio.
  @inline(__always)
  private static func place(of key: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: table.count * 2)
    var largerLast = [UInt16](repeating: 0, count: larger.count)
    let mask = larger.count - 1
    for (old, entry) in table.enumerated() where entry != 0 {
      var place = PairCollector.place(of: UInt32(entry >> 32)) & mask
      while larger[place] != 0 { place = (place + 1) & mask }
      larger[place] = entry
      largerLast[place] = last[old]
    }
    table = larger
    last = largerLast
  }
}
