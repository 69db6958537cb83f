import ReportBrowser
import TerminalModel

@testable import ReportModel

/// An invented report of the form of 2021: 一 and 二 do not add up with （七） and 四 for 自然人 and in
/// all, one sum of table 四 is wrong, prose and table differ, and section 五 says nothing.
let crookedPage = """
  <html><head><meta charset="utf-8"><title>x</title></head><body><div id="article">
  <h1>示例市人民政府2023年政府信息公开工作年度报告</h1>
  <p>本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。</p>
  <p>一、总体情况</p><p>全年新收政府信息公开申请55件。通过网站发布信息100条。其中，政策类60条，其他类41条。</p>
  <p>二、主动公开政府信息情况</p>\(table(proactive))
  <p>三、收到和处理政府信息公开申请情况</p>\(table(requests))
  <p>四、政府信息公开行政复议、行政诉讼情况</p>\(table(review))
  <p>五、存在的主要问题及改进情况</p><p>无。</p>
  <p>六、其他需要报告的事项</p><p>本年度没有收取信息处理费，没有其他需要报告的事项。</p>
  </div></body></html>
  """

/// A browser of that report, the findings shown.
func findings(_ keys: String, _ size: Size = Size(columns: 80, rows: 24)) throws -> BrowserState {
  try BrowserState(document: try document(Array(crookedPage.utf8)), size: size)
    .pressing("4" + keys)
}

/// A table of rows whose cells stand between blanks; `_` is a blank inside a cell's words, `.` a blank
/// cell, and `words*2x3` covers two columns and three rows.
private func table(_ drawing: String) -> String {
  let rows = drawing.split(separator: "\n").map { line in
    "<tr>" + line.split(separator: " ").map(cell).joined() + "</tr>"
  }
  return "<table border=1>" + rows.joined() + "</table>"
}

private func cell(_ word: Substring) -> String {
  let parts = word.split(separator: "*")
  let spans = parts.dropFirst().first?.split(separator: "x") ?? ["1", "1"]
  let text = parts[0] == "." ? "" : parts[0].replacing("_", with: " ")
  return "<td colspan=\(spans[0]) rowspan=\(spans[1])>\(text)</td>"
}

private let proactive = """
  第二十条第（一）项*4x1
  信息内容 本年制发件数 本年废止件数 现行有效件数
  规章 0 0 3
  行政规范性文件 4 1 20
  第二十条第（五）项*4x1
  信息内容 本年处理决定数量*3x1
  行政许可 1500*3x1
  第二十条第（六）项*4x1
  信息内容 本年处理决定数量*3x1
  行政处罚 40*3x1
  行政强制 2*3x1
  第二十条第（八）项*4x1
  信息内容 本年收费金额（单位：万元）*3x1
  行政事业性收费 0*3x1
  """

private let requests = """
  （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）*3x3 申请人情况*7x1
  自然人*1x2 法人或其他组织*5x1 总计*1x2
  商业企业 科研机构 社会公益组织 法律服务机构 其他
  一、本年新收政府信息公开申请数量*3x1 40 10 0 0 2 0 52
  二、上年结转政府信息公开申请数量*3x1 3 0 0 0 0 0 3
  三、本年度办理结果*1x22 （一）予以公开*2x1 25 6 0 0 1 0 32
  （二）部分公开（区分处理的，只计这一情形，不计其他情形）*2x1 4 1 0 0 0 0 5
  （三）不予公开*1x8 1.属于国家秘密 0 0 0 0 0 0 0
  2.其他法律行政法规禁止公开 0 0 0 0 0 0 0
  3.危及“三安全一稳定” 0 0 0 0 0 0 0
  4.保护第三方合法权益 1 0 0 0 0 0 1
  5.属于三类内部事务信息 0 0 0 0 0 0 0
  6.属于四类过程性信息 0 0 0 0 0 0 0
  7.属于行政执法案卷 0 0 0 0 0 0 0
  8.属于行政查询事项 0 0 0 0 0 0 0
  （四）无法提供*1x3 1.本机关不掌握相关政府信息 8 3 0 0 1 0 12
  2.没有现成信息需要另行制作 0 0 0 0 0 0 0
  3.补正后申请内容仍不明确 0 0 0 0 0 0 0
  （五）不予处理*1x5 1.信访举报投诉类申请 0 0 0 0 0 0 0
  2.重复申请 0 0 0 0 0 0 0
  3.要求提供公开出版物 0 0 0 0 0 0 0
  4.无正当理由大量反复申请 0 0 0 0 0 0 0
  5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0
  （六）其他处理*1x3 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0
  2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0
  3.其他 0 0 0 0 0 0 0
  （七）总计*2x1 38 10 0 0 2 0 50
  四、结转下年度继续办理*3x1 6 0 0 0 0 0 6
  """

private let review = """
  行政复议*5x1 行政诉讼*10x1
  结果维持*1x2 结果纠正*1x2 其他结果*1x2 尚未审结*1x2 总计*1x2 未经复议直接起诉*5x1 复议后起诉*5x1
  结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
  3 1 0 1 6 0 0 0 0 0 1 0 0 . 1
  """
