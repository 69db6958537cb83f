internal import ReportModel

/// The columns of the tables of sections 三 and 四, the same in both standard forms.
enum FormColumns {
  /// Who asked: a natural person, or one of five kinds of others, and the total of all.
  static let requesters = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
  /// What the columns of those who asked are.
  static let requesterForms: [FormColumn] = [
    .naturalPerson, .business, .research, .publicWelfare, .legalService, .otherOrg, .total,
  ]
  /// How a case of reconsideration or litigation ended, and the total of all.
  static let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
  /// What the columns of results are.
  static let resultForms: [FormColumn] = [.upheld, .corrected, .otherResult, .pending, .total]

  /// A kind of cases, a row of the table of section 四.
  struct Case {
    /// What it is.
    var form: FormRow
    /// Its label.
    var label: String
    /// The labels of the groups that it stands in.
    var path: [String]
  }

  /// The three kinds of cases, in their order.
  static let cases = [
    Case(form: .reconsideration, label: "行政复议", path: []),
    Case(form: .directSuit, label: "未经复议直接起诉", path: ["行政诉讼"]),
    Case(form: .suitAfterReview, label: "复议后起诉", path: ["行政诉讼"]),
  ]
}
