public import HanText
public import ReportModel

/// How each table of the forms begins, and by which words its head is known.
///
/// ```
/// 第二十条第（一）项 · 信息内容 | 本年制发件数 …                             表二
/// （本列数据的勾稽关系为：…） | 申请人情况 · 自然人 | 商业企业 …              表三
/// 行政复议 | 行政诉讼 · 结果维持 | 结果纠正 … 未经复议直接起诉 | 复议后起诉   表四
/// ```
public enum FormHead {
  // MARK: Table 二

  /// How the caption of a block begins: 第二十条第（一）项.
  public static let article = WordSet(articleWords)
  /// How a caption begins that may have lost some of its words.
  public static let anyArticle = WordSet("第二十条")
  /// The name of the column of labels, with which the header of a block begins.
  public static let content = WordSet(contentName)
  /// How the names of columns begin that no other table has.
  public static let proactiveColumns = WordSet(
    "本年制发件数 本年废止件数 现行有效件数 本年新制作数量 对外公开总数量 本年处理决定数量 上一年项目数量 本年收费金额 采购项目数量")
  /// The names of columns as a text without borders has them, with their units.
  public static let runningColumns = WordSet(
    StandardForm.all.flatMap(\.blocks).flatMap(\.columns).flatMap(\.names)
      + ["本年收费金额(单位:万元)", "本年收费金额(单位:元)", "本年收费金额(万元)", "本年收费金额单位:万元"])
  /// The labels of rows as a text without borders has them.
  public static let runningRows = WordSet(proactiveLabels)
  /// The labels of rows, those of the form of 2019 among them.
  public static let proactiveLabels = FormLine.proactive.map(\.label) + ["规范性文件"]

  /// Whether words are the caption of a block: 第二十条第（一）项.
  public static func isArticle(_ words: [Unicode.Scalar]) -> Bool {
    var inked: [Unicode.Scalar] = []
    for scalar in words where !scalar.isBlank {
      // With its brackets and 项 it has nine scalars.
      guard inked.count < 14 else { return false }
      inked.append(scalar)
    }
    return article.isPrefix(of: inked)
  }

  private static let articleWords = "第二十条第"
  /// What the column of labels is called.
  public static let contentName = "信息内容"

  // MARK: Table 三

  /// What stands above the columns of requesters, and what is printed of the sums beside them.
  public static let requesterHeads = WordSet("申请人情况 （本列数据 (本列数据")
  /// How a cell of the head begins: 申请人情况, 自然人, 商业企业.
  public static let requesters = WordSet("申请人情况 自然人 商业企业 （本列数据 (本列数据")
  /// The words of the sum that the form prints.
  public static let balance = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
  /// With which words a line may begin the table.
  public static let requestLines = WordSet("（本列数据的 (本列数据的 申请人情况")
  /// With which words the table begins where it lost its borders.
  public static let runningRequests = ["本列数据", "申请人情况", "自然人"].map {
    Array($0.unicodeScalars)
  }
  /// The words of rows that no other table has.
  private static let requestRows = WordSet("本年新收政府信息公开申请 上年结转政府信息公开申请 结转下年度继续办理")
  private static let requestBeginnings = WordSet("勾稽关系 申请人情况 本年新收政府信息公开申请")
  /// How the last row begins, its number and its words.
  public static let lastRequest = WordSet("四、结 四.结 结转下年度继续")

  // MARK: Table 四

  /// How a line that stands above a part of the table begins.
  public static let cases = WordSet("行政复议 行政诉讼 未经复议直接起诉 复议后起诉")
  /// The first words of the table.
  public static let reconsideration = WordSet("行政复议")
  private static let suits = WordSet("未经复议直接起诉 复议后起诉")
  private static let results = WordSet("结果维持 结果纠正 尚未审结")
  private static let reviewBeginnings = WordSet("行政复议 结果维持")
  /// The names of columns that stand in the last row of the head.
  public static let lastResults = WordSet("尚未审结 结果维持 总计")
  /// All characters that the head is made of; a converter may have broken its words over lines.
  public static let reviewLetters = Set(
    (FormLine.review.map(\.label) + StandardForm.results.map(\.name)).joined().unicodeScalars)

  /// Whether a line is a piece of that head, its words broken off anywhere: 结果结果其他尚未.
  public static func isPieceOfReviewHead(_ words: [Unicode.Scalar]) -> Bool {
    // The head has 75 characters, and one alone says nothing.
    (2...75).contains(words.count) && words.allSatisfy(reviewLetters.contains)
  }

  // MARK: Any table

  /// What stands above a table of the forms and names it.
  public static let captions = WordSet(
    "主动公开政府信息情况 收到和处理政府信息公开申请情况 政府信息公开行政复议 因政府信息公开 表一 表二 表三 表四 表1 表2 表3 附表")
  /// With which words a table may begin where it lost its borders.
  public static let openers =
    "\(articleWords) \(contentName) 本年新收政府信息公开 上年结转政府信息公开 行政复议 结果"
  /// What the header of a table says in a text without line ends; behind it numbered lines are rows.
  public static let gluedHeaders = """
    本列数据的勾稽关系 （本列数据的勾稽关系 (本列数据的勾稽关系 申请人情况 \(contentName) \(articleWords)（ \(articleWords)(
    """
  /// With which words a table begins that ran together with the prose before it.
  public static let fusedHeaders = """
    \(contentName)本年 \(contentName)上一年 \(contentName)采购 本年制发件数 本年新制作数量 本年处理决定数量 现行有效件数 本年收费金额
    本列数据的勾稽关系 申请人情况自然人 本年新收政府信息公开申请数量 上年结转政府信息公开申请数量 商业企业科研机构 行政复议行政诉讼 结果维持结果纠正 对外公开总数量
    """
  /// How labels of the table of section 三 begin, without their numbers, that are no heading anywhere.
  public static let rowLabels = WordSet(
    FormLine.requests.compactMap { isTelling($0.row) ? beginning(of: $0.label) : nil }
      + ["危及\"三安全一稳定\""])

  /// 予以公开, 无法提供 and 重复申请 are headings elsewhere.
  private static func isTelling(_ row: FormRow) -> Bool {
    let headings: [FormRow] = [
      .granted, .partlyGranted, .refused, .unable, .notProcessed, .repeated, .otherHandling, .other,
      .outcomeTotal,
    ]
    return !headings.contains(row)
  }

  /// The first words of a label behind its number; twelve tell it from all others.
  private static func beginning(of label: String) -> String {
    let words = Array(label.unicodeScalars)
    let end = EnumerationMarker(in: words, at: 0, before: words.count)?.end ?? 0
    return String(label.unicodeScalars.dropFirst(end).prefix(12))
  }

  /// Names of columns that only the form of 2021 prints.
  public static let standardColumns = WordSet("本年制发件数 现行有效件数 本年收费金额 本年处理决定数量")
  /// Names of columns that only the form of 2019 prints.
  public static let trialColumns = WordSet("本年新制作数量 对外公开总数量 上一年项目数量 本年增/减 采购总金额")

  // MARK: Which table

  /// The table of the forms that begins with a row, by the words of its cells; nil for any other row.
  public static func beginning(_ cells: [[Unicode.Scalar]]) -> Table.Kind? {
    guard let first = cells.first else { return nil }
    if article.isPrefix(of: first) || content.isPrefix(of: first) { return .proactive }
    if cells.contains(where: { requestBeginnings.isFound(in: $0) }) { return .requests }
    if cells.contains(where: { reviewBeginnings.isPrefix(of: $0) && $0.count <= 8 }) {
      return .review
    }
    return nil
  }

  /// What the cells of a table, read one after the other, say of which table of the forms it is.
  public struct Signs: Sendable {
    private var isRequests = false
    private var isProactive = false
    private var has = (reconsideration: false, suit: false, result: false)

    /// Those of no cell.
    public init() {}

    /// Reads the words of a cell; whether no further cell can say otherwise.
    public mutating func read(_ words: [Unicode.Scalar]) -> Bool {
      if requestRows.isFound(in: words) {
        isRequests = true
        return true
      }
      if article.isPrefix(of: words) || proactiveColumns.isPrefix(of: words) { isProactive = true }
      if reconsideration.isPrefix(of: words) { has.reconsideration = true }
      // 行政诉讼（复议后起诉） too.
      if words.count <= 20, suits.isFound(in: words) { has.suit = true }
      if results.isPrefix(of: words) { has.result = true }
      return false
    }

    /// The table; nil for any other.
    public var kind: Table.Kind? {
      if isRequests { return .requests }
      if isProactive { return .proactive }
      return has.suit && (has.result || has.reconsideration) ? .review : nil
    }
  }
}
