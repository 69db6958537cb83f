import ReportModel
import ReportSearch
import TestSupport
import Testing

/// Two columns for a Han character or a full-width form, one for the rest.
private func width(_ scalar: Unicode.Scalar) -> Int { scalar.value < 0x2E80 ? 1 : 2 }

/// The snippet of the first hit, drawn with ‹ › around the hit.
private func drawn(_ words: String, in report: Report, columns: Int) throws -> String {
  let hit = try #require(SearchIndex(report).hits(for: Query(words)).first)
  let snippet = Snippet(of: hit, in: report, columns: columns, width: width)
  var text = snippet.text.unicodeScalars.map(String.init)
  text.insert("›", at: snippet.hit.upperBound)
  text.insert("‹", at: snippet.hit.lowerBound)
  return text.joined()
}

private let media = report(
  "发布新闻通稿57篇，推送信息996篇（次）。其中，中央级媒体报道10篇（次），省级媒体报道213篇（次）。均已公开。", "五、依申请")

@Test("a snippet is whole clauses of one sentence while they fit, else cut around the hit")
func snippets() throws {
  let wide = try [60, 56, 28, 20, 8].map { try drawn("省级媒体", in: media, columns: $0) }
  let narrow = try [26, 18, 12].map { try drawn("213", in: media, columns: $0) }
  let expected = """
    其中，中央级媒体报道10篇（次），‹省级媒体›报道213篇（次）。
    中央级媒体报道10篇（次），‹省级媒体›报道213篇（次）。
    ‹省级媒体›报道213篇（次）。
    ‹省级媒体›报道213篇（…
    ‹省级媒体›…
    省级媒体报道‹213›篇（次）。
    …报道‹213›篇（次）。
    …道‹213›篇（…
    """
  #expect((wide + narrow).joined(separator: "\n") == expected)
}

@Test("a snippet never takes more columns than given, unless the hit alone does")
func snippetFits() throws {
  for word in ["发布", "57篇", "996", "（次）。其中", "213篇（次）。", "公开。", "五", "、依申请", "。"] {
    let hit = try #require(SearchIndex(media).hits(for: Query(word)).first)
    for columns in Cases.spread(30, over: 1...130) {
      let snippet = Snippet(of: hit, in: media, columns: columns, width: width)
      let taken = snippet.text.unicodeScalars.reduce(0) { $0 + width($1) }
      let least = word.unicodeScalars.reduce(2) { $0 + width($1) }
      #expect(taken <= max(columns, least))
      let words = Array(snippet.text.unicodeScalars)[snippet.hit]
      #expect(String(scalars: words) == word)
    }
  }
}

@Test("a hit that a run-in heading cuts has the words of both blocks around it")
func snippetAcrossBlocks() throws {
  let report = report("（一）推进信息", "+公开。正文")
  #expect(try drawn("信息公开", in: report, columns: 40) == "（一）推进‹信息公开›。")
}

@Test("an address ends neither clause nor sentence of a snippet")
func snippetAroundAddress() throws {
  let report = report("通过http://www.a.gov.cn/list?id=3公开信息25件。另收到3件。", "五、依申请")
  #expect(
    try drawn("公开信息", in: report, columns: 80) == "通过http://www.a.gov.cn/list?id=3‹公开信息›25件。")
}
