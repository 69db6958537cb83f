/// The readings of characters, laid out to be looked up by code; made when first asked for.
struct Readings: Sendable {
  /// One reading of a character, and where its next one is.
  struct Reading {
    /// Which of ``Readings/syllables`` it is.
    var syllable: UInt16
    /// The number of the character's next reading; 0 if there is none.
    var next: UInt16
  }

  /// The readings of this program.
  static let shared = Readings()

  /// The codes that have readings, from 〇 on.
  static let han: Range<Int> = 0x3007..<0xA000

  /// The syllables, in ASCII.
  private(set) var syllables: [[UInt8]] = []
  /// The number of the first reading of each code; 0 if it has none.
  private(set) var first = [UInt16](repeating: 0, count: Readings.han.count)
  /// The readings by their numbers; the first is none.
  private(set) var readings = [Reading(syllable: 0, next: 0)]
  private var numbers: [[UInt8]: UInt16] = [:]

  private init() {
    readings.reserveCapacity(20_000)
    PinyinReadings.table.forEachLine { add($0) }
    Polyphones.table.forEachLine { add($0) }
  }

  /// The readings of a code.
  func syllables(of code: UInt16) -> [[UInt8]] { numbers(of: code).map { syllables[$0] } }

  /// The readings of a code, by their places among ``syllables``.
  func numbers(of code: UInt16) -> [Int] {
    guard Readings.han.contains(Int(code)) else { return [] }
    var found: [Int] = []
    var number = Int(first[Int(code) - Readings.han.lowerBound])
    while number > 0 {
      found.append(Int(readings[number].syllable))
      number = Int(readings[number].next)
    }
    return found
  }

  /// The codes that are read as one of those of ``syllables`` that are wanted, a bit each, 64 in a word.
  func codes(readAs wanted: [Bool]) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: 1024)
    for index in first.indices {
      var number = Int(first[index])
      while number > 0 {
        if wanted[Int(readings[number].syllable)] {
          let code = index + Readings.han.lowerBound
          bits[code >> 6] |= 1 << UInt64(code & 63)
        }
        number = Int(readings[number].next)
      }
    }
    return bits
  }

  /// Adds a line of a table: a syllable, a blank, the characters read so.
  private mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
    guard let blank = line.firstIndex(of: 0x20) else { return }
    let syllable = number(of: Array(line[..<blank]))
    var place = blank + 1
    while place + 2 < line.count {
      let code =
        Int(line[place] & 0xF) << 12 | Int(line[place + 1] & 0x3F) << 6
        | Int(line[place + 2] & 0x3F)
      add(syllable, to: code)
      place += 3
    }
  }

  private mutating func number(of syllable: [UInt8]) -> UInt16 {
    if let number = numbers[syllable] { return number }
    let number = UInt16(syllables.count)
    syllables.append(syllable)
    numbers[syllable] = number
    return number
  }

  private mutating func add(_ syllable: UInt16, to code: Int) {
    guard Readings.han.contains(code) else { return }
    let index = code - Readings.han.lowerBound
    readings.append(Reading(syllable: syllable, next: first[index]))
    first[index] = UInt16(readings.count - 1)
  }
}

extension StaticString {
  /// Calls with every line of a table, as UTF-8.
  func forEachLine(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withUTF8Buffer { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end + 1
      }
    }
  }
}
