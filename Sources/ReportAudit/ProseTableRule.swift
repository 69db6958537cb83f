import FoundationEssentials
import ReportForms
import ReportMetrics
import ReportModel

/// Compares figures of the prose with tables 三 and 四: 予以公开及部分公开258件 and （一）272 + （二）3.
///
/// Prose may count otherwise than the form, so a difference is shown with the sentence, not judged.
struct ProseTableRule {
  private let report: Report
  private let metrics: [Metric]
  private let checked: CheckedTable
  private var tally: Tally

  static func findings(
    of report: Report, _ tables: CheckedTables, metrics: [Metric]
  ) -> [Finding] {
    // Several tables are of several organs, and the prose does not say of which.
    let (requests, reviews) = (tables.requests, tables.review)
    var findings: [Finding] = []
    if requests.count == 1 {
      let claims = RequestClaims(requests[0], metrics: metrics)
      var rule = ProseTableRule(report, metrics, requests[0], "正文数字与表三")
      findings += rule.findings { claims.sides(of: $0) }
    }
    if reviews.count == 1 {
      let claims = ReviewClaims(reviews[0], metrics: metrics)
      var rule = ProseTableRule(report, metrics, reviews[0], "正文数字与表四")
      findings += rule.findings { claims.sides(of: $0) }
    }
    return findings
  }

  private init(_ report: Report, _ metrics: [Metric], _ checked: CheckedTable, _ subject: String) {
    self.report = report
    self.metrics = metrics
    self.checked = checked
    tally = Tally(.proseTable, subject, unit: "处")
  }

  /// The findings, where a claim gives the cells that a metric may be the sum of; none without claims.
  private mutating func findings(claim: (Int) -> [CellSum]?) -> [Finding] {
    for index in metrics.indices where isComparable(metrics[index]) {
      guard let sides = claim(index), !sides.isEmpty else { continue }
      check(metrics[index], sides)
    }
    return tally.isEmpty ? [] : tally.findings
  }

  private mutating func check(_ metric: Metric, _ sides: [CellSum]) {
    let sums = sides.compactMap(total)
    guard sums.count == sides.count, let side = sides.first else {
      return checkBound(of: metric, sides)
    }
    guard !sums.contains(metric.number) else { return tally.hold() }
    let terms = side.compactMap { checked.number($0.row, $0.column) }
    let table = terms.count > 1 ? "\(terms.asSum)＝\(sums[0])" : "\(sums[0])"
    tally.fail(
      "正文“\(metric.label)”\(metric.printed)，\(checked.name)\(names(of: side))为 \(table)，"
        + "相差 \(abs(metric.number - sums[0]))，请核对口径是否一致。",
      evidence: [report.evidence(ofSentence: metric.sentence)]
        + side.map { checked.evidence($0.row, $0.column) })
  }

  /// Where totals are blank: what the filled cells come to is the least that the table can mean.
  private mutating func checkBound(of metric: Metric, _ sides: [CellSum]) {
    guard let side = sides.first, sides.allSatisfy({ filled($0).sum > metric.number }) else {
      return tally.lack(metric.label)
    }
    let cells = filledCells(side)
    tally.fail(
      "正文“\(metric.label)”\(metric.printed)，\(checked.name)\(names(of: side))总计空白，"
        + "已填各格之和为 \(filled(side).sum)，至少相差 \(filled(side).sum - metric.number)，请核对口径是否一致。",
      evidence: [report.evidence(ofSentence: metric.sentence)]
        + cells.map { checked.evidence($0.row, $0.column) })
  }

  private func filled(_ side: CellSum) -> [Decimal] {
    filledCells(side).compactMap { checked.number($0.row, $0.column) }
  }

  /// 总计 where it is filled, else the cells before it that are.
  private func filledCells(_ side: CellSum) -> CellSum {
    side.flatMap { cell -> CellSum in
      if checked.number(cell.row, cell.column) != nil { return [cell] }
      guard checked.isTotal(cell.column) else { return [] }
      return (0..<cell.column).map { FormCell(row: cell.row, column: $0) }
        .filter { checked.number($0.row, $0.column) != nil }
    }
  }

  /// The sum of some cells; nil where one lacks its figure.
  private func total(_ side: CellSum) -> Decimal? {
    let numbers = side.compactMap { checked.number($0.row, $0.column) }
    return numbers.count == side.count && !side.isEmpty ? numbers.sum : nil
  }

  /// An exact count of cases of the report's own year, from the prose of sections 一, 三 or 四.
  private func isComparable(_ metric: Metric) -> Bool {
    guard metric.cell == nil, metric.kind == .count || metric.kind == .zero,
      metric.qualifier.isEmpty, metric.rangeEnd == nil, metric.role == nil,
      ["件", "宗", "条", "份", "个", "次", "起"].contains(metric.unit),
      metric.period.isEmpty || metric.period == report.identity.year.map(String.init),
      let top = report.path(ofSection: metric.section).first
    else { return false }
    switch StandardSection(heading: report.sections[top].title) {
    case .overview, .requests, .review: return true
    case .proactive, .problems, .other, nil: return false
    }
  }

  /// The rows of a side, and the columns where they are not 总计: “（一）予以公开”自然人.
  private func names(of side: CellSum) -> String {
    var rows: [Int] = []
    for cell in side where rows.last != cell.row { rows.append(cell.row) }
    var name = rows.map { "“\(checked.table.rows[$0].label)”" }.joined(separator: "＋")
    if let first = rows.first, rows.count > 2, let group = checked.table.rows[first].group {
      name = "“\(group)”各项"
    }
    guard let first = side.first, !checked.isTotal(first.column) else {
      return name
    }
    let isOne = side.allSatisfy { $0.column == first.column }
    return name + (isOne ? checked.columnName(first.column) : "各类法人或其他组织")
  }
}

/// Cells that a figure may be the sum of.
typealias CellSum = [FormCell]
