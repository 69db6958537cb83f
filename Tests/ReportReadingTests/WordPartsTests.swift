import ReportModel
import SampleReports
import Testing

@testable import ReportReading

/// What Word keeps outside of a document's plain text: other parts, signs, fields, styles, numbers.
@Suite("Parts of Word documents")
struct WordPartsTests {
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
  private static let spaces = "xmlns:w=\"w\" xmlns:r=\"r\" xmlns:mc=\"mc\" xmlns:m=\"m\""

  private static func document(
    _ content: String, parts: [(name: String, text: String)] = [], name: String = "document.xml"
  ) -> [UInt8] {
    StoredZip.bytes(
      [
        (
          "word/\(name)",
          "\(head)<w:document \(spaces)><w:body>\(paragraph("示例县2022年政府信息公开工作年度报告"))\(paragraph("一、总体情况"))\(content)</w:body></w:document>"
        )
      ] + parts)
  }

  private static func paragraph(_ words: String) -> String { "<w:p>\(run(words))</w:p>" }

  private static func run(_ words: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(words)</w:t></w:r>"
  }

  private static func relations(_ list: [(id: String, kind: String, target: String)]) -> String {
    head + "<Relationships>"
      + list.map {
        "<Relationship Id=\"\($0.id)\" Type=\"http://x/relationships/\($0.kind)\" Target=\"\($0.target)\"/>"
      }.joined() + "</Relationships>"
  }

  /// The lines below the first heading.
  private static func lines(_ bytes: [UInt8]) throws -> [String] {
    try ReportReader.report(from: bytes).text.string.split(separator: "\n").dropFirst(2)
      .map(String.init)
  }

  @Test("the main part is found by the relations of the file, whatever its name is")
  func mainPart() throws {
    let top = ("_rels/.rels", Self.relations([("r1", "officeDocument", "/word/main2.xml")]))
    let bytes = Self.document(Self.paragraph("受理31件。"), parts: [top], name: "main2.xml")
    #expect(try Self.lines(bytes) == ["受理31件。"])
  }

  @Test("documents inside the document are read where they stand, or told")
  func chunks() throws {
    let list = [
      ("a", "aFChunk", "a.html"), ("b", "aFChunk", "b.txt"), ("c", "aFChunk", "c.rtf"),
    ]
    let bytes = Self.document(
      Self.paragraph("正文6件。") + ["a", "b", "c"].map { "<w:altChunk r:id=\"\($0)\"/>" }.joined()
        + Self.paragraph("末尾7件。"),
      parts: [
        ("word/_rels/document.xml.rels", Self.relations(list)),
        (
          "word/a.html",
          "<html><body><p>二、主动公开情况</p><p>公开55条。</p><table><tr><td>项目</td><td>数量</td></tr><tr><td>会议</td><td>3</td></tr></table></body></html>"
        ),
        ("word/b.txt", "三、其他\n嵌入文本66次。"), ("word/c.rtf", "{\\rtf1 x}"),
      ])
    let report = try ReportReader.report(from: bytes)
    #expect(
      report.text.string.split(separator: "\n").dropFirst(2).joined(separator: "|")
        == "正文6件。|二、主动公开情况|公开55条。|项目  数量|会议  3|三、其他|嵌入文本66次。|末尾7件。")
    #expect(report.tables.map { $0.rows[0].cells[0].map { report.text[$0.source] } } == ["3"])
    let found = try #require(report.diagnostics.first { $0.kind == .unreadPart })
    #expect(found.count == 1)
  }

  @Test("signs of fonts of pictures are characters; one that is not known is told")
  func signs() throws {
    func sign(_ font: String, _ number: String) -> String {
      "<w:r><w:sym w:font=\"\(font)\" w:char=\"\(number)\"/></w:r>"
    }
    let words =
      Self.run("收费：") + sign("Wingdings 2", "F052") + Self.run("是") + sign("Wingdings 2", "F0A3")
      + Self.run("否") + sign("Wingdings", "F0FE") + sign("Wingdings", "F0A8")
      + sign("Symbol", "F0B3") + Self.run("95")
      + Self.run("R", "<w:rFonts w:ascii=\"Wingdings 2\"/>") + sign("某图", "F021")
    let report = try ReportReader.report(from: Self.document("<w:p>\(words)</w:p>"))
    #expect(report.text.string.hasSuffix("收费：☑是□否☑□≥95☑\u{FFFD}\n"))
    let found = try #require(report.diagnostics.first { $0.kind == .unknownSign })
    #expect(report.text[found.source.lowerBound..<found.source.lowerBound + 1] == "\u{FFFD}")
  }

  @Test("a field that never ends swallows nothing, and a box of a form shows its tick")
  func fields() throws {
    func mark(_ type: String, _ inner: String = "") -> String {
      "<w:r><w:fldChar w:fldCharType=\"\(type)\">\(inner)</w:fldChar></w:r>"
    }
    let code = "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    let box = "<w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData>"
    let content =
      "<w:p>\(mark("begin"))\(code)\(Self.run("甲5件。"))</w:p>" + Self.paragraph("乙6件。")
      + "<w:p>\(mark("begin"))\(code)\(mark("separate"))\(Self.run("7"))\(mark("end"))\(Self.run("件。"))</w:p>"
      + "<w:p>\(mark("begin", box))\(code)\(mark("end"))\(Self.run("是"))</w:p>"
      + "<w:p>\(mark("begin"))\(code)\(mark("begin"))\(code)\(mark("end"))\(mark("separate"))\(Self.run("8件。"))\(mark("end"))</w:p>"
    #expect(try Self.lines(Self.document(content)) == ["甲5件。", "乙6件。", "7件。", "☑是", "8件。"])
  }

  @Test("what a run, its style or its paragraph's style hides or strikes out is not there")
  func hidden() throws {
    let styles = """
      \(Self.head)<w:styles \(Self.spaces)><w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Q"><w:basedOn w:val="P"/></w:style></w:styles>
      """
    let content =
      "<w:p>\(Self.run("可见3件，"))\(Self.run("77件，", "<w:rStyle w:val=\"H\"/>"))\(Self.run("5", "<w:strike/>"))\(Self.run("6", "<w:dstrike/>"))\(Self.run("7件。", "<w:strike w:val=\"0\"/>"))</w:p>"
      + "<w:p><w:pPr><w:pStyle w:val=\"Q\"/></w:pPr>\(Self.run("88件。"))\(Self.run("99件。", "<w:rStyle w:val=\"H\"/>"))</w:p>"
      + "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>\(Self.run("66件。"))</w:p>"
      + "<w:tbl><w:tr><w:tc>\(Self.paragraph("名"))</w:tc><w:tc>\(Self.paragraph("数"))</w:tc></w:tr><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>\(Self.paragraph("隐"))</w:tc><w:tc>\(Self.paragraph("66"))</w:tc></w:tr><w:tr><w:tc>\(Self.paragraph("甲"))</w:tc><w:tc>\(Self.paragraph("5"))</w:tc></w:tr></w:tbl>"
    let bytes = Self.document(content, parts: [("word/styles.xml", styles)])
    #expect(try Self.lines(bytes) == ["可见3件，7件。", "99件。", "名  数", "甲  5"])
  }

  @Test("of an alternative that no program knows the older content is taken")
  func alternatives() throws {
    func alternative(_ needs: String) -> String {
      "<mc:AlternateContent><mc:Choice Requires=\"\(needs)\">\(Self.paragraph("新"))</mc:Choice><mc:Fallback>\(Self.paragraph("旧"))</mc:Fallback></mc:AlternateContent>"
    }
    #expect(
      try Self.lines(Self.document(alternative("zz9") + alternative("wps w14"))) == ["旧", "新"])
  }

  @Test("lines of a cell and raised digits stay apart")
  func apart() throws {
    let cell = "<w:tc>\(Self.paragraph("3"))\(Self.paragraph("45"))</w:tc>"
    let note = "<w:vertAlign w:val=\"superscript\"/>"
    let content =
      "<w:p>\(Self.run("受理23"))\(Self.run("1", note))\(Self.run("件。"))<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>4</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>"
      + "<w:tbl><w:tr><w:tc>\(Self.paragraph("项目"))</w:tc><w:tc>\(Self.paragraph("数量"))</w:tc></w:tr><w:tr><w:tc>\(Self.paragraph("批次"))\(Self.paragraph("人次"))</w:tc>\(cell)</w:tr><w:tr><w:tc>\(Self.paragraph("会议"))</w:tc>\(cell)</w:tr></w:tbl>"
    let report = try ReportReader.report(from: Self.document(content))
    #expect(report.text.string.contains("受理23¹件。10⁴\n"))
    #expect(
      TablePicture.lines(of: report.tables[0])
        == "generic | 数量\n批次 | 3\n人次 | 45\n会议 | 3 45")
  }

  @Test(
    "numbers are written in their format",
    arguments: [
      ("chineseCounting", "一|十|十一|二十"), ("ideographDigital", "一|一〇|一一|二〇"),
      ("taiwaneseDigital", "一|一〇|一一|二〇"), ("chineseLegalSimplified", "壹|壹拾|壹拾壹|贰拾"),
      ("ideographTraditional", "甲|癸|11|20"), ("decimalZero", "01|10|11|20"),
      ("decimalEnclosedParen", "⑴|⑽|⑾|⒇"), ("decimalEnclosedCircle", "①|⑩|⑪|⑳"),
      ("decimalEnclosedFullstop", "⒈|⒑|⒒|⒛"), ("upperRoman", "I|X|XI|XX"),
      ("ideographZodiac", "子|酉|戌|20"), ("lowerLetter", "a|j|k|t"),
    ])
  func formats(name: String, words: String) throws {
    let list = """
      \(Self.head)<w:numbering \(Self.spaces)><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="\(name)"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
      """
    let item =
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>\(Self.run("项"))</w:p>"
    let bytes = Self.document(
      String(repeating: item, count: 20), parts: [("word/numbering.xml", list)])
    let numbers = try Self.lines(bytes).compactMap {
      $0.split(separator: "、").first.map(String.init)
    }
    #expect([0, 9, 10, 19].map { numbers[$0] }.joined(separator: "|") == words)
  }

  @Test("levels count, restart and are made Arabic as the list says")
  func levels() throws {
    func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String {
      "<w:lvl w:ilvl=\"\(index)\"><w:numFmt w:val=\"\(format)\"/>\(more)<w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }
    let list = """
      \(Self.head)<w:numbering \(Self.spaces)><w:abstractNum w:abstractNumId="0">\(level(0, "chineseCounting", "%1、"))
      \(level(1, "chineseCounting", "（%2）", "<w:lvlRestart w:val=\"0\"/>"))\(level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"))</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>
      """
    func item(_ level: Int, _ list: Int = 1) -> String {
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr>\(Self.run("项"))</w:p>"
    }
    let content = item(0) + item(1) + item(2) + item(2) + item(0) + item(1) + item(2) + item(0, 2)
    let bytes = Self.document(content, parts: [("word/numbering.xml", list)])
    #expect(
      try Self.lines(bytes)
        == ["一、项", "（一）项", "1.1.1 项", "1.1.2 项", "二、项", "（二）项", "2.2.1 项", "五、项"])
  }
}
