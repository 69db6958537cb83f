import ReportModel
import Testing

@testable import ReportReading

/// Pages that carry the report as a text and show it by their script.
@Suite("Pages that carry a page as text")
struct PackedPageTests {
  private static let article =
    "<p>根据《中华人民共和国政府信息公开条例》编制本报告。</p><p>一、总体情况</p><p>全年公开信息16条，均按照规定时限在门户网站公开。</p>"
    + "<p>二、主动公开政府信息情况</p><table><tr><td>项目</td><td>件数</td></tr><tr><td>公文</td><td>9</td></tr></table>"

  private static var escaped: String {
    article.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// The article as a string of a script, its signs and characters by their numbers.
  private static var numbered: String {
    article.unicodeScalars.map { scalar in
      guard scalar.value > 0x7E || scalar == "<" else { return String(Character(scalar)) }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  static let bodies = [
    "<textarea style=\"display:none\">\(escaped)</textarea><script>show()</script>",
    "<div id=\"content\">\(escaped)</div>",
    "<script>window.__DATA__={\"title\":\"x\",\"content\":\"\(numbered)\"};</script>",
    "<script>var a = JSON.parse(\"{\\\"content\\\":\\\"\(article)\\\"}\");</script>",
    "<script type=\"text/template\">\(article)</script>",
    "<script>document.write('\(article.prefix(60))' +\n  '\(article.dropFirst(60))');</script>",
    "<iframe srcdoc=\"\(escaped)\"></iframe>",
    "<div id=\"app\" class=\"a\" data-page=\"{&quot;html&quot;:&quot;\(escaped)&quot;}\"></div>",
    "<div data-page='{\"html\":\"\(article)\"}'></div>",
  ]

  @Test("is read as what a browser shows of it", arguments: bodies)
  func carried(body: String) throws {
    let page = """
      <html><head><title>东山市水利局2023年政府信息公开工作年度报告_东山市人民政府</title></head>
      <body><div class="nav"><a href="/">首页</a></div>\(body)</body></html>
      """
    let report = try ReportReader.report(from: Array(page.utf8))
    #expect(report.identity.title == "东山市水利局2023年政府信息公开工作年度报告")
    #expect(report.identity.issuer == "东山市水利局")
    #expect(
      report.outlineDrawing(headingsOnly: true) == """
        东山市水利局2023年政府信息公开工作年度报告
        ├─ 一、总体情况
        └─ 二、主动公开政府信息情况
        """)
    #expect(report.tables.map(TablePicture.lines) == ["generic | 件数\n公文 | 9"])
    #expect(!report.text.string.contains("&lt;") && !report.text.string.contains("<p"))
    #expect(SoundReport.flaw(of: report) == nil)
  }

  @Test("a page that shows its report is read as it stands, whatever its scripts hold")
  func shown() throws {
    let page = """
      <html><body><h1>东山市水利局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>全年公开信息16条。</p>
      <script>var other = "<p>一、总体情况</p><p>这是另一份报告，全年公开信息99条，均按照规定时限在门户网站公开，没有逾期的情形。</p>";</script>
      </body></html>
      """
    let report = try ReportReader.report(from: Array(page.utf8))
    #expect(report.text.string.contains("16条"))
    #expect(!report.text.string.contains("99条"))
  }

  @Test("strings of a script are read with their escapes, set end to end by +")
  func strings() {
    let script = #"var a = "\u6c34\x41\/\n" + 'b', c = "\ud83d\ude00"; // don't"#
    let strings = ScriptStrings(Array(script.unicodeScalars)[...]).strings
    #expect(strings.map { String(String.UnicodeScalarView($0)) } == ["水A/\nb", "😀"])
  }

  @Test("its title may stand beside it in the same attribute")
  func titled() throws {
    let page = """
      <html><head><title>详情</title></head><body><div id="app" \
      data-page="{&quot;title&quot;:&quot;东山市水利局2023年政府信息公开工作年度报告&quot;,&quot;html&quot;:&quot;\(Self.escaped)&quot;}"></div>
      </body></html>
      """
    let report = try ReportReader.report(from: Array(page.utf8))
    #expect(report.identity.title == "东山市水利局2023年政府信息公开工作年度报告")
    #expect(report.tables.count == 1)
  }
}
