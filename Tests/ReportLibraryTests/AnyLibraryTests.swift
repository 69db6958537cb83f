import ReportMetrics
import ReportModel
import ReportReading
import ReportSearch
import TestSupport
import Testing

@testable import ReportLibrary

/// Makes reports and queries of few words, so that they often meet.
private struct Maker {
  var random: SeededGenerator

  private static let words = [
    "公开", "信息", "政府", "申请", "公众号", "公开信息", "政務公開", "网", "二十五件", "25件", "１２条", "12.5%", "APP下载",
    "gk",
    "annual report", "𠮷野家", "2017年", "，", "。", "；", "“", "”", "　", " ", "第十条", "第10条", "复议", "诉讼",
    "答覆", "部份",
    "重庆", "西安", "先",
  ]

  private static let asked = [
    "公开", "信息公开", "公", "的", "公众号", "gzh", "gongkai", "gk", "xinxi", "zf", "25", "25件", "二十五", "12",
    "第10条", "app",
    "APPxz", "\"gk\"", "report", "annual report", "𠮷", "政务公开", "答复", "部分", "xi'an", "xian", "cq",
    "件申请", "开信", "，公",
    ">10件", "unit:件", "=12.5%", "g", "gong kai", "龘", "2017",
  ]

  mutating func any(_ values: [String]) -> String { values.randomElement(using: &random) ?? "" }

  mutating func report() -> String {
    var lines = [
      "示例市第\(Int.random(in: 1...4, using: &random))局\(Int.random(in: 2015...2018, using: &random))年政府信息公开工作年度报告"
    ]
    for number in ["一、", "二、", "三、"].prefix(Int.random(in: 0...3, using: &random)) {
      lines.append(number + any(["总体情况", "复议情况", "公开信息", "申请"]))
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let count = Int.random(in: 1...9, using: &random)
        lines.append("　　" + (0..<count).map { _ in any(Maker.words) }.joined())
      }
    }
    return lines.joined(separator: "\n")
  }

  mutating func query() -> String {
    let count = Int.random(in: 0...9, using: &random)
    let terms = (0..<(count > 8 ? 3 : count > 5 ? 2 : 1)).map { place in
      var term = any(Maker.asked)
      if Int.random(in: 0..<6, using: &random) == 0 { term += "|" + any(Maker.asked) }
      if Int.random(in: 0..<8, using: &random) == 0 { term = "章节:" + any(["复议", "公开", "情况"]) }
      return place > 0 && Int.random(in: 0..<4, using: &random) == 0 ? "-" + term : term
    }
    return terms.joined(separator: " ")
  }
}

/// Reports that were read, each by itself: what a library must find is found in them.
private struct PlainReports {
  private var reports: [(name: String, index: SearchIndex, metrics: [MetricFigure])] = []

  init(_ texts: [String: String]) throws {
    for (name, text) in texts {
      let report = try ReportReader.report(from: Array(text.utf8), name: name)
      let metrics = MetricExtractor.metrics(of: report).map {
        MetricFigure(reading: $0.reading, number: $0.number, unit: $0.unit)
      }
      reports.append((name, SearchIndex(report), metrics))
    }
  }

  /// How many hits each report has that has some.
  func hits(_ query: Query) -> [String: Int] {
    var counts: [String: Int] = [:]
    for report in reports {
      let hits = report.index.hits(for: query, metrics: query.asksForMetrics ? report.metrics : [])
      if !hits.isEmpty { counts[report.name] = hits.count }
    }
    return counts
  }
}

@Test("a search of a library finds what reading every file finds, and shows it as that does")
func searchEqualsReading() async throws {
  for seed in Cases.first(1, of: 1...2) {
    var maker = Maker(random: SeededGenerator(seed: UInt64(seed)))
    let (folder, index) = (try Folder(), try Folder())
    var texts: [String: String] = [:]
    for number in 0..<Cases.size(30, of: 60) {
      texts["\(number).txt"] = maker.report()
      try folder.write(texts["\(number).txt"] ?? "", to: "\(number).txt")
    }
    let library = try library(folder, index)
    try await library.refresh(.reading)
    let reports = try PlainReports(texts)
    for _ in Cases.first(12, of: 0..<150) {
      let text = maker.query()
      let expected = reports.hits(Query(text))
      let answer = try await library.search(LibraryQuery(text), limit: 100, places: 3)
      #expect(answer.reportCount == expected.count, "\(text)")
      let counts = answer.hits.map {
        (String($0.entry.path.dropFirst(folder.path.count + 1)), $0.count)
      }
      #expect(Dictionary(counts, uniquingKeysWith: { a, _ in a }) == expected, "\(text)")
      let numbers = try await library.reports(matching: LibraryQuery(text))
      #expect(numbers.count == (Query(text).isEmpty ? 0 : expected.count), "\(text)")
    }
  }
}

@Test("the words around a hit are those of the report itself")
func snippetsEqualReading() async throws {
  var maker = Maker(random: SeededGenerator(seed: 77))
  for _ in Cases.first(60, of: 0..<2_000) {
    let report = try ReportReader.report(from: Array(maker.report().utf8), name: "1.txt")
    let stored = StoredText(report)
    let index = stored.codes.withUnsafeBufferPointer {
      SearchIndex(stored: $0, detail: stored.detail)
    }
    let restored = Report(restoring: index, detail: stored.detail)
    #expect(restored.readingLength == report.readingLength)
    #expect(
      restored.string(reading: 0..<report.readingLength)
        == report.string(reading: 0..<report.readingLength))
    let hits = index.hits(for: Query(maker.query()))
    for hit in hits {
      let one = Snippet(of: hit, in: report, columns: 60) { $0.value < 0x1100 ? 1 : 2 }
      let other = Snippet(of: hit, in: restored, columns: 60) { $0.value < 0x1100 ? 1 : 2 }
      #expect(one == other)
    }
  }
}

@Test("filters let through the reports that are so, alone and with words")
func filters() async throws {
  let (folder, index) = (try Folder(), try Folder())
  try folder.write(text("示例市教育局", 2021), to: "1.txt")
  try folder.write(text("示例市教育局", 2022, "新建平台。"), to: "2.txt")
  try folder.write(text("示例市甲县人民政府", 2022), to: "3.txt")
  try folder.write("随便写的几句话，没有标题。", to: "4.txt")
  try folder.write([0x50, 0x4B, 3, 4, 1, 2], to: "5.docx")
  let library = try library(folder, index)
  try await library.refresh()
  func found(_ query: String) async throws -> [String] {
    try await library.entries(matching: LibraryQuery(query)).map {
      String(SourceName.last(of: $0.path).prefix(1))
    }
  }
  #expect(try await found("年:2022") == ["2", "3"])
  #expect(try await found("年:2021-2022 机关:jiaoyu") == ["1", "2"])
  #expect(try await found("年:>=2022 平台") == ["2"])
  #expect(try await found("级别:县") == ["3"])
  #expect(try await found("-级别:县|市") == ["4", "5"])
  #expect(try await found("year:无") == ["4", "5"])
  #expect(try await found("版式:自由 机关:教育") == ["1", "2"])
  #expect(try await found("错:未") == [])
  #expect(try await found("agency:甲县 -年:2021 公开") == ["3"])
  #expect(try await found("年:很久") == [])
  #expect(LibraryQuery("年:很久").words == Query("年:很久"))
  #expect(LibraryQuery("年：2022 \"年:2021 x\"").words == Query("\"年:2021 x\""))
  let answer = try await library.search(LibraryQuery("年:2022"), limit: 5)
  #expect(answer.reportCount == 2 && answer.hits.map(\.count) == [0, 0])
}
