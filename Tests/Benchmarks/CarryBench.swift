import FoundationEssentials
import Glibc
import ReportAudit
import ReportForms
import ReportModel

/// How long the rules between reports take by themselves, their figures at hand, on a library as libraries are.
///
/// `benchmarks carry [N]`: N reports (100,000), five years of each agency in the form of 2021, each stating all figures
/// of the form. Of three in a hundred 上年结转 is not what the year before carried forward. X.CARRY alone is told by
/// reports that state nothing but the two rows that it compares.
struct CarryBench {
  private let count: Int
  /// One report in so many does not carry over what it should; the first year of an agency has nothing before it.
  private static let failingOneIn = 33

  /// A benchmark by the arguments behind `carry`.
  init(_ arguments: [String]) { count = Int(arguments.first ?? "") ?? 100_000 }

  /// Measures and prints.
  func run() {
    let rows: Set<FormRow> = [.carriedForward, .carriedOver]
    measure("X.CARRY alone", reports(stating: FormFigure.all.filter { rows.contains($0.row) }))
    measure("all rules between reports", reports(stating: FormFigure.all))
  }

  private func measure(_ name: String, _ reports: [FiledReport]) {
    for telling in [Auditor.Telling.failures, .all] {
      let clock = ContinuousClock()
      var found: [FiledFinding] = []
      let start = Glibc.clock()
      let times = (0..<3).map { _ in
        clock.measure { found = Auditor.findings(between: reports, telling: telling) }
          / .milliseconds(1)
      }
      // Of a busy machine the time of the processor tells more.
      let processor = (Glibc.clock() - start) * 1_000 / 3 / CLOCKS_PER_SEC
      let failing = found.count { $0.finding.rule == .carriedOver && $0.finding.status == .fail }
      print(
        "  \(name), told \(telling): \(times.map { Int($0) }) ms, \(processor) ms of processor,",
        "\(failing) X.CARRY fail of \(found.count) findings of \(reports.count) reports")
    }
  }

  /// Reports that state some figures of the form: what is carried forward is carried over, and what is in force stays.
  private func reports(stating figures: [FormFigure]) -> [FiledReport] {
    let (sound, wrong) = (
      CarryBench.figures(figures, over: 5), CarryBench.figures(figures, over: 7)
    )
    return (0..<count).map { number in
      let (agency, year) = (number / 5, 2021 + number % 5)
      let isWrong = number % 5 > 0 && number % CarryBench.failingOneIn == 0
      return FiledReport(
        id: number, file: "年报/\(agency)/\(year).html", title: "示例镇\(agency)\(year)年政府信息公开工作年度报告",
        agency: FiledReport.Agency(
          name: "示例镇\(agency)人民政府", parent: "示例县\(agency / 20)人民政府", level: 5, kind: .government),
        year: year, form: .standard2021, figures: isWrong ? wrong : sound)
    }
  }

  private static func figures(_ all: [FormFigure], over: Decimal) -> FormFigures {
    FormFigures(
      Dictionary(
        all.map { figure -> (FormFigure, Decimal) in
          switch (figure.row, figure.column) {
          case (.carriedOver, .total), (.carriedOver, .naturalPerson): (figure, over)
          case (.carriedForward, .total), (.carriedForward, .naturalPerson): (figure, 5)
          case (.carriedOver, _), (.carriedForward, _), (_, .repealed), (_, .issued): (figure, 0)
          default: (figure, 12)
          }
        }, uniquingKeysWith: { one, _ in one }))
  }
}
