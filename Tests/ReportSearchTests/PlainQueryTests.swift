import ReportModel
import ReportSearch
import Testing
import TestSupport

@Test("terms, alternatives, exclusions and readings find what a slow, obvious search finds")
func againstPlainQuery() {
  var random = SeededGenerator(seed: 2019)
  var found = 0
  let rounds = Cases.first(10, of: 0..<120)
  for _ in rounds {
    let report = report(blocks(&random))
    let index = SearchIndex(report)
    for _ in 0..<20 {
      let query = query(&random)
      let hits = Array(index.hits(for: Query(query.text)))
      #expect(hits == query.hits(in: report), "\(query.text) in \(report.text.string)")
      found += hits.isEmpty ? 0 : 1
    }
  }
  // Not all about nothing: a fifth of the queries find something.
  #expect(found > rounds.count * 4)
}

private func blocks(_ random: inout SeededGenerator) -> [String] {
  (0..<Int.random(in: 1...6, using: &random)).map { _ in
    var text = Int.random(in: 0..<4, using: &random) == 0 ? "+" : ""
    for _ in 0..<Int.random(in: 1...14, using: &random) {
      text.unicodeScalars.append(PlainQuery.alphabet.randomElement(using: &random) ?? "公")
      // A blank before a Han character only, where it parts nothing.
      if Int.random(in: 0..<8, using: &random) == 0 { text += "　公" }
    }
    return text
  }
}

private func query(_ random: inout SeededGenerator) -> PlainQuery {
  let terms = (0..<Int.random(in: 1...3, using: &random)).map { number in
    PlainQuery.Term(
      isExcluded: number > 0 && Int.random(in: 0..<3, using: &random) == 0,
      words: (0..<Int.random(in: 1...2, using: &random)).map { _ in word(&random) })
  }
  return PlainQuery(terms: terms)
}

private func word(_ random: inout SeededGenerator) -> String {
  (0..<Int.random(in: 1...3, using: &random))
    .map { _ in PlainQuery.pieces.randomElement(using: &random) ?? "公" }.joined()
}
