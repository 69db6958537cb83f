import ReportAudit
import ReportModel
import ReportReading
import SampleReports
import TestSupport
import Testing

@testable import ReportLibrary

/// Texts of sentences that no two of them share unless one was copied.
private struct SentenceMaker {
  var random: SeededGenerator
  private static let words = Array(
    "建设平台服务企业群众完善机制推进改革优化流程加强培训提升水平落实责任开展检查制定目录梳理清单回应关切解读政策扩大渠道规范程序健全档案监督评议河道学校医院交通气象水利住房环境市场质量统计审计"
      .unicodeScalars)

  mutating func sentence() -> String {
    let length = Int.random(in: 14...40, using: &random)
    let words = (0..<length).map { _ in
      SentenceMaker.words.randomElement(using: &random) ?? "建"
    }
    return String(String.UnicodeScalarView(words)) + "。"
  }

  mutating func text(_ count: Int) -> [String] { (0..<count).map { _ in sentence() } }
}

private func likeness(_ sentences: [String]) -> TextLikeness {
  TextLikeness(Array(sentences.joined().unicodeScalars), masksDigits: true)
}

@Suite("Reuse of texts")
struct ReuseTests {
  @Test(
    "copies that keep 85 % of their sentences are found, and what is less than half alike is not told of"
  )
  func plantedCopies() {
    var maker = SentenceMaker(random: SeededGenerator(seed: 5))
    var texts = (0..<600).map { _ in maker.text(30) }
    let planted = 120
    for number in 0..<planted {
      var copy = texts[number]
      for place in copy.indices where place % 7 == 3 { copy[place] = maker.sentence() }
      texts.append(copy)
    }
    let likenesses = texts.map(likeness)
    let pairs = LikePairs.pairs(of: likenesses.map(TextSignature.init), atLeast: 0.36)
    let found = pairs.filter { pair in
      (likenesses[pair.one].likeness(to: likenesses[pair.other]) ?? 0) >= Library.leastLikeness
    }
    let copies = (0..<planted).count { number in
      found.contains(LikePairs.Pair(one: number, other: 600 + number))
    }
    #expect(copies * 100 >= planted * 98, "\(copies) of \(planted)")
    #expect(found.count == copies)
    #expect(Set(pairs).count == pairs.count)
  }

  @Test("a signature tells how alike two texts are, give or take a sixth")
  func estimate() {
    var maker = SentenceMaker(random: SeededGenerator(seed: 9))
    let text = maker.text(40)
    for kept in stride(from: 0, through: 40, by: 4) {
      let other = Array(text.prefix(kept)) + maker.text(40 - kept)
      let (one, two) = (likeness(text), likeness(other))
      let exact = one.likeness(to: two) ?? 0
      let estimate = TextSignature(one).likeness(to: TextSignature(two))
      #expect(abs(exact - estimate) < 0.17, "\(kept): \(exact) \(estimate)")
    }
  }

  @Test("a text that says little has no signature, and bytes of another length are none")
  func short() {
    #expect(TextSignature(likeness(["本年公开信息。"])).bins.isEmpty)
    #expect(TextSignature(bytes: [1, 2, 3]).bins.isEmpty)
    var maker = SentenceMaker(random: SeededGenerator(seed: 2))
    let signature = TextSignature(likeness(maker.text(20)))
    #expect(TextSignature(bytes: signature.bytes) == signature)
  }

  @Test("in the invented area the copied text is found, and no other of another agency")
  func inTheArea() async throws {
    let (folder, index) = (try Folder(), try Folder())
    for file in SampleFile.area { try folder.write(file.bytes, to: file.name) }
    let library = try library(folder, index)
    try await library.refresh()
    let copies = try await library.copies().filter { $0.relation == .agencies }
    #expect(
      copies.map { [$0.source.agency?.name, $0.copy.agency?.name] } == [["示例市水务局", "东山县水利局"]])
    #expect(copies.first?.copy.year == 2023)

    let copied = try #require(copies.first)
    let near = try await library.nearest(to: copied.copy.number)
    #expect(near.first?.entry.number == copied.source.number)
    #expect(near.first?.likeness == copied.likeness)
    #expect(near.map(\.likeness) == near.map(\.likeness).sorted(by: >))
    let (one, other) = (
      try await library.report(of: copied.copy), try await library.report(of: copied.source)
    )
    let shared = try #require(near.first?.shared)
    #expect(shared.count > 5)
    for sentence in shared {
      #expect(other.string(reading: sentence.reading) == sentence.words)
    }
    #expect(SentenceBook(one).places(in: other) == shared.map(\.reading))
    let unlike = try #require(
      try await library.entries().first { $0.agency?.name == "示例市教育局" })
    #expect(
      try await !library.nearest(to: unlike.number).contains {
        $0.likeness > 0.6 && $0.entry.agency?.name != "示例市教育局"
      })
    #expect(try await library.nearest(to: 99_999).isEmpty)
  }

  @Test(
    "sentences are the same whatever their figures, blanks and widths; set phrases are nobody's")
  func sentences() throws {
    func report(_ text: String) throws -> Report {
      try ReportReader.report(from: Array("示例局2023年年度报告\n一、总体情况\n\(text)\n".utf8))
    }
    let one = try report("　　全年主动公开信息12条，较好地服务了群众。全年没有收费。本机关推进目录梳理。")
    let other = try report("　　本机关推进 目录梳理。主动公开信息1，203条。全年主动公开信息７８００条，较好地服务了群众。没有。")
    let shared = SentenceBook(one).places(in: other).map { other.string(reading: $0) }
    #expect(shared == ["本机关推进 目录梳理。", "全年主动公开信息７８００条，较好地服务了群众。"])
  }
}
