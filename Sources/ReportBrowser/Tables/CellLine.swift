import HanText
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
  /// The words of a cell in lines of about one length, as many as the columns ask for.
  func balancedLines(
    of cell: PrintedTable.Cell, columns: Int, _ ambiguous: AmbiguousWidth
  ) -> [CellLine] {
    let lines = lines(of: cell, columns: columns, ambiguous)
    guard lines.count > 1 else { return lines }
    // Whole characters of two columns each.
    let even = (Int(cell.width) + 2 * lines.count - 1) / (2 * lines.count) * 2
    let others = even < columns ? self.lines(of: cell, columns: even, ambiguous) : lines
    return others.count == lines.count ? others : lines
  }

  /// The words of a cell in lines of some columns.
  func lines(
    of cell: PrintedTable.Cell, columns: Int, _ ambiguous: AmbiguousWidth
  ) -> [CellLine] {
    // Most cells of most tables: figures.
    guard Int(cell.width) > columns else {
      return [CellLine(reading: cell.reading, width: Int(cell.width))]
    }
    let start = sourceOffset(ofReading: Int(cell.start))
    let words = text.scalars[start..<start + Int(cell.length)]
    return LineWrapping(columns: columns, ambiguous: ambiguous).rows(of: words).map { row in
      CellLine(
        reading: row.range.lowerBound + Int(cell.start)..<row.range.upperBound + Int(cell.start),
        width: words[row.range].columns(ambiguous))
    }
  }
}

extension Report {
  /// The scalars of a reading range inside one block, without blanks.
  func inked(_ range: ReadingRange) -> [Unicode.Scalar] {
    let start = sourceOffset(ofReading: range.lowerBound)
    let end = min(start + range.count, text.count)
    return text.scalars[start..<end].filter { !$0.isBlank }
  }
}
