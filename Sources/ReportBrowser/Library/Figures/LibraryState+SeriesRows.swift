import FoundationEssentials
import ReportForms
import ReportModel
import Wording

/// Taking a series out, as it is shown.
extension LibraryState {
  /// The names of the columns that are written out.
  var seriesHeader: [String] {
    guard let table = figures.table else { return [] }
    let start = ["数字", "单位"]
    guard !table.choice.isTurned else {
      return start + ["年份"]
        + table.lines.flatMap { cellHeader(table.rows[$0].agency, in: table) }
    }
    let change = table.years[safe: table.reference].map { "\($0)较上年" } ?? ""
    return start + ["机关"] + table.years.flatMap { cellHeader("\($0)", in: table) }
      + (table.entry.isRate ? [change + "（百分点）"] : [change, change + "%"])
  }

  /// A rate is written with what it is made of.
  private func cellHeader(_ name: String, in table: SeriesTable) -> [String] {
    table.entry.isRate ? [name, name + "分子", name + "分母"] : [name]
  }

  /// The rows that are written out, as they are ordered, folded and turned.
  var seriesRows: [[String]] {
    guard let table = figures.table else { return [] }
    guard table.choice.isTurned else {
      return table.lines.map { seriesRow(table.rows[$0], in: table) }
    }
    return table.yearLines.map { year in
      [table.entry.label, table.entry.figure.unit, "\(table.years[year])"]
        + table.lines.flatMap { fields(of: table.rows[$0].cells[year], in: table) }
    }
  }

  private func fields(of cell: SeriesTable.Cell?, in table: SeriesTable) -> [String] {
    guard table.entry.isRate else { return [cell?.point.number.description ?? ""] }
    let sides = cell?.point.sides
    return [
      cell.map { SeriesNumber.plain($0.value) + "%" } ?? "",
      sides?.part.description ?? "", sides?.whole.description ?? "",
    ]
  }

  private func seriesRow(_ row: SeriesTable.Row, in table: SeriesTable) -> [String] {
    let change = row.change(at: table.reference)
    let last =
      table.entry.isRate
      ? [change.map { SeriesNumber.plain($0.value) } ?? ""]
      : [
        change?.number.description ?? "",
        change?.percent.map { SeriesNumber.plain($0) + "%" } ?? "",
      ]
    return [table.entry.label, table.entry.figure.unit, row.agency]
      + row.cells.flatMap { fields(of: $0, in: table) } + last
  }

  mutating func copySeriesRow() -> [Effect] {
    guard let table = figures.table, let row = figures.agency else { return [] }
    let text = TextTable.tabbed(seriesRow(row, in: table))
    notice = BrowserState.Notice(words: say("已复制 \(text.unicodeScalars.count) 字"))
    return [.copy(text)]
  }
}

extension SeriesEntry {
  /// Its name as a part of a file's name.
  var fileName: String {
    String(
      String.UnicodeScalarView(
        label.unicodeScalars.filter { !"/\\:*?\"<>| ".unicodeScalars.contains($0) }))
  }
}
