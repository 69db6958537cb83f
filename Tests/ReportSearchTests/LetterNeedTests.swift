import TestSupport
import Testing

@testable import ReportSearch

/// What a report's lists tell of its text.
private struct PlainLists {
  private var codes: Set<UInt16> = []
  private var pairs: Set<[UInt16]> = []

  init(_ text: [UInt16]) {
    for paragraph in text.split(separator: StoredText.border) {
      let read = paragraph.filter { $0 != StoredText.ignored }
      codes.formUnion(read)
      for (first, second) in zip(read, read.dropFirst()) { pairs.insert([first, second]) }
    }
  }

  func has(_ crossing: LetterNeed.Crossing) -> Bool {
    crossing.firsts.indices.contains { index in
      let seconds = crossing.seconds(of: index)
      return pairs.contains { pair in
        pair[0] == crossing.firsts[index]
          && seconds[Int(pair[1]) >> 6] >> UInt64(pair[1] & 63) & 1 == 1
      }
    }
  }

  func have(_ need: LetterNeed) -> Bool {
    need.wholes.contains(where: codes.contains) || need.crossings.allSatisfy(has)
      || need.strays.contains(where: has) || need.strayEnds.contains(where: codes.contains)
  }
}

private func letterNeed(of words: String) -> LetterNeed? {
  for case .letters(let need) in StoredQuery(Query(words)).needs.joined() { return need }
  return nil
}

private func codes(_ words: String) -> [UInt16] {
  words.utf16.map { $0 == 0x0A ? StoredText.border : $0 == 0x7E ? StoredText.ignored : $0 }
}

@Test("what lists are asked for letters passes over no text that the letters are found in")
func needsPassOverNothing() throws {
  var random = SeededGenerator(seed: 8)
  let alphabet = codes("数据开放公可爱四合书具聚昂女工众号中国西安先信息a'bdfghijknopsuwx1~~\n")
  for words in [
    "gk", "gu", "shu", "gongkai", "shujukaifang", "zhxx", "xi'an", "usb", "app下载", "公kai",
    "wifi", "kaiu",
  ] {
    let query = StoredQuery(Query(words))
    let need = try #require(letterNeed(of: words))
    var found = 0
    for _ in 0..<200 {
      var text = (0..<Int.random(in: 1...14, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      // So that it is found often enough, as it is and with a letter in the place of a character.
      if Bool.random(using: &random) {
        let piece = codes(
          ["数据开放", "公开", "公众号", "西~安", "四hu具开f昂", "shu居开fang", "中华信息", "国号中"]
            .randomElement(using: &random) ?? "")
        text.insert(contentsOf: piece, at: Int.random(in: 0...text.count, using: &random))
      }
      let answer = text.withUnsafeBufferPointer { query.isFound(in: $0) }
      guard let isFound = answer else {
        Issue.record("the codes do not decide of \(words)")
        break
      }
      let lists = PlainLists(text)
      if isFound { #expect(lists.have(need), "\(words) in \(text)") }
      if need.isExact { #expect(lists.have(need) == isFound, "\(words) in \(text)") }
      found += isFound ? 1 : 0
    }
    #expect(found < 200)
  }
}

@Test("of whole syllables the lists are asked for those alone, pair by pair")
func needsOfSyllables() throws {
  let need = try #require(letterNeed(of: "shujukaifang"))
  // 数据 and 据开 and 开放. No character is read u: 四 begins a match before one that is read hu alone.
  for words in ["数据开放", "书具开方"] { #expect(PlainLists(codes(words)).have(need)) }
  for words in ["数据开", "四合具开放", "数据，开放", "数居 开放", "据开数据 放开"] {
    #expect(!PlainLists(codes(words)).have(need), "\(words)")
  }
  #expect(need.crossings.count == 5)
  #expect(need.wholes.isEmpty)
}
