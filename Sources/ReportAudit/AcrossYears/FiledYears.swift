internal import ReportForms

/// Reports by agency and year, as the rules between them ask.
struct FiledYears {
  /// The reports of one agency for one year: nearly always one.
  struct Year {
    let year: Int
    /// By file.
    let reports: [FiledReport]

    /// The one that stands for the year: the first that states figures.
    var main: FiledReport { reports.first { !$0.figures.isEmpty } ?? reports[0] }
    /// The same with those figures alone that no other version states otherwise: which of them holds nobody knows.
    var agreed: FiledReport {
      let others = reports.filter { !$0.figures.isEmpty && $0.id != main.id }
      guard others.contains(where: { $0.figures != main.figures }) else { return main }
      var agreed = main
      let numbers = main.figures.numbers.filter { one in
        others.allSatisfy { $0.form == main.form && $0.figures[one.figure] == one.number }
      }
      agreed.figures = FormFigures(
        Dictionary(numbers.map { ($0.figure, $0.number) }, uniquingKeysWith: { one, _ in one }))
      return agreed
    }
  }

  /// An agency with its years.
  struct Agency {
    let agency: FiledReport.Agency
    /// Ascending; those of which the reports themselves tell.
    let years: [Year]
    /// Years that only names of files tell: nothing is compared with them, but neither are they missing.
    let unsure: Set<Int>

    /// The reports for a year.
    func year(_ year: Int) -> Year? { years.first { $0.year == year } }
  }

  /// The agencies, in the order of their first reports.
  let agencies: [Agency]

  /// The reports on disclosure among some, by agency and year; what is of no known agency is left out.
  init(_ reports: [FiledReport]) {
    var numbers: [String: Int] = [:]
    var places: [[Int]] = []
    for place in reports.indices
    where !reports[place].agency.name.isEmpty && reports[place].year != nil
      && reports[place].isOnDisclosure
    {
      if let number = numbers[reports[place].agency.name] {
        places[number].append(place)
      } else {
        numbers[reports[place].agency.name] = places.count
        places.append([place])
      }
    }
    agencies = places.map { Agency(reports, $0) }
  }
}

extension FiledYears.Agency {
  /// The agency that some of the reports are of.
  fileprivate init(_ reports: [FiledReport], _ places: [Int]) {
    let sure = places.filter { reports[$0].isYearSure }.sorted { one, other in
      let (first, second) = (reports[one].year ?? 0, reports[other].year ?? 0)
      return first == second ? reports[one].file < reports[other].file : first < second
    }
    var years: [FiledYears.Year] = []
    var start = 0
    while start < sure.count {
      let year = reports[sure[start]].year
      let end = sure[start...].firstIndex { reports[$0].year != year } ?? sure.count
      years.append(
        FiledYears.Year(year: year ?? 0, reports: sure[start..<end].map { reports[$0] }))
      start = end
    }
    agency = reports[places[0]].agency
    self.years = years
    let unsure = places.count == sure.count ? [] : places.filter { !reports[$0].isYearSure }
    self.unsure = Set(unsure.compactMap { reports[$0].year })
  }
}

extension FiledYears.Agency {
  /// What a rule says of each year and the year before it.
  ///
  /// Where a year has several reports, a breach is told only if none of them agrees, and once.
  ///
  /// - Parameters:
  ///   - telling: what is told.
  ///   - rule: what it says of a report and one of the year before, as far as it is told.
  /// - Returns: what it says of each pair of years.
  func eachYear(
    _ telling: Auditor.Telling,
    _ rule: (_ before: FiledReport, _ now: FiledReport, Auditor.Telling) -> [FiledVerdict]
  ) -> [FiledVerdict] {
    var told: [FiledVerdict] = []
    for place in years.indices.dropFirst() where years[place].year == years[place - 1].year + 1 {
      let (before, now) = (years[place - 1].reports, years[place].reports)
      if before.count == 1, now.count == 1 {
        told += rule(before[0], now[0], telling)
      } else {
        told += FiledYears.Agency.best(before, now, rule)
      }
    }
    return told
  }

  /// What a rule says of those of several reports that agree best.
  private static func best(
    _ before: [FiledReport], _ now: [FiledReport],
    _ rule: (_ before: FiledReport, _ now: FiledReport, Auditor.Telling) -> [FiledVerdict]
  ) -> [FiledVerdict] {
    var best: (breaches: Int, findings: [FiledVerdict])?
    for late in now {
      for early in before {
        let findings = rule(early, late, .all)
        // What says nothing does not agree.
        let breaches = findings.isEmpty ? Int.max - 1 : findings.count { $0.status != .pass }
        if breaches < best?.breaches ?? .max { best = (breaches, findings) }
      }
    }
    return best?.findings ?? []
  }
}
