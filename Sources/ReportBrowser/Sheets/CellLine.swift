import ReportModel
import TerminalModel

/// One line of the words of a cell.
struct CellLine {
  /// Its stretch of the text.
  var reading: ReadingRange
  /// The columns it takes.
  var width: Int
}

extension Report {
  /// The words of a cell in lines of some columns.
  func lines(of cell: TableSheet.Cell, columns: Int) -> [CellLine] {
    // Most cells of most tables: figures.
    guard Int(cell.width) > columns else {
      return [CellLine(reading: cell.reading, width: Int(cell.width))]
    }
    let start = sourceOffset(ofReading: Int(cell.start))
    let words = Array(text.scalars[start..<start + Int(cell.length)])
    return LineWrapping(columns: columns).rows(of: words).map { row in
      CellLine(
        reading: row.range.lowerBound + Int(cell.start)..<row.range.upperBound + Int(cell.start),
        width: words[row.range].reduce(0) { $0 + Glyph.columns(of: $1) })
    }
  }
}
