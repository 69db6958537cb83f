import FoundationEssentials
import ReportModel
import ReportSearch
import Testing
import TestSupport

/// Marks of the query language, with something to stand between them.
private let pieces = [
  "-", "－", "|", "｜", "\"", "“", "”", "＂", "s:", "章节:", "S：", ">", "<=", "=", "≥", "unit:", "单位:",
  " ", "　",
  "公", "开", "gk", "25", "二十", "1,0", ".5", "万", "%", "件", "ü", "'", "𠮷", "\u{200B}", "\u{FFFF}",
  "İ", ":",
]

@Test("whatever is typed is a query, and its hits ascend, stand apart and lie in the text")
func anyQuery() {
  var random = SeededGenerator(seed: 2020)
  let report = report("公开gk25件，占5%", "二十五　𠮷公|开", "+公'开\"-ü", "1,025.5万", "")
  let index = SearchIndex(report)
  let figures = [MetricFigure(reading: 4..<7, number: 25, unit: "件")]
  for _ in Cases.first(400, of: 0..<4_000) {
    let text = (0..<Int.random(in: 0...7, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let query = Query(text)
    let hits = index.hits(for: query, metrics: figures)
    #expect(hits.isEmpty || !query.isEmpty)
    #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(text)")
    #expect(hits.allSatisfy { !$0.isEmpty && $0.upperBound <= report.readingLength }, "\(text)")
    let words = ReadWords(hits, in: report)
    #expect(hits.isEmpty == (hits.firstBest(atOrAfter: 9, words, in: report) == nil), "\(text)")
    #expect(words.ranked.isEmpty != hits.hasReadings, "\(text)")
  }
}

@Test("words longer than any pattern of letters are found as they stand")
func longWords() {
  let long = String(repeating: "gongkai", count: 40)
  #expect(SearchIndex(report("公开", long)).hits(for: Query(long)).count == 1)
  #expect(
    SearchIndex(report(String(repeating: "公", count: 63))).hits(
      for: Query(String(repeating: "g", count: 63))
    ).count == 1)
}
