import Testing

@testable import ReportSearch

@Suite("Counted words")
struct CountedWordTests {
  private func count(_ word: String, _ text: String) -> Int? {
    let codes = text.unicodeScalars.map { Folding.code(of: $0) }
    return CountedWord(word).map { word in
      codes.withUnsafeBufferPointer { word.count(in: $0) }
    }
  }

  @Test(
    "places do not overlap, forms of one word are one word, scripts and widths are the same",
    arguments: [
      ("公众号", "公众号、公眾號", 2), ("公开公", "公开公开公", 1), ("数据开放|开放数据", "数据开放数据，开放数据", 2),
      ("公开|信息公开", "信息公开，公开", 2), ("信息公开|公开", "信息公开，公开", 2), ("ＡＰＰ", "app、APP", 2),
      ("12", "12、１２、112", 3), ("gzh", "公众号", 0), ("答复", "答覆答复", 2), ("甲|乙|甲乙", "甲乙丙乙甲", 3),
    ])
  func counts(word: String, text: String, expected: Int) {
    #expect(count(word, text) == expected)
  }

  @Test("words are parted by blanks, forms by bars; what is nothing is no word")
  func words() {
    #expect(CountedWord.words(in: " 公众号　数据开放|开放数据 ").map(\.text) == ["公众号", "数据开放|开放数据"])
    #expect(CountedWord("") == nil && CountedWord("|") == nil)
  }
}
