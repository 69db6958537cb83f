import ReportModel
import ReportSearch
import Testing
import TestSupport

/// A report of the given blocks; one that begins with + continues the block before it, and | in a
/// block is a soft line end that the reader took out.
func report(_ texts: String...) -> Report { report(texts) }

func report(_ texts: [String]) -> Report {
  var scalars: [Unicode.Scalar] = []
  var blocks: [Block] = []
  var start = 0
  for text in texts {
    var runs = SourceRuns()
    for piece in text.drop(while: { $0 == "+" }).split(separator: "|") {
      let first = scalars.count
      scalars += piece.unicodeScalars
      runs.append(first..<scalars.count)
      scalars.append("\n")
    }
    let block = Block(
      role: .body, runs: runs, continuesPrevious: text.hasPrefix("+"), start: start)
    start += block.length
    blocks.append(block)
  }
  let section = Section(
    kind: .front, level: 1, depth: 0, number: "", title: "", isRunIn: false,
    blocks: 0..<blocks.count, descendants: 1..<1, parent: nil)
  return Report(
    text: ReportText(scalars), identity: Identity(), blocks: blocks, sections: [section])
}

/// The hits drawn into the text: each between ‹ and ›, blocks parted by ¶.
func drawn(_ words: String, in report: Report) -> String {
  let hits = SearchIndex(report).hits(for: Query(words))
  var marks: [Int: String] = [:]
  for block in report.blocks.dropFirst() { marks[block.start, default: ""] += "¶" }
  for hit in hits {
    marks[hit.upperBound] = "›" + marks[hit.upperBound, default: ""]
    marks[hit.lowerBound, default: ""] += "‹"
  }
  let text = Array(report.string(reading: 0..<report.readingLength).unicodeScalars)
  return text.indices.map { marks[$0, default: ""] + String(text[$0]) }.joined()
    + marks[text.count, default: ""]
}

@Test(
  "words are found whatever the case, the width and the blanks",
  arguments: [
    ("公众号", "微信公众号和公 众　号", "微信‹公众号›和‹公 众　号›"),
    ("\"公 众号\"", "微信公众号", "微信‹公众号›"),
    ("ipv6", "ＩＰｖ６与IPv6", "‹ＩＰｖ６›与‹IPv6›"),
    ("2017年", "2017 年、２０１７年", "‹2017 年›、‹２０１７年›"),
    ("12345", "12 345与12345", "12 345与‹12345›"),
    ("\"12 345\"", "12   345与12345", "‹12   345›与12345"),
    ("(试行)", "办法（试行）", "办法‹（试行）›"),
    ("公公", "公公公", "‹公公›公"),
    ("€5", "５€５", "５‹€５›"),
    ("𠮷", "𠀷𠮷", "𠀷‹𠮷›"),
    ("a𠮷b", "a𠀷b A𠮷B", "a𠀷b ‹A𠮷B›"),
    ("无", "", ""),
    ("", "文", "文"),
    ("　", "文 字", "文 字"),
  ])
func folding(words: String, text: String, expected: String) {
  #expect(drawn(words, in: report(text)) == expected)
}

@Test("a soft line end hides nothing, a border of blocks does, and a run-in heading does not")
func borders() {
  let report = report("微信公|众号", "公众号公", "众号", "（一）公众", "+号。公众号")
  #expect(drawn("公众号", in: report) == "微信‹公众号›¶‹公众号›公¶众号¶（一）‹公众¶号›。‹公众号›")
}

@Test("hits equal those of a slow, obvious search")
func againstPlainSearch() {
  var random = SeededGenerator(seed: 2017)
  for _ in Cases.first(40, of: 0..<300) {
    let report = report(generatedBlocks(&random))
    let index = SearchIndex(report)
    let plain = PlainSearch(report)
    for _ in 0..<30 {
      let words = generatedText(&random, lengths: 1...4)
      let hits = Array(index.hits(for: Query("\"" + words + "\"")))
      #expect(hits == plain.hits(for: words), "\(words.debugDescription)")
    }
  }
}

@Test("typing on gives what a search from the start gives")
func narrowing() {
  var random = SeededGenerator(seed: 2018)
  for _ in Cases.first(300, of: 0..<3_000) {
    let index = SearchIndex(report(generatedBlocks(&random)))
    var words = ""
    var hits = Hits()
    for scalar in generatedText(&random, lengths: 1...6).unicodeScalars {
      words.unicodeScalars.append(scalar)
      hits = index.hits(for: Query("\"" + words), within: hits)
      #expect(hits == index.hits(for: Query("\"" + words)), "\(words.debugDescription)")
    }
  }
}

/// Some blocks of a few scalars and, once in a while, a long one, so that all parts of a scan run.
private func generatedBlocks(_ random: inout SeededGenerator) -> [String] {
  // Now and then of two scalars only, so that matches overlap one another.
  let alphabet = Bool.random(using: &random) ? wideAlphabet : ["公", "开", " "]
  return (0..<Int.random(in: 1...8, using: &random)).map { _ in
    let isLong = Int.random(in: 0..<4, using: &random) == 0
    let text = generatedText(&random, lengths: isLong ? 40...90 : 1...9, of: alphabet)
    return (Bool.random(using: &random) ? "+" : "") + text
  }
}

/// Few different scalars, so that much of a text of them matches.
private let wideAlphabet: [Unicode.Scalar] = [
  "公", "公", "公", "开", "开", "信", "1", "１", "2", "a", "A", "Ａ", "é", " ", "　", "\u{A0}", "（",
  "(", "\u{200B}", "𠮷", "\u{20837}",
]

private func generatedText(
  _ random: inout SeededGenerator, lengths: ClosedRange<Int>,
  of alphabet: [Unicode.Scalar] = wideAlphabet
) -> String {
  let length = Int.random(in: lengths, using: &random)
  return String(scalars: (0..<length).map { _ in alphabet.randomElement(using: &random) ?? "公" })
}
