import ReportModel
import SampleReports
import Testing

@testable import ReportReading

/// What a file is, by what it holds: under any name, behind any head that does no harm.
@Suite("Formats by content")
struct FormatTests {
  private typealias Kind = FileKind.Kind

  private static let word: [UInt8] = StoredZip.bytes([
    ("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w:document/>"),
  ])

  /// Heads that may stand before any document.
  private static let heads: [[UInt8]] = [
    [], [0xEF, 0xBB, 0xBF], Array("\r\n \n".utf8), Array("来源：http://x.gov.cn/a\n下载\n".utf8),
    Array("HTTP/1.1 200 OK\r\nServer: nginx\r\nDate: Mon, 01 Jan 2024 00:00:00 GMT\r\n\r\n".utf8),
    Array("MIME-Version: 1.0\r\nContent-Type: application/octet-stream\r\n\r\n".utf8),
  ]

  private static let signed: [(bytes: [UInt8], kind: Kind)] = [
    (Array("%PDF-1.4\n1 0 obj\n".utf8), .document(.pdf)), (word, .document(.docx)),
    (Array("{\\rtf1\\ansi abc}".utf8), .document(.rtf)),
    (CompoundFixture.bytes([("WordDocument", [])]), .document(.doc)),
    ([0x89, 0x50, 0x4E, 0x47, 0xD, 0xA, 0x1A, 0xA, 0, 0], .other(.image("PNG"))),
    ([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], .other(.image("JPEG"))),
    (Array("Rar!".utf8) + [0x1A, 7, 1, 0], .other(.packed("RAR"))),
    ([0x1F, 0x8B, 8, 0, 0, 0], .other(.packed("gzip"))),
    (Array("MZ".utf8) + [0x90, 0, 3, 0, 0, 0], .other(.program("EXE"))),
    ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], .other(.program("ELF"))),
    (Array("SQLite format 3".utf8) + [0, 16, 0], .other(.document("SQLite"))),
    (Array("RIFF".utf8) + [9, 0, 0, 0] + Array("WEBPVP8 ".utf8), .other(.image("WebP"))),
  ]

  @Test("a signature counts at the beginning and behind lines of text")
  func heads() {
    for head in Self.heads {
      for file in Self.signed {
        #expect(FileKind(of: head + file.bytes).kind == file.kind)
      }
    }
  }

  @Test(
    "a text that speaks of formats stays a text",
    arguments: [
      "BM公司2023年年报\n一、概述\n", "MZ\n", "一、概述\n%PDF-1.4 是一种格式。\n", "Rar! 文件请先解压。\n",
      "From: 办公室\nSubject: 年报\n\n一、概述\n", "CAJ 全文\n", "PK 赛 5 场。\n", "ID3 标签\n",
    ])
  func texts(_ text: String) {
    #expect(FileKind(of: Array(text.utf8)).kind == .text)
  }

  @Test("packages are told by their parts")
  func packages() {
    func zip(_ names: String..., types: String = "<Types/>") -> [UInt8] {
      StoredZip.bytes([("[Content_Types].xml", types)] + names.map { ($0, "<a/>") })
    }
    let open = "application/vnd.oasis.opendocument."
    let cases: [(bytes: [UInt8], kind: Kind)] = [
      (zip("xl/workbook.xml"), .document(.xlsx)),
      (zip("ppt/presentation.xml"), .other(.document("PPTX"))),
      (zip("xl/workbook.bin"), .other(.document("XLSB"))),
      (
        zip(
          "other/main.xml",
          types: "<Types><Override ContentType=\"…wordprocessingml.document.main+xml\"/></Types>"),
        .document(.docx)
      ),
      (StoredZip.bytes([("mimetype", open + "text"), ("content.xml", "")]), .document(.odt)),
      (
        StoredZip.bytes([("mimetype", open + "spreadsheet"), ("content.xml", "")]), .document(.ods)
      ),
      (StoredZip.bytes([("mimetype", open + "presentation")]), .other(.document("ODP"))),
      (StoredZip.bytes([("mimetype", "application/epub+zip")]), .other(.document("EPUB"))),
      (StoredZip.bytes([("OFD.xml", "<OFD/>"), ("Doc_0/Document.xml", "")]), .document(.ofd)),
      (StoredZip.bytes([("年报.docx", "")]), .other(.packed("ZIP"))),
    ]
    for file in cases {
      #expect(FileKind(of: file.bytes).kind == file.kind)
      // Without its directory a file is still told by the heads of its parts.
      #expect(FileKind(of: Array(file.bytes.dropLast(30))).kind == file.kind)
    }
  }

  @Test("files of Office before 2007 are told by their streams")
  func streams() {
    let cases: [(streams: [String], kind: Kind)] = [
      (["WordDocument", "1Table"], .document(.doc)),
      (["WordDocument", "WpsCustomData"], .document(.wps)),
      (["Workbook"], .document(.xls)), (["Book"], .document(.xls)),
      (["Workbook", "ETExtData"], .document(.et)),
      (["PowerPoint Document"], .other(.document("PPT"))),
      (["EncryptionInfo", "EncryptedPackage"], .locked(.office)),
      (["__properties_version1.0"], .other(.document("MSG"))),
      (["Contents"], .other(.document("OLE"))),
    ]
    for file in cases {
      let bytes = CompoundFixture.bytes(file.streams.map { ($0, []) })
      #expect(FileKind(of: bytes).kind == file.kind)
    }
  }

  @Test("a document that is whole but locked is told from a damaged one")
  func locked() throws {
    let manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    var encrypted = Self.word
    for place in encrypted.indices where encrypted[place...].starts(with: [0x50, 0x4B, 3, 4]) {
      encrypted[place + 6] |= 1
    }
    for place in encrypted.indices where encrypted[place...].starts(with: [0x50, 0x4B, 1, 2]) {
      encrypted[place + 8] |= 1
    }
    let cases: [(bytes: [UInt8], format: DocumentFormat)] = [
      (CompoundFixture.bytes([("EncryptedPackage", []), ("EncryptionInfo", [])]), .office),
      (
        CompoundFixture.bytes([("WordDocument", [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0])]),
        .doc
      ),
      (
        StoredZip.bytes([
          ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "?"),
          ("META-INF/manifest.xml", manifest),
        ]), .odt
      ), (encrypted, .docx),
      (StoredZip.bytes([("OFD.xml", "<OFD/>"), ("Encryptions.xml", "")]), .ofd),
    ]
    for file in cases {
      #expect(throws: ReportReadingError.locked(file.format)) {
        try ReportReader.report(from: file.bytes)
      }
    }
    #expect(throws: ReportReadingError.crookedDocument(.docx)) {
      try ReportReader.report(from: Array(Self.word.prefix(40)))
    }
  }

  @Test(
    "marked-up texts are told by their first element",
    arguments: [
      ("<?xml version=\"1.0\"?><w:wordDocument>", MarkupKind.Kind.document(.wordXML)),
      ("来源\n<pkg:package xmlns:pkg=\"x\">", .document(.wordXML)),
      ("<?xml version=\"1.0\"?><rss><channel/></rss>", .other(.document("XML"))),
      ("<svg xmlns=\"x\"><text/></svg>", .other(.image("SVG"))),
      (
        "<?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
        .document(.sheetXML)
      ),
      ("<!-- saved from url --><div>一</div>", .page),
      ("<%@ page language=\"java\" %>\n<html>", .page),
      ("打印\n收藏\n  <!DOCTYPE html><p>", .page), ("<!-- <html>", .page),
    ])
  func markup(_ text: String, _ kind: MarkupKind.Kind) {
    #expect(MarkupKind(of: Array(text.unicodeScalars))?.kind == kind)
  }

  @Test(
    "angle brackets in a text are no markup",
    arguments: ["<年报>一、概述</年报>", "一、概述\n<附件>见下。\n", "<b>", "总数<5件\n<p>\n"])
  func brackets(_ text: String) {
    #expect(MarkupKind(of: Array(text.unicodeScalars)) == nil)
  }

  @Test("a page behind lines of text is read as a page, and the lines are kept")
  func pageBehindLines() throws {
    let text = """
      来源：http://x.gov.cn/a.html
      <html><body><h1>东山局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>公开信息16条。</p></body></html>
      """
    let report = try ReportReader.report(from: Array(text.utf8))
    #expect(report.identity.title == "东山局2023年政府信息公开工作年度报告")
    #expect(report.sections.map(\.name).contains("一、总体情况"))
    let all = report.text.string + report.surroundings.above.joined()
    #expect(all.contains("来源：http://x.gov.cn/a.html"))
  }
}
