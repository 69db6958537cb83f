/// The lists of all pairs that begin with one code, and that of the code itself, as bytes.
///
/// ```
/// 公 │ 3 │ –, 40 bytes │ 共, 6 bytes │ 开, a bitmap │ 40 bytes … │ 6 bytes … │ bitmap
/// ```
/// First how many there are, then for each the second code (as the distance from the one before) and the
/// length of its list, then the lists. A list is the distances between the places of its reports, seven bits
/// a byte, or a bit for each report of the segment, whichever is shorter.
enum PairLists {
  /// The lists of a code, in bytes.
  struct Row {
    /// The code that the pairs begin with.
    var first: UInt16
    /// Their lists.
    var bytes: [UInt8]
  }

  /// All lists of a segment, by their first codes.
  static func rows(of collector: PairCollector) -> [Row] {
    let order = collector.keys.indices.map { UInt64(collector.keys[$0]) << 32 | UInt64($0) }
      .sorted()
    let counts = collector.counts
    let (starts, places) = placed(collector, counts, order)
    var rows: [Row] = []
    var index = 0
    while index < order.count {
      let first = UInt16(order[index] >> 48)
      var draft = RowDraft(bitmapLength: (collector.count + 7) / 8)
      while index < order.count, UInt16(order[index] >> 48) == first {
        let slot = Int(order[index] & 0xFFFF_FFFF)
        let second = UInt16(truncatingIfNeeded: order[index] >> 32)
        let start = Int(starts[slot])
        draft.add(second, places[start..<start + Int(counts[slot])])
        index += 1
      }
      rows.append(Row(first: first, bytes: draft.bytes))
    }
    return rows
  }

  /// The places of the reports, list by list in the order of the keys, and where each slot's begin.
  private static func placed(
    _ collector: PairCollector, _ counts: [UInt16], _ order: [UInt64]
  ) -> (starts: [UInt32], places: [UInt16]) {
    var starts = [UInt32](repeating: 0, count: collector.keys.count)
    var total: UInt32 = 0
    for key in order {
      let slot = Int(key & 0xFFFF_FFFF)
      starts[slot] = total
      total += UInt32(counts[slot])
    }
    var places = [UInt16](repeating: 0, count: Int(total))
    var next = starts
    var from = 0
    for (report, end) in collector.ends.enumerated() {
      for slot in collector.met[from..<end] {
        places[Int(next[Int(slot)])] = UInt16(report)
        next[Int(slot)] += 1
      }
      from = end
    }
    return (starts, places)
  }
}

/// The lists of one first code while they are written.
private struct RowDraft {
  private let bitmapLength: Int
  private var count = 0
  private var lastSecond = 0
  private var head: [UInt8] = []
  private var body: [UInt8] = []

  init(bitmapLength: Int) { self.bitmapLength = bitmapLength }

  mutating func add(_ second: UInt16, _ places: ArraySlice<UInt16>) {
    head.append(varint: Int(second) - lastSecond)
    lastSecond = Int(second)
    count += 1
    let start = body.count
    // A distance takes a byte at least: a list of more than that many is no shorter than a bitmap.
    if places.count < bitmapLength {
      var next = 0
      for place in places {
        body.append(varint: Int(place) - next)
        next = Int(place) + 1
      }
    }
    if places.count >= bitmapLength || body.count - start >= bitmapLength {
      body.removeLast(body.count - start)
      body.append(contentsOf: repeatElement(0, count: bitmapLength))
      for place in places { body[start + Int(place) >> 3] |= 1 << (place & 7) }
      head.append(varint: 0)
    } else {
      head.append(varint: body.count - start)
    }
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(head.count + body.count + 3)
    bytes.append(varint: count)
    return bytes + head + body
  }
}

extension [UInt8] {
  /// Adds a number, seven bits a byte, the lowest first.
  @inline(__always)
  mutating func append(varint number: Int) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}
