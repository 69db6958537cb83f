import FoundationEssentials
import ReportModel
import ReportSearch
import Testing

/// A report of headings and paragraphs: a line that begins with # is a heading, with ## one below it.
private func outlined(_ lines: [String]) -> Report {
  var blocks: [Block] = []
  var sections: [Section] = []
  var scalars: [Unicode.Scalar] = []
  for line in lines {
    let depth = line.prefix { $0 == "#" }.count - 1
    let text = line.drop { $0 == "#" }.unicodeScalars
    let start = scalars.count
    scalars += text
    blocks.append(
      Block(role: depth < 0 ? .body : .heading, runs: [start..<scalars.count], start: start))
    if depth >= 0 {
      let parent = depth == 0 ? nil : sections.lastIndex { $0.depth == depth - 1 }
      sections.append(
        Section(
          kind: .heading, level: depth + 1, depth: depth, number: "", title: String(text),
          isRunIn: false, blocks: blocks.count - 1..<blocks.count, descendants: 0..<0,
          parent: parent))
    }
    let open = sections.indices.last.map { [$0, sections[$0].parent].compactMap(\.self) } ?? []
    for section in open {
      sections[section].blocks = sections[section].blocks.lowerBound..<blocks.count
    }
  }
  return Report(
    text: ReportText(scalars), identity: Identity(), blocks: blocks, sections: sections)
}

private let sample = outlined([
  "#一、主动公开", "公开政府信息864条", "##（一）网站", "公开信息8万件", "#二、行政复议", "信息公开复议5件，占5%", "收到篇（次）996篇（次）",
])

private let figures = [
  ("864条", "864", "条"), ("8万件", "80000", "件"), ("5件", "5", "件"), ("5%", "5", "%"),
  ("996篇（次）", "996", "篇（次）"),
].compactMap { words, number, unit -> MetricFigure? in
  // Quoted, so that 5 is not found as 五.
  let hit = SearchIndex(sample).hits(for: Query("\"\(words)\"")).first
  guard let hit, let number = Decimal(string: number) else { return nil }
  return MetricFigure(reading: hit, number: number, unit: unit)
}

/// The hits of a query, each with its words.
private func found(_ words: String, in report: Report = sample) -> String {
  SearchIndex(report).hits(for: Query(words), metrics: figures)
    .map { report.string(reading: $0) }.joined(separator: " ")
}

@Test(
  "a section's heading narrows a search to it and all below",
  arguments: [
    ("章节:主动 信息", "信息 信息"),
    ("s:网站 信息", "信息"),
    ("Ｓ：复议 公开", "公开"),
    ("s:xzfy gongkai", "公开"),
    ("s:網站|复议 信息", "信息 信息"),
    ("信息 -s:主动", "信息"),
    ("s:公开", "公开"),
    ("s:公开 s:网站", "网站"),
    ("s:无 信息", ""),
    ("s:", ""),
  ])
func sections(words: String, expected: String) {
  #expect(found(words) == expected)
}

@Test(
  "numbers and units find figures",
  arguments: [
    (">100", "864条 8万件 996篇（次）"),
    (">=5件", "8万件 5件"),
    ("＞1万件", "8万件"),
    ("=8万", "8万件"),
    ("=80,000件", "8万件"),
    ("<=5%", "5%"),
    ("≤５％", "5%"),
    ("<5", ""),
    ("unit:件", "8万件 5件"),
    ("单位:篇", "996篇（次）"),
    ("=5 复议", "复议 5件 5%"),
    (">100 -公开", "996篇（次）"),
    ("=5|=864", "864条 5件 5%"),
    (">", ""),
    (">公开", ""),
    ("> 100", "864条 8万件 996篇（次）"),
    ("复议|>= 800条", "864条 复议 复议"),
    (">-1%", "5%"),
    ("<0", ""),
    (">5百件", "8万件"),
  ])
func numbers(words: String, expected: String) {
  #expect(found(words) == expected)
}

@Test("a query about figures says so, and finds nothing without them")
func figuresAreNeeded() {
  #expect(Query("公开 >5").asksForMetrics)
  #expect(!Query("公开 \">5\"").asksForMetrics)
  #expect(SearchIndex(sample).hits(for: Query("=864")).isEmpty)
  #expect(SearchIndex(sample).hits(for: Query("=864"), metrics: figures).count == 1)
}

@Test("the rows of a table are filtered by the same queries")
func rows() {
  let index = SearchIndex(paragraphs: ["微信公众号粉丝", "门户网站", "", "微信推送"])
  let rows = { (words: String) in
    index.hits(for: Query(words)).map { index.paragraph(at: $0.lowerBound) }
  }
  #expect(rows("weixin -粉丝") == [3])
  #expect(rows("门户|推送") == [1, 3])
  #expect(index.reading(ofParagraph: 1) == 7..<11)
}

@Test("headings come first, then words as typed, then folded ones, then closeness, then readings")
func ranking() {
  let report = outlined([
    "#一、信息公开", "公開信息", "公开很多很多很多很多很多很多很多很多很多很多很多很多很多很多很多很多很多很多很多很多很多很多信息", "公开信息",
    "攻克",
  ])
  let drawn = { (words: String) in
    let hits = SearchIndex(report).hits(for: Query(words))
    let words = ReadWords(hits, in: report)
    return hits.indices.sorted {
      (Rank(of: $0, in: hits, words, of: report), $0)
        < (Rank(of: $1, in: hits, words, of: report), $1)
    }.map { "\(report.string(reading: hits[$0]))\(hits[$0].lowerBound)" }.joined(separator: " ")
  }
  #expect(drawn("公开") == "公开4 公开10 公开58 公開6")
  #expect(drawn("公开 信息").hasPrefix("信息2 公开4 信息8"))
  #expect(drawn("公开|gongke") == "公开4 公开10 公开58 公開6 攻克62")
}
