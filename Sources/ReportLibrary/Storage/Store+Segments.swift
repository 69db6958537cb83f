/// Segments and lists.
extension Store {
  /// All segments, in the order of their reports.
  func segments() throws(LibraryError) -> [Segment] {
    var rows = try database.prepare(
      "SELECT id, first, place, size, listed, lengths, valid FROM segment ORDER BY first")
    var segments: [Segment] = []
    while try rows.step() {
      let lengths = rows.withBytes(5) { bytes in
        (0..<bytes.count / 4).map {
          UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self))
        }
      }
      segments.append(
        Segment(
          id: rows.number(0), first: rows.number(1), place: rows.number(2), size: rows.number(3),
          listed: rows.number(4), starts: Store.starts(lengths),
          valid: ReportSet(bytes: rows.bytes(6), count: lengths.count)))
    }
    return segments
  }

  /// Where texts of some lengths begin, and behind them the end.
  private static func starts(_ lengths: [UInt32]) -> [UInt32] {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(lengths.count + 1)
    var end: UInt32 = 0
    for length in lengths {
      end &+= length
      starts.append(end)
    }
    return starts
  }

  /// The lengths of texts that begin at some places, four bytes each.
  private static func lengths(_ starts: [UInt32]) -> [UInt8] {
    var lengths: [UInt8] = []
    lengths.reserveCapacity(starts.count * 4)
    for (start, end) in zip(starts, starts.dropFirst()) {
      let length = end - start
      for shift in [0, 8, 16, 24] as [UInt32] {
        lengths.append(UInt8(truncatingIfNeeded: length >> shift))
      }
    }
    return lengths
  }

  /// Puts a segment in: its texts first, on the disk, and then all else together.
  ///
  /// So whatever ends the program, either all of a segment is there or nothing of it.
  ///
  /// - Parameters:
  ///   - draft: the reports, with their texts and lists.
  ///   - file: the file of texts.
  /// - Returns: the number of its first report.
  /// - Throws: what the database or the disk says; then nothing of it is there.
  @discardableResult
  func put(
    _ draft: SegmentDraft, texts file: borrowing TextFile
  ) throws(LibraryError) -> Int {
    // Not `together`: a borrowed file may not be captured.
    try database.run("BEGIN IMMEDIATE")
    do {
      let (first, place) = try end()
      try file.write(draft.codes, at: place)
      let id = try nextSegment()
      let files = try put(draft.files)
      try put(draft.reports, first: first, files: files)
      var valid = ReportSet(count: draft.reports.count)
      for (place, length) in draft.lengths.enumerated() where length > 0 { valid.insert(place) }
      let segment = Segment(
        id: id, first: first, place: place, size: draft.codes.count, listed: valid.count,
        starts: Store.starts(draft.lengths), valid: valid)
      try put(segment, draft.lists)
      try database.run("COMMIT")
      return first
    } catch {
      try? database.run("ROLLBACK")
      throw error
    }
  }

  /// Puts one segment in the place of some that stand side by side: the same reports with lists made anew.
  func replace(
    _ ids: [Int], by segment: Segment, _ lists: [PairLists.Row]
  ) throws(LibraryError) {
    try database.together { () throws(LibraryError) in
      var segment = segment
      segment.id = try nextSegment()
      for id in ids {
        try database.run("DELETE FROM segment WHERE id = \(id)")
        try database.run("DELETE FROM pair WHERE id >= \(id << 16) AND id < \((id + 1) << 16)")
      }
      try put(segment, lists)
    }
  }

  /// The path of the file of texts.
  func texts() throws(LibraryError) -> String { folder + "/" + (try textName()) }

  /// The name of the file of texts.
  func textName() throws(LibraryError) -> String {
    var name = try database.prepare("SELECT value FROM meta WHERE key = 'texts'")
    return try name.step() ? name.text(0) : TextFile.firstName
  }

  /// Says that the texts of all segments stand in another file, and where in it.
  func move(_ segments: [Segment], toTextsNamed name: String) throws(LibraryError) {
    try database.together { () throws(LibraryError) in
      var change = try database.prepare(
        "UPDATE segment SET place = ?, size = ?, lengths = ? WHERE id = ?")
      for segment in segments {
        try change.bind(segment.place, at: 1)
        try change.bind(segment.size, at: 2)
        try change.bind(Store.lengths(segment.starts), at: 3)
        try change.bind(segment.id, at: 4)
        try change.run()
      }
      var meta = try database.prepare("INSERT OR REPLACE INTO meta VALUES ('texts', ?)")
      try meta.bind(name, at: 1)
      try meta.run()
    }
  }

  /// Looks at the lists of a code in a segment where they lie; nil where no report holds it.
  func withLists<Result>(
    of code: UInt16, in segment: Segment, _ statement: inout Statement,
    _ body: (inout PairListReader) -> Result
  ) throws(LibraryError) -> Result? {
    try statement.bind(segment.id << 16 | Int(code), at: 1)
    defer { statement.reset() }
    guard try statement.step() else { return nil }
    return statement.withBytes(0) { bytes in
      var reader = PairListReader(bytes, reports: segment.count)
      return body(&reader)
    }
  }

  /// The statement that ``withLists(of:in:_:_:)`` runs.
  func listStatement() throws(LibraryError) -> Statement {
    try database.prepare("SELECT lists FROM pair WHERE id = ?")
  }

  /// The number of the next report, and the place of the next text.
  private func end() throws(LibraryError) -> (report: Int, place: Int) {
    var end = try database.prepare(
      """
      SELECT coalesce(max(first + length(lengths) / 4), 0), coalesce(max(place + size), 0)
      FROM segment
      """)
    return try end.step() ? (end.number(0), end.number(1)) : (0, 0)
  }

  private func nextSegment() throws(LibraryError) -> Int {
    var next = try database.prepare("SELECT coalesce(max(id), 0) + 1 FROM segment")
    return try next.step() ? next.number(0) : 1
  }

  private func put(_ segment: Segment, _ lists: [PairLists.Row]) throws(LibraryError) {
    var row = try database.prepare(
      """
      INSERT INTO segment (id, first, place, size, listed, lengths, valid)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
    try row.bind(segment.id, at: 1)
    try row.bind(segment.first, at: 2)
    try row.bind(segment.place, at: 3)
    try row.bind(segment.size, at: 4)
    try row.bind(segment.listed, at: 5)
    try row.bind(Store.lengths(segment.starts), at: 6)
    try row.bind(segment.valid.bytes, at: 7)
    try row.run()
    var list = try database.prepare("INSERT INTO pair (id, lists) VALUES (?, ?)")
    for lists in lists {
      try list.bind(segment.id << 16 | Int(lists.first), at: 1)
      try list.bind(lists.bytes, at: 2)
      try list.run()
    }
  }
}
