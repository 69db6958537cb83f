import ReportAudit
import ReportModel
import TerminalModel

@testable import ReportBrowser

/// A small library: a city with two departments and a county, three years, a gap, a wrong sum, a file that cannot
/// be read and one that is no report.
enum LibraryFixture {
  static let reports: [LibraryReport] = plain.map { report in
    var report = report
    report.between = between(report)
    report.content = UInt64(report.id)
    return report
  }

  /// What fails between years: a carry-over, and a year that is missing.
  private static func between(_ report: LibraryReport) -> [LibraryFinding] {
    func finding(_ rule: Rule, _ message: String, _ evidence: String...) -> [LibraryFinding] {
      [
        LibraryFinding(
          key: FindingKey(content: UInt64(report.id), rule: rule, place: ""),
          severity: rule.severity, message: message, evidence: evidence)
      ]
    }
    switch report.id {
    case 3:
      return finding(
        .carriedOver, "上年结转总计为 38，2022 年报告结转下年度总计为 36，相差 2（自然人 33、35），请核对。",
        "表三 › 二、上年结转政府信息公开申请数量 › 总计  38", "表三 › 四、结转下年度继续办理 › 总计  36（年报/2.html）")
    case 5:
      return finding(
        .yearGap, "库里有示例市教育局 2021 年和 2023 年的报告，没有 2022 年的。", "示例市教育局2021年政府信息公开工作年度报告（年报/4.html）")
    default: return []
    }
  }

  /// What fails in a report by itself.
  private static func failures(of id: Int64) -> [LibraryFinding] {
    let failing = reports.first { $0.id == id }?.failing ?? [:]
    return Rule.allCases.flatMap { rule in
      (0..<(failing[rule] ?? 0)).map { number in
        LibraryFinding(
          key: FindingKey(content: UInt64(id), rule: rule, place: "\(number)"),
          severity: rule.severity,
          message: rule == .requestBalance
            ? "表三第 \(number + 1) 列：一＋二＝14147，（七）＋四＝14148，相差 1，请核对。"
            : "表四“行政复议”：10＋1＋0＋0＝11，总计为 \(number)，相差 \(11 - number)，请核对。",
          evidence: ["表三 › 一、本年新收政府信息公开申请数量 › 自然人  13612"])
      }
    }
  }

  private static let plain: [LibraryReport] = [
    report(1, "示例市人民政府", 3, "", 2021), report(2, "示例市人民政府", 3, "", 2022),
    report(3, "示例市人民政府", 3, "", 2023, failing: [.requestBalance: 1, .reviewSum: 2]),
    report(4, "示例市教育局", 3, "示例市人民政府", 2021),
    report(5, "示例市教育局", 3, "示例市人民政府", 2023, failing: [.requestBalance: 2]),
    report(6, "示例市水务局", 3, "示例市人民政府", 2023),
    report(7, "东山县人民政府", 4, "示例市人民政府", 2022, state: .read),
    report(8, "", 0, "", nil, title: "", state: .failed("文件已损坏")),
    report(9, "", 0, "", nil, title: "", state: .noReport),
  ]

  private static func report(
    _ id: Int64, _ agency: String, _ level: Int, _ parent: String, _ year: Int?,
    title: String? = nil, state: LibraryReport.State = .checked, failing: [Rule: Int] = [:]
  ) -> LibraryReport {
    LibraryReport(
      id: id, file: "年报/\(id).html",
      title: title ?? "\(agency)\(year ?? 0)年政府信息公开工作年度报告", agency: agency, level: (level, ""),
      parent: parent, year: year, isYearUnsure: id == 6, form: title == nil ? .standard2021 : nil,
      state: state, counts: (232, 3, failing.values.reduce(0, +), id == 4 ? 1 : 0),
      failing: failing)
  }

  /// A desk with the library on a screen of some size, after some keys.
  static func desk(
    _ size: Size, keys: String = "", ambiguous: AmbiguousWidth = .narrow
  ) -> Desk {
    var desk = Desk(library: "年报", size: size, manner: Manner(ambiguous: ambiguous))
    _ = desk.settle(.library(.reports(reports)))
    _ = desk.settle(.library(.progress(IndexProgress(words: ""))))
    for input in (try? KeyNotation(keys))?.events ?? [] {
      _ = desk.settle(.input(input), answer: answer)
    }
    return desk
  }

  /// What the world outside answers: a search finds the agencies that hold the words, and one place in each.
  static func answer(_ effect: Effect) -> Event? {
    guard case .library(let effect) = effect else { return nil }
    switch effect {
    case .arrange, .export, .arrangeSeries, .exportChart, .stopCounting, .keepQuery,
      .dropQuery, .refresh:
      return nil
    case .nearest(let report): return .library(.nearest(NearFixture.near(to: report)))
    case .words(let question): return .library(.words(WordFixture.table(question)))
    case .wordPlaces(let request): return .library(.wordPlaces(WordFixture.places(request)))
    case .listFigures: return .library(.figures(SeriesFixture.list))
    case .series(let entry): return .library(.series(SeriesFixture.points(of: entry)))
    case .findings(let ids):
      return .library(
        .findings(Dictionary(uniqueKeysWithValues: ids.map { ($0, failures(of: $0)) })))
    case .open(let report):
      let text = "一、总体情况\n公众号发布\(report.id)条。信息公开\(report.id)次，公开方式不变。\n"
      return (try? document(Array(text.utf8))).map { .library(.opened($0)) }
    case .compare(let reports): return .library(.compared(ComparisonFixture.compared(reports)))
    case .search(let words):
      let isFilter = words.hasPrefix("机关:")
      let name = isFilter ? String(words.dropFirst(3)) : words
      let found = reports.filter { $0.title.contains(name) && !name.isEmpty }
      let matches = found.map {
        LibraryMatch(
          report: $0.id, count: isFilter ? 0 : 2,
          snippets: isFilter
            ? []
            : [
              LibraryMatch.Snippet(text: "现公布\(name)的报告", match: 3..<3 + name.unicodeScalars.count)
            ])
      }
      return .library(
        .found(
          FoundReports(
            query: words, textQuery: isFilter ? "" : words, matches: matches,
            reportCount: matches.count)))
    }
  }
}
