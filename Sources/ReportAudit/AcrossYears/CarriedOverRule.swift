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

  static func findings(_ before: FiledReport, _ now: FiledReport) -> [FiledFinding] {
    // Reports in no form count in their own ways.
    guard before.form != .narrative, now.form != .narrative else { return [] }
    let (left, taken) = (before.figures.numbers(of: left), now.figures.numbers(of: taken))
    let total = StandardForm.requesters.count - 1
    guard let leftTotal = left[total], let takenTotal = taken[total] else {
      return [unassessable(before, now, isLeftKnown: left[total] != nil)]
    }
    let columns = (0..<total).filter { column in
      guard let (one, other) = both(left[column], taken[column]) else { return false }
      return one != other
    }
    let shown = columns.map { column in
      let (one, other) = (left[column] ?? 0, taken[column] ?? 0)
      return say("\(StandardForm.requesters[column].name) \(one)、\(other)")
    }.joined(separator: say("，"))
    let year = before.year ?? 0
    if leftTotal != takenTotal {
      let difference = abs(takenTotal - leftTotal)
      let sides = say("上年结转总计为 \(takenTotal)，\(year) 年报告结转下年度总计为 \(leftTotal)")
      let message =
        shown.isEmpty
        ? say("\(sides)，相差 \(difference)，请核对。") : say("\(sides)，相差 \(difference)（\(shown)），请核对。")
      return [breach(before, now, message, nil, columns: [total] + columns)]
    }
    guard !columns.isEmpty else {
      return [
        FiledFinding(
          .carriedOver, .pass, of: now, say("上年结转总计为 \(takenTotal)，与 \(year) 年报告的结转下年度相同。"))
      ]
    }
    let message = say("上年结转总计与 \(year) 年报告的结转下年度同为 \(takenTotal)，各类申请人不同（\(shown)）。")
    return [breach(before, now, message, .info, columns: columns)]
  }

  private static func both(_ one: Decimal?, _ other: Decimal?) -> (Decimal, Decimal)? {
    guard let one, let other else { return nil }
    return (one, other)
  }

  /// Each column with both of its sides.
  private static func breach(
    _ before: FiledReport, _ now: FiledReport, _ message: String, _ severity: Finding.Severity?,
    columns: [Int]
  ) -> FiledFinding {
    FiledFinding(
      .carriedOver, .fail, of: now, message, severity: severity,
      on: columns.flatMap { column in
        let column = StandardForm.requesters[column]
        return [
          (now, FormFigure(.carriedOver, column)), (before, FormFigure(.carriedForward, column)),
        ]
      })
  }

  private static func unassessable(
    _ before: FiledReport, _ now: FiledReport, isLeftKnown: Bool
  ) -> FiledFinding {
    let lack =
      isLeftKnown ? say("本年报告没有上年结转总计") : say("\(before.year ?? 0) 年报告没有结转下年度总计")
    return FiledFinding(
      .carriedOver, .notAssessable, of: now, say("\(lack)（空格不作 0 计），无法与上一年核对。"))
  }
}
