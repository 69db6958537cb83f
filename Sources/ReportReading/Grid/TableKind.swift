internal import HanText
internal import ReportModel

/// Tells by its words what a table is.
enum TableKind {
  /// How many cells are looked at: the words that tell stand in the first rows, and the request table
  /// has some two hundred cells.
  private static let horizon = 400

  /// What a table is.
  static func kind(of table: TableDraft) -> Table.Kind {
    var hasCaption = false
    var hasContent = false
    var has = (reconsideration: false, suit: false, result: false)
    for cell in table.cells.prefix(horizon) where cell.words.count <= 200 {
      let words = cell.inked
      if requestRows.isFound(in: words) { return .requests }
      if words.starts(with: Array("第二十条第".unicodeScalars)) { hasCaption = true }
      if contentHeaders.isPrefix(of: words) { hasContent = true }
      if words.starts(with: Array("行政复议".unicodeScalars)) { has.reconsideration = true }
      // 行政诉讼（复议后起诉） too.
      if words.count <= 20, suits.isFound(in: words) { has.suit = true }
      if results.isPrefix(of: words) { has.result = true }
    }
    if hasCaption || hasContent { return .proactive }
    if has.suit, has.result || has.reconsideration { return .review }
    return isIndicators(table) ? .indicators : .generic
  }

  private static let requestRows = WordSet("本年新收政府信息公开申请 上年结转政府信息公开申请 结转下年度继续办理")
  private static let contentHeaders = WordSet(
    "本年制发件数 本年废止件数 现行有效件数 本年新制作数量 对外公开总数量 本年处理决定数量 本年收费金额 采购项目数量")
  private static let suits = WordSet("未经复议直接起诉 复议后起诉")
  private static let results = WordSet("结果维持 结果纠正 尚未审结")

  /// Whether a header names both an indicator and its unit of measure.
  private static func isIndicators(_ table: TableDraft) -> Bool {
    for row in table.rows.indices.prefix(4) {
      let words = table.cells(inRow: row).map(\.inked)
      if words.contains(where: { indicatorHeaders.isPrefix(of: $0) && $0.count <= 10 }),
        words.contains(where: { unitHeaders.isPrefix(of: $0) && $0.count <= 8 })
      {
        return true
      }
    }
    return false
  }

  /// What the column of indicators is called.
  static let indicatorHeaders = WordSet("指标 指标名称 统计指标 指标项 主要指标")
  /// What the column of units is called.
  static let unitHeaders = WordSet("计量单位 单位 计算单位")
}
