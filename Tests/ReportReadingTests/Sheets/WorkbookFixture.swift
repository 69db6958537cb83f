import SampleReports

/// Workbooks written by code.
enum WorkbookFixture {
  /// The parts of a workbook whose sheets are XML of rows, `styles` the part of styles.
  static func xlsx(
    _ sheets: [(name: String, state: String, data: String)], strings: [String] = [],
    styles: String = "<styleSheet/>", book: String = "xl/workbook.xml"
  ) -> [UInt8] {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\"\(kind)/officeDocument\" Target=\"/\(book)\"/></Relationships>"
      ),
    ]
    let entries = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"s\(index)\"/>"
    }
    parts.append((book, "<workbook xmlns:r=\"r\"><sheets>\(entries.joined())</sheets></workbook>"))
    let links = sheets.indices.map {
      "<Relationship Id=\"s\($0)\" Type=\"\(kind)/worksheet\" Target=\"sheets/s\($0).xml\"/>"
    }
    let name = book.split(separator: "/").last ?? ""
    parts.append(
      (
        "xl/_rels/\(name).rels",
        "<Relationships>\(links.joined())<Relationship Id=\"a\" Type=\"\(kind)/sharedStrings\" Target=\"strings.xml\"/>"
          + "<Relationship Id=\"b\" Type=\"\(kind)/styles\" Target=\"styles.xml\"/></Relationships>"
      ))
    parts.append(("xl/strings.xml", "<sst>\(strings.map { "<si>\($0)</si>" }.joined())</sst>"))
    parts.append(("xl/styles.xml", styles))
    for (index, sheet) in sheets.enumerated() {
      parts.append(("xl/sheets/s\(index).xml", "<worksheet>\(sheet.data)</worksheet>"))
    }
    return StoredZip.bytes(parts.map { (name: $0.0, text: $0.1) })
  }

  /// Rows of texts and numbers as a sheet has them, from its first row; nil leaves a place free.
  static func rows(_ rows: [[String?]], merges: [String] = []) -> String {
    var data = "<sheetData>"
    for (index, row) in rows.enumerated() {
      data += "<row r=\"\(index + 1)\">"
      for (column, words) in row.enumerated() {
        guard let words else { continue }
        let place = "\(letters(column))\(index + 1)"
        let isNumber = Double(words) != nil
        data +=
          isNumber
          ? "<c r=\"\(place)\"><v>\(words)</v></c>"
          : "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(words)</t></is></c>"
      }
      data += "</row>"
    }
    data += "</sheetData>"
    guard !merges.isEmpty else { return data }
    return data + "<mergeCells>" + merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
      + "</mergeCells>"
  }

  private static func letters(_ column: Int) -> String {
    let last = String(Unicode.Scalar(UInt8(65 + column % 26)))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }
}
