/// Writes a report as a Word document: styles, tables with merged cells, and numbers of headings that
/// are either typed or counted by Word.
enum WordDocument {
  /// Where the numbers of headings come from.
  enum Numbers: Sendable {
    /// They are words of the text.
    case typed
    /// They are in `numbering.xml`, and only a program that counts sees them.
    case counted
  }

  /// The parts of the file by their names.
  static func parts(of report: SampleReport, numbers: Numbers) -> [(name: String, text: String)] {
    [
      ("[Content_Types].xml", WordParts.contentTypes), ("_rels/.rels", WordParts.relations),
      ("word/document.xml", document(report, numbers)),
      ("word/_rels/document.xml.rels", WordParts.documentRelations),
      ("word/styles.xml", WordParts.styles), ("word/numbering.xml", WordParts.numbering),
    ]
  }

  private static func document(_ report: SampleReport, _ numbers: Numbers) -> String {
    let body = report.blocks.map { block($0, numbers) }.joined(separator: "\n")
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
      \(paragraph(report.title, style: "Title"))
      \(body)
      \(paragraph(report.issuer, style: "Signature"))
      \(paragraph(report.date, style: "Signature"))
      <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" \
      w:left="1587" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>

      """
  }

  private static func block(_ block: SampleReport.Block, _ numbers: Numbers) -> String {
    switch (block, numbers) {
    case (.section(_, let words), .counted):
      paragraph(words, style: "Heading1", level: 0)
    case (.section(let number, let words), .typed):
      paragraph("\(SampleReport.ideograph(number))、\(words)", style: "Heading1")
    case (.subsection(_, let words), .counted):
      paragraph(words, style: "Heading2", level: 1)
    case (.subsection(let number, let words), .typed):
      paragraph("（\(SampleReport.ideograph(number))）\(words)", style: "Heading2")
    case (.paragraph(let words), _): paragraph(words, style: "BodyText")
    case (.table(let grid), _): table(grid)
    }
  }

  private static func paragraph(_ words: String, style: String, level: Int? = nil) -> String {
    let number = level.map {
      "<w:numPr><w:ilvl w:val=\"\($0)\"/><w:numId w:val=\"1\"/></w:numPr>"
    }
    return "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(number ?? "")</w:pPr>"
      + "<w:r><w:t>\(WebPage.escaped(words))</w:t></w:r></w:p>"
  }

  private static func table(_ table: GridTable) -> String {
    let grid = widths(table).map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    let rows = table.places.map { row in
      "<w:tr>" + row.map(place).joined() + "</w:tr>"
    }
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
      + "</w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\n" + rows.joined(separator: "\n") + "\n</w:tbl>"
  }

  /// The widths of columns in twentieths of a point, so that the page holds them.
  private static func widths(_ table: GridTable) -> [Int] {
    // Between the margins of the page.
    let width = 11906 - 1587 - 1474
    let shares = table.columnShares
    return shares.map { Int(Double(width) * $0 / shares.reduce(0, +)) }
  }

  private static func place(_ place: GridTable.Place) -> String {
    switch place {
    case .covered(let span): cell("", span: span, merge: "<w:vMerge/>")
    case .cell(let found):
      cell(
        found.words, span: found.columnSpan,
        merge: found.rowSpan > 1 ? "<w:vMerge w:val=\"restart\"/>" : "")
    }
  }

  private static func cell(_ words: String, span: Int, merge: String) -> String {
    let width = span > 1 ? "<w:gridSpan w:val=\"\(span)\"/>" : ""
    let facts = (width + merge).isEmpty ? "" : "<w:tcPr>\(width)\(merge)</w:tcPr>"
    let run = words.isEmpty ? "" : "<w:r><w:t>\(WebPage.escaped(words))</w:t></w:r>"
    return "<w:tc>\(facts)<w:p>\(run)</w:p></w:tc>"
  }
}
