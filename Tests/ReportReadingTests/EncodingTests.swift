import Glibc
import ReportModel
import TestSupport
import Testing

@testable import ReportReading

/// The same report, whatever bytes it comes in.
@Suite("Encodings")
struct EncodingTests {
  static let text = Fixtures.levels.text + "\nＡＰＰ “三公”经费 😀 〇㎡"

  @Test("UTF-8, UTF-16 and GB18030, with and without a byte order mark, give the same report")
  func same() throws {
    let utf8 = Array(Self.text.utf8)
    let little = Self.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = Self.text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let files: [(name: String, bytes: [UInt8])] = [
      ("UTF-8", utf8), ("UTF-8", [0xEF, 0xBB, 0xBF] + utf8),
      ("UTF-16LE", little), ("UTF-16LE", [0xFF, 0xFE] + little),
      ("UTF-16BE", big), ("UTF-16BE", [0xFE, 0xFF] + big),
      ("GB18030", Self.gb18030(Self.text)),
    ]
    var expected = try ReportReader.report(from: utf8)
    for file in files {
      expected.identity.encoding = file.name
      #expect(try ReportReader.report(from: file.bytes) == expected)
    }
  }

  @Test("a byte that fits no encoding becomes U+FFFD and is counted")
  func invalidBytes() throws {
    var utf8 = Array(Self.text.utf8)
    utf8.insert(0xFF, at: 18)
    utf8.insert(contentsOf: [0xE4, 0xB8], at: 0)
    let report = try ReportReader.report(from: utf8)
    #expect(report.text.string == String(decoding: utf8, as: UTF8.self))
    #expect(report.diagnostics.first == Diagnostic(kind: .invalidBytes, source: 0..<1, count: 2))

    var gb = Self.gb18030(Self.text)
    gb.insert(0xFF, at: 10)
    let other = try ReportReader.report(from: gb)
    #expect(other.identity.encoding == "GB18030")
    #expect(other.diagnostics.first?.count == 1)
    #expect(String(other.text.string.unicodeScalars.filter { $0 != "\u{FFFD}" }) == Self.text)
  }

  @Test("UTF-8 with damage decodes as the standard library decodes it")
  func damagedUTF8() {
    var generator = SeededGenerator(seed: 8)
    let good = Array(Self.text.utf8)
    for _ in 0..<300 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      let decoded = bytes.withUnsafeBufferPointer {
        UTF8Decoding.decode($0, from: 0, isWhole: true)
      }
      #expect(String(scalars: decoded.text.scalars) == String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test("all ways to end a line give the same blocks")
  func lineEnds() throws {
    let expected = try ReportReader.report(from: Array(Self.text.utf8))
    let words = expected.blocks.map { expected.string(of: $0) }
    for end in [
      "\r\n", "\r", "\r\r\n", "\u{C}", "\u{2028}", "\u{B}", "\u{85}", "\n\u{3000}\n\u{A0}",
    ] {
      let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
      let report = try ReportReader.report(from: Array(lines.joined(separator: end).utf8))
      #expect(report.blocks.map { report.string(of: $0) } == words)
    }
  }

  @Test("offsets count scalars, a line end of two as two, and a byte order mark not")
  func offsets() throws {
    let report = try ReportReader.report(from: Array("\u{FEFF}\r\n一、概述\r\n正文😀。\r\n".utf8))
    #expect(report.blocks.map { Array($0.runs) } == [[2..<6], [8..<12]])
  }

  @Test("what is no text is refused")
  func notText() {
    var generator = SeededGenerator(seed: 3)
    let noise = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let latin = Array("caf\u{E9} na\u{EF}ve d\u{E9}j\u{E0} vu \u{FC}ber".unicodeScalars).map {
      UInt8($0.value)
    }
    for bytes in [noise, latin] {
      #expect(throws: ReportReadingError.notText) { try ReportReader.report(from: bytes) }
    }
    for bytes in [[], Array(" \n\t\u{3000}\r\n\u{FEFF}".utf8), [0xEF, 0xBB, 0xBF]] {
      #expect(throws: ReportReadingError.empty) { try ReportReader.report(from: bytes) }
    }
  }

  @Test("NUL and other controls stay in the text and are noted")
  func controls() throws {
    let report = try ReportReader.report(from: Array("一、概述\n公开\0信息\u{1B}[31m5条。".utf8))
    #expect(report.string(of: report.blocks[1]) == "公开\0信息\u{1B}[31m5条。")
    #expect(report.diagnostics == [Diagnostic(kind: .controlCharacters, source: 7..<8, count: 2)])
  }

  /// A string in GB18030, by the C library.
  static func gb18030(_ text: String) -> [UInt8] {
    guard let handle = iconv_open("GB18030", "UTF-8") else { return [] }
    defer { iconv_close(handle) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 2)
    let capacity = output.count
    let left = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var fromLeft = source.count
        var to = target.baseAddress
        var toLeft = target.count
        _ = iconv(handle, &from, &fromLeft, &to, &toLeft)
        return toLeft
      }
    }
    return output[..<(capacity - left)].map { UInt8(bitPattern: $0) }
  }
}
