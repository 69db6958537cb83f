import Glibc
import ReportModel
import Testing

@testable import ReportReading

/// Encodings that are told by content: rare ones, old ones, and two in one file.
@Suite("Chinese encodings")
struct ChineseEncodingTests {
  private static let text = """
    示例县2022年政府信息公开工作年度报告
    一、总体情况
    全年主动公开政府信息128条，办理申请37件。
    二、主动公开政府信息情况
    发布公文11件。
    """
  private static let traditional = """
    示例縣2016年政府信息公開工作年度報告
    一、概述
    全年共主動公開政府信息3887條，辦理申請4宗。
    """

  private func decoded(_ bytes: [UInt8]) throws -> DecodedText {
    try TextDecoder.decode(bytes, isWhole: true)
  }

  /// A text in an encoding, by the C library.
  private static func bytes(_ text: String, _ encoding: String) throws -> [UInt8] {
    let handle = try #require(iconv_open(encoding, "UTF-8"))
    defer { iconv_close(handle) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 64)
    var left = output.count
    let code = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var fromLeft = source.count
        var to = target.baseAddress
        let code = iconv(handle, &from, &fromLeft, &to, &left)
        _ = iconv(handle, nil, nil, &to, &left)
        return code
      }
    }
    try #require(Int(bitPattern: UInt(bitPattern: code)) != -1)
    return output.dropLast(left).map { UInt8(bitPattern: $0) }
  }

  @Test(
    "UTF-32 and UTF-16 with and without a mark",
    arguments: ["UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"])
  func wide(_ name: String) throws {
    for text in [Self.text, "年报", "公开信息5条", "年度报告，主动公开。", "a年", "2022年\n"] {
      let bytes = try Self.bytes(text, name)
      let mark = try Self.bytes("\u{FEFF}", name)
      for file in [bytes, mark + bytes] {
        let found = try decoded(file)
        #expect(String(scalars: found.scalars) == text)
        #expect(found.encoding == name)
        #expect(found.invalidCount == 0)
      }
    }
    let bytes = try Self.bytes(Self.text, name)
    let damaged = try decoded(bytes + [0x4E])
    #expect(damaged.invalidCount == 1)
  }

  @Test("Big5 is told from GB18030 by the characters that come often, in texts of any length")
  func big5() throws {
    for text in [
      Self.traditional, "政府信息公開年度報告", "主動公開", "年度報告", "共5條，無收費。", "臺北市政府2016年報",
    ] {
      let big5 = try decoded(try Self.bytes(text, "BIG5"))
      #expect(String(scalars: big5.scalars) == text)
      #expect(big5.encoding == "Big5")
      let gb = try decoded(try Self.bytes(text, "GB18030"))
      #expect(String(scalars: gb.scalars) == text)
      #expect(gb.encoding == "GB18030")
    }
    for text in [Self.text, "年报", "公开", "费用5元", "政务公开", "二〇二二年", "张喆5件"] {
      let gb = try decoded(try Self.bytes(text, "GB18030"))
      #expect(String(scalars: gb.scalars) == text)
      #expect(gb.encoding == "GB18030")
    }
    let island = "香港政府年報：公開資料128條，深水埗、鰂魚涌、邨。"
    #expect(
      String(scalars: try decoded(try Self.bytes(island, "BIG5-HKSCS")).scalars) == island)
  }

  @Test("Chinese that is well formed UTF-8 by chance, and letters that are not Chinese")
  func chance() throws {
    // 模模 in GB18030 is ģģ in UTF-8.
    for text in ["模芈", "café naïve", "привет мир", "один дом", "§5 ×3 °C · é", "Αθήνα"] {
      #expect(String(scalars: try decoded(Array(text.utf8)).scalars) == text)
    }
    let chance = try Self.bytes("模拟", "GB18030")
    #expect(String(scalars: try decoded(chance).scalars) == "模拟")
  }

  @Test("the euro sign of code page 936 and marks of Windows are signs, not damage")
  func euro() throws {
    var bytes = try Self.bytes("收费", "GB18030") + [0x80] + Array("120，".utf8.prefix(3))
    bytes += try Self.bytes("元，增长10", "GB18030") + [0x96] + Array("15%\n".utf8)
    bytes += try Self.bytes(Self.text, "GB18030")
    let found = try decoded(bytes)
    #expect(found.invalidCount == 0)
    #expect(String(scalars: found.scalars) == "收费€120元，增长10–15%\n" + Self.text)
  }

  @Test("HZ and ISO-2022-CN switch to Chinese in bytes below 128")
  func sevenBits() throws {
    let gb = try Self.bytes("年报", "GB18030").map { $0 & 0x7F }
    let hz = Array("2005~{".utf8) + gb + Array("~} a~~b ~\nc\n~{".utf8) + gb + Array("\nd".utf8)
    let found = try decoded(hz)
    #expect(String(scalars: found.scalars) == "2005年报 a~b c\n年报\nd")
    #expect(found.encoding == "HZ-GB-2312")
    let iso = try decoded(try Self.bytes(Self.text, "ISO-2022-CN"))
    #expect(String(scalars: iso.scalars) == Self.text)
    #expect(iso.encoding == "ISO-2022-CN")
    for text in ["~{x~}", "a ~ b ~~ c", "cd ~/x; {a~{}"] {
      #expect(String(scalars: try decoded(Array(text.utf8)).scalars) == text)
    }
  }

  @Test("lines of another encoding are read in it and noted, whichever the rest is in")
  func foreignLines() throws {
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (main, other, name) in [
      ("UTF-8", "GB18030", "UTF-8"), ("UTF-8", "BIG5", "UTF-8"), ("GB18030", "UTF-8", "GB18030"),
    ] {
      var bytes: [UInt8] = []
      let foreign = other == "BIG5" ? "全年主動公開政府信息128條，辦理申請37件。" : lines[2]
      for (index, line) in lines.enumerated() {
        bytes += try Self.bytes(index == 2 ? foreign : line, index == 2 ? other : main) + [0xA]
      }
      let report = try ReportReader.report(from: bytes)
      let expected = lines.enumerated().map { $0 == 2 ? foreign : $1 }.joined(separator: "\n")
      #expect(report.text.string == expected + "\n")
      #expect(report.identity.encoding == name)
      let note = try #require(report.diagnostics.first { $0.kind == .foreignLine })
      #expect(note.count == 1)
      #expect(report.text[note.source] == foreign)
      #expect(!report.diagnostics.contains { $0.kind == .invalidBytes })
    }
  }

  @Test("a text that had been decoded wrongly before it was saved is mended, and it is said")
  func misdecoded() throws {
    // 一、总体情况 in UTF-8 read as code page 936; GBK read as Latin-1; UTF-8 read as Windows-1252.
    let latin = String(
      String.UnicodeScalarView(
        try Self.bytes(Self.text, "GB18030").map { Unicode.Scalar($0) }))
    let files = [
      ("涓€銆佹€讳綋鎯呭喌", "一、总体情况"), (latin, Self.text),
      ("å¹´åº¦æŠ¥å‘Š5æ\u{9D}¡", "年度报告5条"),
    ]
    for (file, text) in files {
      let report = try ReportReader.report(from: Array(file.utf8))
      #expect(report.text.string == text)
      #expect(report.diagnostics.contains { $0.kind == .misdecoded })
    }
    let lost = try ReportReader.report(from: Array("涓€銆佹€讳綋鎯呭喌锛堝叕寮€\n鏀垮簻淇℃伅銆?\n".utf8))
    #expect(lost.text.string.hasPrefix("一、总体情况（公开\n政府信息\u{FFFD}"))
    // 公开 of which two bytes in the middle are lost is no 兼.
    let halves = try ReportReader.report(from: Array("鏀垮簻淇℃伅鍏紑宸ヤ綔".utf8))
    #expect(halves.text.string == "政府信息\u{FFFD}工作")
    for text in ["鑫淼鑫焱5件", "擈擛忳耋岆", "café crème brûlée à la carte", Self.traditional] {
      let report = try ReportReader.report(from: Array(text.utf8))
      #expect(report.text.string == text)
      #expect(!report.diagnostics.contains { $0.kind == .misdecoded })
    }
  }

  @Test("an encoding that a person names is taken, and one that there is not is refused")
  func named() throws {
    let bytes = try Self.bytes(Self.text, "GB18030")
    let text = try TextDecoder.decode(bytes, isWhole: true, encoding: "GBK")
    #expect(String(scalars: text.scalars) == Self.text)
    #expect(throws: ReportReadingError.unknownEncoding("Klingon")) {
      try TextDecoder.decode(bytes, isWhole: true, encoding: "Klingon")
    }
  }
}
