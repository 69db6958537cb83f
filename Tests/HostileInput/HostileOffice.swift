import SampleReports

extension HostileCase {
  /// Letters, workbooks, OpenDocument files and fixed pages.
  static let office = [
    HostileCase("letters nested 10,000 deep", text: 10_000) { depth in
      (0..<depth).map { "Content-Type: multipart/mixed; boundary=b\($0)\r\n\r\n--b\($0)\r\n" }
        .joined() + "Content-Type: text/html\r\n\r\n<p>一、概述</p>"
    },
    HostileCase("a letter of 100,000 parts", text: 100_000) {
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"\"\r\n\r\n"
        + String(repeating: "--\r\nContent-Type: text/html\r\n\r\n<p>年</p>\r\n", count: $0)
    },
    HostileCase("a letter in base64 of 10 MB of nothing", text: 10_000_000) {
      "MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + repeated("AAAA\r\n", bytes: $0)
    },
    HostileCase("cells at the ends of a workbook, merged over all of it", scale: 20_000) { count in
      workbook(
        "<sheetData>"
          + String(
            repeating:
              "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c><c r=\"ZZZZZZZ99999999999\"><v>1</v></c></row>",
            count: count)
          + "</sheetData><mergeCells>"
          + String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: count) + "</mergeCells>")
    },
    HostileCase("strings and styles of a workbook that are not there", scale: 50_000) { count in
      workbook(
        "<sheetData><row>"
          + String(
            repeating:
              "<c t=\"s\" s=\"-1\"><v>9223372036854775807</v></c><c s=\"99999999\"><v>1e999</v></c>",
            count: count) + "</row></sheetData>")
    },
    HostileCase("rows and columns repeated 1,000,000,000 times", scale: 200) { count in
      openSheet(
        String(
          repeating:
            "<table-row number-rows-repeated=\"1000000000\"><table-cell number-columns-repeated=\"1000000000\" "
            + "number-columns-spanned=\"-1\"><p>年</p></table-cell></table-row>", count: count))
    },
    HostileCase("a workbook as XML whose places are beyond all", text: 20_000) {
      "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table>"
        + String(
          repeating:
            "<Row Index=\"1000000000\"><Cell Index=\"1000000000\" MergeAcross=\"1000000000\" MergeDown=\"-5\"><Data>1</Data></Cell></Row>",
          count: $0) + "</Table></Worksheet></Workbook>"
    },
    HostileCase("lists and sections nested 20,000 deep, in OpenDocument", scale: 20_000) { depth in
      open(
        "text",
        "<text>" + String(repeating: "<list><list-item><section>", count: depth) + "<p>年</p>"
          + String(repeating: "</section></list-item></list>", count: depth) + "</text>")
    },
    HostileCase("a page of 200,000 texts at one place", scale: 200_000) {
      pages(
        String(
          repeating:
            "<TextObject Boundary=\"1 1 1 1\" Size=\"4\"><TextCode X=\"0\" Y=\"3\">年</TextCode></TextObject>",
          count: $0))
    },
    HostileCase("signs set without measure", scale: 2_000) {
      pages(
        String(
          repeating:
            "<TextObject Boundary=\"nan inf -1e308 1e308\" Size=\"1e300\" CTM=\"1e308 nan 0 0 inf 1\"><TextCode X=\"1e308\" "
            + "Y=\"nan\" DeltaX=\"g 9223372036854775807 1e308 nan inf\">一、概述公开信息</TextCode></TextObject>"
            + "<TextObject Boundary=\"1 1 9 9\" Size=\"4\"><TextCode X=\"0\" Y=\"3\" DeltaX=\"g 5 1e308 nan\" "
            + "DeltaY=\"-inf 1e200\">一、概述公开信息</TextCode></TextObject>", count: $0))
    },
    HostileCase("pages that use themselves as their template", scale: 300) { count in
      let uses = String(repeating: "<Template TemplateID=\"1\"/>", count: count)
      return StoredZip.bytes([
        ("OFD.xml", "<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>"),
        (
          "D.xml",
          "<Document><CommonData><TemplatePage ID=\"1\" BaseLoc=\"p.xml\"/></CommonData><Pages>"
            + String(repeating: "<Page BaseLoc=\"p.xml\"/>", count: count) + "</Pages></Document>"
        ),
        (
          "p.xml",
          "<Page>\(uses)<Content><Layer><TextObject Boundary=\"1 1 9 9\" Size=\"4\"><TextCode X=\"0\" Y=\"3\">年</TextCode></TextObject></Layer></Content></Page>"
        ),
      ])
    },
    HostileCase("a sheet of 100,000 reports in its rows", text: 100_000) {
      "title,full_text\n"
        + String(repeating: "\"年报\",\"一、总体情况\n公开信息3条，受理申请5件，办结率100%。\"\n", count: $0)
    },
  ]

  /// A workbook of one sheet.
  private static func workbook(_ sheet: String) -> [UInt8] {
    StoredZip.bytes(OfficeFormats.workbook(sheet: sheet))
  }

  private static func openSheet(_ rows: String) -> [UInt8] {
    open("spreadsheet", "<spreadsheet><table>\(rows)</table></spreadsheet>")
  }

  /// An OpenDocument file of a kind.
  private static func open(_ kind: String, _ body: String) -> [UInt8] {
    StoredZip.bytes([
      ("mimetype", "application/vnd.oasis.opendocument.\(kind)"),
      ("content.xml", "<document-content><body>\(body)</body></document-content>"),
    ])
  }

  /// An OFD file of one page.
  private static func pages(_ texts: String) -> [UInt8] {
    StoredZip.bytes([
      ("OFD.xml", "<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>"),
      ("D.xml", "<Document><Pages><Page BaseLoc=\"p.xml\"/></Pages></Document>"),
      ("p.xml", "<Page><Content><Layer>\(texts)</Layer></Content></Page>"),
    ])
  }
}
