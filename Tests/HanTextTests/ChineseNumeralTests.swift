import HanText
import TestSupport
import Testing

@Test("numerals as they are written, with their values")
func valuesOfNumerals() {
  let table = """
    零        0
    〇        0
    二        2
    两        2
    十        10
    十五      15
    二十五    25
    一百零三  103
    一百一十  110
    一百五    150
    三千五    3500
    两万八    28000
    一千零一十 1010
    一万零三  10003
    十万      100000
    二千零四十六万 20460000
    八亿二千万 820000000
    十亿七千万 1070000000
    一万亿    1000000000000
    两万三千亿 2300000000000
    二〇一八  2018
    壹佰贰拾  120
    叁萬      30000
    百        100
    """
  for line in table.split(separator: "\n") {
    let columns = line.split(separator: " ")
    let value = ChineseNumeral.value(of: Array(String(columns[0]).unicodeScalars))
    #expect(value == UInt64(columns[1]), "\(columns[0])")
  }
}

@Test("what is no well-formed number has no value")
func malformedNumerals() {
  for text in ["", "一百百", "十十", "一千一千", "万亿万", "个", "一百零零三", "零十百"] {
    #expect(ChineseNumeral.value(of: Array(text.unicodeScalars)) == nil, "\(text)")
  }
}

@Test("every value reads back from its numeral")
func roundTrip() {
  var generator = SeededGenerator(seed: 2017)
  for value in UInt64(0)...12000 { expectRoundTrip(value) }
  for _ in Cases.first(1000, of: 0..<5000) {
    let digits = Int.random(in: 1...15, using: &generator)
    var limit: UInt64 = 1
    for _ in 0..<digits { limit *= 10 }
    expectRoundTrip(UInt64.random(in: 0..<limit, using: &generator))
  }
}

@Test("any string of numerals has a value or none, without a trap")
func anyNumerals() {
  var generator = SeededGenerator(seed: 7)
  let letters = Array("〇零一二两三九十百千万亿".unicodeScalars)
  var valid = 0
  for _ in Cases.first(2000, of: 0..<20000) {
    let length = Int.random(in: 1...24, using: &generator)
    let text = (0..<length).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)]
    }
    if ChineseNumeral.value(of: text) != nil { valid += 1 }
  }
  #expect(valid > 0)
}

private func expectRoundTrip(_ value: UInt64) {
  let text = ChineseNumeral.string(of: value)
  #expect(ChineseNumeral.value(of: Array(text.unicodeScalars)) == value, "\(value) \(text)")
}
