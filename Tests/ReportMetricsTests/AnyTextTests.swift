import HanText
import ReportMetrics
import ReportModel
import ReportReading
import TestSupport
import Testing

@Test("the sample cut off at every place is measured without a trap, its quotes in place")
func everyPrefix() throws {
  let scalars = try sampleReport().text.scalars
  // What is cut off matters near the cut only, so the text before it is kept short.
  for end in 0...scalars.count { try expectSound(Array(scalars[max(0, end - 200)..<end])) }
}

@Test("a thousand mutations of the sample are measured without a trap, each numeral with one owner")
func mutations() throws {
  var generator = SeededGenerator(seed: 31)
  let sample = try sampleReport().text.scalars
  let letters = Array("一二十百万亿两半零0123456789,.，、。；（）《》“”第年月号%-至余多个件条项其中从为".unicodeScalars)
  for _ in 0..<1000 {
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
