internal import FoundationEssentials
internal import ReportForms
internal import ReportModel
internal import Wording

/// What table 二 says of a year follows from what it said of the year before.
///
/// ```
/// 2021  现行有效 202 ＋ 制发 15 － 废止 6 ＝ 211     the form of 2021
/// 2019  上一年项目 27 ＋ 增减 -1          ＝ 26      the form of 2019
/// ```
enum RollForwardRules {
  static func findings(
    _ before: FiledReport, _ now: FiledReport, _ telling: Auditor.Telling
  ) -> [FiledVerdict] {
    switch (before.form, now.form) {
    case (.standard2021, .standard2021): documents.findings(before, now, telling)
    case (.trial2019, .trial2019): items.findings(before, now, telling)
    case (.trial2019, .standard2021): telling == .all ? formChange(before, now) : []
    case (.standard2021, .trial2019), (.narrative, _), (_, .narrative): []
    }
  }

  private static let documents = RollForward(
    rule: .rollForward, rows: [.rule, .normativeDocument],
    before: [(.inForce, false)], now: [(.issued, false), (.repealed, true)], result: .inForce)

  private static let items = RollForward(
    rule: .itemsBefore, rows: [.license, .otherService, .penalty, .coercion, .fee],
    before: [(.itemsBefore, false), (.itemsChange, false)], now: [], result: .itemsBefore)

  private static let changed = FormFigureChoice([
    FormFigure(.rule, .publishedTotal), FormFigure(.normativeDocument, .publishedTotal),
  ])
  private static let changedTo = FormFigureChoice([
    FormFigure(.rule, .inForce), FormFigure(.normativeDocument, .inForce),
  ])

  /// 对外公开总数量 and 现行有效件数: said to be two notions, where a report has the one and the next the other.
  private static func formChange(_ before: FiledReport, _ now: FiledReport) -> [FiledVerdict] {
    let (old, new) = (before.figures.numbers(of: changed), now.figures.numbers(of: changedTo))
    guard zip(old, new).contains(where: { $0 != nil && $1 != nil }) else { return [] }
    return [
      FiledVerdict(
        .formChange, .notAssessable, of: now,
        say("\(before.year ?? 0) 年报告按旧格式填“对外公开总数量”，本年填“现行有效件数”，不是一回事，没有比较。"))
    ]
  }
}

/// A figure of a year that follows from figures of the year before and of its own.
private struct RollForward: Sendable {
  /// A column, and whether its number is taken away.
  typealias Term = (column: FormColumn, isTaken: Bool)

  let rule: Rule
  let rows: [FormRow]
  /// What is added up of the year before, and of the year itself.
  let before: [Term]
  let now: [Term]
  let result: FormColumn
  private let early: FormFigureChoice
  private let late: FormFigureChoice

  init(rule: Rule, rows: [FormRow], before: [Term], now: [Term], result: FormColumn) {
    self.rule = rule
    self.rows = rows
    self.before = before
    self.now = now
    self.result = result
    early = FormFigureChoice(rows.flatMap { row in before.map { FormFigure(row, $0.column) } })
    late = FormFigureChoice(
      rows.flatMap { row in (now.map(\.column) + [result]).map { FormFigure(row, $0) } })
  }

  func findings(
    _ old: FiledReport, _ new: FiledReport, _ telling: Auditor.Telling
  ) -> [FiledVerdict] {
    let (early, late) = (old.figures.numbers(of: early), new.figures.numbers(of: late))
    var breaches: [FiledVerdict] = []
    var (held, lacking, cleaned): ([String], [String], [String]) = ([], [], [])
    for (index, row) in rows.enumerated() {
      let terms = Array(early[index * before.count..<(index + 1) * before.count])
      let rest = Array(late[index * (now.count + 1)..<(index + 1) * (now.count + 1)])
      // Who makes no rules leaves the row blank as a whole: nothing is missing. Nor is it told here that the digits of
      // a row ran together: the report by itself says so.
      if (terms + rest).allSatisfy({ $0 == nil }) { continue }
      let label = FormLine.of(row).label
      let numbers = (terms + rest).compactMap { $0 }
      guard numbers.count == terms.count + rest.count, let stated = numbers.last else {
        lacking.append(label)
        continue
      }
      let expected = zip(before + now, numbers).reduce(Decimal()) { sum, term in
        term.0.isTaken ? sum - term.1 : sum + term.1
      }
      guard expected != stated else {
        held.append(label)
        continue
      }
      guard !new.cleanUp.covers(row) else {
        cleaned.append(label)
        continue
      }
      breaches.append(breach(row, old, new, numbers, expected: expected))
    }
    if telling == .failures { return breaches }
    if breaches.isEmpty, cleaned.isEmpty, lacking.isEmpty {
      return held.isEmpty ? [] : [pass(held, old, new)]
    }
    let year = old.year ?? 0
    return breaches
      + unassessable(cleaned, new) { say("报告说明\($0)有清理或变动，不能由 \(year) 年的现行有效数推算。") }
      + unassessable(lacking, new) {
        say("表二\($0)本年或 \(year) 年缺数（空格不作 0 计），无法推算。")
      }
  }

  private func breach(
    _ row: FormRow, _ old: FiledReport, _ new: FiledReport, _ numbers: [Decimal], expected: Decimal
  ) -> FiledVerdict {
    FiledVerdict(
      rule, .fail, of: new,
      message(FormLine.of(row).label, old.year ?? 0, numbers, expected: expected),
      on: sides(of: row, old, new))
  }

  private func sides(
    of row: FormRow, _ old: FiledReport, _ new: FiledReport
  ) -> [FiledVerdict.Side] {
    [(new, FormFigure(row, result))] + before.map { (old, FormFigure(row, $0.column)) }
      + now.map { (new, FormFigure(row, $0.column)) }
  }

  /// What is told of numbers that do not come to what is stated, which is the last of them.
  private func message(
    _ label: String, _ year: Int, _ numbers: [Decimal], expected: Decimal
  ) -> String {
    let stated = numbers[numbers.count - 1]
    let difference = abs(expected - stated)
    if rule == .rollForward {
      let sum = say("现行有效 \(numbers[0])＋本年制发 \(numbers[1])－本年废止 \(numbers[2])＝\(expected)")
      return say(
        "“\(label)”：\(year) 年\(sum)，本年现行有效为 \(stated)，相差 \(difference)，请核对；如因清理变动，宜作说明。")
    }
    let sum = say("上一年项目数量 \(numbers[0])＋本年增减 \(numbers[1])＝\(expected)")
    return say(
      "“\(label)”：\(year) 年\(sum)，本年报告的上一年项目数量为 \(stated)，相差 \(difference)，请核对。")
  }

  private func pass(_ held: [String], _ old: FiledReport, _ new: FiledReport) -> FiledVerdict {
    FiledVerdict(
      rule, .pass, of: new, say("表二\(held.quoted)与 \(old.year ?? 0) 年报告推算的相符。"))
  }

  /// What is told of rows that cannot be judged, for one reason; nothing where there are none.
  private func unassessable(
    _ rows: [String], _ new: FiledReport, _ words: @escaping (String) -> String
  ) -> [FiledVerdict] {
    if rows.isEmpty { return [] }
    return [FiledVerdict(rule, .notAssessable, of: new, words(rows.quoted))]
  }
}
