import FoundationEssentials
import ReportModel
import SampleReports
import TestSupport
import Testing

@testable import ReportReading

/// Fixed pages of GB/T 33190, read by the places of their signs.
@Suite("OFD")
struct OFDTests {
  private static let lines = [
    "示例县2021年政府信息公开工作年度报告", "一、总体情况", "全年受理政府信息公开申请13件，均已办结。", "二、主动公开政府信息情况",
    "发布公文11件。",
  ]

  private func report(_ bytes: [UInt8]) throws -> Report {
    let report = try ReportReader.report(from: bytes, name: "年报.txt")
    #expect(SoundReport.flaw(of: report) == nil)
    return report
  }

  private func check(_ report: Report, at location: SourceLocation = #_sourceLocation) {
    #expect(report.identity.title == Self.lines[0], sourceLocation: location)
    #expect(
      report.sections.map(\.name).suffix(2) == [Self.lines[1], Self.lines[3]],
      sourceLocation: location)
    #expect(report.text.string.contains("申请13件，均已办结。"), sourceLocation: location)
  }

  @Test("lines of pages are paragraphs, whatever folders and namespaces are called")
  func prose() throws {
    let page = OFDFixture.lines(Self.lines)
    check(try report(OFDFixture.bytes([page])))
    check(
      try report(OFDFixture.bytes([page], folder: "文书/正本", namespace: "http://www.ofdspec.org")))
    check(
      try report(
        OFDFixture.bytes(["<ofd:PageBlock><ofd:PageBlock>\(page)</ofd:PageBlock></ofd:PageBlock>"]))
    )
    check(
      try report(
        OFDFixture.bytes([
          OFDFixture.lines(Array(Self.lines[..<3])), OFDFixture.lines(Array(Self.lines[3...])),
        ])))
  }

  @Test(
    "each sign may be a text of its own, steps may be repeated, and a unit may be the program's own"
  )
  func signs() throws {
    let single = Self.lines.enumerated().flatMap { row, words in
      words.unicodeScalars.reduce(into: (x: 30.0, text: [String]())) { line, scalar in
        let y = 30 + 8 * Double(row)
        line.text.append(OFDFixture.text(String(scalar), x: line.x, y: y))
        line.x += scalar.value > 0x2E80 ? 5 : 2.5
      }.text
    }
    check(try report(OFDFixture.bytes([single.joined()])))
    let repeated = Self.lines.enumerated().map { row, words in
      "<ofd:TextObject Boundary=\"10 \(10 + row * 3) 90 2\" size=\"1.6\"><ofd:TextCode X=\"0\" Y=\"1.6\" "
        + "DeltaX=\"g \(words.unicodeScalars.count - 1) 1.6\">\(words)</ofd:TextCode></ofd:TextObject>"
    }
    check(try report(OFDFixture.bytes([repeated.joined()])))
    let enlarged = Self.lines.enumerated().map { row, words in
      OFDFixture.text(words, x: 20, y: 20 + 12 * Double(row), size: 2.5, matrix: "2 0 0 2 0 0")
    }
    check(try report(OFDFixture.bytes([enlarged.joined()])))
  }

  @Test("columns of figures are a table, over two pages too")
  func tables() throws {
    let head = [
      ["指标", "上年", "本年"], ["网站信息", "120", "130"], ["微信信息", "80", "95"], ["微博信息", "7", "9"],
    ]
    let page =
      OFDFixture.lines(["示例局2016年度指标表"]) + OFDFixture.rows(head, at: [30, 90, 140], from: 50)
    let report = try report(OFDFixture.bytes([page]))
    #expect(
      report.tables.map {
        TablePicture.lines(of: $0).split(separator: "\n").dropFirst().joined(separator: "⏎")
      }
        == ["网站信息 | 120 130⏎微信信息 | 80 95⏎微博信息 | 7 9"])
  }

  @Test(
    "what is printed by a template is part of the page; seals, notes and watermarks are not, and it is said"
  )
  func marks() throws {
    let aslant = OFDFixture.text("内部资料", x: 50, y: 100, size: 20, matrix: "0.7 0.7 -0.7 0.7 0 0")
    let hidden =
      "<ofd:TextObject Visible=\"false\" Boundary=\"30 200 9 9\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\">看不见</ofd:TextCode></ofd:TextObject>"
    let page = OFDFixture.lines(Array(Self.lines[1...]), from: 60) + aslant + hidden
    let report = try report(
      OFDFixture.bytes(
        [page], templates: [OFDFixture.lines([Self.lines[0]])],
        document: "<ofd:Annotations>Annotations.xml</ofd:Annotations>",
        body: "<ofd:Signatures>/Signs.xml</ofd:Signatures>",
        parts: [
          ("Signs.xml", "<Signatures><Signature ID=\"1\"/></Signatures>"),
          (
            "Doc_0/Annotations.xml",
            "<Annotations><Page><FileLoc>A/1.xml</FileLoc></Page></Annotations>"
          ),
          (
            "Doc_0/A/1.xml",
            "<PageAnnot><Annot Type=\"Watermark\"/><Annot Type=\"Link\"/></PageAnnot>"
          ),
        ]))
    check(report)
    #expect(!report.text.string.contains("内部资料") && !report.text.string.contains("看不见"))
    #expect(report.diagnostics == [Diagnostic(kind: .pageMark, source: 0..<0, count: 3)])
  }

  @Test("pages of pictures, damaged and locked files are told apart")
  func refused() throws {
    let whole = OFDFixture.bytes([OFDFixture.lines(Self.lines)])
    let cases: [([UInt8], ReportReadingError)] = [
      (OFDFixture.bytes(["<ofd:ImageObject/>"]), .noText(.ofd)),
      (StoredZip.bytes([("OFD.xml", "<OFD><DocBody/></OFD>")]), .crookedDocument(.ofd)),
      (StoredZip.bytes([("OFD.xml", "?")]), .crookedDocument(.ofd)),
      (OFDFixture.bytes([], parts: [("Encryptions.xml", "")]), .locked(.ofd)),
    ]
    for (bytes, error) in cases {
      #expect(throws: error) { try ReportReader.report(from: bytes) }
    }
    // The end of the file is lost: what is there is read, and it is said.
    for end in stride(from: whole.count - 20, to: 200, by: -97) {
      guard let report = try? ReportReader.report(from: Array(whole[..<end])) else { continue }
      #expect(SoundReport.flaw(of: report) == nil)
    }
  }

  @Test("the odd files of other programs", .enabled(if: Samples.corpus != nil))
  func corpus() throws {
    let folder = try #require(Samples.corpus).appending(path: "ofd")
    let words = [
      ("chinese-folder-names.ofd", "你好呀，OFD Reader&Writer！"),
      ("other-namespace.ofd", "你好呀，OFD Reader&Writer！"),
      ("page-block.ofd", "你好呀，OFD Reader&Writer！"), ("odd-paths.ofd", "立案决定书"),
      ("official-letter.ofd", "关于同意张阿三同志辞职的批复"),
      ("prose-two-pages.ofd", "中国一向是所谓“闭关主义”，自己不去，别人也不许来。"),
      ("watermark-annotation.ofd", "中华民国十五年三月二十五日，就是国立北京女子师范大学"),
    ]
    for (name, words) in words {
      let report = try report(Samples.bytes(of: folder.appending(path: name)))
      #expect(report.text.string.contains(words), "\(name): \(report.text.string.prefix(300))")
      let marks = report.diagnostics.first { $0.kind == .pageMark }?.count
      let expected = ["official-letter.ofd": 1, "watermark-annotation.ofd": 3]
      #expect(marks == expected[name], "\(name)")
    }
  }
}
