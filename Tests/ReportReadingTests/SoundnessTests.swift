import HanText
import ReportModel
import TestSupport
import Testing

@testable import ReportReading

/// Whatever the bytes, a report is whole, or there is a clear error.
@Suite("Soundness")
struct SoundnessTests {
  @Test("no scalar of a fixture is lost or shown twice", arguments: Fixtures.all)
  func whole(fixture: Fixtures.Fixture) throws {
    let report = try ReportReader.report(from: Array(fixture.text.utf8))
    #expect(SoundReport.flaw(of: report) == nil)
  }

  @Test("every prefix of a fixture gives a sound report", arguments: Fixtures.all)
  func prefixes(fixture: Fixtures.Fixture) {
    let bytes = Array(fixture.text.utf8)
    for count in Cases.spread(36, over: 0...bytes.count) {
      // A head of a file is cut back first: every third prefix is enough.
      for isWhole in count % 3 == 0 ? [true, false] : [true] {
        let flaw = flaw(of: Array(bytes[..<count]), isWhole: isWhole)
        #expect(flaw == nil, "\(count) bytes, whole: \(isWhole)")
        if flaw != nil { return }
      }
    }
  }

  @Test("a thousand mutations of a fixture give sound reports", arguments: Fixtures.all)
  func mutations(fixture: Fixtures.Fixture) {
    let good = Array(fixture.text.unicodeScalars)
    var generator = SeededGenerator(seed: UInt64(good.count))
    for round in Cases.first(24, of: 0..<1000) {
      let bytes = Array(String(scalars: mutate(good, &generator)).utf8)
      let flaw = flaw(of: bytes, isWhole: round % 2 == 0)
      #expect(flaw == nil, "round \(round)")
      if flaw != nil { return }
    }
  }

  @Test("mutations and prefixes of the sample give sound reports")
  func sample() throws {
    let good = Array(String(decoding: Samples.guangdong, as: UTF8.self).unicodeScalars)
    try #require(good.count > 2000)
    var generator = SeededGenerator(seed: 2017)
    for round in Cases.first(15, of: 0..<300) {
      var text = mutate(good, &generator)
      if round % 3 == 0 { text = Array(text.prefix(Int.random(in: 1...2500, using: &generator))) }
      #expect(flaw(of: Array(String(scalars: text).utf8), isWhole: round % 2 == 0) == nil)
    }
  }

  @Test("a mutated file in another encoding gives a sound report or an error")
  func bytes() {
    var generator = SeededGenerator(seed: 18030)
    let files = [
      EncodingTests.gb18030(EncodingTests.text),
      EncodingTests.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    ]
    for file in files {
      for round in Cases.first(30, of: 0..<300) {
        var bytes = file
        for _ in 0..<Int.random(in: 1...20, using: &generator) {
          let place = Int.random(in: 0..<bytes.count, using: &generator)
          bytes[place] = UInt8.random(in: 0...255, using: &generator)
        }
        if round % 3 == 0 { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator)) }
        #expect(flaw(of: bytes, isWhole: round % 2 == 0) == nil)
      }
    }
  }

  /// What is wrong with the report of some bytes; an error of reading is nothing wrong.
  private func flaw(of bytes: [UInt8], isWhole: Bool) -> String? {
    do {
      return SoundReport.flaw(of: try ReportReader.report(from: bytes, isWhole: isWhole))
    } catch {
      return nil
    }
  }

  /// Some scalars changed, taken out, doubled, or pieces that parsers trip over put in.
  private func mutate(
    _ text: [Unicode.Scalar], _ generator: inout SeededGenerator
  ) -> [Unicode.Scalar] {
    let pieces = [
      "一、", "（一）", "1.", "①", "。", "\n", "\r", "《", "》", " HYPERLINK \"http://a.cn\" ", "\n\n", "（",
      "附件", "附：", "第一部分", "一是", "二〇一八年一月", " - 3 - ", "<!--[if x]-->", "<o:p>",
      "PAGEREF _Toc1 \\h 3",
      "\u{3000}", "\u{FEFF}", "\0", "www.", "@", "a@b.c", "目录", "：", "指标名称", "1997年", "http://",
      "情况",
    ].map { Array($0.unicodeScalars) }
    var result = text
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      guard !result.isEmpty else { break }
      let place = Int.random(in: 0..<result.count, using: &generator)
      let end = min(result.count, place + Int.random(in: 0...30, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: result.removeSubrange(place..<end)
      case 1: result.insert(contentsOf: result[place..<end], at: place)
      case 2: result[place] = text[Int.random(in: 0..<text.count, using: &generator)]
      default:
        result.insert(
          contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &generator)], at: place)
      }
    }
    return result
  }
}
