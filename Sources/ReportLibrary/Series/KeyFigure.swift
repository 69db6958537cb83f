public import ReportModel
internal import Wording

/// A figure of the official forms that a library keeps of every report.
///
/// ```
/// received   一、本年新收政府信息公开申请数量, 总计       refused   the eight rows of （三）不予公开, 总计, added up
/// ```
/// They are the totals that are asked for over agencies and years. One is there only where the form prints
/// it: 现行有效件数 is of the form of 2021 alone, and what 2019 calls 对外公开总数量 is another notion.
public enum KeyFigure: String, CaseIterable, Sendable {
  case received, carriedOver, granted, partlyGranted, refused, unable, notProcessed, otherHandling
  case outcomeTotal, carriedForward
  case reconsideration, reconsiderationCorrected, litigation, litigationCorrected
  case rulesInForce, normativeIssued, normativeInForce, licenses, penalties, coercions, fees

  /// What a person calls it, and the index its column.
  public var label: String {
    switch self {
    case .received: "本年新收申请"
    case .carriedOver: "上年结转申请"
    case .granted: "予以公开"
    case .partlyGranted: "部分公开"
    case .refused: "不予公开"
    case .unable: "无法提供"
    case .notProcessed: "不予处理"
    case .otherHandling: "其他处理"
    case .outcomeTotal: "办理结果总计"
    case .carriedForward: "结转下年度"
    case .reconsideration: "行政复议"
    case .reconsiderationCorrected: "行政复议纠正"
    case .litigation: "行政诉讼"
    case .litigationCorrected: "行政诉讼纠正"
    case .rulesInForce: "现行有效规章"
    case .normativeIssued: "制发规范性文件"
    case .normativeInForce: "现行有效规范性文件"
    case .licenses: "行政许可"
    case .penalties: "行政处罚"
    case .coercions: "行政强制"
    case .fees: "行政事业性收费万元"
    }
  }

  /// The same in the language that is spoken.
  public var words: String { Saying(label).said }

  /// The table that it stands in.
  public var table: Table.Kind {
    switch self {
    case .received, .carriedOver, .granted, .partlyGranted, .refused, .unable, .notProcessed,
      .otherHandling, .outcomeTotal, .carriedForward:
      .requests
    case .reconsideration, .reconsiderationCorrected, .litigation, .litigationCorrected: .review
    case .rulesInForce, .normativeIssued, .normativeInForce, .licenses, .penalties, .coercions,
      .fees:
      .proactive
    }
  }

  /// The column of the form that it stands in.
  public var formColumn: FormColumn {
    switch self {
    case .received, .carriedOver, .granted, .partlyGranted, .refused, .unable, .notProcessed,
      .otherHandling, .outcomeTotal, .carriedForward, .reconsideration, .litigation:
      .total
    case .reconsiderationCorrected, .litigationCorrected: .corrected
    case .rulesInForce, .normativeInForce: .inForce
    case .normativeIssued: .issued
    case .licenses, .penalties, .coercions: .decisions
    case .fees: .feeAmount
    }
  }

  /// The row of the form that it is, or the group whose rows it adds up.
  public var formRow: FormRow {
    switch self {
    case .received: .received
    case .carriedOver: .carriedOver
    case .granted: .granted
    case .partlyGranted: .partlyGranted
    case .refused: .refused
    case .unable: .unable
    case .notProcessed: .notProcessed
    case .otherHandling: .otherHandling
    case .outcomeTotal: .outcomeTotal
    case .carriedForward: .carriedForward
    case .reconsideration, .reconsiderationCorrected: .reconsideration
    case .litigation, .litigationCorrected: .litigation
    case .rulesInForce: .rule
    case .normativeIssued, .normativeInForce: .normativeDocument
    case .licenses: .license
    case .penalties: .penalty
    case .coercions: .coercion
    case .fees: .fee
    }
  }

  /// The column of the index that keeps it.
  var column: String { "figure_" + rawValue }
}
