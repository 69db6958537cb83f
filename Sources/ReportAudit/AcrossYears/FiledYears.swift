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

    /// Each year with the year before it, where there are both.
    var pairs: [(before: Year, now: Year)] {
      zip(years, years.dropFirst()).filter { $1.year == $0.year + 1 }.map { ($0, $1) }
    }
  }

  /// The agencies, by name.
  let agencies: [Agency]

  /// The reports on disclosure among some, by agency and year; what is of no known agency is left out.
  init(_ reports: [FiledReport]) {
    var places: [String: [Int]] = [:]
    for place in reports.indices
    where !reports[place].agency.name.isEmpty && reports[place].year != nil
      && reports[place].isOnDisclosure
    {
      places[reports[place].agency.name, default: []].append(place)
    }
    agencies = places.sorted { $0.key < $1.key }.map { _, places in
      let own = places.map { reports[$0] }
      var years: [Int: [FiledReport]] = [:]
      for report in own where report.isYearSure { years[report.year ?? 0, default: []] += [report] }
      return Agency(
        agency: own[0].agency,
        years: years.sorted { $0.key < $1.key }.map { year, reports in
          Year(year: year, reports: reports.sorted { $0.file < $1.file })
        },
        unsure: Set(own.filter { !$0.isYearSure }.compactMap(\.year)))
    }
  }
}

extension FiledYears.Agency {
  /// What a rule says of each year and the year before it.
  ///
  /// Where a year has several reports, a breach is told only if none of them agrees, and once.
  ///
  /// - Parameter rule: what it says of a report and one of the year before.
  /// - Returns: what it says of each pair of years.
  func eachYear(
    _ rule: (_ before: FiledReport, _ now: FiledReport) -> [FiledVerdict]
  ) -> [FiledVerdict] {
    pairs.flatMap { before, now -> [FiledVerdict] in
      if before.reports.count == 1, now.reports.count == 1 {
        return rule(before.reports[0], now.reports[0])
      }
      var best: (breaches: Int, findings: [FiledVerdict])?
      for late in now.reports {
        for early in before.reports {
          let findings = rule(early, late)
          // What says nothing does not agree.
          let breaches =
            findings.isEmpty ? Int.max - 1 : findings.count { $0.status != .pass }
          if breaches < best?.breaches ?? .max { best = (breaches, findings) }
        }
      }
      return best?.findings ?? []
    }
  }
}
