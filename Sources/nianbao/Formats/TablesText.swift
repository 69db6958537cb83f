internal import ReportForms
internal import ReportModel
internal import TerminalModel
internal import Wording

/// Tables for a person: labels at the left, each part of a table below its group, figures to the right.
///
/// ```
/// 第 1 张  主动公开政府信息情况
///                   本年制发件数  本年废止件数  现行有效件数
/// 第二十条第（一）项
///   规章                       0             0             0
/// ```
struct TablesText {
  /// The tables, a blank line between.
  let text: String

  /// The columns that labels get; a longer one has a line to itself.
  private static let widestLabel = 44

  /// Some tables of a report, numbered from the given number.
  init(_ tables: [Table], of report: Report, from first: Int) {
    text = tables.enumerated()
      .map { TablesText.text(of: $0.element, number: first + $0.offset) + notes($0.element) }
      .joined(separator: "\n")

    func notes(_ table: Table) -> String {
      UndecidedRun.all(in: [table], of: report)
        .map { "  " + say("注：\($0.note)") + "\n" }
        .joined()
    }
  }

  private static func text(of table: Table, number: Int) -> String {
    // A table without a name of its own has its number alone.
    let isNamed = table.kind != .generic || !table.caption.isEmpty
    var text = say("第 \(number) 张") + (isNamed ? "  " + table.name : "") + "\n"
    let labels = table.rows.map { displayWidth($0.label) + 2 * $0.path.count }
    let width = min(widestLabel, labels.filter { $0 <= widestLabel }.max() ?? 0)
    let widths = table.columns.indices.map { column in
      max(
        displayWidth(table.columns[column]),
        table.rows.map { displayWidth($0.cells[column]?.text ?? "") }.max() ?? 0)
    }
    text += line("", table.columns, width, widths)
    var open: [String] = []
    for row in table.rows {
      for depth in row.path.indices where !open.starts(with: row.path[...depth]) {
        text += indent(depth) + row.path[depth] + "\n"
      }
      // A row with parts below it is their group and needs no second line.
      open = row.path + [row.label]
      let cells = row.cells.map { $0?.text ?? "" }
      text += line(indent(row.path.count) + row.label, cells, width, widths)
    }
    return text
  }

  private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

  private static func line(
    _ label: String, _ cells: [String], _ width: Int, _ widths: [Int]
  ) -> String {
    guard displayWidth(label) <= width else {
      if cells.allSatisfy(\.isEmpty) { return label + "\n" }
      return label + "\n" + line("", cells, width, widths)
    }
    var line = label.padded(toColumns: width)
    for (cell, columns) in zip(cells, widths) {
      line += "  " + cell.flushedRight(toColumns: columns)
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
