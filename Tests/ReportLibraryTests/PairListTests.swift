import Testing
import TestSupport

@testable import ReportLibrary

/// The pairs of some texts, found in the slow and obvious way.
private func plainPairs(_ text: [UInt16]) -> Set<UInt32> {
  var keys: Set<UInt32> = []
  for paragraph in text.split(separator: PairKeys.border) {
    let codes = paragraph.filter { $0 != PairKeys.ignored }
    for code in codes { keys.insert(UInt32(code) << 16) }
    for (first, second) in zip(codes, codes.dropFirst()) where first != 0 && second != 0 {
      keys.insert(UInt32(first) << 16 | UInt32(second))
    }
  }
  return keys
}

/// The lists of some texts.
private func rows(of texts: [[UInt16]], stretchLimit: Int = 1 << 21) -> [PairLists.Row] {
  var collector = PairCollector(stretchLimit: stretchLimit)
  for text in texts { text.withUnsafeBufferPointer { collector.add($0) } }
  return PairLists.rows(of: collector)
}

/// The reports of the list of a key.
private func list(of key: UInt32, in rows: [PairLists.Row], reports: Int) -> [Int] {
  var set = ReportSet(count: reports)
  for row in rows where row.first == UInt16(key >> 16) {
    row.bytes.withUnsafeBytes { bytes in
      var reader = PairListReader(bytes, reports: reports)
      reader.add(UInt16(truncatingIfNeeded: key), to: &set)
    }
  }
  return set.places
}

@Test("the lists say of every character and pair which texts hold it, and of no other")
func listsAreExact() {
  var random = SeededGenerator(seed: 11)
  for count in [1, 7, 64, 300] {
    let texts = (0..<count).map { _ in
      (0..<Int.random(in: 0...40, using: &random)).map { _ -> UInt16 in
        let odd: [UInt16] = [PairKeys.border, PairKeys.ignored, 0, 0x20, 0xD801, 0xFFFD]
        return Int.random(in: 0..<6, using: &random) == 0
          ? odd.randomElement(using: &random) ?? 0
          : 0x4E00 + UInt16(Int.random(in: 0..<12, using: &random))
      }
    }
    let rows = rows(of: texts)
    // However the reports are laid out, the lists are the same.
    for limit in [1, 100, 1_000] {
      #expect(
        ReportLibraryTests.rows(of: texts, stretchLimit: limit).map(\.bytes) == rows.map(\.bytes))
    }
    let pairs = texts.map(plainPairs)
    var keys = pairs.reduce(into: Set<UInt32>()) { $0.formUnion($1) }
    keys.formUnion([0x9FA5_0000, 0x4E00_9FA5, 0x9FA5_4E00])
    for key in keys {
      let expected = pairs.indices.filter { pairs[$0].contains(key) }
      #expect(list(of: key, in: rows, reports: count) == expected)
    }
    #expect(rows.map(\.first) == rows.map(\.first).sorted())
  }
}

@Test("a pair of all reports takes a byte, one of every other a bit a report, a rare one few")
func listsAreShort() {
  let common: [UInt16] = [0x516C, 0x5F00]
  var random = SeededGenerator(seed: 2)
  let rows = rows(
    of: (0..<8_000).map { number in
      common + (number == 7_000 ? [0x9F98] : [])
        + (Bool.random(using: &random) ? [PairKeys.border, 0x4FE1, 0x606F] : [])
    })
  let bytes = Dictionary(uniqueKeysWithValues: rows.map { ($0.first, $0.bytes.count) })
  // How many lists and reports, the heads of the lists, then its own list and that of a pair.
  #expect((8...12).contains(bytes[0x516C] ?? 0))
  // 信 stands in every other report, by chance, and 信息 in the same.
  #expect((2_000...2_014).contains(bytes[0x4FE1] ?? 0))
  #expect((4...7).contains(bytes[0x9F98] ?? 0))
  #expect(list(of: 0x5F00_9F98, in: rows, reports: 8_000) == [7_000])
}

@Test("texts of more different pairs than the table began with are taken whole")
func manyPairs() {
  var random = SeededGenerator(seed: 3)
  let text = (0..<60_000).map { _ in UInt16(Int.random(in: 1..<0xD000, using: &random)) }
  let rows = rows(of: [text, Array(text.prefix(100))])
  for place in stride(from: 0, to: text.count - 1, by: 997) {
    let key = UInt32(text[place]) << 16 | UInt32(text[place + 1])
    #expect(list(of: key, in: rows, reports: 2).first == 0)
  }
}

@Test("damaged lists give other reports, but never one outside of the segment")
func damagedLists() {
  var random = SeededGenerator(seed: 5)
  let rows = rows(
    of: (0..<90).map { number in (0..<30).map { UInt16(0x4E00 + ($0 * number) % 50) } })
  for _ in Cases.first(200, of: 0..<5_000) {
    guard var row = rows.randomElement(using: &random) else { return }
    for _ in 0..<3 {
      row.bytes[Int.random(in: row.bytes.indices, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    row.bytes.removeLast(Int.random(in: 0..<row.bytes.count, using: &random))
    var set = ReportSet(count: 90)
    row.bytes.withUnsafeBytes { bytes in
      var reader = PairListReader(bytes, reports: 90)
      reader.addAll(to: &set, isWanted: { _ in true })
    }
    #expect(set.places.allSatisfy { $0 < 128 })
  }
}

@Test("a set of reports knows its members, and comes back from its bytes")
func reportSets() {
  var set = ReportSet(count: 130)
  for place in [0, 63, 64, 129] { set.insert(place) }
  #expect(set.places == [0, 63, 64, 129])
  #expect(ReportSet(bytes: set.bytes, count: 130) == set)
  var rest = ReportSet(count: 130, isFull: true)
  rest.subtract(set)
  #expect(rest.count == 126)
  rest.formUnion(set)
  rest.formIntersection(set)
  #expect(rest == set)
  set.remove(64)
  #expect(!set.contains(64) && set.contains(129) && !set.contains(1_000))
}
