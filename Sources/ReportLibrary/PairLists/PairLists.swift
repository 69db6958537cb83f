/// The lists of all pairs that begin with one code, and that of the code itself, as bytes.
///
/// ```
/// 公 │ 3, of 300 reports │ –, 40 bytes │ 共, 6 bytes │ 开, a bitmap │ 40 bytes … │ 6 bytes … │ bitmap
/// ```
/// First how many there are and how many reports hold the code, then for each the second code (as the distance from the one before) and the
/// length of its list, then the lists. That of the code itself comes first and tells places in the
/// segment. The others do too or, where the code is rare, tell places among the reports of that one, since no other
/// report can hold the pair. A list is a ``GapList``, or a bit for each report that it can tell of (length 0), whichever
/// is shorter.
enum PairLists {
  /// The lists of a code, in bytes.
  struct Row {
    /// The code that the pairs begin with.
    var first: UInt16
    /// Their lists.
    var bytes: [UInt8]
  }

  /// Whether the places of pairs are told among the reports that hold their first code: where these are few.
  ///
  /// Where they are many, little is gained, and a long list would be read to find out what a short one tells of.
  static func areRanked(amongHolders holders: Int, of reports: Int) -> Bool {
    holders * 4 <= reports
  }

  /// All lists of a segment, by their first codes.
  static func rows(of collector: consuming PairCollector) -> [Row] {
    collector.close()
    let order = collector.keys.indices.map { UInt64(collector.keys[$0]) << 32 | UInt64($0) }
      .sorted()
    var ranks = [UInt16](repeating: 0, count: collector.count)
    var places: [UInt16] = []
    var rows: [Row] = []
    var index = 0
    while index < order.count {
      let first = UInt16(order[index] >> 48)
      var draft = RowDraft()
      // A pair is met where its first code is, so that the list of the code itself stands before it.
      var universe = collector.count
      while index < order.count, UInt16(order[index] >> 48) == first {
        let second = UInt16(truncatingIfNeeded: order[index] >> 32)
        collector.take(placesOf: Int(order[index] & 0xFFFF_FFFF), into: &places)
        if second == 0 {
          for (rank, place) in places.enumerated() { ranks[Int(place)] = UInt16(rank) }
        } else if universe < collector.count {
          for at in places.indices { places[at] = ranks[Int(places[at])] }
        }
        places.withUnsafeBufferPointer { draft.add(second, $0, among: universe) }
        if second == 0, areRanked(amongHolders: places.count, of: collector.count) {
          universe = places.count
        }
        index += 1
      }
      rows.append(Row(first: first, bytes: draft.bytes))
    }
    return rows
  }
}

/// The lists of one first code while they are written.
private struct RowDraft {
  private var count = 0
  private var holders = 0
  private var lastSecond = 0
  private var head: [UInt8] = []
  private var body: [UInt8] = []

  /// Adds the list of a second code, 0 being none, whose places are below a number.
  mutating func add(_ second: UInt16, _ places: UnsafeBufferPointer<UInt16>, among universe: Int) {
    head.append(varint: Int(second) - lastSecond)
    lastSecond = Int(second)
    count += 1
    if second == 0 { holders = places.count }
    let bitmapLength = (universe + 7) / 8
    let list = GapList(of: places, among: universe)
    guard list.length >= bitmapLength else {
      list.write(to: &body)
      return head.append(varint: list.length)
    }
    let start = body.count
    body.append(contentsOf: repeatElement(0, count: bitmapLength))
    for place in places { body[start + Int(place) >> 3] |= 1 << (place & 7) }
    head.append(varint: 0)
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(head.count + body.count + 5)
    bytes.append(varint: count)
    bytes.append(varint: holders)
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
