import ReportForms
import ReportMetrics
import ReportModel

/// What figures of the prose say of table 四: 被申请行政复议N件, 其中结果维持N件; 行政诉讼N件.
struct ReviewClaims {
  private let checked: CheckedTable
  private let metrics: [Metric]
  private var report: Report { checked.report }

  init(_ checked: CheckedTable, metrics: [Metric]) {
    self.checked = checked
    self.metrics = metrics
  }

  /// The cells that a metric is about; nil if of none.
  func sides(of index: Int) -> [CellSum]? {
    let label = metrics[index].label
    guard !Self.narrower.contains(where: label.holds), speaksOfDisclosure(index),
      let rows = rows(of: label) ?? metrics[index].parent.flatMap({ rows(of: metrics[$0].label) }),
      let result = result(of: label, isPart: metrics[index].parent != nil),
      let column = checked.column(result)
    else { return nil }
    return [rows.map { FormCell(row: $0, column: column) }]
  }

  /// Steps and outcomes that the form has no cell for.
  private static let narrower = [
    "驳回", "撤销", "撤回", "终止", "出庭", "应诉", "答复", "办结", "胜诉", "败诉", "调解", "和解", "上诉", "一审", "二审", "再审",
    "结转", "上年", "举报", "申诉", "信访",
  ]

  /// Whether the case is one of disclosure: an office of justice counts all its cases elsewhere.
  private func speaksOfDisclosure(_ index: Int) -> Bool {
    let path = report.path(ofSection: metrics[index].section)
    if let top = path.first, StandardSection(heading: report.sections[top].title) == .review {
      return true
    }
    let sentence = report.string(reading: metrics[index].sentence)
    // Below 依申请公开情况 what requests led to needs no word of its own.
    if path.contains(where: { report.sections[$0].title.holds("申请公开") }),
      ["引发", "引起", "因此", "由此"].contains(where: sentence.holds)
    {
      return true
    }
    return sentence.holds("信息公开") && !["无关", "非政府信息公开"].contains(where: sentence.holds)
  }

  /// The rows that a label names: 行政复议 is one, 行政诉讼 both kinds of suits.
  private func rows(of label: String) -> [Int]? {
    let isReview = label.holds("复议")
    if label.holds("复议后") { return rows([.suitAfterReview]) }
    if label.holds("直接起诉") || label.holds("未经复议") { return rows([.directSuit]) }
    let isSuit = label.holds("诉讼") || label.holds("起诉")
    // 复议和诉讼共N件 is of all three.
    if isReview && isSuit { return rows([.reconsideration, .directSuit, .suitAfterReview]) }
    if isReview { return rows([.reconsideration]) }
    return isSuit ? rows([.directSuit, .suitAfterReview]) : nil
  }

  /// Where some rows stand, where all of them are there.
  private func rows(_ rows: [FormRow]) -> [Int]? {
    let places = rows.compactMap { checked.places[$0] }
    return places.count == rows.count ? places : nil
  }

  /// The column of the result that a label names; 总计 for a label that names none.
  private func result(of label: String, isPart: Bool) -> FormColumn? {
    if label.holds("维持") { return .upheld }
    if label.holds("纠正") || label.holds("纠错") { return .corrected }
    if label.holds("其他结果") || isPart && label == "其他" { return .otherResult }
    if label.holds("审结") { return label.holds("未审结") ? .pending : nil }
    let endings = ["复议", "诉讼", "起诉", "案件", "申请", "案"]
    return endings.contains(where: label.hasSuffix) ? .total : nil
  }
}
