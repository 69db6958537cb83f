import SampleReports

/// Reports in the formats that office systems export, as small as readers take them.
enum OfficeFormats {
  /// One fixture of each format for the lines of a report, rows cut into cells, and its printed pages.
  static func fixtures(of lines: [[Substring]], _ pages: [PDFFile.Page]) -> [Fixture] {
    let text = lines.map { $0.joined(separator: " ") }.joined(separator: "\n")
    return [
      Fixture(format: .letter, parts: [("", letter(lines))]),
      Fixture(format: .wordXML, parts: [("", wordXML(lines))]),
      Fixture(format: .sheetXML, parts: [("", sheetXML(lines))]),
      Fixture(format: .workbook, parts: workbook(lines)),
      Fixture(format: .openText, parts: openDocument("text", openText(lines))),
      Fixture(
        format: .openSheet,
        parts: openDocument(
          "spreadsheet",
          "<office:spreadsheet><table:table>\(lines.map(openRow).joined())</table:table></office:spreadsheet>"
        )),
      Fixture(format: .fixedPages, parts: OFDFile.parts(of: pages, steps: .counted)),
      Fixture(
        format: .rows,
        parts: [("", "title\tfull_text\n一\t\"\(text)\"\n二\t\"\(text.prefix(4000))\"\n")]),
    ]
  }

  private static func letter(_ lines: [[Substring]]) -> String {
    let page = lines.map { line in
      line.count > 1
        ? "<table><tr>" + line.map { "<td>\($0)</td>" }.joined() + "</tr></table>"
        : "<p>\(line[0])</p>"
    }.joined()
    return "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"X\"\r\n\r\n--X\r\n"
      + "Content-Type: text/html; charset=\"utf-8\"\r\n\r\n<html><body>\(page)</body></html>\r\n--X--\r\n"
  }

  private static func wordXML(_ lines: [[Substring]]) -> String {
    func paragraph(_ words: Substring) -> String { "<w:p><w:r><w:t>\(words)</w:t></w:r></w:p>" }
    let body = lines.map { line in
      line.count > 1
        ? "<w:tbl><w:tr>" + line.map { "<w:tc>\(paragraph($0))</w:tc>" }.joined()
          + "</w:tr></w:tbl>"
        : paragraph(line[0])
    }
    return
      "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"w\"><w:body>\(body.joined())</w:body></w:wordDocument>"
  }

  private static func sheetXML(_ lines: [[Substring]]) -> String {
    let rows = lines.map { line in
      "<Row>" + line.map { "<Cell><Data ss:Type=\"String\">\($0)</Data></Cell>" }.joined()
        + "</Row>"
    }
    return
      "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
      + "xmlns:ss=\"s\"><Worksheet ss:Name=\"一\"><Table>\(rows.joined())</Table></Worksheet></Workbook>"
  }

  private static func workbook(_ lines: [[Substring]]) -> [(name: String, text: String)] {
    let rows = lines.enumerated().map { index, line in
      "<row r=\"\(index + 1)\">"
        + line.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
    }
    return workbook(
      sheet:
        "<sheetData>\(rows.joined())</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>"
    )
  }

  /// The parts of a workbook of one sheet.
  static func workbook(sheet: String) -> [(name: String, text: String)] {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r\" Type=\"\(kind)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"一\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"s\" Type=\"\(kind)/worksheet\" Target=\"s.xml\"/></Relationships>"
      ),
      ("xl/s.xml", "<worksheet>\(sheet)</worksheet>"),
    ]
  }

  private static func openRow(_ line: [Substring]) -> String {
    "<table:table-row>"
      + line.map {
        "<table:table-cell office:value-type=\"string\"><text:p>\($0)</text:p></table:table-cell>"
      }.joined() + "<table:table-cell table:number-columns-repeated=\"9\"/></table:table-row>"
  }

  private static func openText(_ lines: [[Substring]]) -> String {
    let body = lines.map { line in
      line.count > 1
        ? "<table:table>\(openRow(line))</table:table>" : "<text:p>\(line[0])</text:p>"
    }
    return "<office:text>\(body.joined())</office:text>"
  }

  private static func openDocument(
    _ kind: String, _ body: String
  ) -> [(name: String, text: String)] {
    let names = ["office", "text", "table"].map { "xmlns:\($0)=\"urn:\($0)\"" }
      .joined(separator: " ")
    return [
      ("mimetype", "application/vnd.oasis.opendocument.\(kind)"),
      (
        "content.xml",
        "<office:document-content \(names)><office:body>\(body)</office:body></office:document-content>"
      ),
    ]
  }
}
