import FoundationEssentials
import ReportModel

/// A standard table as the rules look at it: numbers by row and column, and the way to each cell.
struct CheckedTable {
  let table: Table
  /// Its place among the report's tables.
  let index: Int
  let report: Report
  /// Its number among those of its kind, from 1; nil where there is no other.
  ///
  /// Reports of a city repeat the three tables for each of its agencies.
  let number: Int?

  /// What people call the table, by the section it stands in: 表三, or 第 2 张表三（示例市教育局）.
  var name: String {
    let name =
      switch table.kind {
      case .proactive: "表二"
      case .requests: "表三"
      case .review: "表四"
      case .indicators, .generic: table.caption
      }
    guard let number else { return name }
    return "第 \(number) 张\(name)" + (table.caption.isEmpty ? "" : "（\(table.caption)）")
  }

  /// The number in a cell; nil where it is blank or no number.
  func number(_ row: Int, _ column: Int) -> Decimal? {
    text(row, column).flatMap(CellNumber.read)
  }

  /// The numbers of some cells of a row, or nil where one is missing.
  func numbers(_ row: Int, _ columns: Range<Int>) -> [Decimal]? {
    let numbers = columns.compactMap { number(row, $0) }
    return numbers.count == columns.count ? numbers : nil
  }

  /// What a cell holds as printed.
  func text(_ row: Int, _ column: Int) -> String? {
    let cells = table.rows[row].cells
    return cells.indices.contains(column) ? cells[column]?.text : nil
  }

  /// The column whose name holds some words.
  func column(_ words: String) -> Int? {
    table.columns.firstIndex { $0.holds(words) }
  }

  /// A cell as evidence.
  func evidence(_ row: Int, _ column: Int) -> Evidence {
    let line = table.rows[row]
    let path = [name, line.group ?? "", line.label, columnName(column)].filter { !$0.isEmpty }
    let cell = line.cells.indices.contains(column) ? line.cells[column] : nil
    return .cell(
      path.joined(separator: " › "), value: cell?.text, at: cell?.source ?? place(ofRow: row),
      place: CellPlace(table: index, row: row, column: column))
  }

  /// A cell whose figures ran together with others, at the digits that it is among.
  func unreadable(_ row: Int, _ column: Int) -> Evidence {
    let line = table.rows[row]
    let path = [name, line.group ?? "", line.label, columnName(column)].filter { !$0.isEmpty }
    return .cell(path.joined(separator: " › "), value: nil, at: line.undecided)
  }

  /// Cells of a row as evidence.
  func evidence(_ row: Int, _ columns: Range<Int>) -> [Evidence] {
    columns.map { evidence(row, $0) }
  }

  /// The name of a column.
  func columnName(_ column: Int) -> String {
    table.columns.indices.contains(column) ? table.columns[column] : ""
  }

  /// Where a row stands: at its first cell that is not blank, or where the table begins.
  private func place(ofRow row: Int) -> SourceRange? {
    if let cell = table.rows[row].cells.lazy.compactMap({ $0 }).first { return cell.source }
    if let run = table.rows[row].undecided { return run }
    guard report.blocks.indices.contains(table.blocks.lowerBound), !table.blocks.isEmpty else {
      return nil
    }
    return report.blocks[table.blocks.lowerBound].source
  }
}
