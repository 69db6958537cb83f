/// Table 四, sound by construction: the four results of each of the three ways, totals are computed.
struct ReviewFigures: Sendable {
  /// The fifteen cells as printed.
  private(set) var cells: [String]

  /// The figures of 行政复议, 未经复议直接起诉 and 复议后起诉.
  init(_ ways: [Int]...) {
    cells = ways.flatMap { ($0 + [$0.reduce(0, +)]).map(String.init) }
  }

  /// The fifteen cells as they are printed.
  init(printed cells: [String]) { self.cells = cells }

  /// The same figures with one of the fifteen cells printed otherwise.
  func printing(_ words: String, inCell index: Int) -> ReviewFigures {
    var result = self
    result.cells[index] = words
    return result
  }

  /// The table as both forms print it.
  var table: GridTable {
    let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    return GridTable(
      rows: [
        [GridTable.Cell("行政复议", columns: 5), GridTable.Cell("行政诉讼", columns: 10)],
        results.map { GridTable.Cell($0, rows: 2) } + [
          GridTable.Cell("未经复议直接起诉", columns: 5), GridTable.Cell("复议后起诉", columns: 5),
        ],
        (results + results).map { GridTable.Cell($0) }, cells.map { GridTable.Cell($0) },
      ], columnCount: 15)
  }
}

extension GridTable {
  /// Table 二 in the form of 2021.
  ///
  /// - Parameter drawing: one row a line: label and figures, as printed.
  /// - Returns: the table with captions and headers.
  static func proactive2021(_ drawing: String) -> GridTable {
    let rows = drawn(drawing)
    let decisions = [Cell("信息内容"), Cell("本年处理决定数量", columns: 3)]
    return GridTable(
      rows: [
        [Cell("第二十条第（一）项", columns: 4)],
        ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"].map { Cell($0) },
        row(rows[0], widths: [1, 1, 1, 1]), row(rows[1], widths: [1, 1, 1, 1]),
        [Cell("第二十条第（五）项", columns: 4)], decisions, row(rows[2], widths: [1, 3]),
        [Cell("第二十条第（六）项", columns: 4)], decisions, row(rows[3], widths: [1, 3]),
        row(rows[4], widths: [1, 3]), [Cell("第二十条第（八）项", columns: 4)],
        [Cell("信息内容"), Cell("本年收费金额（单位：万元）", columns: 3)], row(rows[5], widths: [1, 3]),
      ], columnCount: 4)
  }

  /// Table 二 in the form of 2019.
  ///
  /// - Parameter drawing: one row a line: label and figures, as printed.
  /// - Returns: the table with captions and headers.
  static func proactive2019(_ drawing: String) -> GridTable {
    let rows = drawn(drawing)
    // Five columns: what a block of three figures sets wide is its second.
    let wide = [1, 1, 2, 1]
    let items = row(["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"], widths: wide)
    return GridTable(
      rows: [
        [Cell("第二十条第（一）项", columns: 5)],
        row(["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"], widths: wide),
        row(rows[0], widths: wide), row(rows[1], widths: wide),
        [Cell("第二十条第（五）项", columns: 5)], items, row(rows[2], widths: wide),
        row(rows[3], widths: wide), [Cell("第二十条第（六）项", columns: 5)], items,
        row(rows[4], widths: wide), row(rows[5], widths: wide),
        [Cell("第二十条第（八）项", columns: 5)],
        row(["信息内容", "上一年项目数量", "本年增/减"], widths: [1, 2, 2]),
        row(rows[6], widths: [1, 2, 2]), [Cell("第二十条第（九）项", columns: 5)],
        row(["信息内容", "采购项目数量", "采购总金额"], widths: [1, 2, 2]),
        row(rows[7], widths: [1, 2, 2]),
      ], columnCount: 5)
  }

  private static func drawn(_ drawing: String) -> [[String]] {
    drawing.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  private static func row(_ words: [String], widths: [Int]) -> [Cell] {
    zip(words, widths).map { Cell($0, columns: $1) }
  }
}
