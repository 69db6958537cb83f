import TestSupport

/// A sound document with damage done to it, the same for the same seed and number.
public struct Mutation {
  /// The format it has, and what was done, for a person who looks for the cause.
  public let name: String
  /// The file.
  public let bytes: [UInt8]
  /// The name of the file; "" where it tells nothing.
  public let fileName: String

  /// The document of a number.
  ///
  /// - Parameters:
  ///   - seed: the seed of the run.
  ///   - number: which document of the run.
  public init(seed: UInt64, number: Int) {
    // Two draws apart from each other for neighbours of seed and number.
    var generator = SeededGenerator(seed: seed &* 0x1_0000_0001 &+ UInt64(number) &* 0x9E3779B9)
    let all = Fixture.all
    let fixture = all[Int.random(in: all.indices, using: &generator)]
    let other = all[Int.random(in: all.indices, using: &generator)]
    var parts = fixture.parts.map { (name: $0.name, bytes: Array($0.text.utf8)) }
    let place = Int.random(in: parts.indices, using: &generator)
    let donor = Array((other.parts.first?.text ?? "").utf8.prefix(100_000))
    var damage = Damage(bytes: parts[place].bytes, donor: donor, generator: generator)
    damage.strike()
    parts[place].bytes = damage.bytes
    var bytes = fixture.bytes(of: parts)
    // One file in five is also damaged as a file: its compression, its directory, its objects.
    if Int.random(in: 0..<5, using: &generator) == 0 {
      var outer = Damage(bytes: bytes, donor: donor, generator: generator)
      outer.strike()
      bytes = outer.bytes
    }
    self.bytes = bytes
    // Half of the tables and Markdown texts must be told by what they hold.
    fileName = number.isMultiple(of: 2) ? fixture.format.fileName : ""
    name = ([fixture.format.rawValue] + damage.strokes).joined(separator: " ")
  }
}

/// Bytes that are being damaged.
private struct Damage {
  var bytes: [UInt8]
  let donor: [UInt8]
  var generator: SeededGenerator
  private(set) var strokes: [String] = []

  init(bytes: [UInt8], donor: [UInt8], generator: SeededGenerator) {
    self.bytes = bytes
    self.donor = donor
    self.generator = generator
  }

  /// What no writer puts into a document, but an attacker does.
  private static let words = [
    "colspan=\"1000000000\" ", "rowspan=\"99999999999999999999\" ", "colspan=\"-1\" ",
    "<table><tr><td>",
    "</table>", "</td></tr>", "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr>",
    "<w:gridSpan w:val=\"1000000000\"/>",
    "<w:vMerge/>", "<w:br/>", "\0", "\u{FEFF}", "\u{202E}", "\r", "\u{C}", "&#0;", "&#x110000;",
    "&lt;", "&a;",
    "9223372036854775807", "-9223372036854775808", "1e999", "0.0000000000001", "HYPERLINK \"",
    "]]>", "<![CDATA[",
    "<!--", "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
    "<w:fldChar w:fldCharType=\"begin\"/>",
    "一、", "（一）", "其中", "，占", "%", "共", "同比增长", "万", "亿", "《", "“", "第二十条第（一）项", "单位：万元\n", "|",
    "2023年13月45日", "至", "\n\n", "  ", "　",
  ]

  /// Does one to eight things to the bytes.
  mutating func strike() {
    for _ in 0..<Int.random(in: 1...8, using: &generator) where !bytes.isEmpty { strikeOnce() }
  }

  private mutating func strikeOnce() {
    let start = Int.random(in: bytes.indices, using: &generator)
    let length = Int.random(in: 1...(random(8) == 0 ? 4000 : 40), using: &generator)
    let range = start..<min(bytes.count, start + length)
    switch random(10) {
    case 0: note("flip") { $0[start] ^= UInt8(1 << (range.count % 8)) }
    case 1: note("set") { $0[start] = UInt8(truncatingIfNeeded: range.upperBound) }
    case 2: note("remove") { $0.removeSubrange(range) }
    case 3: note("double") { $0.insert(contentsOf: Array($0[range]), at: start) }
    case 4:
      if random(4) == 0 { note("truncate") { $0.removeLast($0.count - start) } }
    case 5:
      let times = Int.random(in: 2...200, using: &generator)
      note("repeat") {
        $0.insert(contentsOf: repeatElement(Array($0[range]), count: times).joined(), at: start)
      }
    case 6 where !donor.isEmpty:
      let from = Int.random(in: donor.indices, using: &generator)
      let piece = donor[from..<min(donor.count, from + length)]
      note("splice") { $0.replaceSubrange(range, with: piece) }
    case 7: replaceNumber(from: start)
    default:
      let word = Self.words[random(Self.words.count)]
      note("insert") { $0.insert(contentsOf: Array(word.utf8), at: start) }
    }
  }

  /// Writes another number over the next one.
  private mutating func replaceNumber(from start: Int) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = bytes[start...].firstIndex(where: digits.contains) else { return }
    let end = bytes[first...].firstIndex { !digits.contains($0) } ?? bytes.count
    let numbers = ["", "0", "-1", "1", "2", "7", "99999", "4294967296", "9223372036854775808"]
    let number = numbers[random(numbers.count)]
    note("number") { $0.replaceSubrange(first..<end, with: Array(number.utf8)) }
  }

  private mutating func random(_ count: Int) -> Int {
    Int.random(in: 0..<count, using: &generator)
  }

  private mutating func note(_ stroke: String, _ change: (inout [UInt8]) -> Void) {
    strokes.append(stroke)
    change(&bytes)
  }
}
