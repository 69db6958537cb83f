import Testing

/// One report in the shapes that sites publish reports in; all names and figures are invented.
struct PageShape: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let page: String
  /// Words of the page around the report.
  var around: [String] = []

  static let title = "示例市教育局2023年政府信息公开工作年度报告"
  private static let headings = [
    "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ]
  private static let introduction = "根据《中华人民共和国政府信息公开条例》要求，现公布本局2023年度报告。"
  private static let overview = ["（一）主动公开。公开信息1136条，其中政策文件41条。", "（二）依申请公开。全年收到申请25件。"]
  static let lastWords = "本年度未收取信息处理费。"

  /// The tables of a report as markup.
  private struct Tables {
    var proactive: String
    var requests: String
    var review: String

    init(_ markup: FormMarkup = FormMarkup(), isFlat: Bool = false) {
      proactive = markup.table(FormMarkup.blocks.flatMap { $0 })
      requests = markup.table(FormMarkup.requests(isFlat: isFlat))
      review = markup.table(FormMarkup.review)
    }
  }

  /// The report as markup: paragraphs, headings and tables as a page writes them.
  private static func article(
    _ tables: Tables, heading: ((String) -> String)? = nil,
    _ paragraph: @escaping (String) -> String
  ) -> String {
    let heading = heading ?? paragraph
    let parts = [
      [paragraph(introduction), heading(headings[0])] + overview.map(paragraph),
      [heading(headings[1]), tables.proactive, heading(headings[2]), tables.requests],
      [heading(headings[3]), tables.review, heading(headings[4]), paragraph("公开的深度不够，将加强培训。")],
      [heading(headings[5]), paragraph(lastWords)],
    ]
    return parts.flatMap { $0 }.joined(separator: "\n")
  }

  private static let menu =
    "<ul><li><a href=/>首页</a></li><li><a href=/a>走进示例</a></li><li><a href=/b>办事服务</a></li></ul>"
  private static let foot = """
    <div class="footer"><a href="#">网站地图</a> | <a href="#">联系我们</a><p>主办单位：示例市人民政府办公室</p><p>网站标识码：0000000000　示ICP备00000000号</p></div>
    """
  private static let entries = """
    <table><tr><td>索 引 号：</td><td>000000000/2024-00012</td><td>信息分类：</td><td>年报</td></tr>
    <tr><td>发布机构：</td><td>示例市教育局</td><td>发文日期：</td><td>2024年01月20日</td></tr><tr><td>文　　号：</td><td></td><td>主 题 词：</td><td></td></tr></table>
    """

  static let all = [
    ucap, editor, layoutTables, wordExport, cells, divisions, oneTable, copyGuard, officeExport,
    hiddenArticle,
  ]

  private static let ucap = PageShape(
    testDescription: "a content element of its own, attachments and the next article below",
    page: """
      <!DOCTYPE html><html><head><meta charset="utf-8"><meta name="ArticleTitle" content="\(title)"><title>\(title)_示例市</title></head><body>
      <div class="header">\(menu)</div><div class="path">当前位置：<a>首页</a> &gt; <a>政务公开</a></div><div class="article"><h1>\(title)</h1>
      <div class="info"><span>发布时间：2024-01-20</span><span>字号：[<a>大</a> <a>中</a> <a>小</a>]</span></div>
      <div class="article-content"><UCAPCONTENT>\(article(Tables()) { "<p style='text-indent:2em'>\($0)</p>" })</UCAPCONTENT></div>
      <div class="fj"><p>附件：</p><ul><li><a href="a.docx">年度报告.docx</a></li></ul></div><div class="bdsharebuttonbox">分享到：<a>微信</a></div>
      <div class="close"><a>【打印本页】</a></div><p>上一篇：<a href="1">示例市教育局2022年政府信息公开工作年度报告</a></p></div>\(foot)</body></html>
      """, around: ["首页", "当前位置", "发布时间", "附件：", "分享到", "打印本页", "上一篇", "网站标识码"])

  private static let editor = PageShape(
    testDescription:
      "an editor's element with a style inside, data about the page, blanks in place of spans",
    page: """
      <html><body><div id="top"><a>登录</a><a>注册</a></div><div class="menu">\(menu)</div><div class="dqwz">您所在的位置：首页 > 年报 > 正文</div>\(entries)
      <div class="xl_title">\(title)</div><div class="TRS_UEDITOR trs_web"><div class="TRS_Editor"><style>.TRS_Editor P{margin:1em}</style>
      \(article(Tables(FormMarkup(wrap: { "<p align=center>\($0)</p>" }, blank: "&nbsp;"), isFlat: true), heading: { "<p>　　<strong>\($0)</strong></p>" }) { "<p align=justify>　　\($0)</p>" })
      </div></div><div class="ewm"><p>扫一扫在手机打开当前页</p></div><div class="xg"><h3>相关文档</h3><ul><li><a>关于印发示例市教育局政府信息公开指南的通知</a></li>
      <li><a>示例市教育局2021年政府信息公开工作年度报告</a></li></ul></div>\(foot)</body></html>
      """, around: ["您所在的位置", "扫一扫", "相关文档", "2021年"])

  private static let layoutTables = PageShape(
    testDescription: "a page laid out in tables, its lines broken by hand",
    page: """
      <html><head><title>示例县政府信息公开网</title></head><body><table width=1000><tr><td><img src=b.jpg></td></tr><tr><td><table><tr><td><a href=/>首页</a></td><td><a href=/a>公开指南</a></td></tr></table></td></tr></table>
      <table width=1000><tr><td width=200><table><tr><td>栏目导航</td></tr><tr><td><a href=1>政策法规</a></td></tr></table></td><td><table><tr><td>当前位置：首页 → 年报 → 正文</td></tr></table>
      <table><tr><td align=center class=biaoti>\(title)</td></tr><tr><td>发布日期：2024-1-20　点击数：88</td></tr><tr><td class=article><font size=3>\(article(Tables()) { "&nbsp;&nbsp;　\($0)<br>\n<br>" })</font></td></tr>
      <tr><td align=right>【<a href=#>打印</a>】【<a href=#>关闭</a>】</td></tr></table></td></tr></table><table width=1000><tr><td>版权所有：示例县人民政府　示ICP备00000000号</td></tr></table></body></html>
      """, around: ["公开指南", "栏目导航", "点击数", "版权所有"])

  private static let wordExport = PageShape(
    testDescription: "saved by a word processor, numbers cut by elements, conditions as text",
    page: """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 11"><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><style><!-- p.MsoNormal{} --></style></head>
      <body lang=ZH-CN><div class=Section1><p class=MsoNormal align=center><b>示例市教育局<o:p></o:p></b></p><p class=MsoNormal align=center><b><span lang=EN-US>2023</span>年政府信息公开工作年度报告</b></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
      \(article(Tables(FormMarkup(wrap: { "<p class=MsoNormal><span lang=EN-US>\($0)<o:p></o:p></span></p>" })), heading: listed) { "<p class=MsoNormal><span style='font-family:仿宋'>\(cut($0))<o:p></o:p></span></p>" })</div></body></html>
      """)

  /// A paragraph whose number Word had counted.
  private static func listed(_ heading: String) -> String {
    let parts = heading.split(separator: "、", maxSplits: 1)
    return """
      <p class=MsoNormal style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>\(parts[0])、<span>&nbsp;&nbsp; </span></span><![endif]><b>\(parts[1])</b></p>
      """
  }

  /// Digits in elements of their own.
  private static func cut(_ text: String) -> String {
    text.map { $0.isNumber && $0.isASCII ? "<span lang=EN-US>\($0)</span>" : String($0) }.joined()
  }

  private static let cells = PageShape(
    testDescription: "a frame of one table, the article in a cell; the review table in three rows",
    page: """
      <!DOCTYPE html><html><head><title>示例市人民政府 政府信息公开年报 \(title)</title></head><body><div class="navbox">\(menu)</div><table id="barrierfree"><tr><td><div class="position">当前位置：<a>首页</a>&gt;<a>年报</a></div></td></tr><tr><td>\(entries)</td></tr>
      <tr><td><div class="bt-box">\(title)</div><div>发布时间：2024-01-20<script>document.write(1)</script></div></td></tr><tr><td><div id="zoom"><!--begin--><meta name="ContentStart">\(article(transposed()) { "<p><span>　　\($0)</span></p>" })</div></td></tr>
      <tr><td><div>【责任编辑：某某】</div><div class="share">分享：</div></td></tr></table>\(foot)</body></html>
      """, around: ["走进示例", "索 引 号", "责任编辑"])

  private static func transposed() -> Tables {
    var tables = Tables()
    tables.review = FormMarkup().table(FormMarkup.transposedReview)
    return tables
  }

  private static let divisions = PageShape(
    testDescription:
      "paragraphs as divisions, headings by tags, the blocks of section 二 as tables of their own",
    page: """
      <!doctype html><html><head><title>\(title)-示例市教育局</title></head><body><header><nav><a>首页</a><a>公开</a></nav></header><main><section class="article-content"><h2>\(title)</h2>
      \(article(apart(), heading: { "<h3>\($0)</h3>" }) { "<div>\($0)</div>" })</section></main><aside><h3>热点</h3><a>一</a></aside><div class="bottom">分享到 打印 关闭 友情链接 网站地图</div></body></html>
      """, around: ["首页", "热点", "友情链接"])

  /// The blocks of section 二 as tables, one of them with its caption outside.
  private static func apart() -> Tables {
    var tables = Tables()
    let markup = FormMarkup()
    let blocks = FormMarkup.blocks
    tables.proactive =
      markup.table(blocks[0]) + "<p></p>" + markup.table(blocks[1]) + "<div>第二十条第（六）项</div>"
      + markup.table(Array(blocks[2].dropFirst())) + markup.table(blocks[3])
    return tables
  }

  private static let oneTable = PageShape(
    testDescription: "all three tables and their headings in one table",
    page: """
      <html><body><div class="main"><p style="text-align:center">\(title)</p>\(article(joined()) { $0.hasPrefix("二、") || $0.hasPrefix("三、") || $0.hasPrefix("四、") ? "" : "<p>\($0)</p>" })</div></body></html>
      """)

  private static func joined() -> Tables {
    var tables = Tables()
    let parts = [
      (headings[1], FormMarkup.blocks.flatMap { $0 }), (headings[2], FormMarkup.requests()),
      (headings[3], FormMarkup.review),
    ]
    tables.proactive = FormMarkup().table(
      parts.flatMap { FormMarkup.line($0.0, columns: 15) + $0.1 })
    tables.requests = ""
    tables.review = ""
    return tables
  }

  private static let copyGuard = PageShape(
    testDescription: "hidden words between the words, and a frame",
    page: """
      <html><body oncopy="return false"><div class="nav">\(menu)</div><div id="zoom"><p style="text-align: center;"><strong>示例市教育局</strong></p><p style="text-align:center"><strong>2023年政府信息公开工作年度报告</strong></p>
      \(article(Tables(), guarded))</div><iframe src="x.html">框架</iframe>\(foot)</body></html>
      """, around: ["办事服务"])

  private static func guarded(_ text: String) -> String {
    let half = text.index(text.startIndex, offsetBy: text.count / 2)
    return """
      <p>\(text[..<half])<span style="display: none">乱码</span>\(text[half...])<span style="font-size:0px">乱码</span><i style="visibility:hidden">乱码</i></p>
      """
  }

  private static let officeExport = PageShape(
    testDescription: "saved by an office suite, a table around a word in a cell",
    page: """
      <html><head><meta name="Generator" content="WPS Office"></head><body style="tab-interval:21pt;"><!--StartFragment--><div class="Section0"><p class="MsoNormal" align="center" style="mso-outline-level:1"><font face="方正">\(title)</font></p>
      \(article(nested()) { "<p class='MsoNormal'><span style=\"mso-spacerun:'yes'\"><font face='仿宋'>\($0)</font></span><o:p></o:p></p>" })</div><!--EndFragment--></body></html>
      """)

  private static func nested() -> Tables {
    var tables = Tables()
    let wrap: (String) -> String = {
      $0 == "自然人" ? "<table><tr><td>\($0)</td></tr></table>" : $0
    }
    tables.requests = FormMarkup(wrap: wrap).table(FormMarkup.requests())
    return tables
  }

  private static let hiddenArticle = PageShape(
    testDescription: "an article that only its script shows",
    page: """
      <html><body><div id=c style='display:none'><p>\(title)</p>\(article(Tables()) { "<p>\($0)</p>" })</div></body></html>
      """
  )
}
