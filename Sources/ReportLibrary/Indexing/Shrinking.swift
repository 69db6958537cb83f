internal import Glibc

/// Gives back the room of what is gone.
///
/// A library whose reports are often changed or taken out would grow for ever: texts are only ever written behind
/// the others, and a database keeps its empty pages. Both are written anew when three tenths of them are of no use,
/// so that each byte is written few times over. Whatever ends the program, the old file or the new one counts.
struct Shrinking {
  /// The share of what is of no use, in tenths, at which it is worth while.
  private static let tenths = 3
  /// What is smaller is left alone: a megabyte of texts, in codes.
  private static let leastCodes = 1 << 19
  /// As above: 4 MB of empty pages of 4 KB.
  private static let leastPages = 1 << 10

  /// Writes anew what is worth it; to be done by who has the lock of the index.
  static func run(in folder: String) throws(LibraryError) {
    let store = try Store(writing: folder)
    // Left by a program that was ended while it wrote them, or before it took the old ones away.
    TextFile.remove(in: folder, but: try store.textName())
    do throws(LibraryError) {
      try shrinkTexts(of: store)
      try shrinkDatabase(of: store)
    } catch {
      switch error {
      // There is no room for a second one beside it, or another program reads: the next refresh may do it.
      case .full, .busy: TextFile.remove(in: folder, but: try store.textName())
      case .missingSQLite, .system, .readOnly, .crooked, .noIndex, .missing, .gone, .stopped:
        throw error
      }
    }
  }

  private static func shrinkTexts(of store: borrowing Store) throws(LibraryError) {
    let segments = try store.segments()
    let size = segments.map { $0.place + $0.size }.max() ?? 0
    let used = segments.reduce(0) { sum, segment in
      sum + segment.valid.places.reduce(0) { $0 + segment.text($1).count }
    }
    guard size >= leastCodes, (size - used) * 10 > size * tenths else { return }
    let name = TextFile.name(behind: try store.textName())
    let old = try TextFile(try store.texts())
    let new = try TextFile(store.folder + "/" + name)
    var moved: [Segment] = []
    var place = 0
    for segment in segments {
      let codes = try old.codes(segment.place..<segment.place + segment.size)
      let (kept, shrunk) = segment.withoutGone(codes, at: place)
      try new.write(kept, at: place)
      place += kept.count
      moved.append(shrunk)
    }
    try store.move(moved, toTextsNamed: name)
    // Who reads them has them open.
    TextFile.remove(in: store.folder, but: name)
  }

  private static func shrinkDatabase(of store: borrowing Store) throws(LibraryError) {
    func number(_ pragma: String) throws(LibraryError) -> Int {
      var row = try store.database.prepare("PRAGMA " + pragma)
      return try row.step() ? row.number(0) : 0
    }
    let (empty, all) = (try number("freelist_count"), try number("page_count"))
    guard empty >= leastPages, empty * 10 > all * tenths else { return }
    try store.database.run("VACUUM")
    try store.database.run("PRAGMA wal_checkpoint(TRUNCATE)")
  }
}

extension Segment {
  /// The texts of its valid reports, and the segment when they stand at a place; the others are then empty.
  ///
  /// - Parameters:
  ///   - codes: the texts of all its reports.
  ///   - place: where the new ones are to stand.
  /// - Returns: the texts, and the segment with its reports as they were numbered.
  fileprivate func withoutGone(
    _ codes: [UInt16], at place: Int
  ) -> (codes: [UInt16], segment: Segment) {
    var segment = self
    var kept: [UInt16] = []
    segment.starts = [0]
    for report in 0..<count {
      let range = (Int(starts[report])..<Int(starts[report + 1])).clamped(to: 0..<codes.count)
      if valid.contains(report) { kept += codes[range] }
      segment.starts.append(UInt32(kept.count))
    }
    segment.place = place
    segment.size = kept.count
    return (kept, segment)
  }
}
