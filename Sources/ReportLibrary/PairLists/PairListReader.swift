/// Looks up lists among the bytes of a first code; see ``PairLists``.
///
/// Whatever the bytes are, nothing is read outside of them: a damaged index gives wrong lists, no trap.
struct PairListReader {
  private let bytes: UnsafeRawBufferPointer
  private let reports: Int
  private var place = 0

  /// A reader of the lists of a code in a segment of so many reports.
  init(_ bytes: UnsafeRawBufferPointer, reports: Int) {
    self.bytes = bytes
    self.reports = reports
  }

  /// Adds the reports of the list of one second code, 0 being none, to a set.
  mutating func add(_ second: UInt16, to set: inout ReportSet) {
    addAll(to: &set, isWanted: { $0 == second }, isDone: { $0 >= second })
  }

  /// Adds the reports of the lists of all second codes that are wanted to a set.
  ///
  /// - Parameters:
  ///   - set: where they are added.
  ///   - isWanted: whether the list of a second code is.
  ///   - isDone: whether none behind a second code is.
  mutating func addAll(
    to set: inout ReportSet, isWanted: (UInt16) -> Bool, isDone: (UInt16) -> Bool = { _ in false }
  ) {
    place = 0
    let count = number()
    let holders = min(number(), reports)
    let isRanked = PairLists.areRanked(amongHolders: holders, of: reports)
    var wanted: [Extent] = []
    var own: Extent?
    var second = 0
    var offset = 0
    var isOver = false
    // The lists stand behind all of the head, so that its end must be found even when enough is known.
    for index in 0..<min(count, bytes.count) {
      second += number()
      let stated = number()
      let universe = index > 0 && isRanked ? holders : reports
      let length = stated == 0 ? (universe + 7) / 8 : stated
      if index == 0 || !isOver {
        let extent = Extent(
          start: offset, length: length, universe: universe, isBitmap: stated == 0)
        if index == 0 { own = extent }
        let code = UInt16(truncatingIfNeeded: second)
        if isWanted(code) { wanted.append(extent) }
        isOver = isDone(code)
      }
      offset += length
    }
    guard let own, !wanted.isEmpty else { return }
    let body = place
    if wanted[0].start == 0 {
      add(own, behind: body, to: &set)
      wanted.removeFirst()
    }
    if !isRanked {
      for list in wanted { add(list, behind: body, to: &set) }
    } else if !wanted.isEmpty {
      add(wanted, among: own, behind: body, to: &set)
    }
  }

  /// Where a list lies, counted from the end of the head, and how many places it can tell of.
  private struct Extent {
    var start: Int
    var length: Int
    var universe: Int
    var isBitmap: Bool
  }

  /// Adds a list of places in the segment.
  private func add(_ list: Extent, behind body: Int, to set: inout ReportSet) {
    set.formUnion(told(list, behind: body))
  }

  /// The places that a list tells of.
  private func told(_ list: Extent, behind body: Int) -> ReportSet {
    let bytes = part(list, behind: body)
    if list.isBitmap { return ReportSet(bytes: bytes, count: list.universe) }
    let gaps = GapListReader(bytes, among: list.universe)
    var set = ReportSet(count: list.universe, isFull: gaps.isOfMissing)
    if gaps.isOfMissing {
      gaps.forEach { set.remove($0) }
    } else {
      gaps.forEach { set.insert($0) }
    }
    return set
  }

  /// Adds lists of places among the reports of the list of the code itself.
  private func add(
    _ lists: [Extent], among own: Extent, behind body: Int, to set: inout ReportSet
  ) {
    let holders = told(own, behind: body).places
    for list in lists {
      for place in told(list, behind: body).places where place < holders.count {
        set.insert(holders[place])
      }
    }
  }

  private func part(_ list: Extent, behind body: Int) -> UnsafeRawBufferPointer {
    let start = min(bytes.count, body + list.start)
    return UnsafeRawBufferPointer(rebasing: bytes[start..<min(bytes.count, start + list.length)])
  }

  @inline(__always)
  private mutating func number() -> Int {
    var number = 0
    var shift = 0
    while place < bytes.count, shift < 35 {
      let byte = bytes[place]
      place += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return number
  }
}
