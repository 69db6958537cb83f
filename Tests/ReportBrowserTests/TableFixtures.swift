import TestSupport

/// Web pages with tables, all figures invented.
enum TablePages {
  /// A report in the form of 2021 with its three tables, and a wide table behind it.
  static let form = page(
    "<p>一、总体情况</p><p>全年主动公开政府信息136条，答复申请25件，工作平稳有序。</p>"
      + "<p>二、主动公开政府信息情况</p>" + proactive + "<p>三、收到和处理政府信息公开申请情况</p>"
      + requests + "<p>四、政府信息公开行政复议、行政诉讼情况</p>" + review
      + "<p>五、存在的主要问题及改进情况</p><p>公开的主动性还不够，下一步将加强培训。</p>"
      + "<p>六、其他需要报告的事项</p><p>本年度没有收取信息处理费。</p>" + wide)

  /// A page of the given body.
  static func page(_ body: String) -> [UInt8] {
    Array(
      ("<html><head><meta charset=\"utf-8\"><title>x</title></head><body><div id=\"article\">"
        + "<h1>示例市人民政府2023年政府信息公开工作年度报告</h1>" + body + "</div></body></html>").utf8)
  }

  static let proactive = table([
    "第二十条第（一）项:4", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|0|0|13",
    "行政规范性文件|8|2|105", "第二十条第（五）项:4", "信息内容|本年处理决定数量:3", "行政许可|35642:3",
    "第二十条第（八）项:4", "信息内容|本年收费金额（单位：万元）:3", "行政事业性收费|7730.28:3",
  ])

  private static let requests = table(
    [
      "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）:3:3|申请人情况:7",
      "自然人:1:2|法人或其他组织:5|总计:1:2", "商业企业|科研机构|社会公益组织|法律服务机构|其他",
      "一、本年新收政府信息公开申请数量:3|25|2|0|0|1|0|28", "二、上年结转政府信息公开申请数量:3|1|0|0|0|0|0|1",
      "三、本年度办理结果:1:9|（一）予以公开:2|12|1|0|0|0|0|13",
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形）:2|3|0|0|0|0|0|3",
      "（三）不予公开:1:3|1.属于国家秘密|1|0|0|0|0|0|1", "2.其他法律行政法规禁止公开|||||||",
      "3.危及“三安全一稳定”|0|0|0|0|0|0|0", "（四）无法提供:1:2|1.本机关不掌握相关政府信息|7|1|0|0|1|0|9",
      "2.没有现成信息需要另行制作|0|0|0|0|0|0|0",
      "（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|1|0|0|0|0|0|1",
      "（七）总计:2|24|2|0|0|1|0|27", "四、结转下年度继续办理:3|2|0|0|0|0|0|2",
    ])

  private static let review = table([
    "行政复议:5|行政诉讼:10", "结果维持:1:2|结果纠正:1:2|其他结果:1:2|尚未审结:1:2|总计:1:2|未经复议直接起诉:5|复议后起诉:5",
    "结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
    "5|0|1|2|8|3|0|0|1|4|1|0|0|0|1",
  ])

  /// More columns of long figures than any pane holds.
  private static let wide = table(
    ["科目|" + (1...14).map { "第\($0)项支出决算数" }.joined(separator: "|")]
      + ["一般公共服务支出", "社会保障和就业支出"].map { name in
        "\(name)|" + (1...14).map { "\($0)7654\($0)32.18" }.joined(separator: "|")
      })

  /// A table of rows: cells between bars, each with how many columns and rows it covers.
  static func table(_ rows: [String]) -> String {
    let rows = rows.map { row in
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        let parts = cell.split(separator: ":", omittingEmptySubsequences: false)
        let columns = parts.count > 1 ? parts[1] : "1"
        let rows = parts.count > 2 ? parts[2] : "1"
        return "<td colspan=\"\(columns)\" rowspan=\"\(rows)\">\(parts[0])</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    return "<table>\(rows.joined())</table>"
  }

  /// A page of two random tables with random spans, blank cells, short rows and long words.
  static func random(_ seed: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: UInt64(seed))
    let words = [
      "0", "12", "-3.5%", "1234567.89", "", "", "", "/", "数量", "行政规范性文件", "（三）不予公开", "合计 数",
      "一、本年新收政府信息公开申请数量", "251000元", "http://www.example.gov.cn/a/b/c/index.html",
      "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "𠀀é",
    ]
    func random() -> String {
      let columns = Int.random(in: 1...9, using: &generator)
      let rows = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        (0..<Int.random(in: 1...columns, using: &generator)).map { _ in
          let word = words[Int.random(in: 0..<words.count, using: &generator)]
          let isPlain = Int.random(in: 0..<4, using: &generator) > 0
          let wide = isPlain ? 1 : Int.random(in: 1...4, using: &generator)
          let tall = isPlain ? 1 : Int.random(in: 1...6, using: &generator)
          return "\(word.replacing(":", with: "")):\(wide):\(tall)"
        }.joined(separator: "|")
      }
      return table(rows)
    }
    return page("<p>一、情况</p>" + random() + "<p>见下表。</p>" + random() + random())
  }
}
