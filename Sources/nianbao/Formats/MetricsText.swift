internal import ReportMetrics
internal import TerminalModel

/// The metric table for a person: columns aligned by their width on screen, numbers to the right.
///
/// ```
/// 指标                          数值  单位  限定  章节
/// 通过门户网站主动公开政府信息   864  条          二/（一）
///   机构职能类信息                 1  条          二/（一）
/// ```
struct MetricsText {
  /// The columns that names get; a longer one has a line to itself, so that it moves no others.
  ///
  /// 56 leave room for the other columns on a terminal of 100.
  private static let widestLabel = 56

  /// The table, with its head, a line a row.
  let text: String

  /// The table of some rows.
  init(_ rows: [MetricTable.Entry]) {
    let lines = [MetricTable.columns] + rows.map(MetricsText.cells)
    let widths = MetricTable.columns.indices.map { column in
      let widths = lines.map { displayWidth($0[column]) }
      return widths.filter { column > 0 || $0 <= MetricsText.widestLabel }.max() ?? 0
    }
    text = lines.map { MetricsText.line($0, widths: widths) }.joined()
  }

  private static func cells(of row: MetricTable.Entry) -> [String] {
    let indent = String(repeating: "  ", count: row.depth)
    let label = row.depth > 0 ? row.labelBelow : row.label
    return [indent + label, row.value, row.unit, row.qualifier, row.section]
  }

  private static func line(_ cells: [String], widths: [Int]) -> String {
    guard displayWidth(cells[0]) <= widths[0] else {
      return cells[0] + "\n" + MetricsText.line([""] + cells.dropFirst(), widths: widths)
    }
    var line = ""
    for (column, cell) in cells.enumerated() {
      // The second column holds the numbers.
      line +=
        column == 1
        ? cell.flushedRight(toColumns: widths[column]) : cell.padded(toColumns: widths[column])
      line += "  "
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
