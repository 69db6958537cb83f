import ReportModel
import Testing

@testable import ReportReading

/// What of a page's source is its text, and what is not.
@Suite("Words of pages")
struct PageWordsTests {
  /// A page with a title, a heading and what follows it.
  private static func page(_ content: String) -> String {
    """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>示例县2022年政府信息公开工作年度报告</title></head>\
    <body><h1>示例县2022年政府信息公开工作年度报告</h1><p>一、总体情况</p>\(content)</body></html>
    """
  }

  private static func report(_ content: String) throws -> Report {
    try ReportReader.report(from: Array(page(content).utf8))
  }

  /// The lines of a page below its first heading.
  private static func lines(_ content: String) throws -> [String] {
    let text = try report(content).text.string
    return text.split(separator: "\n").dropFirst(2).map(String.init)
  }

  @Test(
    "of comments and conditions nothing is read, of what stands behind them everything",
    arguments: [
      (
        "<p>甲5件。</p><!--[if IE]><p>低版本</p><![endif]--><p>二、主动公开</p><p>公开18件。</p><!-- 分享 -->",
        "甲5件。|二、主动公开|公开18件。"
      ),
      ("<!--[if !IE]><!--><p>甲5件。</p><!--<![endif]--><p>乙6件。</p>", "甲5件。|乙6件。"),
      ("<!--[if !IE]>--><p>甲5件。</p><!--<![endif]--><p>乙6件。</p>", "甲5件。|乙6件。"),
      ("<![if !IE]><p>甲5件。</p><![endif]><p>乙6件。</p>", "甲5件。|乙6件。"),
      ("<p>甲<!--[if lt IE 9]>低<![endif]-->5件。</p>", "甲5件。"),
      (
        "<!--[if IE]><p>低</p><![if gte IE 8]>高<![endif]>低<![endif]><p>甲5件。</p><!-- 分享 --><p>乙6件。</p>",
        "甲5件。|乙6件。"
      ),
      ("<p>甲5件。</p><!-- 没有结束 <p>乙6件。</p>", "甲5件。|乙6件。"),
      ("<p>甲5件。</p><!--><p>乙6件。</p><!---><p>丙7件。</p>", "甲5件。|乙6件。|丙7件。"),
      ("<p>甲5件。</p><!-- 注 --!><p>乙6件。</p>", "甲5件。|乙6件。"),
      ("<p>甲5件。</p><?xml:namespace prefix = o /><p>乙6件。</p>", "甲5件。|乙6件。"),
    ])
  func comments(content: String, words: String) throws {
    #expect(try Self.lines(content).joined(separator: "|") == words)
  }

  @Test(
    "styles, scripts and their CDATA swallow nothing; in a drawing it is the text",
    arguments: [
      ("<style>/*<![CDATA[*/.a{}</style><p>乙6件。</p>", "乙6件。"),
      ("<script>//<![CDATA[\nif (a<b) {}\n//]]></script><p>乙6件。</p>", "乙6件。"),
      ("<style>.a{}<p>乙6件。</p>", "乙6件。"),
      ("<p>甲5件。</p><![CDATA[<p>乙6件。</p>]]><p>丙7件。</p>", "甲5件。|乙6件。|丙7件。"),
      (
        "<svg><style><![CDATA[.a>b{}]]></style><text><![CDATA[受理<5件]]></text></svg><p>丙7件。</p>",
        "受理<5件|丙7件。"
      ),
    ])
  func data(content: String, words: String) throws {
    #expect(try Self.lines(content).joined(separator: "|") == words)
  }

  @Test("what follows the end of the body or of the page is part of it")
  func behindBody() throws {
    let page = Self.page("<p>受理5件。</p>") + "<p>二、主动公开政府信息情况</p><p>公开8件。</p>"
    let text = try ReportReader.report(from: Array(page.utf8)).text.string
    #expect(text.hasSuffix("受理5件。\n二、主动公开政府信息情况\n公开8件。\n"))
  }

  @Test(
    "line ends are kept where the page keeps them",
    arguments: [
      "<pre>二、主动公开\n    公开11件。\n三、其他\n    共5件。\n</pre>",
      "<xmp>二、主动公开\n公开11件。\n三、其他\n共5件。</xmp>",
      "<listing>二、主动公开\n公开11件。\n三、其他\n共5件。</listing>",
      "<textarea>二、主动公开\n公开11件。\n三、其他\n共5件。</textarea>",
      "<div style='white-space: pre-wrap'>二、主动公开\r\n公开11件。\r\n三、其他\r\n共5件。</div>",
      "<style>.k{white-space:pre-line}</style><div class=k>二、主动公开\n公开11件。\n三、其他\n共5件。</div>",
      "<plaintext>二、主动公开\n公开11件。\n三、其他\n共5件。\n",
    ])
  func keptLines(content: String) throws {
    let lines = try Self.lines(content).prefix(4)
    #expect(lines == ["二、主动公开", "公开11件。", "三、其他", "共5件。"])
  }

  @Test("fields show what was filled in, buttons and hidden ones do not")
  func fields() throws {
    let report = try Self.report(
      """
      <table><tr><td>名</td><td>数</td></tr><tr><td>甲</td><td><input type="text" value="15"></td></tr>
      <tr><td>乙</td><td><select><option>1</option><option selected>16</option></select></td></tr>
      <tr><td>丙</td><td><textarea>17</textarea></td></tr>
      <tr><td>丁</td><td><input type=hidden value=99><input type=number value=18><input type=button value=查看></td></tr></table>
      <p>网上申请<input type="checkbox" checked>是<input type="checkbox">否</p>
      <p><input type=radio checked>收费<label><input type=radio>免费</label></p>
      """)
    let cells = report.tables[0].rows.map { $0.cells[0]?.text }
    #expect(cells == ["15", "16", "17", "18"])
    #expect(report.text.string.hasSuffix("网上申请☑是□否\n◉收费○免费\n"))
  }

  @Test(
    "references are those that browsers read",
    arguments: [
      ("增长10%&#150;15%，&#147;双公开&#148;&#133;&#151;金额&#128;5万", "增长10%–15%，“双公开”…—金额€5万"),
      ("&copy 2022，A&ampB，&#x2014;&#8212;&hellip;3件", "© 2022，A&B，——…3件"),
      ("&lpar;一&rpar;办结&percnt;&ge;95，R&D经费5万", "(一)办结%≥95，R&D经费5万"),
      ("甲&#0;乙&#xD800;丙&#99999999;丁&#;戊", "甲\u{FFFD}乙\u{FFFD}丙\u{FFFD}丁&#;戊"),
      ("PM<5，办结率<某值>，<3件", "PM<5，办结率<某值>，<3件"),
    ])
  func references(content: String, words: String) throws {
    #expect(try Self.lines("<p>\(content)</p>") == [words])
  }

  @Test("what was struck out is not there, what was put in is")
  func struck() throws {
    let lines = try Self.lines(
      """
      <style>.d{text-decoration:line-through}</style><p>受理<del>30</del><ins>37</ins>件，办结<s>5</s>6件，\
      <strike>7</strike>8次。<span style="text-decoration: line-through">9</span>10场，<b class=d>11</b>12个。</p>
      """)
    #expect(lines == ["受理37件，办结6件，8次。10场，12个。"])
  }

  @Test("digits above and below the line are none of the number")
  func raised() throws {
    let report = try Self.report(
      """
      <p>受理23<sup>1</sup>件，面积10<sup>4</sup>平方米，PM<sub>2.5</sub>35微克，收3<sub>2</sub>件。</p>
      <table><tr><td>项目</td><td>数量</td></tr><tr><td>公文</td><td>12<sup>[3]</sup></td></tr><tr><td>来信</td><td>45<sup>3</sup></td></tr></table>
      """)
    #expect(report.text.string.contains("受理23¹件，面积10⁴平方米，PM2.5 35微克，收3₂件。"))
    #expect(report.tables[0].rows.map { $0.cells[0]?.text } == ["12[³]", "45³"])
  }

  @Test("how words are pronounced is not read")
  func ruby() throws {
    let lines = try Self.lines(
      "<p>共受理<ruby>申<rp>（</rp><rt>shēn</rt><rp>）</rp>请<rp>（</rp><rt>qǐng</rt><rp>）</rp></ruby>14件。</p>"
    )
    #expect(lines == ["共受理申请14件。"])
  }
}
