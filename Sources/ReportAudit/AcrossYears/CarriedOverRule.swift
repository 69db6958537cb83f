internal import FoundationEssentials
internal import ReportForms
internal import ReportModel
internal import Wording

/// What last year's report carried forward is what this year's takes over, in each column of table 三.
///
/// ```
/// 2024  四、结转下年度继续办理   36 │ 0 │ … │ 36
/// 2025  二、上年结转            38 │ 0 │ … │ 38      相差 2
/// ```
enum CarriedOverRule {
  private static let left = FormFigureChoice(
    StandardForm.requesters.map { FormFigure(.carriedForward, $0) })
  private static let taken = FormFigureChoice(
    StandardForm.requesters.map { FormFigure(.carriedOver, $0) })

  static func findings(
    _ before: FiledReport, _ now: FiledReport, _ telling: Auditor.Telling
  ) -> [FiledVerdict] {
    // Reports in no form count in their own ways.
    guard before.form != .narrative, now.form != .narrative else { return [] }
    let (left, taken) = (before.figures.numbers(of: left), now.figures.numbers(of: taken))
    let total = StandardForm.requesters.count - 1
    guard let leftTotal = left[total], let takenTotal = taken[total] else {
      guard telling == .all else { return [] }
      return [unassessable(before, now, isLeftKnown: left[total] != nil)]
    }
    let columns = (0..<total).filter { column in
      guard let (one, other) = both(left[column], taken[column]) else { return false }
      return one != other
    }
    let isSameTotal = leftTotal == takenTotal
    guard !isSameTotal || !columns.isEmpty else {
      guard telling == .all else { return [] }
      return [
        FiledVerdict(
          .carriedOver, .pass, of: now,
          say("上年结转总计为 \(takenTotal)，与 \(before.year ?? 0) 年报告的结转下年度相同。"))
      ]
    }
    return [
      FiledVerdict(
        .carriedOver, .fail, of: now, message(left, taken, columns, before.year ?? 0),
        severity: isSameTotal ? .info : nil,
        on: sides(before, now, (isSameTotal ? [] : [total]) + columns))
    ]
  }

  /// What is told of totals, or of columns alone, that are not the same.
  private static func message(
    _ left: [Decimal?], _ taken: [Decimal?], _ columns: [Int], _ year: Int
  ) -> String {
    let shown = columns.map { column in
      let (one, other) = (left[column] ?? 0, taken[column] ?? 0)
      return say("\(StandardForm.requesters[column].name) \(one)、\(other)")
    }.joined(separator: say("，"))
    let total = StandardForm.requesters.count - 1
    let (leftTotal, takenTotal) = (left[total] ?? 0, taken[total] ?? 0)
    guard leftTotal != takenTotal else {
      return say("上年结转总计与 \(year) 年报告的结转下年度同为 \(takenTotal)，各类申请人不同（\(shown)）。")
    }
    let difference = abs(takenTotal - leftTotal)
    let sides = say("上年结转总计为 \(takenTotal)，\(year) 年报告结转下年度总计为 \(leftTotal)")
    return shown.isEmpty
      ? say("\(sides)，相差 \(difference)，请核对。") : say("\(sides)，相差 \(difference)（\(shown)），请核对。")
  }

  private static func both(_ one: Decimal?, _ other: Decimal?) -> (Decimal, Decimal)? {
    guard let one, let other else { return nil }
    return (one, other)
  }

  /// Each column with both of its sides.
  private static func sides(
    _ before: FiledReport, _ now: FiledReport, _ columns: [Int]
  ) -> [FiledVerdict.Side] {
    columns.flatMap { column in
      let column = StandardForm.requesters[column]
      return [
        (now, FormFigure(.carriedOver, column)), (before, FormFigure(.carriedForward, column)),
      ]
    }
  }

  private static func unassessable(
    _ before: FiledReport, _ now: FiledReport, isLeftKnown: Bool
  ) -> FiledVerdict {
    FiledVerdict(.carriedOver, .notAssessable, of: now, words(before.year ?? 0, isLeftKnown))
  }

  private static func words(_ year: Int, _ isLeftKnown: Bool) -> String {
    let lack = isLeftKnown ? say("本年报告没有上年结转总计") : say("\(year) 年报告没有结转下年度总计")
    return say("\(lack)（空格不作 0 计），无法与上一年核对。")
  }
}
