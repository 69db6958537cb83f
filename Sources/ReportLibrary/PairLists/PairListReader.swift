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
    let bitmapLength = (reports + 7) / 8
    var second = 0
    var offset = 0
    var wanted: [(start: Int, length: Int, isBitmap: Bool)] = []
    var isOver = false
    // The lists stand behind all of the head, so that its end must be found even when enough is known.
    for _ in 0..<min(count, bytes.count) {
      second += number()
      let stated = number()
      let length = stated == 0 ? bitmapLength : stated
      if !isOver {
        let code = UInt16(truncatingIfNeeded: second)
        if isWanted(code) { wanted.append((offset, length, stated == 0)) }
        isOver = isDone(code)
      }
      offset += length
    }
    let body = place
    for list in wanted {
      let start = body + list.start
      let end = min(bytes.count, start + list.length)
      if list.isBitmap { addBitmap(start, end, &set) } else { addList(start, end, &set) }
    }
  }

  private func addBitmap(_ start: Int, _ end: Int, _ set: inout ReportSet) {
    for place in stride(from: start, to: end, by: 1) {
      let bit = place - start
      set.words[bit >> 3] |= UInt64(bytes[place]) << UInt64(bit & 7 * 8)
    }
  }

  private mutating func addList(_ start: Int, _ end: Int, _ set: inout ReportSet) {
    place = start
    var report = 0
    while place < end {
      report += number()
      guard report < reports else { return }
      set.insert(report)
      report += 1
    }
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
