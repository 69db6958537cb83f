import HanText
import ReportForms
import ReportModel

/// What the head of a column says of its cells: name, unit, period, and whether they are figures.
///
/// ```
/// 本年收费金额（单位：万元）   本年收费金额, 元 by 万
/// 增长（±%）                  增长, %
/// 2012年度                    2012年度, period 2012
/// 科目编码                    no figures
/// ```
struct TableColumn {
  /// The name for labels; "" where it adds nothing to the row's.
  var name: String
  /// The unit, or nil if the head gives none.
  var unit: CellUnit?
  /// The period its cells belong to, or nil if the head names none.
  var period: String?
  /// Whether its cells count something: not codes, years, serial numbers or remarks.
  var isFigures = true
  /// Whether its cells are units of measure.
  var isUnits = false
  /// Whether its cells name the figures behind them, as those of a table of two sides do: 收入, 支出.
  var isLabels = false
  /// Whether it holds rates, whose unit is not the one that stands above the table.
  var isRates = false

  /// What a head says, from its words from the top down.
  init(head: [String], year: Int?) {
    let parts = head.map(CellUnit.split)
    name = parts.last?.name ?? ""
    unit = parts.last { $0.unit != nil }?.unit
    period = parts.lazy.reversed().compactMap { TablePeriod.of($0.name, year: year) }.first
    let words = [Unicode.Scalar](of: name)
    isUnits = TableColumn.units.contains(name)
    isFigures = !isUnits && !TableColumn.isCode(words)
    isRates = TableColumn.isRate(words)
  }

  private static let units: Set<String> = ["单位", "计量单位", "计算单位", "单位名称"]

  /// Whether a column or a row of such a name holds no figures.
  static func isCode(_ name: [Unicode.Scalar]) -> Bool {
    codes.contains { name.elementsEqual($0) }
      || name.indices.contains { codeWords.length(in: name, at: $0) > 0 }
  }

  /// Whether a label is nothing but digits.
  static func isNumber(_ label: String) -> Bool {
    label.unicodeScalars.allSatisfy { $0.digitValue != nil }
  }

  private static let codes = ["年", "年份", "年度", "月份", "月", "代码", "编码", "行次", "栏次", "备注", "说明", "时间"]
    .map {
      Array($0.unicodeScalars)
    }
  private static let codeWords = WordSet(
    "序号 编号 编码 代码 电话 传真 邮编 邮政编码 文号 日期 身份证 账号 手机 号码 网址 地址 行次 栏次")

  /// 增长, 占比, 办结率 are rates; 增长额, 增减数 and 利率指数 are not.
  private static func isRate(_ name: [Unicode.Scalar]) -> Bool {
    guard !name.indices.contains(where: { amounts.length(in: name, at: $0) > 0 }) else {
      return name.suffix(2).elementsEqual("指数".unicodeScalars)
    }
    return name.last == "率" || name.indices.contains { rates.length(in: name, at: $0) > 0 }
  }

  private static let amounts = WordSet("额 数 量")
  private static let rates = WordSet("占比 比重 百分比 比例 增幅 降幅 增速 增长 同比 环比 ±")
}

/// The period that the name of a column or a row says.
enum TablePeriod {
  /// 2012 of 2012年度, the year before the report's of 上一年项目数量, else nil.
  static func of(_ name: String, year: Int?) -> String? {
    let words = [Unicode.Scalar](of: name)
    for place in words.indices where words[place] == "年" && place >= 4 {
      let digits = words[(place - 4)..<place].compactMap(\.digitValue)
      let isLonger = place >= 5 && words[place - 5].digitValue != nil
      guard digits.count == 4, !isLonger, digits[0] == 1 || digits[0] == 2 else { continue }
      return digits.map(String.init).joined()
    }
    guard let year, lastYear.length(in: words, at: 0) > 0, !name.holds("结转") else { return nil }
    return "\(year - 1)"
  }

  private static let lastYear = WordSet("上年 上一年 去年 上年度")
}
