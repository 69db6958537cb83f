import ReportModel
import Testing

@testable import ReportReading

/// The tables of the standard forms on the pages of a PDF, one layout a test.
@Suite("Forms on pages")
struct LayoutFormTests {
  private func tables(_ text: String) throws -> [String] {
    try tables(DrawnPages.pages(text))
  }

  private func tables(_ pages: [Page]) throws -> [String] {
    try FlowReader.report(
      of: LayoutFlow(pages).flow, DecodedText(scalars: [], encoding: "UTF-8")
    ).tables.map(TablePicture.lines)
  }

  @Test("figures that one blank divides are cells, and names of columns that it divides are names")
  func narrow() throws {
    let report = try tables(
      """
                       第二十条第（五）项
      信息内容         上一年项目数 本年增/减                         处理决定数量
                   量
      行政许可         42      -2                           61358
      其他对外管理服务
                   18      +1                            2406
      事项
                       第二十条第（九）项
      信息内容                采购项目数量                     采购总金额
      政府集中采购                       14                386.5 万元
          四、政府信息公开行政复议、行政诉讼情况
            行政复议                 行政诉讼
                              未经复议直接起诉         复议后起诉
      结果 结果 其他 尚未
                  总计 结果 结果 其他 尚未    结果 结果 其他 尚未
      维持 纠正 结果 审结                总计             总计
                     维持 纠正 结果 审结    维持 纠正 结果 审结
      42  9 11  6 68  8  1  5  3 17 21  2  4  7 34
          五、存在的主要问题及改进情况
      """)
    #expect(
      report == [
        """
        proactive | 上一年项目数量 | 本年增/减 | 处理决定数量 | 采购项目数量 | 采购总金额
        第二十条第（五）项/行政许可 | 42 -2 61358
        第二十条第（五）项/其他对外管理服务事项 | 18 +1 2406
        第二十条第（九）项/政府集中采购 | 14 386.5万元
        """,
        """
        review | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
        行政复议 | 42 9 11 6 68
        行政诉讼/未经复议直接起诉 | 8 1 5 3 17
        行政诉讼/复议后起诉 | 21 2 4 7 34
        """,
      ])
  }

  /// Pages of a request table; the label column is narrow, and a page ends within it.
  private static let requests = """
          三、收到和处理政府信息公开申请情况
                                申请人情况
      （本列数据的勾稽关系为：
                                法人或其他组织
      第一项加第二项之和，等于
                     自然人 商业企 科研机 社会公 法律服         总计
        第三项加第四项之和）                          其他
                          业   构  益组织 务机构
      一、本年新收政府信息公开
                     1186 74  3   6   21    2    1292
      申请数量
      二、上年结转政府信息公开
                       41 3   0   0    1    0     45
      申请数量
      三 （一）予以公开       486 31  2   3    8    1    531
      、 （二）部分公开（区分
      本 处理的，只计这一情      62 5   0   1    2    0     70
      年 形，不计其他情形）
      度 （三 1.属于国家秘密    1  0   0   0    0    0     1
      办 ）不 2.其他法律行政
      理 予公 法规禁止公开      4  0   0   0    0    0     4
      结 开   3.危及“三安全   0  0   0   0    0    0     0
      果     一稳定”

                          -2-
    \u{C}     4.保护第三方合
                     17    2     0    0     1    0    20
         法权益
         5.属于三类内部       9     0     0    0     1    0    10
         6.属于四类过程       13    1     1    0     0    0    15
         7.属于行政执法       11    2     0    0     1    0    14
         8.属于行政查询       38    3     0    0     1    0    42
      （四） 1.本机关不掌握      341    17    0     1    4     1   364
         2.没有现成信息       28    3     0     0    0     0    31
         3.补正后申请内       7     1     0     0    0     0    8
         1.信访举报投诉       61    2     0     0    0     0    63
      （五） 2.重复申请       24    1     0     1    0     0    26
         3.要求提供公开       0     0     0     0    0     0    0
         4.无正当理由大       16    0     0     0    0     0    16
         5.要求行政机关       5     0     0     0    0     0    5
      （六）其他处理          3     0     0     0    0     0    3
      （七）总计         1190   73    3    6     21   2   1295
    四、结转下年度继续办理      37    4     0    0      1   0    42
        四、政府信息公开行政复议、行政诉讼情况
    """

  @Test("rows of a request table are known by how their labels begin, across pages")
  func requestRows() throws {
    let lines = try #require(try tables(Self.requests).first).split(separator: "\n")
    #expect(lines.count == 24)
    #expect(lines[1] == "一、本年新收政府信息公开申请数量 | 1186 74 3 6 21 2 1292")
    #expect(lines[6] == "（三）不予公开/2.其他法律行政法规禁止公开 | 4 0 0 0 0 0 4")
    #expect(lines[8] == "（三）不予公开/4.保护第三方合法权益 | 17 2 0 0 1 0 20")
    #expect(lines[23] == "四、结转下年度继续办理 | 37 4 0 0 1 0 42")
  }

  @Test("a row that has lost figures, or all of them, gives none to another row")
  func lostFigures() throws {
    let bare = Self.requests
      .replacing(
        "24    1     0     1    0     0    26", with: "24                                26"
      )
      .replacing("16    0     0     0    0     0    16", with: "")
    let lines = try #require(try tables(bare).first).split(separator: "\n")
    #expect(lines.count == 24)
    // The columns of this page stand now here, now there, so nothing tells whose 26 is.
    #expect(lines[17] == "（五）不予处理/2.重复申请 | · · · · · · ·")
    #expect(lines[19] == "（五）不予处理/4.无正当理由大量反复申请 | · · · · · · ·")
    #expect(lines[20] == "（五）不予处理/5.要求行政机关确认或重新出具已获取信息 | 5 0 0 0 0 0 5")
  }

  @Test("the places of words tell the columns of figures where most cells are blank")
  func places() throws {
    let report = try tables(PDFPages.pages(in: Array(Self.boxes.utf8)))
    #expect(
      report == [
        """
        review | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
        行政复议 | 7 · 2 · 9
        行政诉讼/未经复议直接起诉 | · · 3 · 3
        行政诉讼/复议后起诉 | · · · · ·
        """
      ])
  }

  /// A page with the table of section 四, its columns thirty points wide.
  private static let boxes: String = {
    var words = ["<page width=\"595.3\" height=\"841.9\">", word("行政复议", 150, 100)]
    words.append(word("行政诉讼", 375, 100))
    for column in 0..<15 {
      let name = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"][column % 5]
      words.append(word(String(name.prefix(2)), 75 + column * 30, 130))
      if name.count > 2 { words.append(word(String(name.suffix(2)), 75 + column * 30, 144)) }
    }
    for (column, figure) in [(0, "7"), (2, "2"), (4, "9"), (7, "3"), (9, "3")] {
      words.append(word(figure, 75 + column * 30, 160))
    }
    words.append(word("五、存在的主要问题及改进情况", 200, 200))
    return words.joined(separator: "\n")
  }()

  /// A word of ten points around a place.
  private static func word(_ words: String, _ middle: Int, _ top: Int) -> String {
    let half = words.count * (words.utf8.count > words.count ? 10 : 5) / 2
    return "<word xMin=\"\(middle - half).000\" yMin=\"\(top).000\" xMax=\"\(middle + half).000\" "
      + "yMax=\"\(top + 10).000\">\(words)</word>"
  }

  @Test("a paragraph goes on below a line that an address did not fit")
  func address() throws {
    let flow = LayoutFlow(
      DrawnPages.pages(
        """
            根据条例的规定，将本市一年来的工作情况向社会公布说明如下，
        全文分为六个部分，数据的统计期限是上一年的一月一日到十二月三十
        一日为止，如果对报告有疑问，请与本市政府办公室取得联系和沟通。
            本报告的电子版可以在门户网站
        （www.shilishi.example/zwgk/nb）查阅。
        """, .paper))
    let text = String(scalars: flow.flow.text)
    #expect(text.hasSuffix("本报告的电子版可以在门户网站（www.shilishi.example/zwgk/nb）查阅。\n"))
  }
}
