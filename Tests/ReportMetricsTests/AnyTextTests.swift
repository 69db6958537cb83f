import FoundationEssentials
import HanText
import ReportMetrics
import ReportModel
import ReportReading
import TestSupport
import Testing

@Test("the sample cut off at every place is measured without a trap, its quotes in place")
func everyPrefix() throws {
  let scalars = Array(try sampleReport().text.scalars)
  // What is cut off matters near the cut only, so the text before it is kept short.
  for end in Cases.spread(120, over: 0...scalars.count) {
    try expectSound(Array(scalars[max(0, end - 200)..<end]))
  }
}

@Test("a thousand mutations of the sample are measured without a trap, each numeral with one owner")
func mutations() throws {
  var generator = SeededGenerator(seed: 31)
  let sample = Array(try sampleReport().text.scalars)
  let letters = Array("一二十百万亿两半零0123456789,.，、。；（）《》“”第年月号%-至余多个件条项其中从为".unicodeScalars)
  for _ in Cases.first(50, of: 0..<1000) {
    // A window keeps a mutation cheap; the sample has 2,599 scalars.
    let start = Int.random(in: 0..<sample.count - 300, using: &generator)
    var text = Array(sample[start..<start + 300])
    for _ in 0..<20 {
      let place = Int.random(in: 0..<text.count, using: &generator)
      let letter = letters[Int.random(in: 0..<letters.count, using: &generator)]
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: text[place] = letter
      case 1: text.insert(letter, at: place)
      default: text.remove(at: place)
      }
    }
    try expectSound(text)
  }
}

@Test("every digit run and Chinese numeral of the sample's source has exactly one owner")
func sampleOwners() throws {
  try expectSourceOwners(try sampleReport())
}

@Test("numerals of headings, page furniture and field codes have owners and reasons")
func ownersOutsideTheText() throws {
  let text = """
    索引号: 014/2020-3  发布日期: 2020-01-12 08:51
    某局2019年政府信息公开工作年度报告
    电子版见 HYPERLINK "http://www.a1.gov.cn/t2_3.htm" a1.gov.cn网站。
    一、三项工作
    （一）第1类。公开12件。
    全年收到32
    - 3 -
    件申请。
    某局
    2020年1月12日
    """
  let report = try ReportReader.report(from: Array(text.utf8))
  try expectSourceOwners(report)
  let quantities = MetricExtractor.quantities(of: report)
  let kept = quantities.filter { $0.reason == nil }.map { report.string(reading: $0.reading) }
  #expect(kept.contains("12件"))
  #expect(quantities.contains { $0.reason == .url })
  for quantity in quantities {
    #expect((quantity.number == nil) == (quantity.reason != nil))
  }
}

/// Expects an owner for each numeral of the source, in whatever the reader made of it.
private func expectSourceOwners(_ report: Report) throws {
  var owners = [Int](repeating: 0, count: report.text.count)
  for quantity in MetricExtractor.quantities(of: report) {
    for place in quantity.source { owners[place] += 1 }
  }
  for (place, scalar) in report.text.scalars.enumerated() where isNumeral(scalar) {
    let context = report.text[max(0, place - 5)..<min(place + 5, report.text.count)]
    #expect(owners[place] == 1, "\(scalar) in \(context) has \(owners[place]) owners")
  }
}

@Test("numbers written in Chinese numerals are read back, whatever their size")
func chineseRoundTrip() {
  var generator = SeededGenerator(seed: 7)
  for digits in 2...12 {
    for _ in Cases.first(8, of: 0..<60) {
      let high = (0..<digits).reduce(UInt64(1)) { value, _ in value * 10 }
      let number = UInt64.random(in: high / 10..<high, using: &generator)
      // A bare power of ten is no number without a bound (百, 万).
      guard number % (high / 10) != 0 || number / (high / 10) > 1 else { continue }
      let numeral = ChineseNumeral.string(of: number)
      #expect(numerals("共办理\(numeral)件") == "\(numeral)件 = \(number)件")
    }
  }
}

@Test("numbers in digits are read back with separators, decimals, scales and either width")
func digitRoundTrip() {
  var generator = SeededGenerator(seed: 8)
  for _ in Cases.first(40, of: 0..<600) {
    let whole = UInt64.random(in: 1...999_999_999, using: &generator)
    let cents = Int.random(in: 1...99, using: &generator)
    let separated = separated(whole)
    let wide = String(
      scalars: "\(whole)".unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 })
    #expect(numerals("共办理\(whole)件") == "\(whole)件 = \(whole)件")
    #expect(numerals("共办理\(separated)件") == "\(separated)件 = \(whole)件")
    #expect(numerals("共办理\(wide)件") == "\(wide)件 = \(whole)件")
    let decimal = "\(whole).\(cents < 10 ? "0" : "")\(cents)"
    let hundredths = Decimal(whole) + Decimal(cents) / 100
    #expect(numerals("收入\(decimal)元") == "\(decimal)元 = \(hundredths)元")
    #expect(numerals("收入\(decimal)亿元") == "\(decimal)亿元 = \(hundredths * 100_000_000)元")
    #expect(numerals("占比\(decimal)%") == "\(decimal)% = \(hundredths)%")
  }
}

/// A number with a comma before each group of three digits.
private func separated(_ number: UInt64) -> String {
  var text = ""
  for (place, digit) in "\(number)".reversed().enumerated() {
    text = (place > 0 && place % 3 == 0 ? "\(digit)," : "\(digit)") + text
  }
  return text
}

/// Expects that metrics quote their text and that each numeral has exactly one owner.
private func expectSound(_ scalars: [Unicode.Scalar]) throws {
  let text = String(scalars: scalars)
  guard let report = try? ReportReader.report(from: Array(text.utf8)) else { return }
  let metrics = MetricExtractor.metrics(of: report)
  for (index, metric) in metrics.enumerated() {
    let isPlaced =
      metric.reading.upperBound <= report.readingLength && !metric.source.isEmpty
      && metric.sentence.lowerBound <= metric.reading.lowerBound
    if !isPlaced { Issue.record("\(metric) is out of place in \(text)") }
    if let parent = metric.parent, parent >= metrics.count || parent == index {
      Issue.record("\(metric) has no such total")
    }
  }
  expectOwners(report)
}

private func expectOwners(_ report: Report) {
  var owners = [Int](repeating: 0, count: report.readingLength)
  var end = 0
  for quantity in MetricExtractor.quantities(of: report) {
    if quantity.reading.lowerBound < end { Issue.record("two owners at \(quantity.reading)") }
    end = max(end, quantity.reading.upperBound)
    for place in quantity.reading { owners[place] += 1 }
  }
  for block in report.blocks {
    for (offset, scalar) in report.scalars(of: block).enumerated()
    where isNumeral(scalar) && owners[block.start + offset] != 1 {
      Issue.record(
        "\(scalar) has \(owners[block.start + offset]) owners in \(report.string(of: block))")
    }
  }
}

private func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.value >= 0x30 && scalar.value <= 0x39 { return true }
  return "〇零一二三四五六七八九十百千万亿两半双".unicodeScalars.contains(scalar)
}
