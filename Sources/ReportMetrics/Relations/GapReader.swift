import ReportModel

/// Reads the words between two figures, a block at a time.
struct GapReader {
  let report: Report
  private var block = -1
  private var scalars: [Unicode.Scalar] = []

  /// A reader that has read nothing.
  init(report: Report) { self.report = report }

  /// The words of a reading range; none if it is empty or runs over more than one block.
  mutating func words(from start: Int, to end: Int) -> [Unicode.Scalar] {
    guard start < end else { return [] }
    let index = report.blockIndex(atReading: start)
    if index != block {
      block = index
      scalars = report.scalars(of: report.blocks[index])
    }
    let base = report.blocks[index].start
    guard end <= base + scalars.count, start >= base else { return [] }
    return Array(scalars[start - base..<end - base])
  }
}
