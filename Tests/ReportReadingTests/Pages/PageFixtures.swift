import ReportModel

/// Web pages as agencies publish them; all names and figures are invented.
enum PageFixtures {
  /// The sum rule that stands in the first cell of the request table.
  private static let rule = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"

  /// A page in the trial form: the title outside the article, menus and a foot around it, spans that
  /// disagree between header and rows, blanks as `&nbsp;`.
  static let trial = """
    <!DOCTYPE html><html><head><meta charset="gb2312"><title>示例市档案局2019年政府信息公开工作年度报告_示例市</title>
    <style>p { color: red }</style><script>var a = "<p>不是正文</p>";</script></head><body>
    <div class="topbar"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li>
    <li><a href="/b">互动交流</a></li><li><a href="/c">办事服务</a></li></ul></div>
    <div class="wrap"><h1 class="title">示例市档案局2019年政府信息公开工作年度报告</h1>
    <div class="share">分享到：微信</div>
    <div id="zoom"><p>　　根据《中华人民共和国政府信息公开条例》要求，现公布本局2019年度报告。报告由六部分组成，统计期限为2019年1月1日至12月31日。</p>
    <p>一、总体情况</p><p>全年主动公开信息&nbsp;120条，详见<a href="https://www.example.gov.cn/">本局
    网站</a>。</p><p style="display: none">看不见的字看不见的字看不见的字</p>
    <p>二、主动公开政府信息情况</p>
    <table><tr><td colspan="5">第二十条第（一）项</td></tr>
    <tr><td>信息内容</td><td>本年新<br>制作数量</td><td colspan="2">本年新<br>公开数量</td><td>对外公开总数量</td></tr>
    <tr><td>规章</td><td>1</td><td colspan="2">2</td><td>30</td></tr>
    <tr><td>规范性文件</td><td>4</td><td colspan="2">&nbsp;</td><td>60</td></tr>
    <tr><td colspan="5">第二十条第（五）项</td></tr>
    <tr><td>信息内容</td><td>上一年项目数量</td><td colspan="2">本年增/减</td><td>处理决定数量</td></tr>
    <tr><td>行政许可</td><td colspan="2">7</td><td>-8</td><td>9</td></tr>
    <tr><td colspan="5">第二十条第（八）项</td></tr>
    <tr><td>信息内容</td><td colspan="2">上一年项目数量</td><td colspan="2">本年增/减</td></tr>
    <tr><td>行政事业性收费</td><td colspan="2">5</td><td colspan="2">+6</td></tr>
    <tr><td colspan="5">第二十条第（九）项</td></tr>
    <tr><td>信息内容</td><td colspan="2">采购项目数量</td><td colspan="2">采购总金额</td></tr>
    <tr><td>政府集中采购</td><td colspan="2">3</td><td colspan="2">251000 元</td></tr></table>
    <p>三、收到和处理政府信息公开申请情况</p>\(requests)
    <p>四、政府信息公开行政复议、行政诉讼情况</p>\(review)
    <p>五、存在的主要问题及改进情况</p><p>公开的深度还不够，明年将加强培训。</p>
    <p>六、其他需要报告的事项</p><p>无。</p></div></div>
    <div class="footer">主办单位：示例市人民政府办公室　版权所有　网站标识码0000000000 联系我们</div></body></html>
    """

  /// The request table of the trial form, its figures numbered by row and column where they are not blank.
  private static var requests: String {
    let labels = [
      "（一）予以公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "1.属于国家秘密", "2.其他法律行政法规禁止公开",
      "3.危及“三安全一稳定”", "4.保护第三方合法权益", "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷",
      "8.属于行政查询事项", "1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确",
      "1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请",
      "5.要求行政机关确认或重新出具已获取信息", "（六）其他处理", "（七）总计",
    ]
    let stubs = [
      2: "<td rowspan='8'>（三）不予公开</td>", 10: "<td rowspan='3'>（四）无法提供</td>",
      13: "<td rowspan='5'>（五）不予处理</td>",
    ]
    var rows = """
      <table border=1><tr><td colspan=3 rowspan=3>\(rule)</td><td colspan=7>申请人情况</td></tr>
      <tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>
      <tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
      \(row("<td colspan=3>一、本年新收政府信息公开申请数量</td>", 1))
      \(row("<td colspan=3>二、上年结转政府信息公开申请数量</td>", 2))
      """
    for (index, label) in labels.enumerated() {
      let isWide = index < 2 || index > 17
      let stub = (index == 0 ? "<td rowspan='20'>三、本年度办理结果</td>" : "") + (stubs[index] ?? "")
      rows += row(stub + "<td\(isWide ? " colspan=2" : "")>\(label)</td>", index + 3)
    }
    return rows + row("<td colspan=3>四、结转下年度继续办理</td>", 23) + "</table>"
  }

  private static func row(_ label: String, _ number: Int) -> String {
    let cells = (1...7).map { column in
      column == 3 ? "<td>&nbsp;</td>" : "<td><p>\(number * 10 + column)</p></td>"
    }
    return "<tr>\(label)\(cells.joined())</tr>"
  }

  /// The review table, its header without row spans.
  private static let review = """
    <table><tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr>
    <tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>
    <td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr>
    <tr><td></td><td></td><td></td><td></td><td></td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>
    <td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>
    <tr><td>1</td><td>2</td><td>3</td><td>4</td><td>10</td><td>5</td><td>&nbsp;</td><td>/</td><td>0</td><td>5</td>
    <td></td><td></td><td></td><td></td><td>0</td></tr></table>
    """

  /// A page that a word processor saved, a table inside a table, and lists.
  static let word = """
    <html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=ZH-CN><div class=WordSection1>
    <table><tr><td>
    <p class=MsoNormal align=center><b><span>示例县水务局<o:p></o:p></span></b></p>
    <p class=MsoNormal align=center><span>2016年政府信息公开工作年度报告</span></p>
    <h2>工作概况</h2><p class=MsoNormal>本局<span>2016</span>年公开信息<span lang=EN-US>35</span>条。<br>其中规范性文件3件。</p>
    <h2>工作措施</h2><h3>制度建设</h3><ol><li>修订公开指南</li><li>开展培训</li></ol>
    <p>注：见<a href="mailto:a@example.gov.cn">邮箱</a><img src="a.png" alt="办理流程示意"><img src=b.png alt="b.png"></p>
    <table><caption>表1 主要指标</caption><tr><th>指标名称</th><th>计量单位</th><th>2016年度</th><th>历年累计</th></tr>
    <tr><td>主动公开文件数</td><td>条</td><td>35</td><td>1,234</td></tr>
    <tr><td>　其中：全文电子化数</td><td>条</td><td></td><td>20</td></tr></table>
    </td></tr></table></div></body></html>
    """

  /// All pages.
  static let all = [trial, word]
}
