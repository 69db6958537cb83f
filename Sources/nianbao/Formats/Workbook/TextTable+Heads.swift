internal import ReportModel
internal import Wording

extension TextTable {
  /// What a person reads above the columns: their names, said where they are the program's own words.
  ///
  /// Not for the tables of a report, whose columns are called what the report calls them.
  var heads: [String] { columns.map(ColumnHead.words) }
}

/// The names of columns as a person reads them; other programs know them by the Chinese.
private enum ColumnHead {
  /// A name as it is said: `机关` → `Agency`, `2023分子` → `2023 numerator`.
  static func words(for column: String) -> String {
    let name = Saying(column)
    if names.contains(name) { return name.said }
    if let year = column.dropping("分子") { return say("\(year)分子") }
    if let year = column.dropping("分母") { return say("\(year)分母") }
    if let year = column.dropping("较上年") { return say("\(year)较上年") }
    if let year = column.dropping("较上年%") { return say("\(year)较上年%") }
    if let year = column.dropping("较上年（百分点）") { return say("\(year)较上年（百分点）") }
    if let year = column.dropping(" 增减") { return say("\(year) 增减") }
    return column
  }

  private static let names: Set<Saying> = [
    Saying("数字"), Saying("单位"), Saying("文件"), Saying("标题"), Saying("机关"), Saying("级别"),
    Saying("年份"), Saying("年度"), Saying("版式"), Saying("指标"), Saying("表"), Saying("错误"), Saying("提醒"),
    Saying("结果"), Saying("编号"), Saying("规则"), Saying("说明"), Saying("依据"), Saying("核实"),
    Saying("备注"), Saying("处数"), Saying("文字"), Saying("相似"), Saying("两份都有的句子"), Saying("前文"),
    Saying("词"), Saying("后文"), Saying("次数"), Saying("字数"), Saying("每万字"), Saying("报告"),
    Saying("共有报告"), Saying("最早"), Saying("变动"), Saying("数值"), Saying("限定"), Saying("数"),
    Saying("类别"), Saying("所属"), Saying("章节"), Saying("时期"), Saying("原句"), Saying("行"), Saying("列"),
  ]
}

extension String {
  /// What stands before an end; nil where the words end otherwise.
  fileprivate func dropping(_ end: String) -> String? {
    hasSuffix(end) ? String(dropLast(end.count)) : nil
  }
}
