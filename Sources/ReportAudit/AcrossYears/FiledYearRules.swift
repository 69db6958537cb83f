internal import ReportForms
internal import Wording

/// Each agency files one report a year: none is missing between two others, and none is there twice.
enum FiledYearRules {
  static func findings(_ agency: FiledYears.Agency) -> [FiledVerdict] {
    gaps(agency) + agency.years.filter { $0.reports.count > 1 }.map(double)
  }

  /// Years between two that were filed.
  ///
  /// Before the first and behind the last the agency may not have been there.
  private static func gaps(_ agency: FiledYears.Agency) -> [FiledVerdict] {
    zip(agency.years, agency.years.dropFirst()).compactMap { before, after in
      let missing = (before.year + 1..<after.year).filter { !agency.unsure.contains($0) }
      guard !missing.isEmpty else { return nil }
      let (name, years) = (agency.agency.name, words(of: missing))
      return FiledVerdict(
        .yearGap, .fail, of: after.main,
        say("库里有\(name) \(before.year) 年和 \(after.year) 年的报告，没有 \(years) 年的。"),
        on: [(before.main, nil), (after.main, nil)])
    }
  }

  /// 2020; 2020、2021; 2012–2017.
  private static func words(of years: [Int]) -> String {
    guard let first = years.first, let last = years.last, years.count > 2,
      last - first == years.count - 1
    else { return years.map(String.init).joined(separator: say("、")) }
    return "\(first)–\(last)"
  }

  private static func double(_ year: FiledYears.Year) -> FiledVerdict {
    let stating = year.reports.filter { !$0.figures.isEmpty }
    let first = stating.first?.figures
    let different = stating.first { $0.figures != first }
    let agency = year.reports[0].agency.name
    let head = say("\(agency) \(year.year) 年的报告有 \(year.reports.count) 份")
    let words: String
    if let first, let different {
      let figures = differing(first, different.figures)
      words = say("\(head)，有 \(figures.count) 个数不同（\(figures[0].label)等），请核对以哪份为准。")
    } else {
      words =
        stating.count == year.reports.count
        ? say("\(head)，表格里的数相同。") : say("\(head)。")
    }
    return FiledVerdict(
      .yearDouble, .fail, of: year.reports[1], words,
      severity: different == nil ? .info : .warning, on: year.reports.map { ($0, nil) })
  }

  /// The figures that two versions do not both state alike; at least one, since they are not the same.
  private static func differing(_ one: FormFigures, _ other: FormFigures) -> [FormFigure] {
    FormFigure.all.filter { one[$0] != other[$0] }
  }
}
