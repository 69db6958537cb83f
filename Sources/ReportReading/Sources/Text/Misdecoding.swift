internal import Glibc
internal import HanText
internal import ReportModel

/// Mends a text that was once decoded in a wrong encoding and saved so.
///
/// ```
/// 涓€銆佹€讳綋鎯呭喌   →   一、总体情况        UTF-8 that was read as GBK
/// ÄêÎñ              →   年务               GBK that was read as Latin-1
/// ```
/// The way back is exact where every character still stands for the bytes it came from; where some were
/// lost, U+FFFD stands for them.
enum Misdecoding {
  /// How a text was misread.
  private enum Way: CaseIterable {
    case unicodeAsGBK, unicodeAsLatin, gbkAsLatin
  }

  /// How much of the text tells; its first screens do.
  private static let sampleSize = 4096

  /// Mends a text, and notes it, where it was misread.
  static func mend(_ text: inout DecodedText) {
    // Any sentence of Chinese has a quarter of the commonest characters.
    let start = CharacterFrequency(text.scalars.lazy.filter(\.isHan).prefix(128))
    guard start.share < 0.25 else { return }
    let sample = text.scalars.prefix(sampleSize)
    let before = CharacterFrequency(sample)
    guard let way = way(of: Array(sample), before) else { return }
    var mended: [Unicode.Scalar] = []
    mended.reserveCapacity(text.scalars.count)
    var first: SourceRange?
    var count = 0
    var lost = 0
    forEachRun(of: text.scalars) { run, isWide in
      guard isWide, let back = reverse(run, way) else { return mended += run }
      let start = mended.count
      mended += back.scalars
      first = first ?? start..<mended.count
      count += 1
      lost += back.invalidCount
    }
    guard let first else { return }
    text.scalars = mended
    text.invalidCount += lost
    text.notes.append(Diagnostic(kind: .misdecoded, source: first, count: count))
  }

  /// The way that gives Chinese back.
  private static func way(of sample: [Unicode.Scalar], _ before: CharacterFrequency) -> Way? {
    guard sample.count(where: { $0.value >= 0x80 }) >= 6 else { return nil }
    return Way.allCases.first { way in
      var mended: [Unicode.Scalar] = []
      var lost = 0
      forEachRun(of: sample) { run, isWide in
        guard isWide, let back = reverse(run, way) else { return }
        mended += back.scalars
        lost += back.invalidCount
      }
      let after = CharacterFrequency(mended)
      return after.han >= 2 && after.share >= 0.4 && after.share > 2 * before.share
        && lost * 4 <= after.han && after.common > before.common
    }
  }

  /// Calls with each stretch of characters beyond ASCII, and with each of ASCII.
  private static func forEachRun(
    of scalars: [Unicode.Scalar], _ body: (ArraySlice<Unicode.Scalar>, _ isWide: Bool) -> Void
  ) {
    var start = 0
    while start < scalars.count {
      let isWide = scalars[start].value >= 0x80
      let end = scalars[start...].firstIndex { ($0.value >= 0x80) != isWide } ?? scalars.count
      body(scalars[start..<end], isWide)
      start = end
    }
  }

  /// What a stretch was before it was misread; nil where it is as it should be.
  private static func reverse(_ run: ArraySlice<Unicode.Scalar>, _ way: Way) -> DecodedText? {
    guard let bytes = way == .unicodeAsGBK ? gbk(run) : latin(run) else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
      guard way != .gbkAsLatin else {
        let text = ChineseDecoding.decode(buffer, 0..<buffer.count, .gb18030, isWhole: true)
        return CharacterFrequency(text.scalars).han > 0 ? text : nil
      }
      let outcome = UTF8Decoding.decode(buffer, from: 0, isWhole: true)
      // Of a stretch that was never misread nearly nothing is UTF-8.
      guard outcome.sequenceCount >= outcome.invalidCount, outcome.sequenceCount > 0 else {
        return nil
      }
      return outcome.invalidCount == 0 ? outcome.text : doubtful(buffer)
    }
  }

  /// The text of bytes of which some were lost: what ends where a byte is left over may be made of the halves
  /// of two characters, and is not shown as one.
  private static func doubtful(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedText {
    var text = DecodedText(scalars: [], encoding: "UTF-8")
    var place = 0
    while place < bytes.count {
      let lead = bytes[place]
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
      let piece = UnsafeBufferPointer(rebasing: bytes[place..<min(bytes.count, place + length)])
      let one = UTF8Decoding.decode(piece, from: 0, isWhole: true)
      let isWhole = one.invalidCount == 0
      let isLeftOver = lead & 0xC0 == 0x80
      if !isWhole, isLeftOver, let last = text.scalars.last, last != "\u{FFFD}" {
        text.scalars.removeLast()
      }
      if isWhole {
        text.scalars += one.text.scalars
      } else if text.scalars.last != "\u{FFFD}" {
        text.scalars.append("\u{FFFD}")
        text.invalidCount += 1
      }
      let tail = piece.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
      place += isWhole ? piece.count : 1 + (isLeftOver ? 0 : tail)
    }
    return text
  }

  /// The bytes that characters are in GBK; nil where one of them is in no such text.
  private static func gbk(_ run: ArraySlice<Unicode.Scalar>) -> [UInt8]? {
    let handle = iconv_open("GB18030", "UTF-32LE")
    guard Int(bitPattern: handle) != -1, let handle else { return nil }
    defer { iconv_close(handle) }
    var result: [UInt8] = []
    // The euro sign is the byte 80 in code page 936 and two bytes in GB18030.
    for part in run.split(separator: "€", omittingEmptySubsequences: false) {
      if part.startIndex > run.startIndex { result.append(0x80) }
      guard let bytes = encoded(part, handle) else { return nil }
      result += bytes
    }
    return result
  }

  private static func encoded(
    _ part: ArraySlice<Unicode.Scalar>, _ handle: iconv_t
  ) -> [UInt8]? {
    var units = part.map { $0 == "\u{FFFD}" ? 0x3F : $0.value.littleEndian }
    var output = [UInt8](repeating: 0, count: part.count * 4 + 4)
    var left = output.count
    let code = units.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var fromLeft = source.count
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        return iconv(handle, &from, &fromLeft, &to, &left)
      }
    }
    guard Int(bitPattern: UInt(bitPattern: code)) != -1 else { return nil }
    return Array(output.dropLast(left))
  }

  /// The bytes that characters are in Windows-1252; nil where one of them is in no such text.
  private static func latin(_ run: ArraySlice<Unicode.Scalar>) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in run {
      if let place = windows.firstIndex(of: scalar) {
        bytes.append(UInt8(0x80 + place))
      } else if scalar.value <= 0xFF {
        bytes.append(UInt8(scalar.value))
      } else {
        return nil
      }
    }
    return bytes
  }

  /// What the bytes 80–9F are in Windows-1252; five are nothing.
  private static let windows: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
