internal import Glibc

/// Decodes GB18030, and with it GBK and GB 2312, by the C library's own table.
enum GB18030Decoding {
  /// The scalars of bytes.
  ///
  /// A byte that begins no character becomes U+FFFD; all do when the C library has no such table.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isWhole: Bool
  ) -> DecodedText {
    var text = DecodedText(scalars: [], encoding: "GB18030")
    guard let converter = Converter() else {
      text.invalidCount = bytes.count
      return text
    }
    text.scalars.reserveCapacity(bytes.count - start)
    var place = start
    while place < bytes.count {
      let step = converter.convert(bytes, from: place, into: &text.scalars)
      place = step.end
      guard place < bytes.count, step.isStopped else { continue }
      if !isWhole, step.isCutOff { break }
      text.scalars.append("\u{FFFD}")
      text.invalidCount += 1
      place += 1
    }
    return text
  }

  /// Whether bytes look like Chinese in GB18030, and not like another East Asian encoding or Latin-1.
  ///
  /// Nearly every character of a Chinese text is punctuation (rows A1–A3) or one of the 3,755 common
  /// characters (rows B0–D7, both bytes high). Traditional characters in GBK stand elsewhere but
  /// keep half of the text there; Big5 and Shift-JIS read as GB18030 do not.
  static func isPlausible(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var pairs = 0
    var common = 0
    var place = 0
    let sample = min(bytes.count, 65_536)
    while place + 1 < sample {
      let lead = bytes[place]
      guard lead >= 0x80 else {
        place += 1
        continue
      }
      let trail = bytes[place + 1]
      pairs += 1
      switch lead {
      case 0xA1...0xA3, 0xB0...0xD7: if trail >= 0xA1, trail != 0xFF { common += 1 }
      default: break
      }
      place += trail >= 0x30 && trail <= 0x39 ? 4 : 2
    }
    return pairs > 0 && common * 2 >= pairs
  }
}

/// The C library's converter from GB18030 to scalars; closed when it goes.
private struct Converter: ~Copyable {
  private let handle: iconv_t

  init?() {
    let handle = iconv_open("UTF-32LE", "GB18030")
    // iconv_open reports failure as the pointer value -1.
    guard Int(bitPattern: handle) != -1, let handle else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// How far one call came, and why it stopped.
  struct Step {
    var end: Int
    var isStopped: Bool
    var isCutOff: Bool
  }

  /// Scalars for one call: enough to make the call's own cost vanish.
  private static let chunk = 4096

  func convert(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into scalars: inout [Unicode.Scalar]
  ) -> Step {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.chunk) { output in
      guard let input = bytes.baseAddress, let target = output.baseAddress else {
        return Step(end: bytes.count, isStopped: false, isCutOff: false)
      }
      var inputPlace: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(
        mutating: input + start
      ).assumingMemoryBound(to: CChar.self)
      var inputLeft = bytes.count - start
      var outputPlace: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(target)
        .assumingMemoryBound(to: CChar.self)
      var outputLeft = Self.chunk * 4
      let result = iconv(handle, &inputPlace, &inputLeft, &outputPlace, &outputLeft)
      let reason = errno
      let isStopped = Int(bitPattern: UInt(bitPattern: result)) == -1
      for unit in output[..<(Self.chunk - outputLeft / 4)] {
        scalars.append(Unicode.Scalar(UInt32(littleEndian: unit)) ?? "\u{FFFD}")
      }
      return Step(
        end: bytes.count - inputLeft, isStopped: isStopped && reason != E2BIG,
        isCutOff: isStopped && reason == EINVAL)
    }
  }
}
