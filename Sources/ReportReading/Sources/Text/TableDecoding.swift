internal import Glibc

/// Decodes by the C library's own tables: GB18030, Big5, and any other encoding it knows.
enum TableDecoding {
  /// The scalars of bytes; nil where the C library does not know the encoding.
  ///
  /// A byte that begins no character becomes U+FFFD, or what programs of Windows mean by it.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - range: the stretch of it to decode.
  ///   - name: the encoding as iconv calls it.
  ///   - isWhole: whether a character cut off by the end is damage; else it is left out.
  /// - Returns: the scalars, and how many bytes did not fit.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, as name: String, isWhole: Bool
  ) -> DecodedText? {
    guard let converter = Converter(from: name) else { return nil }
    var text = DecodedText(scalars: [], encoding: name)
    text.scalars.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      let step = converter.convert(bytes, place..<range.upperBound, into: &text.scalars)
      place = step.end
      guard place < range.upperBound, step.isStopped else { continue }
      if !isWhole, step.isCutOff { break }
      if let sign = windowsSign(bytes[place]) {
        text.scalars.append(sign)
      } else {
        text.scalars.append("\u{FFFD}")
        text.invalidCount += 1
      }
      place += 1
    }
    return text
  }

  /// What a byte by itself stands for that begins no character: the euro sign of code page 936, and the
  /// marks of Windows-1252 that are pasted into texts of other encodings.
  private static func windowsSign(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x80: "€"
    case 0x85: "…"
    case 0x91: "‘"
    case 0x92: "’"
    case 0x93: "“"
    case 0x94: "”"
    case 0x95: "•"
    case 0x96: "–"
    case 0x97: "—"
    default: nil
    }
  }
}

/// The C library's converter to scalars; closed when it goes.
private struct Converter: ~Copyable {
  private let handle: iconv_t

  init?(from name: String) {
    // iconv takes a name without letters, or one that is not ASCII, for the encoding of the locale.
    guard name.unicodeScalars.allSatisfy(\.isASCII), name.contains(where: \.isLetter) else {
      return nil
    }
    let handle = iconv_open("UTF-32LE", name)
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
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into scalars: inout [Unicode.Scalar]
  ) -> Step {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.chunk) { output in
      guard let input = bytes.baseAddress, let target = output.baseAddress else {
        return Step(end: range.upperBound, isStopped: false, isCutOff: false)
      }
      var inputPlace: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(
        mutating: input + range.lowerBound
      ).assumingMemoryBound(to: CChar.self)
      var inputLeft = range.count
      var outputPlace: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(target)
        .assumingMemoryBound(to: CChar.self)
      var outputLeft = Self.chunk * 4
      var result = iconv(handle, &inputPlace, &inputLeft, &outputPlace, &outputLeft)
      let reason = errno
      let isStopped = Int(bitPattern: UInt(bitPattern: result)) == -1
      // Some tables keep a character back until they know that nothing joins it.
      if inputLeft == 0 || isStopped && reason != E2BIG {
        result = iconv(handle, nil, nil, &outputPlace, &outputLeft)
      }
      for unit in output[..<(Self.chunk - outputLeft / 4)] {
        scalars.append(Unicode.Scalar(UInt32(littleEndian: unit)) ?? "\u{FFFD}")
      }
      return Step(
        end: range.upperBound - inputLeft, isStopped: isStopped && reason != E2BIG,
        isCutOff: isStopped && reason == EINVAL)
    }
  }
}
