import ReportModel
import Testing

@testable import ReportReading

/// Documents that office systems export under the names of others: MHTML and Word XML.
@Suite("Saved pages and Word XML")
struct SavedPageTests {
  private static let names = ["引言", "一、总体情况"]

  private func check(_ report: Report, at location: SourceLocation = #_sourceLocation) {
    #expect(report.identity.title == "示例县2021年政府信息公开工作年度报告", sourceLocation: location)
    #expect(report.text.string.contains("受理13件。"), sourceLocation: location)
    #expect(report.sections.map(\.name).contains("一、总体情况"), sourceLocation: location)
    #expect(SoundReport.flaw(of: report) == nil, sourceLocation: location)
  }

  private static let page = """
    <html><body><p>示例县2021年政府信息公开工作年度报告</p><p>一、总体情况</p><p>受理13件。</p></body></html>
    """

  /// Bytes as quoted-printable writes them, in lines of 60 characters.
  private static func quoted(_ bytes: [UInt8]) -> String {
    var lines = ""
    var length = 0
    for byte in bytes {
      let isPlain = byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "=")
      let digits = String(byte, radix: 16, uppercase: true)
      let piece = isPlain ? String(Unicode.Scalar(byte)) : "=" + (byte < 16 ? "0" : "") + digits
      if length + piece.count > 60 {
        lines += "=\r\n"
        length = 0
      }
      lines += piece
      length += piece.count
    }
    return lines
  }

  @Test("a page with its parts in one file, quoted-printable in GB 2312")
  func quotedPrintable() throws {
    let file = """
      MIME-Version: 1.0\r
      Content-Type: multipart/related; boundary="----=_B"; type="text/html"\r
      \r
      ------=_B\r
      Content-Location: file:///C:/a.htm\r
      Content-Transfer-Encoding: quoted-printable\r
      Content-Type: text/html; charset="gb2312"\r
      \r
      \(Self.quoted(EncodingTests.gb18030(Self.page)))\r
      ------=_B\r
      Content-Location: file:///C:/a.files/header.htm\r
      Content-Type: text/html; charset="gb2312"\r
      \r
      <html><body>header of a printed page</body></html>\r
      ------=_B--\r
      """
    for head in ["", "\u{FEFF}", "\r\n\r\n", "打印时间：2021年\r\n"] {
      let report = try ReportReader.report(from: Array((head + file).utf8), name: "年报.doc")
      check(report)
      #expect(report.identity.encoding == "GB18030")
      #expect(!report.text.string.contains("header"))
    }
  }

  @Test("base64 parts, the page named as the first, and others behind it")
  func base64() throws {
    let coded = Self.base64(Array(Self.page.utf8))
    let other = Self.base64(Array("<p>二、主动公开</p><p>公开5条。</p>".utf8))
    let file = """
      From: <Saved by Blink>
      Subject: x
      Content-Type: multipart/related;
      \ttype="text/html"; start=<a@b>;
      \tboundary="M"

      --M
      Content-Type: text/html
      Content-ID: <c@b>
      Content-Transfer-Encoding: base64

      \(other)
      --M
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      iVBORw0KGgo=
      --M
      Content-Type: text/html; charset=utf-8
      Content-ID: <a@b>
      Content-Transfer-Encoding: BASE64

      \(coded)
      """
    let report = try ReportReader.report(from: Array(file.utf8))
    check(report)
    #expect(report.sections.map(\.name).suffix(2) == ["一、总体情况", "二、主动公开"])
  }

  @Test("of a letter's ways to say the same the page is read, and plain text where there is none")
  func letters() throws {
    let text = "示例县2021年政府信息公开工作年度报告\n一、总体情况\n受理13件。\n"
    let both = """
      Date: Mon, 1 Feb 2022 08:00:00 +0800
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=X

      --X
      Content-Type: text/plain; charset=utf-8

      \(text)
      --X
      Content-Type: text/html; charset=utf-8

      \(Self.page)
      --X--
      """
    let report = try ReportReader.report(from: Array(both.utf8))
    check(report)
    #expect(report.text.string.components("受理13件。") == 1)
    check(
      try ReportReader.report(
        from: Array("MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n\(text)".utf8)))
    check(
      try ReportReader.report(
        from: Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\(Self.page)".utf8)))
  }

  @Test("a Word document of 2003 as XML: its numbers, links, tables, and nothing that was deleted")
  func word2003() throws {
    let file = """
      <?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>
      <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" \
      xmlns:wx="urn:wx" xmlns:aml="urn:aml"><w:body><wx:sect>
      <w:p><w:r><w:t>示例县2021年政府信息公开工作年度报告</w:t></w:r></w:p>
      <w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="一、"/></w:listPr></w:pPr>\
      <w:r><w:t>总体情况</w:t></w:r></w:p>
      <w:p><w:r><w:t>受理</w:t></w:r>\
      <aml:annotation aml:id="1" w:type="Word.Deletion"><aml:content><w:r><w:delText>12</w:delText></w:r>\
      <w:r><w:t>12</w:t></w:r></aml:content></aml:annotation>\
      <aml:annotation aml:id="2" w:type="Word.Insertion"><aml:content><w:r><w:t>13</w:t></w:r></aml:content></aml:annotation>\
      <w:r><w:t>件。</w:t></w:r></w:p>
      <w:p><w:hlink w:dest="http://x.gov.cn/"><w:r><w:t>网站</w:t></w:r></w:hlink><w:r><w:t>见上。</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>数量</w:t></w:r></w:p></w:tc></w:tr>
      <w:tr><w:tc><w:p><w:r><w:t>网站</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
      </wx:sect></w:body></w:wordDocument>
      """
    let report = try ReportReader.report(from: Array(file.utf8), name: "年报.doc")
    check(report)
    #expect(report.tables.map(TablePicture.lines) == ["generic | 数量\n网站 | 5"])
    #expect(report.blocks.flatMap(\.links).map(\.target) == ["http://x.gov.cn/"])
  }

  @Test("the parts of a Word document set end to end in one XML file")
  func flatPackage() throws {
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let file = """
      <?xml version="1.0" standalone="yes"?>
      <pkg:package xmlns:pkg="urn:pkg" xmlns:w="urn:w">
      <pkg:part pkg:name="/word/styles.xml" pkg:contentType="\(kind).styles+xml"><pkg:xmlData><w:styles>\
      <w:style w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles></pkg:xmlData></pkg:part>
      <pkg:part pkg:name="/word/document.xml" pkg:contentType="\(kind).document.main+xml"><pkg:xmlData>\
      <w:document><w:body><w:p><w:r><w:t>示例县2021年政府信息公开工作年度报告</w:t></w:r></w:p>\
      <w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>一、总体情况</w:t></w:r></w:p>\
      <w:p><w:r><w:t>受理13件。</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>
      """
    check(try ReportReader.report(from: Array(file.utf8)))
    #expect(throws: ReportReadingError.crookedDocument(.wordXML)) {
      try ReportReader.report(from: Array("<pkg:package xmlns:pkg=\"u\"></pkg:package>".utf8))
    }
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let piece = bytes[start..<min(start + 3, bytes.count)]
      var bits = piece.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - piece.count))
      var four: [Character] = []
      for _ in 0..<4 {
        four.insert(letters[bits & 63], at: 0)
        bits >>= 6
      }
      for place in 0..<(3 - piece.count) { four[3 - place] = "=" }
      text += String(four)
      if start % 57 == 54 { text += "\n" }
    }
    return text
  }
}

extension String {
  /// How many times some words stand in the text.
  fileprivate func components(_ words: String) -> Int {
    split(separator: words, omittingEmptySubsequences: false).count - 1
  }
}
