import ReportModel
import SampleReports
import Testing

@testable import ReportReading

/// Reports as Word documents.
@Suite("Word documents")
struct WordTests {
  /// A document of some content, with two levels of generated numbers, a link and a note.
  static func document(_ content: String) -> [UInt8] {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    let w = "xmlns:w=\"w\" xmlns:r=\"r\" xmlns:mc=\"mc\""
    func level(_ index: Int, _ format: String, _ text: String) -> String {
      "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }
    return StoredZip.bytes([
      ("word/document.xml", "\(head)<w:document \(w)><w:body>\(content)</w:body></w:document>"),
      (
        "word/numbering.xml",
        """
        \(head)<w:numbering \(w)><w:abstractNum w:abstractNumId="0">
        \(level(0, "chineseCountingThousand", "%1、"))\(level(1, "chineseCounting", "（%2）"))
        \(level(2, "decimal", "%1.%3."))</w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
        """
      ),
      (
        "word/styles.xml",
        """
        \(head)<w:styles \(w)><w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>
        <w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>
        """
      ),
      (
        "word/_rels/document.xml.rels",
        """
        \(head)<Relationships><Relationship Id="r1" Type="x/hyperlink" Target="https://www.example.gov.cn/" TargetMode="External"/></Relationships>
        """
      ),
      (
        "word/footnotes.xml",
        "\(head)<w:footnotes \(w)><w:footnote w:id=\"2\"><w:p><w:r><w:t>按条例统计。</w:t></w:r></w:p></w:footnote></w:footnotes>"
      ),
    ])
  }

  static func paragraph(_ text: String, level: Int? = nil, style: String? = nil) -> String {
    let list =
      level.map { "<w:numPr><w:ilvl w:val=\"\($0)\"/><w:numId w:val=\"1\"/></w:numPr>" } ?? ""
    let look = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    return "<w:p><w:pPr>\(look)\(list)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  /// A report with all that Word does not store as text.
  static let sample = document(
    paragraph("示例镇2022年政府信息公开工作年度报告") + paragraph("总体情况", level: 0)
      + paragraph("主动公开", level: 1)
        + """
        <w:p><w:r><w:t xml:space="preserve">公开信息 </w:t></w:r><w:del><w:r><w:delText>11</w:delText><w:t>11</w:t></w:r></w:del>
        <w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:t>条</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>
        <w:r><w:t>，见</w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>网站</w:t></w:r></w:hyperlink><w:r><w:t>。</w:t></w:r>
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>
        <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>两段合为</w:t></w:r></w:p><w:p><w:r><w:t>一段。</w:t></w:r></w:p>
        <w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>框内文字。</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>
        <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>框内文字。</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
        """
      + paragraph("依申请公开", level: 1) + paragraph("无申请。") + paragraph("主要数据", level: 0)
        + """
        <w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>\(paragraph("项目"))</w:tc>
        <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>\(paragraph("2022年"))</w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>\(paragraph(""))</w:tc><w:tc>\(paragraph("上半年"))</w:tc><w:tc>\(paragraph("全年"))</w:tc></w:tr>
        <w:tr><w:tc>\(paragraph("会议"))</w:tc><w:tc>\(paragraph("1"))</w:tc><w:tc>\(paragraph("2"))</w:tc></w:tr>
        <w:tr><w:tc>\(paragraph("培训"))</w:tc><w:tc>\(paragraph(""))</w:tc><w:tc>\(paragraph("3"))</w:tc></w:tr></w:tbl>
        """
      + paragraph("工作展望", style: "b") + paragraph("继续努力。"))

  @Test("numbers that Word counts are read, changes are final, a style makes a heading")
  func sample() throws {
    let report = try ReportReader.report(from: Self.sample)
    #expect(
      report.text.string == """
        示例镇2022年政府信息公开工作年度报告
        一、总体情况
        （一）主动公开
        公开信息 12条[1]，见网站。
        两段合为一段。
        框内文字。
        （二）依申请公开
        无申请。
        二、主要数据
        项目  2022年
        上半年  全年
        会议  1  2
        培训  3
        工作展望
        继续努力。
        [1] 按条例统计。

        """)
    #expect(
      report.outlineDrawing(headingsOnly: true) == """
        示例镇2022年政府信息公开工作年度报告
        ├─ 一、总体情况
        │  ├─ （一）主动公开
        │  └─ （二）依申请公开
        ├─ 二、主要数据
        └─ 工作展望
        """)
    let links = report.blocks.flatMap(\.links)
    #expect(links.map { report.text[$0.source] } == ["网站"])
    #expect(SoundReport.flaw(of: report) == nil)
  }

  @Test("merged cells of a table are one")
  func merged() throws {
    let report = try ReportReader.report(from: Self.sample)
    #expect(
      report.tables.map(TablePicture.lines) == [
        """
        generic | 上半年 | 全年
        会议 | 1 2
        培训 | · 3
        """
      ])
  }

  @Test("what is no Word document, or one with entities of its own, is refused")
  func refused() {
    let bomb = StoredZip.bytes([
      (
        "word/document.xml",
        "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><d><body><p><r><t>&b;</t></r></p></body></d>"
      )
    ])
    for bytes in [bomb, Array(Self.sample.prefix(40))] {
      #expect(throws: ReportReadingError.crookedDocument(.docx)) {
        try ReportReader.report(from: bytes)
      }
    }
    #expect(throws: ReportReadingError.incomplete) {
      try ReportReader.report(from: Self.sample, isWhole: false)
    }
  }
}
