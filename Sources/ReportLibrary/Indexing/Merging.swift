/// Makes one segment of several, or of one whose reports are in part gone: the lists are made anew from the texts.
struct Merging {
  /// How many segments are made one.
  private static let width = 8

  /// The segments that are to be made one, group by group.
  ///
  /// - Parameters:
  ///   - segments: all segments, in the order of their reports.
  ///   - isFinal: whether the last few are joined too, since no more are coming soon.
  /// - Returns: groups of one segment or more.
  static func groups(of segments: [Segment], isFinal: Bool) -> [[Segment]] {
    var groups: [[Segment]] = []
    var run: [Segment] = []
    func close(_ isLast: Bool) {
      let count = run.reduce(0) { $0 + $1.count }
      // Full, or so many that another few segments would not change it.
      if run.count >= width || run.count > 1 && (isLast || count > PairCollector.largest * 7 / 8) {
        groups.append(run)
      } else {
        groups += run.filter(\.isStale).map { [$0] }
      }
      run = []
    }
    for segment in segments {
      let count = run.reduce(segment.count) { $0 + $1.count }
      let follows = run.last.map {
        $0.first + $0.count == segment.first && $0.place + $0.size == segment.place
      }
      if count > PairCollector.largest || run.count == width || follows == false { close(false) }
      run.append(segment)
    }
    close(isFinal && run.count >= width / 2)
    return groups
  }

  /// Makes the lists of a group anew and puts them in the place of its segments.
  static func merge(
    _ group: [Segment], in store: borrowing Store, texts: borrowing TextFile
  ) throws(LibraryError) {
    var collector = PairCollector()
    var merged = group[0]
    merged.starts = [0]
    merged.size = 0
    var valid: [Bool] = []
    for segment in group {
      let codes = try texts.codes(segment.place..<segment.place + segment.size)
      codes.withUnsafeBufferPointer { codes in
        for report in 0..<segment.count {
          let range = Int(segment.starts[report])..<Int(segment.starts[report + 1])
          valid.append(segment.valid.contains(report))
          merged.starts.append(UInt32(merged.size + range.upperBound))
          if valid[valid.count - 1], range.upperBound <= codes.count {
            collector.add(UnsafeBufferPointer(rebasing: codes[range]))
          } else {
            collector.addNothing()
          }
        }
      }
      merged.size += segment.size
    }
    merged.valid = ReportSet(count: valid.count)
    for (place, isValid) in valid.enumerated() where isValid { merged.valid.insert(place) }
    merged.listed = merged.valid.count
    try store.replace(group.map(\.id), by: merged, PairLists.rows(of: collector))
  }
}
