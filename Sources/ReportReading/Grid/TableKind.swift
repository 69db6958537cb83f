internal import HanText
internal import ReportForms
internal import ReportModel

/// Tells by its words what a table is.
enum TableKind {
  /// How many cells are looked at: the words that tell stand in the first rows, and the request table
  /// has some two hundred cells.
  private static let horizon = 400

  /// What a table is.
  static func kind(of table: TableDraft) -> Table.Kind {
    var signs = FormHead.Signs()
    for cell in table.cells.prefix(horizon) where cell.words.count <= 200 {
      if signs.read(cell.inked) { break }
    }
    if let form = signs.kind { return form }
    return isIndicators(table) ? .indicators : .generic
  }

  /// Whether a header names both an indicator and its unit of measure.
  private static func isIndicators(_ table: TableDraft) -> Bool {
    for row in table.rows.indices.prefix(4) {
      if isIndicators(table.cells(inRow: row).map(\.inked)) { return true }
    }
    return false
  }

  /// Whether the words of a row are a header that names both an indicator and its unit of measure.
  static func isIndicators(_ words: [[Unicode.Scalar]]) -> Bool {
    words.contains { indicatorHeaders.isPrefix(of: $0) && $0.count <= 10 }
      && words.contains { unitHeaders.isPrefix(of: $0) && $0.count <= 8 }
  }

  /// What the column of indicators is called.
  static let indicatorHeaders = WordSet("指标 指标名称 统计指标 指标项 主要指标")
  /// What the column of units is called.
  static let unitHeaders = WordSet("计量单位 单位 计算单位")
}
