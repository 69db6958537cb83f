import ReportModel
import Wording

/// The period that a report covers, and the day it was made.
enum DateRules {
  static func findings(of report: Report) -> [Finding] {
    guard report.isOnDisclosure else { return [] }
    return [period(of: report), publication(of: report)].compactMap { $0 }
  }

  private static func period(of report: Report) -> Finding? {
    guard let period = report.identity.period else {
      guard report.isStandard else { return nil }
      return Finding(.period, .notAssessable, say("没有读到统计期限（起止日期），无法核对。"))
    }
    let words = say("\(period.first.words)至\(period.last.words)")
    let evidence = [Evidence.quote(report.text[period.source], at: period.source)]
    var slips: [String] = []
    if !period.first.isBefore(period.last) { slips.append(say("止于开始之前")) }
    if report.isOfSchoolYear {
      if !period.isSchoolYear { slips.append(say("不是 9 月 1 日至次年 8 月 31 日的一个学年")) }
    } else if !period.isWholeYear {
      slips.append(say("不是 1 月 1 日至 12 月 31 日的一个整年"))
    }
    if let year = report.identity.year,
      year != period.last.year, !report.isOfSchoolYear || year != period.first.year
    {
      slips.append(say("与标题的 \(year) 年不符"))
    }
    guard !slips.isEmpty else {
      return Finding(.period, .pass, say("统计期限为\(words)。"), evidence: evidence)
    }
    let slip = slips.joined(separator: say("，"))
    return Finding(
      .period, .fail, say("统计期限写作\(words)，\(slip)，请核对。"), evidence: evidence)
  }

  private static func publication(of report: Report) -> Finding? {
    guard let year = report.identity.year else { return nil }
    guard let day = report.publicationDay else {
      return Finding(.publication, .notAssessable, say("没有读到成文日期或发布日期，无法核对是否按时。"))
    }
    // Art. 49: departments by 31 January since the report for 2019, all others by 31 March.
    let isDepartment = year >= 2019 && isDepartment(report.identity.issuer ?? "")
    // Universities by the end of October behind their school year (教育部令第29号, 2010).
    let month = report.isOfSchoolYear ? 10 : isDepartment ? 1 : 3
    let last = report.isOfSchoolYear ? report.identity.period?.last.year : nil
    let limit = CalendarDate(year: last ?? year + 1, month: month, day: 31)
    if !report.isOfSchoolYear, day.date.isBefore(CalendarDate(year: year, month: 12, day: 31)) {
      return Finding(
        .publication, .fail, say("\(day.words)早于 \(year) 年年末，请核对年份。"), evidence: day.evidence)
    }
    guard limit.isBefore(day.date) else {
      return Finding(
        .publication, .pass, say("\(day.words)，不晚于\(limit.words)。"), evidence: day.evidence)
    }
    return Finding(
      .publication, .fail, say("\(day.words)，晚于规定的\(limit.words)，请核对。"), evidence: day.evidence)
  }

  /// Whether an organ is a department; one that speaks for a whole government is not.
  private static func isDepartment(_ issuer: String) -> Bool {
    if issuer.hasSuffix("办公厅") || issuer.hasSuffix("办公室") { return false }
    return ["局", "厅", "委员会", "部"].contains { issuer.hasSuffix($0) }
      && !issuer.holds("管理委员会") && !issuer.holds("管委会")
  }
}

extension Report {
  /// Whether the report is one of a school, which covers a school year: its title says so (2022-2023学年), or the sentence of
  /// a period that is one.
  fileprivate var isOfSchoolYear: Bool {
    if identity.title.holds("学年") { return true }
    guard let period = identity.period, period.isSchoolYear,
      let block = blocks.first(where: { $0.source.contains(period.source.lowerBound) })
    else { return false }
    return string(of: block).holds("学年")
  }

  /// The day that says whether a report was in time: 成文日期, or for want of it 发布日期 of the page.
  ///
  /// Pages are dated anew when a site moves, so the report's own date comes first.
  fileprivate var publicationDay: (words: String, date: CalendarDate, evidence: [Evidence])? {
    if let date = identity.date {
      let line = blocks.last { $0.role == .dateline }
      let evidence = line.map { [Evidence.quote(string(of: $0), at: $0.source)] } ?? []
      return (say("成文日期\(date.words)"), date, evidence)
    }
    return identity.publication.map {
      (say("发布日期\($0.date.words)"), $0.date, [.quote(text[$0.source], at: $0.source)])
    }
  }
}

extension Period {
  /// Whether it is a calendar year, or the rest of 2008: the Regulations came into force on 1 May 2008.
  fileprivate var isWholeYear: Bool {
    let startsWhole =
      first.month == 1 && first.day == 1 || first.year <= 2008 && first.month == 5 && first.day == 1
    return startsWhole && last.month == 12 && last.day == 31 && first.year == last.year
  }

  /// Whether it is a school year: a year from the first of September, or of August as some count.
  fileprivate var isSchoolYear: Bool {
    first.month >= 8 && first.month <= 9 && first.day == 1 && last.month == first.month - 1
      && last.day == 31 && last.year == first.year + 1
  }
}

extension CalendarDate {
  /// The day as reports print it; in English as 2024-01-31.
  var words: String {
    if Language.spoken == .chinese { return "\(year)年\(month)月\(day)日" }
    return [year, month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  /// Whether it lies before another day.
  func isBefore(_ other: CalendarDate) -> Bool {
    (year, month, day) < (other.year, other.month, other.day)
  }
}
