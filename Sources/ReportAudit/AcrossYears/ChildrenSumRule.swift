internal import FoundationEssentials
internal import ReportForms
internal import ReportModel
internal import Wording

/// The figures of a report that covers an area are the sums of those of the agencies directly below.
///
/// ```
/// 东山县人民政府 2022  行政处罚 1601  ＝  东山县教育局 780 ＋ 东山县水利局 570 ＋ 河口镇人民政府 250  相差 1
/// ```
/// Whether a report covers its area no report says: one may be of the government's own office alone, of its departments
/// without the governments below, or of agencies that are not in the library. So a table is compared only where all
/// agencies that are known below, or all departments of them, filed in the same form, departments are among them, and
/// nearly all of its figures are those sums indeed. What then differs is a hint.
enum ChildrenSumRule {
  /// A table that covers others agrees with them in four of five figures at least, and in three.
  private static let least = (held: 3, times: 4)

  static func findings(_ years: FiledYears) -> [FiledVerdict] {
    let children = Dictionary(
      grouping: years.agencies.filter { $0.agency.parent != nil && $0.agency.kind != .vertical },
      by: { $0.agency.parent ?? "" })
    return years.agencies.filter { $0.agency.kind == .government }.flatMap { parent in
      let below = children[parent.agency.name, default: []].filter {
        $0.agency.name != parent.agency.name
      }.sorted { $0.agency.name < $1.agency.name }
      guard below.count > 1, below.contains(where: { $0.agency.kind == .department }) else {
        return [FiledVerdict]()
      }
      return parent.years.flatMap { findings($0.agreed, $0.year, below) }
    }
  }

  private static func findings(
    _ parent: FiledReport, _ year: Int, _ below: [FiledYears.Agency]
  ) -> [FiledVerdict] {
    let all = ChildrenScope(below, year)
    guard parent.form != .narrative, !all.reports.isEmpty else { return [] }
    let departments = ChildrenScope(
      below.filter { $0.agency.kind == .department }, year, isOfDepartments: true)
    let isMixed = departments.agencies.count > 1 && departments.agencies.count < below.count
    let scopes = (isMixed ? [all, departments] : [all]).filter { $0.canBeSummed(for: parent) }
    let told = [Table.Kind.proactive, .requests, .review].map { table -> [FiledVerdict] in
      let compared = scopes.map { ChildrenSums(parent, $0.reports, table) }
      for (scope, sums) in zip(scopes, compared) where isSameScope(sums) {
        return findings(of: sums, table, scope)
      }
      guard all.isComplete, let first = compared.first else { return [] }
      return otherScope(first, table, all)
    }
    guard !all.isComplete, told.allSatisfy(\.isEmpty) else { return told.flatMap { $0 } }
    return [
      FiledVerdict(
        .childrenSum, .notAssessable, of: parent,
        say("\(all.coverage)（缺\(all.namesMissing)），不能断定是否等于下级之和。"))
    ]
  }

  /// Whether nearly all figures of a table are the sums.
  private static func isSameScope(_ sums: ChildrenSums) -> Bool {
    let (held, wrong) = (sums.telling.count { $0.holds }, sums.telling.count { !$0.holds })
    return held >= least.held && held >= wrong * least.times
  }

  private static func otherScope(
    _ sums: ChildrenSums, _ table: Table.Kind, _ scope: ChildrenScope
  ) -> [FiledVerdict] {
    let (held, count) = (sums.telling.count { $0.holds }, sums.telling.count)
    guard held < count else { return [] }
    return [
      FiledVerdict(
        .childrenSum, .notAssessable, of: sums.parent,
        say(
          "\(scope.coverage)；\(table.formName ?? "") \(count) 个数中只有 \(held) 个等于下级之和，看来不是同一范围，没有逐格比较。"
        ))
    ]
  }

  private static func findings(
    of sums: ChildrenSums, _ table: Table.Kind, _ scope: ChildrenScope
  ) -> [FiledVerdict] {
    let name = table.formName ?? ""
    let wrong = sums.telling.filter { !$0.holds }
    guard !wrong.isEmpty else {
      return [
        FiledVerdict(
          .childrenSum, .pass, of: sums.parent,
          say("\(scope.coverage)；\(name) \(sums.telling.count) 个数都等于下级之和。"))
      ]
    }
    return sums.unexplained(wrong).map { one in
      let (label, difference) = (one.figure.label, abs(one.own - one.sum))
      return FiledVerdict(
        .childrenSum, .fail, of: sums.parent,
        say(
          "\(name)“\(label)”为 \(one.own)，\(scope.coverage)，各下级之和为 \(one.sum)，相差 \(difference)，请核对。"),
        on: ([sums.parent] + sums.children).map { ($0, one.figure) })
    }
  }
}

/// Agencies below a government, and what they filed for a year.
private struct ChildrenScope {
  let agencies: [FiledYears.Agency]
  /// The reports of those that filed.
  let reports: [FiledReport]
  /// The names of those that did not.
  let missing: [String]
  private let isOfDepartments: Bool

  init(_ agencies: [FiledYears.Agency], _ year: Int, isOfDepartments: Bool = false) {
    self.agencies = agencies
    self.isOfDepartments = isOfDepartments
    reports = agencies.compactMap { $0.year(year)?.agreed }
    missing = agencies.filter { $0.year(year) == nil }.map(\.agency.name)
  }

  var isComplete: Bool { missing.isEmpty }

  /// Whether its sums may be held against a report.
  func canBeSummed(for parent: FiledReport) -> Bool {
    isComplete && reports.allSatisfy { $0.form == parent.form }
  }

  /// Those that did not file, for a person.
  var namesMissing: String {
    let first = missing.prefix(3).joined(separator: say("、"))
    return missing.count > 3 ? say("\(first)等") : first
  }

  /// How many of them filed, for a person.
  var coverage: String {
    let (all, filed) = (agencies.count, reports.count)
    return isOfDepartments
      ? say("\(all) 个部门中 \(filed) 个已报（不含下级政府）") : say("\(all) 个下级中 \(filed) 个已报")
  }
}

/// The figures of a report beside the sums of those of others.
struct ChildrenSums {
  /// A figure that all of them state.
  struct Compared {
    let figure: FormFigure
    let own: Decimal
    let sum: Decimal
    let holds: Bool
  }

  let parent: FiledReport
  let children: [FiledReport]
  /// Those that stand in rows of their own; what no row prints is the sum of a group.
  private(set) var figures: [Compared] = []

  /// Those of one table.
  init(_ parent: FiledReport, _ children: [FiledReport], _ table: Table.Kind) {
    self.parent = parent
    self.children = children
    var sums: [FormFigure: (sum: Decimal, count: Int)] = [:]
    for child in children {
      for (figure, number) in child.figures.numbers where figure.table == table {
        let known = sums[figure] ?? (0, 0)
        sums[figure] = (known.sum + number, known.count + 1)
      }
    }
    for (figure, own) in parent.figures.numbers where figure.table == table {
      // A blank of one of them is no 0: what they come to is not known.
      guard let known = sums[figure], known.count == children.count,
        FormLine.of(figure.row).standing(in: parent.form) != .group
      else { continue }
      let difference = abs(own - known.sum)
      // Amounts in 万元 are rounded by each of them, at worst to whole hundreds of yuan.
      let holds =
        figure.column.isMoney
        ? difference * 200 <= Decimal(children.count + 1) : difference == 0
      figures.append(Compared(figure: figure, own: own, sum: known.sum, holds: holds))
    }
  }

  /// Those that tell something: zeros agree whatever is added up.
  var telling: [Compared] { figures.filter { $0.own != 0 || $0.sum != 0 } }

  /// Of figures that differ those that are no totals of others which differ by as much: each breach is told once.
  func unexplained(_ wrong: [Compared]) -> [Compared] {
    let differences = Dictionary(
      wrong.map { ($0.figure, $0.own - $0.sum) }, uniquingKeysWith: { one, _ in one })
    return wrong.filter { total in
      let difference = differences[total.figure]
      return ![across(total.figure), down(total.figure)].contains { parts in
        !parts.isEmpty && parts.reduce(Decimal()) { $0 + (differences[$1] ?? 0) } == difference
      }
    }
  }

  /// The columns that a total adds up.
  private func across(_ figure: FormFigure) -> [FormFigure] {
    guard figure.column == .total else { return [] }
    let columns = figure.table == .requests ? StandardForm.requesters : StandardForm.results
    return columns.dropLast().map { FormFigure(figure.row, $0) }
  }

  /// The rows that （七）总计 adds up.
  private func down(_ figure: FormFigure) -> [FormFigure] {
    guard figure.row == .outcomeTotal,
      let form = StandardForm.all.first(where: { $0.form == parent.form })
    else { return [] }
    return form.outcomeDetails.map { FormFigure($0, figure.column) }
  }
}
