internal import ReportModel

/// The six sections of the standard forms (国办公开办函〔2019〕60号, 〔2021〕30号).
public enum StandardSection: Int, CaseIterable, Sendable {
  /// 一、总体情况.
  case overview
  /// 二、主动公开政府信息情况.
  case proactive
  /// 三、收到和处理政府信息公开申请情况.
  case requests
  /// 四、政府信息公开行政复议、行政诉讼情况.
  case review
  /// 五、存在的主要问题及改进情况.
  case problems
  /// 六、其他需要报告的事项.
  case other

  /// The heading in the form of 2021, without its number.
  public var title: String {
    switch self {
    case .overview: "总体情况"
    case .proactive: "主动公开政府信息情况"
    case .requests: "收到和处理政府信息公开申请情况"
    case .review: "政府信息公开行政复议、行政诉讼情况"
    case .problems: "存在的主要问题及改进情况"
    case .other: "其他需要报告的事项"
    }
  }

  /// Whether words are its heading in the form of 2021, or begin with it.
  public func isNamed(in words: [Unicode.Scalar]) -> Bool {
    words.starts(with: title.unicodeScalars)
  }

  /// Its number: 一 to 六.
  public var number: String { ["一", "二", "三", "四", "五", "六"][rawValue] }

  /// The heading in the form of 2021, with its number.
  public var name: String { number + "、" + title }

  /// The section that a table of the forms stands in; nil for other tables.
  static func holding(_ kind: Table.Kind) -> StandardSection? {
    switch kind {
    case .proactive: .proactive
    case .requests: .requests
    case .review: .review
    case .indicators, .generic: nil
    }
  }

  /// The section that a heading names, in the words of either form or near to them.
  public init?(heading: String) {
    // 因政府信息公开工作被申请行政复议 is no section of requests: the order of questions matters.
    if heading.holds("复议") || heading.holds("诉讼") {
      self = .review
    } else if ["问题", "不足", "困难", "薄弱环节"].contains(where: heading.holds) {
      self = .problems
    } else if ["其他", "其它"].contains(heading)
      || ["其他", "其它"].contains(where: heading.holds)
        && ["事项", "需要报告", "需要说明"].contains(where: heading.holds)
    {
      self = .other
    } else if heading.holds("申请") {
      self = .requests
    } else if heading.holds("主动公开") {
      self = .proactive
    } else if heading.holds("总体") && heading.holds("情况")
      || ["概述", "概况", "基本情况"].contains(where: heading.holds)
    {
      self = .overview
    } else {
      return nil
    }
  }
}
