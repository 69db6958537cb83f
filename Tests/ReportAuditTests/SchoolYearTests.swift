import ReportAudit
import ReportModel
import Testing

/// The draft of a university's report, which covers a school year.
private func schoolYear(from first: CalendarDate, to last: CalendarDate, made date: CalendarDate)
  -> FormDraft
{
  var draft = FormDraft()
  draft.title = "示例学院2023-2024学年信息公开年度报告"
  (draft.first, draft.last, draft.date) = (first, last, date)
  return draft
}

@Test(
  "a university's report covers a school year and is due by the end of October behind it",
  arguments: [
    (9, 1, 8, 31, 10, "pass pass"), (8, 1, 7, 31, 10, "pass pass"), (9, 1, 8, 31, 11, "pass fail"),
    (9, 1, 7, 31, 10, "fail pass"), (1, 1, 12, 31, 10, "fail pass"),
  ])
func schoolYears(
  firstMonth: Int, firstDay: Int, lastMonth: Int, lastDay: Int, month: Int, expected: String
) {
  let draft = schoolYear(
    from: CalendarDate(year: 2023, month: firstMonth, day: firstDay),
    to: CalendarDate(year: 2024, month: lastMonth, day: lastDay),
    made: CalendarDate(year: 2024, month: month, day: 30))
  let found = [Rule.period, .publication].compactMap { rule in
    draft.findings.first { $0.rule == rule }.map { "\($0.status)" }
  }
  #expect(found.joined(separator: " ") == expected)
}

@Test("the school year has to be the one of the title")
func schoolYearOfTitle() {
  let draft = schoolYear(
    from: CalendarDate(year: 2021, month: 9, day: 1),
    to: CalendarDate(year: 2022, month: 8, day: 31),
    made: CalendarDate(year: 2022, month: 10, day: 30))
  #expect(draft.findings.first { $0.rule == .period }?.status == .fail)
}

@Test(
  "a school year may be told where the period is, and not in the title",
  arguments: [("2023-2024学年总体情况", "pass"), ("总体情况", "fail")])
func schoolYearOfText(heading: String, expected: String) {
  var draft = schoolYear(
    from: CalendarDate(year: 2023, month: 9, day: 1),
    to: CalendarDate(year: 2024, month: 8, day: 31),
    made: CalendarDate(year: 2024, month: 10, day: 30))
  draft.title = "示例学院2023年信息公开年度报告"
  draft.headings[0] = heading
  #expect(draft.findings.first { $0.rule == .period }.map { "\($0.status)" } == expected)
}
