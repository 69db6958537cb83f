import HanText
import ReportModel

/// Leads from figures in cells to their places in the report, one after the other.
///
/// Cells come row by row, so the block and run of the last answer nearly always hold the next.
struct CellPlaces {
  private let report: Report
  /// The run of the last cell, and the reading offset it begins at.
  private var run = 0..<0
  private var runStart = 0
  /// The block of the last cell, as a reading range: its row.
  private(set) var row = 0..<0

  /// Places in a report.
  init(report: Report) { self.report = report }

  /// Where a stretch of a cell's words stands.
  ///
  /// - Parameters:
  ///   - span: the stretch, in scalars of the cell's words.
  ///   - cell: the cell.
  ///   - length: how many scalars those words have.
  /// - Returns: the stretch of the source, and of the text as it is read.
  mutating func place(
    of span: Range<Int>, in cell: Table.Cell, length: Int
  ) -> (source: SourceRange, reading: ReadingRange) {
    let source = self.source(of: span, in: cell, length: length)
    let start = reading(of: source.lowerBound)
    let last = source.isEmpty ? start : reading(of: source.upperBound - 1) + 1
    return (source, start..<max(start, last))
  }

  /// The words of a cell have no blanks, its place in the source may.
  private func source(of span: Range<Int>, in cell: Table.Cell, length: Int) -> SourceRange {
    if cell.source.count == length {
      let start = cell.source.lowerBound
      return start + span.lowerBound..<start + span.upperBound
    }
    var inked: [Int] = []
    for place in cell.source {
      let scalar = report.text.scalars[place]
      if scalar.isInk { inked.append(place) }
    }
    // A cell that a page broke into pieces stands among the words of others.
    guard inked.count == length, !span.isEmpty else { return cell.source }
    return inked[span.lowerBound]..<inked[span.upperBound - 1] + 1
  }

  private mutating func reading(of offset: Int) -> Int {
    if run.contains(offset) { return runStart + offset - run.lowerBound }
    let reading = report.readingOffset(ofSource: offset)
    let index = report.blockIndex(atReading: reading)
    guard report.blocks.indices.contains(index) else { return reading }
    let block = report.blocks[index]
    row = block.reading
    var start = block.start
    for part in block.runs {
      if part.contains(offset) { (run, runStart) = (part, start) }
      start += part.count
    }
    return reading
  }
}
