public import ReportModel

/// A line of a table of the standard forms: its label, the groups it stands in, and what each form makes of it.
public struct FormLine: Sendable {
  /// What stands beside a label.
  public enum Standing: Sendable {
    /// Figures.
    case row
    /// The lines that are its parts.
    case group
  }

  /// What the line is.
  public let row: FormRow
  /// Its label as the form of 2021 prints it, or that of 2019 where the line is in no other.
  public let label: String
  /// The groups that it stands in, outermost first.
  public let groups: [FormRow]
  /// What it is in the form of 2019; nil where that form has no such line.
  let trial: Standing?
  /// What it is in the form of 2021; nil where that form has no such line.
  let standard: Standing?

  init(
    _ row: FormRow, _ label: String, in groups: [FormRow] = [], trial: Standing? = .row,
    standard: Standing? = .row
  ) {
    self.row = row
    self.label = label
    self.groups = groups
    self.trial = trial
    self.standard = standard
  }

  /// What the line is in a form; nil where the form has no such line.
  public func standing(in form: ReportForm) -> Standing? {
    switch form {
    case .trial2019: trial
    case .standard2021: standard
    case .narrative: nil
    }
  }

  /// What the line is in both forms, nil where they differ: （六）其他处理 is a row of 2019 and a group since.
  public var standing: Standing? {
    guard let trial, let standard else { return trial ?? standard }
    return trial == standard ? trial : nil
  }

  /// The labels of the groups that it stands in, outermost first.
  public var path: [String] { groups.map { FormLine.of($0).label } }

  /// The line of a row.
  public static func of(_ row: FormRow) -> FormLine { byRow[row] ?? FormLine(row, row.rawValue) }

  private static let byRow = Dictionary(
    (proactive + requests + review).map { ($0.row, $0) }, uniquingKeysWith: { first, _ in first })

  /// The lines of the table of section 二, of both forms; 规范性文件 is what the form of 2019 calls the second.
  public static let proactive = [
    FormLine(.rule, "规章"),
    FormLine(.normativeDocument, "行政规范性文件"),
    FormLine(.license, "行政许可"),
    FormLine(.otherService, "其他对外管理服务事项", standard: nil),
    FormLine(.penalty, "行政处罚"),
    FormLine(.coercion, "行政强制"),
    FormLine(.fee, "行政事业性收费"),
    FormLine(.procurement, "政府集中采购", standard: nil),
  ]

  /// The lines of the table of section 三, of both forms, groups before their parts.
  public static let requests: [FormLine] = [
    FormLine(.received, "一、本年新收政府信息公开申请数量"),
    FormLine(.carriedOver, "二、上年结转政府信息公开申请数量"),
    group(.outcome, "三、本年度办理结果"),
    FormLine(.granted, "（一）予以公开", in: [.outcome]),
    FormLine(.partlyGranted, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", in: [.outcome]),
    group(.refused, "（三）不予公开", in: [.outcome]),
    FormLine(.stateSecret, "1.属于国家秘密", in: [.outcome, .refused]),
    FormLine(.prohibitedByLaw, "2.其他法律行政法规禁止公开", in: [.outcome, .refused]),
    FormLine(.publicSafety, "3.危及“三安全一稳定”", in: [.outcome, .refused]),
    FormLine(.thirdPartyRights, "4.保护第三方合法权益", in: [.outcome, .refused]),
    FormLine(.internalAffairs, "5.属于三类内部事务信息", in: [.outcome, .refused]),
    FormLine(.processInfo, "6.属于四类过程性信息", in: [.outcome, .refused]),
    FormLine(.enforcementFile, "7.属于行政执法案卷", in: [.outcome, .refused]),
    FormLine(.registryQuery, "8.属于行政查询事项", in: [.outcome, .refused]),
    group(.unable, "（四）无法提供", in: [.outcome]),
    FormLine(.notHeld, "1.本机关不掌握相关政府信息", in: [.outcome, .unable]),
    FormLine(.needsCreation, "2.没有现成信息需要另行制作", in: [.outcome, .unable]),
    FormLine(.stillUnclear, "3.补正后申请内容仍不明确", in: [.outcome, .unable]),
    group(.notProcessed, "（五）不予处理", in: [.outcome]),
    FormLine(.petition, "1.信访举报投诉类申请", in: [.outcome, .notProcessed]),
    FormLine(.repeated, "2.重复申请", in: [.outcome, .notProcessed]),
    FormLine(.publication, "3.要求提供公开出版物", in: [.outcome, .notProcessed]),
    FormLine(.excessive, "4.无正当理由大量反复申请", in: [.outcome, .notProcessed]),
    FormLine(.confirmation, "5.要求行政机关确认或重新出具已获取信息", in: [.outcome, .notProcessed]),
    FormLine(.otherHandling, "（六）其他处理", in: [.outcome], standard: .group),
    FormLine(
      .correctionOverdue, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      in: [.outcome, .otherHandling], trial: nil),
    FormLine(
      .feeUnpaid, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      in: [.outcome, .otherHandling], trial: nil),
    FormLine(.other, "3.其他", in: [.outcome, .otherHandling], trial: nil),
    FormLine(.outcomeTotal, "（七）总计", in: [.outcome]),
    FormLine(.carriedForward, "四、结转下年度继续办理"),
  ]

  /// The lines of the table of section 四, of both forms.
  public static let review = [
    FormLine(.reconsideration, "行政复议"),
    group(.litigation, "行政诉讼"),
    FormLine(.directSuit, "未经复议直接起诉", in: [.litigation]),
    FormLine(.suitAfterReview, "复议后起诉", in: [.litigation]),
  ]

  private static func group(
    _ row: FormRow, _ label: String, in groups: [FormRow] = []
  ) -> FormLine {
    FormLine(row, label, in: groups, trial: .group, standard: .group)
  }
}

extension FormRow {
  /// The group that the row is directly a part of, or nil.
  public var group: FormRow? { FormLine.of(self).groups.last }
}
