import FoundationEssentials
import ReportForms
public import ReportModel
import Wording

/// The standard tables of a report, read once for all rules.
struct CheckedTables {
  let proactive: [CheckedTable]
  let requests: [CheckedTable]
  let review: [CheckedTable]

  init(of report: Report) {
    proactive = CheckedTables.tables(.proactive, of: report)
    requests = CheckedTables.tables(.requests, of: report)
    review = CheckedTables.tables(.review, of: report)
  }

  /// The tables of a kind, each with the name the form gives it.
  private static func tables(_ kind: Table.Kind, of report: Report) -> [CheckedTable] {
    let places = report.tables.indices.filter { report.tables[$0].kind == kind }
    return places.enumerated().map { number, place in
      CheckedTable(report, index: place, number: places.count > 1 ? number + 1 : nil)
    }
  }
}

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
  /// What its cells say, row by row.
  let readings: [[CellReading]]
  /// The sums that the form asks for, with what became of each.
  let sums: FormSums
  /// Where each row of the form stands among the table's.
  let places: [FormRow: Int]

  init(_ report: Report, index: Int, number: Int?) {
    self.report = report
    self.index = index
    self.number = number
    table = report.tables[index]
    readings = table.readings
    sums = FormSums(of: table, reading: readings)
    places = FormSums.places(in: table)
  }

  /// What people call the table, by the section it stands in: 表三, or 第 2 张表三（示例市教育局）.
  var name: String {
    let name = table.kind.formName ?? table.caption
    guard let number else { return name }
    return table.caption.isEmpty
      ? say("第 \(number) 张\(name)") : say("第 \(number) 张\(name)（\(table.caption)）")
  }

  /// The number that a cell counts; nil where it has none.
  func number(_ row: Int, _ column: Int) -> Decimal? { readings[row][column].count }

  /// The number of a cell as it is printed, its scale not taken in; nil where it has none.
  func printedNumber(_ row: Int, _ column: Int) -> Decimal? {
    readings[row][column].figure?.number
  }

  /// The place of a column of the form.
  func column(_ column: FormColumn) -> Int? { table.columnForms.firstIndex(of: column) }

  /// Whether a column holds the totals of the others.
  func isTotal(_ column: Int) -> Bool { table.columnForms[column] == .total }

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

  /// Cells as evidence.
  func evidence(_ cells: [FormCell]) -> [Evidence] { cells.map { evidence($0.row, $0.column) } }

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

extension Table.Kind {
  /// What people call a table of the form, by the section it stands in; nil where it is none.
  public var formName: String? {
    switch self {
    case .proactive: say("表二")
    case .requests: say("表三")
    case .review: say("表四")
    case .indicators, .generic: nil
    }
  }
}
