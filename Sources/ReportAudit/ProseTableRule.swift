import FoundationEssentials
import ReportForms
import ReportMetrics
import ReportModel
import Wording

/// Compares figures of the prose with tables 三 and 四: 予以公开及部分公开258件 and （一）272 + （二）3.
///
/// Prose may count otherwise than the form, so a difference is shown with the sentence, not judged.
struct ProseTableRule {
  private let report: Report
  private let metrics: [Metric]
  private let checked: CheckedTable
  private let scope: ClaimScope
  private var tally: Tally

  static func findings(
    of report: Report, _ tables: CheckedTables, metrics: [Metric]
  ) -> [Finding] {
    // Several tables are of several organs, and the prose does not say of which.
    let (requests, reviews) = (tables.requests, tables.review)
    var findings: [Finding] = []
    if requests.count == 1 {
      let claims = RequestClaims(requests[0], metrics: metrics)
      var rule = ProseTableRule(report, metrics, requests[0], say("正文数字与表三"))
      findings += rule.findings { claims.sides(of: $0) }
    }
    if reviews.count == 1 {
      let claims = ReviewClaims(reviews[0], metrics: metrics)
      var rule = ProseTableRule(report, metrics, reviews[0], say("正文数字与表四"))
      findings += rule.findings { claims.sides(of: $0) }
    }
    return findings
  }

  private init(_ report: Report, _ metrics: [Metric], _ checked: CheckedTable, _ subject: String) {
    self.report = report
    self.metrics = metrics
    self.checked = checked
    scope = ClaimScope(report, metrics: metrics)
    tally = Tally(.proseTable, subject, unit: .place)
  }

  /// The findings, where a claim gives the cells that a metric may be the sum of; none without claims.
  private mutating func findings(claim: (Int) -> [CellSum]?) -> [Finding] {
    for index in metrics.indices where isComparable(metrics[index]) {
      guard let sides = claim(index), !sides.isEmpty, scope.isWhole(index) else { continue }
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
    let sum = terms.count > 1 ? say("\(terms.asSum)＝\(sums[0])") : "\(sums[0])"
    let (rows, column) = (rowNames(of: side), columnName(of: side))
    let table = column.map { say("\(rows)\($0)为 \(sum)") } ?? say("\(rows)为 \(sum)")
    let (stated, difference) = (words(of: metric), abs(metric.number - sums[0]))
    tally.fail(
      say("\(stated)，\(table)，相差 \(difference)，请核对口径是否一致。"),
      evidence: [report.evidence(ofSentence: metric.sentence)]
        + side.map { checked.evidence($0.row, $0.column) })
  }

  /// Where totals are blank: what the filled cells come to is the least that the table can mean.
  private mutating func checkBound(of metric: Metric, _ sides: [CellSum]) {
    guard let side = sides.first, sides.allSatisfy({ filled($0).sum > metric.number }) else {
      return tally.lack(metric.label)
    }
    let (cells, sum) = (filledCells(side), filled(side).sum)
    let (rows, column) = (rowNames(of: side), columnName(of: side))
    let blank = column.map { say("\(rows)\($0)总计空白") } ?? say("\(rows)总计空白")
    let (stated, difference) = (words(of: metric), sum - metric.number)
    tally.fail(
      say("\(stated)，\(blank)，已填各格之和为 \(sum)，至少相差 \(difference)，请核对口径是否一致。"),
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

  /// What the prose states: 正文“予以公开”258件.
  private func words(of metric: Metric) -> String {
    say("正文“\(metric.label)”\(metric.printed)")
  }

  /// The table with the rows of a side: 表三“（一）予以公开”.
  private func rowNames(of side: CellSum) -> String {
    var rows: [Int] = []
    for cell in side where rows.last != cell.row { rows.append(cell.row) }
    if let first = rows.first, rows.count > 2, let group = checked.table.rows[first].group {
      return say("\(checked.name)“\(group)”各项")
    }
    let labels = rows.map { checked.table.rows[$0].label }.joined { say("\($0)”＋“\($1)") }
    return say("\(checked.name)“\(labels)”")
  }

  /// The columns of a side: 自然人; nil where they are those of the totals.
  private func columnName(of side: CellSum) -> String? {
    guard let first = side.first, !checked.isTotal(first.column) else { return nil }
    let isOne = side.allSatisfy { $0.column == first.column }
    return isOne ? checked.columnName(first.column) : say("各类法人或其他组织")
  }
}

/// Cells that a figure may be the sum of.
typealias CellSum = [FormCell]
