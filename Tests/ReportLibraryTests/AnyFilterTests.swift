import ReportAudit
import ReportMetrics
import ReportModel
import ReportReading
import ReportSearch
import SampleReports
import TestSupport
import Testing

@testable import ReportLibrary

/// A report as reading its file tells it, with what filters ask.
private struct PlainReport {
  var issuer: String
  var level: Agency.Level?
  var year: Int?
  var form: ReportForm
  var errors: Int
  var index: SearchIndex
}

/// A filter as it is typed, and what it means.
private typealias Filter = (words: String, holds: (PlainReport) -> Bool)

/// Makes reports of several forms, and queries with filters.
private struct Maker {
  var random: SeededGenerator

  private static let agencies: [(name: String, level: Agency.Level?)] = [
    ("示例市教育局", .city), ("示例县水利局", .county), ("示例省财政厅", .province), ("示例县丙镇人民政府", .town),
    ("示例市重庆路街道办事处", .town), ("示例大学", nil),
  ]

  mutating func report() -> (text: String, name: String) {
    let agency = Maker.agencies.randomElement(using: &random)?.name ?? ""
    let year = Int.random(in: 2015...2023, using: &random)
    guard Bool.random(using: &random) else {
      let words = ["推进公众号建设。", "开展复议培训3次。", "受理申请25件。", ""].randomElement(using: &random) ?? ""
      return (text(agency, year, words + "公开信息\(Int.random(in: 1...40, using: &random))条。"), "txt")
    }
    let isTrial = Bool.random(using: &random)
    let form = isTrial ? FilledForm.trial2019 : FilledForm.standard2021
    var page = String(decoding: form.file(at: .html).bytes, as: UTF8.self)
    page = page.replacing("示例县水利局", with: agency)
    // A figure that no sum expects, now and then.
    if Bool.random(using: &random), let cell = page.firstRange(of: ">11<") {
      page.replaceSubrange(cell, with: ">\(Int.random(in: 500...900, using: &random))<")
    }
    return (page, "html")
  }

  mutating func filter() -> Filter {
    let filters: [Filter] = [
      ("年:2019", { $0.year == 2019 }), ("年：2016-2019", { (2016...2019).contains($0.year ?? 0) }),
      ("年度:>=2020", { $0.year ?? 0 >= 2020 }), ("year:<2018", { $0.year ?? 9_999 < 2018 }),
      ("年:2015|2019|2023", { [2015, 2019, 2023].contains($0.year) }),
      ("年:2016～2018", { (2016...2018).contains($0.year ?? 0) }),
      ("年:无", { $0.year == nil }), ("年:>２０２０", { $0.year ?? 0 > 2020 }),
      ("机关:教育", { $0.issuer.contains("教育") }), ("机关:jiaoyu", { $0.issuer.contains("教育") }),
      ("機關:財政", { $0.issuer.contains("财政") }), ("agency:slj", { $0.issuer.contains("水利局") }),
      ("机关:教育|水利", { $0.issuer.contains("教育") || $0.issuer.contains("水利") }),
      ("机关:chongqing", { $0.issuer.contains("重庆") }), ("机关:公安", { $0.issuer.contains("公安") }),
      ("机关:\"示例县\"", { $0.issuer.contains("示例县") }),
      ("级别:市", { $0.level == .city }), ("级别:县|乡", { [.county, .town].contains($0.level) }),
      ("level:province", { $0.level == .province }), ("级别:街道", { $0.level == .town }),
      ("级别:无", { $0.level == nil }), ("级别:未知|省", { $0.level == nil || $0.level == .province }),
      ("版式:2021", { $0.form == .standard2021 }), ("版式:试行", { $0.form == .trial2019 }),
      ("form:narrative|2019", { $0.form != .standard2021 }), ("版式:自由", { $0.form == .narrative }),
      ("错:有", { $0.errors > 0 }), ("错:无", { $0.errors == 0 }), ("错:>1", { $0.errors > 1 }),
      ("错:1-2", { (1...2).contains($0.errors) }), ("errors:yes", { $0.errors > 0 }),
      ("错:未", { _ in false }), ("错:≤1", { $0.errors <= 1 }),
    ]
    guard let (words, holds) = filters.randomElement(using: &random) else {
      return ("", { _ in true })
    }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return ("-" + words, { !holds($0) })
    case 1: return ("－" + words, { !holds($0) })
    default: return (words, holds)
    }
  }

  mutating func words() -> String {
    let asked = [
      "", "", "公众号", "gongzhonghao", "gzh", "申请", "复议|公众号", "公开 -公众号", "\"公开\"", "公開", "条",
      "章节:总体 公开",
      "水利", "25", "二十五", "情况 信息", "没有这句话",
    ]
    return asked.randomElement(using: &random) ?? ""
  }
}

/// Reads reports one by one.
private func read(_ files: [String: String], _ levels: [String: Agency.Level]) throws -> [String:
  PlainReport]
{
  var read: [String: PlainReport] = [:]
  for (name, text) in files {
    let report = try ReportReader.report(from: Array(text.utf8), name: name)
    let metrics = MetricExtractor.metrics(of: report)
    let findings = Auditor.findings(of: report, metrics: metrics)
    let issuer = report.identity.issuer ?? ""
    read[name] = PlainReport(
      issuer: issuer, level: levels[issuer], year: report.identity.year,
      form: report.identity.form, errors: findings.count { $0.verdict == .error },
      index: SearchIndex(report))
  }
  return read
}

@Test("filters and words together find what reading every file and asking each one finds")
func filtersEqualReading() async throws {
  for seed in Cases.first(1, of: 1...2) {
    var maker = Maker(random: SeededGenerator(seed: UInt64(40 + seed)))
    let (folder, index) = (try Folder(), try Folder())
    var files: [String: String] = [:]
    for number in 0..<Cases.size(24, of: 40) {
      let (text, ending) = maker.report()
      files["\(number).\(ending)"] = text
      try folder.write(text, to: "\(number).\(ending)")
    }
    let library = try library(folder, index)
    try await library.refresh()
    let levels: [String: Agency.Level] = [
      "示例市教育局": .city, "示例县水利局": .county, "示例省财政厅": .province, "示例县丙镇人民政府": .town,
      "示例市重庆路街道办事处": .town,
    ]
    let reports = try read(files, levels)
    // Reports of each kind are among them.
    #expect(Set(reports.values.map(\.form)).count == 3)
    #expect(reports.values.contains { $0.errors > 0 } && reports.values.contains { $0.errors == 0 })
    for _ in Cases.first(15, of: 0..<200) {
      let filters = (0..<Int.random(in: 1...3, using: &maker.random)).map { _ in maker.filter() }
      let words = maker.words()
      let text = (filters.map(\.words) + [words]).shuffled(using: &maker.random)
        .joined(separator: " ")
      // Words that a filter parts are the same words.
      guard words.isEmpty || text.contains(words) else { continue }
      let query = Query(words)
      let expected = reports.filter { _, report in
        filters.allSatisfy { $0.holds(report) }
          && (query.isEmpty || !report.index.hits(for: query).isEmpty)
      }.keys.sorted()
      let found = try await library.entries(matching: LibraryQuery(text)).map {
        String($0.path.dropFirst(folder.path.count + 1))
      }
      #expect(found.sorted() == expected, "\(text)")
      let answer = try await library.search(LibraryQuery(text), limit: 100)
      #expect(answer.reportCount == expected.count, "\(text)")
    }
  }
}

/// What people type by mistake, out of habit or to see what happens.
private let oddQueries = [
  "|", "-", "\"", "\"\"", "||公开", "公开|", "|公开|", "-公开", "--公开", "公开 -", "公开-信息", "“公开”",
  "\"公开 信息",
  "（", "：", "章节:", "s:", "章节：总体", "s:总体 -公开", ">", ">=", ">件", "＞10条", "≥10", "<=12.5%", "=",
  "unit:",
  "unit:条 公开", ">10条 公开|申请", "-> 10", "25|公开 -申请", "２５", "%", "12.5", "　", "公开　信息", "gong|xinxi",
  "gongkai -xinxi", "\"gongkai\"", "GONGKAI", "ｇｏｎｇ", "公kai", "gong开", "第1条", "。", "公开。", "\u{0}",
  "\u{FFFE}",
  "\u{FFFF}公开", "e\u{301}", "𠮷", "公\u{200B}开", "年:", "年:abc", "机关:", "错:maybe 公开", "a:b",
  "公开|-申请",
]

@Test("whatever is typed means the same in a library as in each of its reports")
func oddQueriesEqualReading() async throws {
  let (folder, index) = (try Folder(), try Folder())
  let texts = [
    "1.txt": ReportLibraryTests.text("示例市教育局", 2021, "公开信息25条，申请12.5%。"),
    "2.txt": ReportLibraryTests.text("示例市水利局", 2022, "第1条 𠮷野家 gongkai 公开-信息。"),
    "3.txt": ReportLibraryTests.text("示例市财政局", 2023, "申请三件；e\u{301}；公\u{200B}开（年报）。"),
  ]
  for (name, text) in texts { try folder.write(text, to: name) }
  let library = try library(folder, index)
  try await library.refresh(.reading)
  let reports = try texts.map { name, text in
    (name, try ReportReader.report(from: Array(text.utf8), name: name))
  }
  for text in oddQueries {
    let query = Query(text)
    let expected = reports.filter { _, report in
      let metrics = MetricExtractor.metrics(of: report).map {
        MetricFigure(reading: $0.reading, number: $0.number, unit: $0.unit)
      }
      return !SearchIndex(report).hits(for: query, metrics: query.asksForMetrics ? metrics : [])
        .isEmpty
    }.map(\.0)
    let answer = try await library.search(LibraryQuery(text), limit: 9)
    let found = answer.hits.map { String(SourceName.last(of: $0.entry.path)) }
    #expect(found.sorted() == expected.sorted(), "\(text)")
    #expect(answer.reportCount == expected.count, "\(text)")
  }
}
