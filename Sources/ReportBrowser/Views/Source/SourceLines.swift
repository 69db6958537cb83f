import ReportModel
import TerminalModel

/// The rows of a source on a screen: its own rows, each cut wherever the screen ends.
///
/// What a program reads is cut anywhere, and no row is kept: those of a large file are made where they are shown.
struct SourceLines {
  private let source: ReportSource
  private let columns: Int
  private let ambiguous: AmbiguousWidth

  /// The rows for a screen of some columns.
  init(_ source: ReportSource, columns: Int, _ ambiguous: AmbiguousWidth) {
    self.source = source
    self.columns = max(2, columns)
    self.ambiguous = ambiguous
  }

  /// The rows from the one on that begins at a place.
  func lines(from start: Int, count: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var row = source.row(at: start)
    while lines.count < count, row < source.rows.count {
      lines += pieces(ofRow: row).filter { $0.lowerBound >= start }
      row += 1
    }
    return Array(lines.prefix(count))
  }

  /// Where the row begins that holds a place.
  func start(of place: Int) -> Int {
    let pieces = pieces(ofRow: source.row(at: place))
    return (pieces.last { $0.lowerBound <= place } ?? pieces[0]).lowerBound
  }

  /// Where a row begins that stands some rows on or back; the first or the last beyond either end.
  func start(_ start: Int, movedBy step: Int) -> Int {
    var row = source.row(at: start)
    var pieces = pieces(ofRow: row)
    var place = (pieces.lastIndex { $0.lowerBound <= start } ?? 0) + step
    while place < 0, row > 0 {
      row -= 1
      pieces = self.pieces(ofRow: row)
      place += pieces.count
    }
    while place >= pieces.count, row + 1 < source.rows.count {
      place -= pieces.count
      row += 1
      pieces = self.pieces(ofRow: row)
    }
    return pieces[max(0, min(place, pieces.count - 1))].lowerBound
  }

  /// A row of the source in pieces that fit the screen; one at least.
  private func pieces(ofRow row: Int) -> [Range<Int>] {
    let range = source.range(ofRow: row)
    var pieces: [Range<Int>] = []
    var (start, width) = (range.lowerBound, 0)
    for place in range {
      let own = displayWidth(source.scalars[place], ambiguous)
      if width + own > columns {
        pieces.append(start..<place)
        (start, width) = (place, 0)
      }
      width += own
    }
    return pieces + [start..<range.upperBound]
  }
}
