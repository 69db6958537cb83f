import HanText
import ReportForms
import ReportModel

/// What stands above the rows of a table: its columns, and the unit of all that has none of its own.
struct TableHead {
  /// The columns, one for each of the table's.
  private(set) var columns: [TableColumn]
  /// The unit above the table: 单位：亿元.
  private(set) var unit: CellUnit?
  /// The unit of rates above the table, where it names a second: 单位：亿元、%.
  private(set) var rateUnit: CellUnit?
  /// The column that holds the unit of each row.
  private(set) var unitColumn: Int?

  /// The head of a table of a report that looks back on a year.
  init(of table: Table, in report: Report, year: Int?) {
    switch table.kind {
    case .proactive, .requests, .review:
      columns = table.columns.map { TableColumn(head: [$0], year: year) }
      setForm(table)
    case .indicators, .generic:
      let grid = GridHead(of: table, in: report)
      columns = grid.names.map { TableColumn(head: $0, year: year) }
      findSides(of: table)
      distinguish(grid.names)
      let units = grid.units.isEmpty ? TableHead.units(above: table, in: report) : grid.units
      unit = units.first { $0.kind != .percent } ?? units.first
      rateUnit = units.dropFirst().first { $0.kind == .percent }
      unitColumn = columns.firstIndex(where: \.isUnits)
      dropPlainNames()
    }
  }

  /// The unit of a column of the official forms (国办公开办函〔2019〕60号, 〔2021〕30号), which print but few.
  private mutating func setForm(_ table: Table) {
    for (index, form) in zip(columns.indices, table.columnForms) {
      let name = columns[index].name
      if form == .total { columns[index].name = "" }
      guard columns[index].unit == nil else { continue }
      // A department that added a column counts in it what the form does.
      let isMoney = name.holds("金额")
      columns[index].unit =
        form?.unit ?? CellUnit(unit: isMoney ? "元" : "件", measure: isMoney ? .money : .item)
    }
  }

  /// Marks the columns behind figures whose cells are words, with figures behind them.
  ///
  /// ```
  /// 收入         决算数   支出         决算数
  /// 一、财政拨款   307.82  九、卫生健康   2.71     the last is of 九、卫生健康
  /// ```
  private mutating func findSides(of table: Table) {
    var words = [Int](repeating: 0, count: columns.count)
    var figures = words
    // Fifty rows tell what a column holds.
    for row in table.rows.prefix(50) {
      for (column, cell) in zip(columns.indices, row.cells) {
        guard let text = cell?.text.unicodeScalars else { continue }
        if CellFigure(Array(text)) != nil {
          figures[column] += 1
        } else if text.contains(where: { $0.isHan }) {
          words[column] += 1
        }
      }
    }
    let isFigures = columns.indices.map { columns[$0].isFigures && figures[$0] > words[$0] }
    // From the right: whether the next column that is not blank holds figures.
    var leadsToFigures = false
    for column in columns.indices.reversed() where words[column] + figures[column] > 0 {
      columns[column].isLabels =
        columns[column].isFigures && words[column] > figures[column] && leadsToFigures
        && isFigures[..<column].contains(true)
      leadsToFigures = isFigures[column]
    }
  }

  /// Columns of one name are told apart by what stands above them: 上年 › 金额, 本年 › 金额.
  ///
  /// What nothing tells apart is numbered, as the keys of `nianbao tables` are.
  private mutating func distinguish(_ heads: [[String]]) {
    for side in sides {
      var counts: [String: Int] = [:]
      for column in columns[side] { counts[column.name, default: 0] += 1 }
      for index in side where counts[columns[index].name, default: 0] > 1 {
        let above = heads[index].dropLast().map { CellUnit.split($0).name }
        columns[index].name = (above + [columns[index].name]).reduce("", Metric.joined)
      }
      counts = [:]
      for index in side where !columns[index].name.isEmpty {
        counts[columns[index].name, default: 0] += 1
        let count = counts[columns[index].name, default: 1]
        if count > 1 { columns[index].name += "（\(count)）" }
      }
    }
  }

  /// The columns of each side, whose labels tell them from those of the other.
  private var sides: [Range<Int>] {
    let starts = [0] + columns.indices.filter { columns[$0].isLabels }
    return zip(starts, starts.dropFirst() + [columns.count]).map { $0..<$1 }
  }

  /// The only column of figures is what the rows are of: 统计数 and 2012年度 add nothing.
  private mutating func dropPlainNames() {
    let figures = columns.indices.filter { columns[$0].isFigures }
    guard figures.count == 1, let only = figures.first else { return }
    if columns[only].period != nil || ColumnWords.plain.contains(columns[only].name) {
      columns[only].name = ""
    }
  }

  /// The units that the caption or a line above the table states.
  private static func units(above table: Table, in report: Report) -> [CellUnit] {
    let caption = CellUnit.stated(in: Array(table.caption.unicodeScalars)[...])
    guard caption.isEmpty else { return caption }
    var block = table.blocks.lowerBound - 1
    // Between the unit and the rows there may be a line for who filled the table in.
    for _ in 0..<3 {
      guard report.blocks.indices.contains(block), report.blocks[block].role != .tableRow,
        report.blocks[block].length <= 60
      else { return [] }
      let units = CellUnit.stated(in: report.scalars(of: report.blocks[block])[...])
      guard units.isEmpty else { return units }
      block -= 1
    }
    return []
  }
}

/// The names above each column of a table, from the top down, read from its grid.
private struct GridHead {
  /// The names of each column.
  private(set) var names: [[String]]
  /// The units that a cell above all columns states.
  private(set) var units: [CellUnit] = []

  init(of table: Table, in report: Report) {
    names = table.columns.map { $0.isEmpty ? [] : [$0] }
    guard let end = table.rows.first(where: { $0.cells.contains { $0 != nil } })?.gridRow else {
      return
    }
    var width = 1
    for cell in table.grid { width = max(width, cell.column + cell.columnSpan) }
    let shift = width - table.columns.count
    var heads = [[String]](repeating: [], count: table.columns.count)
    for cell in table.grid.prefix(while: { $0.row < end }) where !cell.source.isEmpty {
      let words = GridHead.words(of: cell, in: report)
      if cell.columnSpan >= width - 1 || cell.column + cell.columnSpan <= shift {
        units += CellUnit.stated(in: words[...])
        continue
      }
      let columns = (cell.column - shift..<cell.column - shift + cell.columnSpan)
        .clamped(to: heads.indices)
      let name = String(scalars: words)
      for column in columns where heads[column].last != name { heads[column].append(name) }
    }
    // The table knows best what its columns are called; above that name stand the others.
    for column in names.indices {
      guard let name = names[column].last, let lowest = heads[column].last else { continue }
      // It has them already where columns of one name are told apart by them: 2022年/发布数.
      if name == lowest || name.hasSuffix("/" + lowest) { names[column] = heads[column] }
    }
  }

  private static func words(of cell: Table.GridCell, in report: Report) -> [Unicode.Scalar] {
    report.text.scalars[cell.source].filter { $0.isInk }
  }
}
