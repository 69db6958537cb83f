/// Reports that lost the borders of their tables; all figures are made up.
enum FlattenedFixtures {
  private static let rows: [(label: String, group: String?, cells: String)] = {
    let outcome = "三、本年度办理结果"
    var rows: [(String, String?, String)] = [
      ("一、本年新收政府信息公开申请数量", nil, "45 2 0 0 1 0 48"),
      ("二、上年结转政府信息公开申请数量", nil, "3 0 0 0 0 0 3"),
      ("（一）予以公开", outcome, "11 0 0 0 0 0 11"),
      ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", outcome, "6 1 0 0 1 0 8"),
    ]
    let parts: [(String, [(String, String)])] = [
      (
        "（三）不予公开",
        [
          ("1.属于国家秘密", "0 0 0 0 0 0 0"), ("2.其他法律行政法规禁止公开", "1 0 0 0 0 0 1"),
          ("3.危及“三安全一稳定”", "0 0 0 0 0 0 0"), ("4.保护第三方合法权益", "2 0 0 0 0 0 2"),
          ("5.属于三类内部事务信息", "0 0 0 0 0 0 0"), ("6.属于四类过程性信息", "3 0 0 0 0 0 3"),
          ("7.属于行政执法案卷", "0 0 0 0 0 0 0"), ("8.属于行政查询事项", "1 0 0 0 0 0 1"),
        ]
      ),
      (
        "（四）无法提供",
        [
          ("1.本机关不掌握相关政府信息", "17 1 0 0 0 0 18"), ("2.没有现成信息需要另行制作", "0 0 0 0 0 0 0"),
          ("3.补正后申请内容仍不明确", "0 0 0 0 0 0 0"),
        ]
      ),
      (
        "（五）不予处理",
        [
          ("1.信访举报投诉类申请", "1 0 0 0 0 0 1"), ("2.重复申请", "0 0 0 0 0 0 0"),
          ("3.要求提供公开出版物", "0 0 0 0 0 0 0"), ("4.无正当理由大量反复申请", "0 0 0 0 0 0 0"),
          ("5.要求行政机关确认或重新出具已获取信息", "0 0 0 0 0 0 0"),
        ]
      ),
      (
        "（六）其他处理",
        [
          ("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "2 0 0 0 0 0 2"),
          ("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "0 0 0 0 0 0 0"),
          ("3.其他", "1 0 0 0 0 0 1"),
        ]
      ),
    ]
    for (group, own) in parts { rows += own.map { ($0.0, group, $0.1) } }
    return rows + [
      ("（七）总计", outcome, "45 2 0 0 1 0 48"), ("四、结转下年度继续办理", nil, "3 0 0 0 0 0 3"),
    ]
  }()

  /// The request table as it must be read.
  static let requests =
    (["requests | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计"]
    + rows.map { ($0.group.map { $0 + "/" } ?? "") + $0.label + " | " + $0.cells })
    .joined(separator: "\n")

  private static let header = [
    ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况"], ["自然人", "法人或其他组织", "总计"],
    ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
  ]

  /// The cells of each printed row, with the labels of groups before their first rows.
  private static var printed: [[String]] {
    var met: [String] = []
    return header
      + rows.map { row in
        var cells: [String] = []
        // 三 stands before its first row only.
        if row.label.hasPrefix("（一）") { cells.append("三、本年度办理结果") }
        if let group = row.group, !met.contains(group) {
          met.append(group)
          if !group.hasPrefix("三") { cells.append(group) }
        }
        return cells + [row.label] + row.cells.split(separator: " ").map(String.init)
      }
  }

  private static func document(_ requests: String) -> String {
    "示例市2022年政府信息公开工作年度报告\n一、总体情况\n全年公开信息。\n二、收到和处理政府信息公开申请情况\n" + requests
      + "\n三、其他需要报告的事项\n无。\n"
  }

  /// A report whose table has something between its cells and behind its rows.
  static func separated(by between: String, behind: String) -> String {
    document(printed.map { $0.joined(separator: between) + behind }.joined())
  }

  /// A report whose table has all labels before all figures.
  static var stream: String {
    document(
      (header.joined() + rows.map(\.label) + rows.map(\.cells)).joined(separator: "\n"))
  }

  /// A report whose tables are one line each, without a blank.
  static var fused: String {
    """
    示例市2022年政府信息公开工作年度报告
    一、总体情况
    全年公开信息，答复申请。
    二、主动公开政府信息情况
    第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件41230第二十条第（五）项信息内容本年处理决定数量行政许可310第二十条第（六）项信息内容本年处理决定数量行政处罚27行政强制4第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费36.5082
    三、收到和处理政府信息公开申请情况
    \(printed.joined().joined())
    四、政府信息公开行政复议、行政诉讼情况
    行政复议行政诉讼结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计12030154001500000
    五、存在的主要问题及改进情况
    公开形式还不够丰富。
    六、其他需要报告的事项
    无。

    """
  }
}
