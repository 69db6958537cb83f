/// Gathers which reports of a segment hold which codes and pairs.
///
/// Each code and pair that occurs has a slot; pairs are found by a table of open addresses. Beside each stands
/// the report that it was last met in, so that it counts once a report without a set for each. What is met is noted
/// report by report for a stretch of about a thousand, and then laid out anew list by list, which takes two bytes for
/// each pair of each report: 30 MB for the 8,192 reports of a large segment.
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
  /// How many reports were taken.
  private(set) var count = 0
  /// The slots met in the reports since the last stretch, report by report, each once.
  private var met: [UInt32] = []
  /// Where those of each of these reports end in ``met``.
  private var ends: [Int] = []
  /// The reports before them, stretch by stretch.
  private var stretches: [Stretch] = []

  /// The most reports of a segment: their places are told in 13 bits.
  static let largest = 8_192
  /// How many codes are taken at a time, so that a text of any size finds room in the table.
  private static let codesAtOnce = 1 << 13
  /// How many slots are met before they are laid out anew.
  private let stretchLimit: Int

  /// Nothing so far.
  ///
  /// - Parameter stretchLimit: how many slots are met before they are laid out anew; by itself 8 MB of them, those of
  ///   a thousand reports.
  init(stretchLimit: Int = 1 << 21) {
    self.stretchLimit = stretchLimit
    table = [UInt64](repeating: 0, count: 1 << 16)
    last = [UInt16](repeating: 0, count: 1 << 16)
  }

  /// Takes the next report.
  mutating func add(_ codes: UnsafeBufferPointer<UInt16>) {
    var before: UInt16 = 0
    var start = 0
    while start < codes.count {
      let end = min(codes.count, start + PairCollector.codesAtOnce)
      add(UnsafeBufferPointer(rebasing: codes[start..<end]), behind: &before)
      start = end
    }
    addNothing()
    if met.count >= stretchLimit { layOut() }
  }

  /// Takes a report that has no text.
  mutating func addNothing() {
    ends.append(met.count)
    count += 1
  }

  /// Lays out what is still noted report by report; to be called when all reports were taken.
  mutating func close() {
    layOut()
    met = []
  }

  /// The reports that a slot was met in, ascending.
  ///
  /// - Parameters:
  ///   - slot: the slot, by its place among ``keys``.
  ///   - places: where they are put, in the place of what it holds.
  func take(placesOf slot: Int, into places: inout [UInt16]) {
    places.removeAll(keepingCapacity: true)
    for stretch in stretches where slot + 1 < stretch.starts.count {
      places += stretch.places[Int(stretch.starts[slot])..<Int(stretch.starts[slot + 1])]
    }
  }

  private mutating func add(_ codes: UnsafeBufferPointer<UInt16>, behind before: inout UInt16) {
    let mark = UInt16(count + 1)
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

  private mutating func layOut() {
    guard !ends.isEmpty else { return }
    stretches.append(Stretch(met, ends, from: count - ends.count, slots: keys.count))
    met.removeAll(keepingCapacity: true)
    ends = []
  }

  /// Some reports that follow one another, slot by slot.
  private struct Stretch {
    /// Where the reports of each slot begin, and behind them the end.
    let starts: [UInt32]
    /// The reports, by their places in the segment, ascending for each slot.
    let places: [UInt16]

    /// The stretch of reports that meet some slots.
    ///
    /// - Parameters:
    ///   - met: the slots, report by report.
    ///   - ends: where those of each report end.
    ///   - first: the place of the first of the reports in the segment.
    ///   - slots: how many slots there are.
    init(_ met: [UInt32], _ ends: [Int], from first: Int, slots: Int) {
      // Each count stands two behind its slot: while reports are laid out, what stands one behind is where the
      // next one goes, and in the end where the slot ends.
      var starts = [UInt32](repeating: 0, count: slots + 2)
      for slot in met { starts[Int(slot) + 2] += 1 }
      for slot in starts.indices.dropFirst() { starts[slot] += starts[slot - 1] }
      places = [UInt16](unsafeUninitializedCapacity: met.count) { places, count in
        var from = 0
        for (report, end) in ends.enumerated() {
          for slot in met[from..<end] {
            places[Int(starts[Int(slot) + 1])] = UInt16(first + report)
            starts[Int(slot) + 1] += 1
          }
          from = end
        }
        count = met.count
      }
      starts.removeLast()
      self.starts = starts
    }
  }
}
