import FoundationEssentials
import ReportModel
import Testing

/// Places as a section keeps them, beside the same as plain values.
private struct Kept: Equatable, Codable {
  @Narrow var number: Int
  @NarrowIndex var index: Int?
  @NarrowRange var range: Range<Int>
}

private struct Plain: Equatable, Codable {
  var number: Int
  var index: Int?
  var range: Range<Int>
}

@Test("places are what they were set to, and are written and read as plain values are")
func placesAreKept() throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  let most = Int(Int32.max)
  for (number, index, range) in [
    (0, nil, 0..<0), (-5, 0, 3..<9), (most, most, 0..<most), (-most - 1, 17, most..<most),
  ] as [(Int, Int?, Range<Int>)] {
    let kept = Kept(number: number, index: index, range: range)
    let plain = Plain(number: number, index: index, range: range)
    #expect(kept.number == number && kept.index == index && kept.range == range)
    let coded = try encoder.encode(plain)
    #expect(try encoder.encode(kept) == coded)
    #expect(try JSONDecoder().decode(Kept.self, from: coded) == kept)
    #expect(try JSONDecoder().decode(Plain.self, from: encoder.encode(kept)) == plain)
  }
}

@Test("a place that is set anew is the new one, and one beyond four bytes is the nearest within")
func placesAreSet() {
  var kept = Kept(number: 1, index: 1, range: 1..<2)
  kept.number += 41
  kept.index = nil
  kept.range = 7..<7
  #expect(kept == Kept(number: 42, index: nil, range: 7..<7))
  kept.number = .max
  kept.index = .max
  kept.range = .max - 1 ..< .max
  let most = Int(Int32.max)
  #expect(kept == Kept(number: most, index: most, range: most..<most))
}

@Test("a field that names no index is read as none, whether it is left out or null")
func absentIndex() throws {
  for json in [#"{"number":1,"range":[2,3]}"#, #"{"number":1,"index":null,"range":[2,3]}"#] {
    let kept = try JSONDecoder().decode(Kept.self, from: Data(json.utf8))
    #expect(kept == Kept(number: 1, index: nil, range: 2..<3))
  }
}

@Test("scalars are what they were made of, in two bytes or in four")
func scalarsAreKept() {
  for words in ["", "公", "2023年主动公开政府信息864条。\u{FFFD}\u{FFFF}\0", "𠀀", "示例市😀镇𬭚业局"] {
    let scalars = Array(words.unicodeScalars)
    let kept = NarrowScalars(scalars)
    #expect(Array(kept) == scalars)
    #expect(kept.count == scalars.count && kept.last == scalars.last)
    #expect(scalars.indices.allSatisfy { kept[$0] == scalars[$0] })
    for start in 0...scalars.count {
      for end in start...scalars.count {
        #expect(kept[start..<end] == Array(scalars[start..<end]))
      }
    }
    #expect(ReportText(scalars).string == words)
    #expect(kept == NarrowScalars(scalars) && kept != NarrowScalars(scalars + ["一"]))
  }
}

@Test("what a long text has hundreds of thousands of takes few bytes")
func sizes() {
  #expect(MemoryLayout<Section>.stride <= 64)
  #expect(MemoryLayout<Block>.stride <= 40)
  #expect(MemoryLayout<CellPlace>.stride <= 12)
}

@Test("strings that say the same are one, and stay what they are however many there are")
func stringsAreShared() {
  var shared = SharedStrings()
  for number in 0..<40_000 {
    let words = "主动公开政府信息\(number % 20_000)"
    #expect(shared.shared(words) == words)
  }
  #expect(shared.shared("件") == "件")
}
