/// Decodes UTF-8, as the standard recommends: each maximal part of an ill-formed sequence becomes
/// one U+FFFD.
enum UTF8Decoding {
  /// A decoded text and how much of it speaks for UTF-8.
  struct Outcome {
    var text: DecodedText
    /// How many sequences of two bytes and more were well formed.
    var sequenceCount: Int

    var invalidCount: Int { text.invalidCount }

    /// Whether well-formed sequences outnumber the damage ten to one.
    var isMostlyValid: Bool { sequenceCount > 10 * invalidCount }

    /// Whether the bytes are Chinese in GB18030 that by chance is well formed here too: then all sequences
    /// have two bytes, stand two and more beside each other, and are common characters in the other.
    func mayBeGB18030(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      guard sequenceCount > 1, !text.scalars.contains(where: { $0.value >= 0x800 }) else {
        return false
      }
      let runs = text.scalars.split { $0.value < 0x80 }
      guard runs.count(where: { $0.count > 1 }) * 2 > runs.count else { return false }
      let other = ChineseDecoding.decode(bytes, 0..<bytes.count, .gb18030, isWhole: true)
      return other.invalidCount == 0 && CharacterFrequency(other.scalars).share >= 0.5
    }
  }

  /// The scalars of bytes.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - start: where the text begins, behind a byte order mark.
  ///   - isWhole: whether a sequence cut off by the end is damage; else it is left out.
  /// - Returns: the scalars, and how well they fit.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isWhole: Bool
  ) -> Outcome {
    var invalidCount = 0
    var sequenceCount = 0
    let scalars = [Unicode.Scalar](unsafeUninitializedCapacity: bytes.count - start) {
      output, count in
      var written = 0
      var place = start
      let end = bytes.count
      while place < end {
        let first = bytes[place]
        if first < 0x80 {
          output.initializeElement(at: written, to: Unicode.Scalar(first))
          written += 1
          place += 1
          continue
        }
        let step = sequence(bytes, at: place)
        if let scalar = step.scalar {
          sequenceCount += 1
          output.initializeElement(at: written, to: scalar)
        } else {
          if !isWhole, place + step.length == end, step.isCutOff { break }
          invalidCount += 1
          output.initializeElement(at: written, to: "\u{FFFD}")
        }
        written += 1
        place += step.length
      }
      count = written
    }
    let text = DecodedText(scalars: scalars, encoding: "UTF-8", invalidCount: invalidCount)
    return Outcome(text: text, sequenceCount: sequenceCount)
  }

  private struct Step {
    var scalar: Unicode.Scalar?
    var length: Int
    var isCutOff = false
  }

  /// Reads one sequence of two to four bytes.
  @inline(__always)
  private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Step {
    let first = bytes[place]
    if first >= 0xE1, first <= 0xEC, place + 2 < bytes.count {
      // Nearly all of Chinese: three bytes that need no further look at the second one's range.
      let second = bytes[place + 1]
      let third = bytes[place + 2]
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80 {
        let value = UInt32(first & 0xF) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
        return Step(scalar: Unicode.Scalar(value), length: 3)
      }
    }
    return slowSequence(bytes, at: place)
  }

  /// Reads one sequence by the table of well-formed byte sequences (Unicode, table 3-7).
  private static func slowSequence(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Step {
    let first = bytes[place]
    var second: ClosedRange<UInt8> = 0x80...0xBF
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return Step(scalar: nil, length: 1)
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard place + offset < bytes.count else {
        return Step(scalar: nil, length: offset, isCutOff: true)
      }
      let byte = bytes[place + offset]
      let range = offset == 1 ? second : 0x80...0xBF
      guard range.contains(byte) else { return Step(scalar: nil, length: offset) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Step(scalar: Unicode.Scalar(value), length: length)
  }
}
