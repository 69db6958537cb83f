import ReportModel
import SampleReports
import Testing

@testable import ReportReading

/// Workbooks of Excel and of OpenDocument, read as they are shown.
@Suite("Workbooks")
struct WorkbookTests {
  private func report(_ bytes: [UInt8]) throws -> Report {
    let report = try ReportReader.report(from: bytes, name: "年报.doc")
    #expect(SoundReport.flaw(of: report) == nil)
    return report
  }

  @Test("titles are lines, sheets are tables with their names, cells are as they are shown")
  func sheets() throws {
    let styles = """
      <styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>\
      <numFmt numFmtId="171" formatCode="#,##0.0&quot;万元&quot;"/></numFmts>\
      <fonts><font/><font><strike/></font></fonts>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>
      """
    let first = """
      <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>\
      <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="inlineStr"><is><t>上年</t></is></c>\
      <c r="C3" t="inlineStr"><is><t>本年</t></is></c></row>\
      <row r="4"><c r="A4" t="str"><f>A1</f><v>网站信息</v></c><c r="B4"><v>120.30000000000001</v></c>\
      <c r="C4" s="1"><f>B4/2</f><v>0.785</v></c></row>\
      <row r="5"><c r="A5" s="2"><v>44926</v></c><c r="B5"><v>7</v></c><c r="C5" s="3"><v>1234.56</v></c></row>\
      <row r="6"><c r="A6" t="s"><v>3</v></c><c r="B6" s="4"><v>30</v></c><c r="C6"><v>37</v></c></row>\
      <row r="7"><c r="A7" t="s"><v>2</v></c><c r="B7"><v>1</v></c><c r="C7"><v>2</v></c></row></sheetData>\
      <mergeCells><mergeCell ref="A1:C1"/></mergeCells>
      """
    let bytes = WorkbookFixture.xlsx(
      [
        ("主要指标", "visible", first),
        ("Sheet2", "visible", WorkbookFixture.rows([["指标", "数量"], ["会议", "5"]])),
        ("草稿", "hidden", WorkbookFixture.rows([["指标", "数量"], ["草稿", "9"]])),
        ("空", "visible", "<sheetData/>"),
      ],
      strings: [
        "<t>示例局2016年度指标表</t>", "<r><t>指</t></r><r><t>标</t></r><rPh><t>zhibiao</t></rPh>",
        "<r><rPr><strike/></rPr><t>删</t></r><r><t>日期</t></r>",
        "<r><t>其他</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>",
      ], styles: styles)
    let report = try report(bytes)
    #expect(report.identity.title == "示例局2016年度指标表")
    #expect(report.text.string.hasPrefix("示例局2016年度指标表\n"))
    #expect(
      report.tables.map(TablePicture.lines).map { String($0.drop { $0 != "|" }) } == [
        "| 上年 | 本年\n网站信息 | 120.3 78.50%\n2022年12月31日 | 7 1,234.6万元\n其他¹ | · 37\n日期 | 1 2",
        "| 数量\n会议 | 5",
      ])
    #expect(report.diagnostics == [Diagnostic(kind: .hiddenSheet, source: 0..<0, count: 1)])
  }

  @Test("hidden rows and columns are left out and said, merged cells are spans")
  func hidden() throws {
    let data = """
      <cols><col min="2" max="2" hidden="1"/></cols><sheetData>\
      <row r="1"><c r="A1" t="str"><v>指标</v></c><c r="B1" t="str"><v>内部</v></c><c r="C1" t="str"><v>数量</v></c></row>\
      <row r="2"><c r="C2" t="str"><v>上年</v></c><c r="D2" t="str"><v>本年</v></c></row>\
      <row r="3" hidden="1"><c r="A3" t="str"><v>草稿</v></c><c r="C3"><v>9</v></c></row>\
      <row r="4"><c r="A4" t="str"><v>网站</v></c><c r="B4"><v>8</v></c><c r="C4"><v>1</v></c><c r="D4"><v>2</v></c></row></sheetData>\
      <mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="C1:D1"/></mergeCells>
      """
    let report = try report(
      WorkbookFixture.xlsx([("Sheet1", "visible", data)], book: "xl/book2.xml"))
    #expect(report.tables.map(TablePicture.lines) == ["generic | 上年 | 本年\n网站 | 1 2"])
    #expect(!report.text.string.contains("草稿"))
    #expect(report.diagnostics == [Diagnostic(kind: .hiddenCells, source: 0..<0, count: 1)])
  }

  @Test("prose in cells is prose, and the forms are known")
  func forms() throws {
    let rows: [[String?]] = [
      ["示例局2022年政府信息公开工作年度报告"], ["一、总体情况"], ["全年公开信息128条，办理申请37件。"], ["二、主动公开政府信息情况"],
      ["第二十条第（一）项"], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "0", "0", "2"],
      ["行政规范性文件", "3", "1", "9"], ["第二十条第（五）项"], ["信息内容", "本年处理决定数量"], ["行政许可", "17"],
    ]
    let data = WorkbookFixture.rows(rows, merges: ["A5:D5", "A9:D9", "B10:D10", "B11:D11"])
    let report = try report(WorkbookFixture.xlsx([("Sheet1", "visible", data)]))
    #expect(report.identity.title == "示例局2022年政府信息公开工作年度报告")
    #expect(report.sections.map(\.name).contains("一、总体情况"))
    #expect(report.tables.first?.kind == .proactive)
    let picture = report.tables.map(TablePicture.lines).joined(separator: "\n")
    #expect(picture.contains("第二十条第（一）项/行政规范性文件 | 3 1 9"))
    #expect(picture.contains("第二十条第（五）项/行政许可 | 17"))
  }

  @Test("a workbook of Excel 2003 in one XML file")
  func sheetXML() throws {
    let text = """
      <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Styles><Style ss:ID="s1"><NumberFormat ss:Format="0.0%"/></Style></Styles>
      <Worksheet ss:Name="Sheet1"><Table><Row><Cell ss:MergeAcross="2"><Data ss:Type="String">示例局2016年度指标表</Data></Cell></Row>
      <Row><Cell><Data ss:Type="String">指标</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">数量</Data></Cell></Row>
      <Row ss:Hidden="1"><Cell><Data ss:Type="String">草稿</Data></Cell></Row>
      <Row><Cell><Data ss:Type="String">网站</Data></Cell><Cell ss:Index="3" ss:StyleID="s1"><Data ss:Type="Number">0.785</Data></Cell></Row>
      </Table></Worksheet></Workbook>
      """
    let report = try report(Array(text.utf8))
    #expect(report.identity.title == "示例局2016年度指标表")
    #expect(report.text.string.contains("78.5%"))
    #expect(!report.text.string.contains("草稿"))
  }

  @Test("a workbook of OpenDocument shows what its file says that it shows")
  func openDocument() throws {
    let content = """
      <office:document-content><office:automatic-styles><style:style style:name="ta2" style:family="table">\
      <style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>\
      <table:table table:name="表"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>\
      <table:table-row><table:table-cell table:number-columns-spanned="3"><text:p>示例局2016年度指标表</text:p></table:table-cell>\
      <table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>\
      <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>\
      <table:table-row><table:table-cell><text:p>指标</text:p></table:table-cell><table:table-cell><text:p>内部</text:p></table:table-cell>\
      <table:table-cell><text:p>数量</text:p></table:table-cell></table:table-row>\
      <table:table-row><table:table-cell><text:p>办结率</text:p></table:table-cell><table:table-cell/>\
      <table:table-cell office:value-type="percentage" office:value="0.785"><text:p>78.5%</text:p></table:table-cell></table:table-row>\
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row></table:table>\
      <table:table table:name="草稿" table:style-name="ta2"><table:table-row><table:table-cell><text:p>草稿</text:p></table:table-cell></table:table-row></table:table>\
      </office:spreadsheet></office:body></office:document-content>
      """
    let bytes = StoredZip.bytes([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      ("content.xml", Self.declared(content)),
    ])
    let report = try report(bytes)
    #expect(report.identity.title == "示例局2016年度指标表")
    #expect(
      report.tables.map(TablePicture.lines).map { $0.split(separator: "\n").last } == [
        "办结率 | 78.5%"
      ])
    #expect(report.diagnostics.map(\.kind) == [.hiddenCells, .hiddenSheet])
  }

  @Test("a text of OpenDocument: numbers of lists, tables, notes, final words")
  func openText() throws {
    let content = """
      <office:document-content><office:automatic-styles>\
      <style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>\
      <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:list-style>\
      </office:automatic-styles><office:body><office:text>\
      <text:tracked-changes><text:changed-region><text:deletion><text:p>删去的话。</text:p></text:deletion></text:changed-region></text:tracked-changes>\
      <text:p>示例县2021年政府信息公开工作年度报告</text:p>\
      <text:list text:style-name="L1"><text:list-item><text:h text:outline-level="1">总体情况</text:h></text:list-item></text:list>\
      <text:p>受理<text:span text:style-name="T1">12</text:span>13件<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>含转送。</text:p></text:note-body></text:note>。</text:p>\
      <text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:h text:outline-level="1">主动公开</text:h></text:list-item></text:list>\
      <text:p>见下表。</text:p>\
      <table:table><table:table-row><table:table-cell><text:p>指标</text:p></table:table-cell><table:table-cell><text:p>数量</text:p></table:table-cell></table:table-row>\
      <table:table-row><table:table-cell><text:p>网<text:s text:c="2"/>站</text:p></table:table-cell><table:table-cell><text:p>5</text:p></table:table-cell></table:table-row></table:table>\
      </office:text></office:body></office:document-content>
      """
    let packed = StoredZip.bytes([
      ("mimetype", "application/vnd.oasis.opendocument.text"),
      ("content.xml", Self.declared(content)),
    ])
    let flat = Self.declared(
      content.replacing("office:document-content", with: "office:document"))
    for bytes in [packed, Array(("<?xml version=\"1.0\"?>" + flat).utf8)] {
      let report = try report(bytes)
      #expect(report.identity.title == "示例县2021年政府信息公开工作年度报告")
      #expect(report.sections.map(\.name).suffix(2) == ["一、总体情况", "二、主动公开"])
      #expect(report.text.string.contains("受理13件[1]。"))
      #expect(report.text.string.contains("[1] 含转送。"))
      #expect(!report.text.string.contains("删去"))
      #expect(
        report.tables.map { TablePicture.lines(of: $0).split(separator: "\n").last } == ["网站 | 5"]
      )
    }
  }

  @Test("what asks for more than any workbook has is cut, and what is damaged is refused")
  func hostile() throws {
    let far = """
      <sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="A1048576"><v>2</v></c></row></sheetData>\
      <mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2:A1"/><mergeCell ref="x"/></mergeCells>
      """
    let report = try report(WorkbookFixture.xlsx([("a", "visible", far)]))
    #expect(report.text.string == "2\n")
    #expect(throws: ReportReadingError.crookedDocument(.xlsx)) {
      try ReportReader.report(from: StoredZip.bytes([("xl/workbook.xml", "")]))
    }
  }

  private static func declared(_ content: String) -> String {
    let names = ["office", "style", "text", "table"].map { " xmlns:\($0)=\"urn:\($0)\"" }.joined()
    let end = content.firstIndex { $0 == ">" } ?? content.endIndex
    return content[..<end] + names + content[end...]
  }
}
