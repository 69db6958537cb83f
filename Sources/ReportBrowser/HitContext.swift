import ReportModel
import TerminalModel

/// The words around a hit, cut so that all hits of a list stand below one another.
struct HitContext {
  /// The words.
  let scalars: ArraySlice<Unicode.Scalar>
  /// The columns to leave free before them, where less stands before the hit than there is room.
  let indent: Int
  /// Which of the words, counted from the first, are the hit.
  let hit: Range<Int>

  /// The words of the hit's block around it; the hit starts two fifths into the columns.
  init(of range: ReadingRange, in report: Report, columns: Int) {
    let block = report.blocks[report.blockIndex(atReading: range.lowerBound)]
    let text = report.scalars(of: block)
    let start = range.lowerBound - block.start
    var room = columns * 2 / 5
    var first = start
    while first > 0 {
      let width = Glyph.columns(of: text[first - 1])
      guard width <= room else { break }
      room -= width
      first -= 1
    }
    indent = room
    scalars = text[first...]
    hit = start - first..<start - first + range.count
  }
}
