import ReportModel
import ReportReading
import ReportSearch
import Testing

@testable import ReportLibrary

/// Where counted words stand in the reports of a library.
@Suite("Word places")
struct WordPlaceTests {
  @Test("each place is told with what stands around it, in offsets of the report itself")
  func places() async throws {
    let folder = try Folder()
    let text = "示例市水务局2022年政府信息公开工作年度报告\n一、总体情况\n　　开通“示例水务”公众號，公众号推送１２条。\n　　微信公众号关注数增加。\n"
    try folder.write(text, to: "库/2022.txt")
    try folder.write("示例市水务局2023年政府信息公开工作年度报告\n一、总体情况\n　　没有开通。\n", to: "库/2023.txt")
    let library = try Library.open(paths: [folder.path + "/库"], cache: folder.path + "/缓存")
    _ = try await library.refresh(.reading) { _ in }
    let word = try #require(CountedWord("公众号|微信公众号"))
    let entries = try await library.entries()
    let places = try await library.places(
      of: word, in: entries.map(\.number), atMost: 9, reach: 6)
    #expect(
      places.map { "\($0.before)|\($0.word)|\($0.behind)" } == [
        "“示例水务”|公众號|，公众号推送", "务”公众號，|公众号|推送１２条。", "|微信公众号|关注数增加。",
      ])
    // In the report as it is opened they are the same words.
    let report = try await library.report(of: entries[0])
    #expect(places.map { report.string(reading: $0.reading) } == places.map(\.word))
    let counted = try await library.terms([word])
    #expect(counted.map { $0.counts[0] }.reduce(0, +) == places.count)
    let first = try await library.places(of: word, in: entries.map(\.number), atMost: 2, reach: 6)
    #expect(first == Array(places.prefix(2)))
  }

  @Test("a table of words knows which reports its rows are of")
  func members() async throws {
    let folder = try Folder()
    for year in 2021...2023 {
      try folder.write(
        "示例市水务局\(year)年政府信息公开工作年度报告\n一、总体情况\n　　公众号\(year)条。\n", to: "库/\(year).txt")
    }
    let library = try Library.open(paths: [folder.path + "/库"], cache: folder.path + "/缓存")
    _ = try await library.refresh(.reading) { _ in }
    let word = try #require(CountedWord("公众号"))
    let terms = try await library.terms([word])
    let table = TermTable(terms, words: 1, by: .year)
    #expect(table.rows.map { $0.members.map { terms[$0].entry.year } } == [[2021], [2022], [2023]])
  }
}
