import FoundationEssentials
import ReportMetrics
import ReportModel

/// Compares figures of the prose with table 三: 予以公开及部分公开258件 and （一）272 + （二）3.
///
/// Prose may count otherwise than the form, so a difference is shown with the sentence, not judged.
struct ProseTableRule {
  private let report: Report
  private let checked: CheckedTable
  private let rows: RequestRows
  private var tally = Tally(.proseTable, "正文数字与表三总计", unit: "处")

  static func findings(of report: Report, metrics: [Metric]) -> [Finding] {
    // Several tables are of several organs, and the prose does not say of which.
    let tables = report.checkedTables(.requests)
    guard tables.count == 1 else { return [] }
    let rows = RequestRows(tables[0].table)
    var rule = ProseTableRule(report: report, checked: tables[0], rows: rows)
    for metric in metrics { rule.check(metric) }
    return rule.tally.heldCount + rule.tally.lacking.count + rule.tally.failures.count > 0
      ? rule.tally.findings : []
  }

  private init(report: Report, checked: CheckedTable, rows: RequestRows) {
    self.report = report
    self.checked = checked
    self.rows = rows
  }

  /// 总计.
  private static let column = 6

  private mutating func check(_ metric: Metric) {
    guard isComparable(metric), let sides = sides(of: metric.label), let side = sides.first else {
      return
    }
    let sums = sides.compactMap(total)
    guard sums.count == sides.count else { return checkBound(of: metric, sides) }
    guard !sums.contains(metric.number) else { return tally.hold() }
    let terms = side.compactMap { checked.number($0, Self.column) }
    let table = terms.count > 1 ? "\(terms.asSum)＝\(sums[0])" : "\(sums[0])"
    tally.fail(
      "正文“\(metric.label)”\(metric.printed)，表三\(names(of: side))为 \(table)，"
        + "相差 \(abs(metric.number - sums[0]))，请核对口径是否一致。",
      evidence: [report.evidence(ofSentence: metric.sentence)]
        + side.map { checked.evidence($0, Self.column) })
  }

  /// Where totals are blank: what the filled cells come to is the least that the table can mean.
  private mutating func checkBound(of metric: Metric, _ sides: [[Int]]) {
    guard let side = sides.first, sides.allSatisfy({ filledSum($0) > metric.number }) else {
      return tally.lack(metric.label)
    }
    let sum = filledSum(side)
    tally.fail(
      "正文“\(metric.label)”\(metric.printed)，表三\(names(of: side))总计空白，已填各格之和为 \(sum)，"
        + "至少相差 \(sum - metric.number)，请核对口径是否一致。",
      evidence: [report.evidence(ofSentence: metric.sentence)]
        + side.flatMap { row in filledColumns(row).map { checked.evidence(row, $0) } })
  }

  private func filledSum(_ side: [Int]) -> Decimal {
    side.flatMap { row in filledColumns(row).compactMap { checked.number(row, $0) } }.sum
  }

  /// 总计 where it is filled, else the requesters that are.
  private func filledColumns(_ row: Int) -> [Int] {
    if checked.number(row, Self.column) != nil { return [Self.column] }
    return (0..<Self.column).filter { checked.number(row, $0) != nil }
  }

  /// An exact count of requests of the report's own year, from the prose of sections 一 or 三.
  private func isComparable(_ metric: Metric) -> Bool {
    guard metric.cell == nil, metric.kind == .count || metric.kind == .zero,
      metric.qualifier.isEmpty,
      metric.rangeEnd == nil, metric.role == nil, ["件", "宗", "条", "份", "个"].contains(metric.unit),
      metric.period.isEmpty || metric.period == report.identity.year.map(String.init),
      let top = report.path(ofSection: metric.section).first,
      let section = StandardSection(heading: report.sections[top].title)
    else { return false }
    return (section == .overview || section == .requests)
      && !Self.narrower.contains { metric.label.contains($0) }
  }

  /// Words that count only some of the requests.
  private static let narrower = [
    "自然人", "法人", "企业", "科研", "公益", "法律服务", "网络", "网上", "平台", "信函", "信件", "当面", "现场", "邮",
    "传真", "月", "季度", "按时", "按期", "延期",
  ]

  /// The rows that a label is about, in each of the ways it may be meant; nil if of none.
  private func sides(of label: String) -> [[Int]]? {
    let rows = rows
    func side(_ rows: [Int?]) -> [[Int]] { [rows.compactMap { $0 }] }
    if label.contains("结转下") || label.contains("顺延到下年") { return side([rows.left]) }
    if label.contains("上年结转") || label.contains("上年度结转") { return side([rows.carried]) }
    if label.hasSuffix("不予公开") { return group("不予公开") }
    if label.hasSuffix("无法提供") { return group("无法提供") }
    if label.hasSuffix("不予处理") { return group("不予处理") }
    if label.hasSuffix("其他处理") { return group("其他处理") }
    let isOpen = label.contains("予以公开")
    let isPartly = label.hasSuffix("部分公开")
    if isOpen && isPartly { return side([detail("予以公开"), detail("部分公开")]) }
    if label.hasSuffix("予以公开") { return side([detail("予以公开")]) }
    if isPartly { return side([detail("部分公开")]) }
    guard label.hasSuffix("申请") || label.hasSuffix("依申请公开") else { return nil }
    if label.contains("办结") || label.contains("答复") { return side([rows.total]) }
    guard ["新收", "收到", "受理", "接收"].contains(where: label.contains) else { return nil }
    // 受理 is said of what came in, and of that with what was carried over.
    let new = side([rows.new])
    return label.contains("新收") ? new : new + side([rows.new, rows.carried])
  }

  private func detail(_ words: String) -> Int? {
    rows.details.first {
      let label = checked.table.rows[$0].label
      return label.contains("）" + words) || label.hasPrefix(words)
    }
  }

  private func group(_ words: String) -> [[Int]] {
    let parts = rows.details(of: words, in: checked.table)
    return [parts.isEmpty ? [detail(words)].compactMap { $0 } : parts]
  }

  /// The sum of some rows; nil where there are none, or one lacks its figure.
  private func total(_ side: [Int]) -> Decimal? {
    let numbers = side.compactMap { checked.number($0, Self.column) }
    return numbers.count == side.count && !side.isEmpty ? numbers.sum : nil
  }

  private func names(of side: [Int]) -> String {
    if let first = side.first, side.count > 2, let group = checked.table.rows[first].group {
      return "“\(group)”各项"
    }
    return side.map { "“\(checked.table.rows[$0].label)”" }.joined(separator: "＋")
  }
}
