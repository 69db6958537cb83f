import ReportModel
import Testing

@testable import ReportReading

/// Tables of any kind, built anew from the columns of a page.
@Suite("Tables of pages")
struct LayoutGridTests {
  private func report(_ text: String) throws -> Report {
    try FlowReader.report(
      of: LayoutFlow(DrawnPages.pages(text)).flow, DecodedText(scalars: [], encoding: "UTF-8"))
  }

  @Test(
    "wrapped labels are one, columns without a figure are kept, and a table goes on on the next page"
  )
  func accounts() throws {
    let report = try report(
      """
                              支出决算表
                                                              单位：万元
             项目                                             对附属单位
        功能分类                本年支出合计   基本支出    项目支出    上缴支出
                  科目名称                                       补助
        科目编码

                  合计        307.82   105.58  202.24
        201       公共服务支出    264.87   62.63   202.24
                  机关事业单位养
        2080505             6.18     6.18
                  老保险支出
                  机关事业单位职
        2080506             4.64     4.64
                  业年金支出
      \u{C}  210       卫生支出      2.71             2.71

        221       住房支出      29.42    29.42   0.00
      注：本表反映部门本年度各项支出情况。
      """)
    let table = try #require(report.tables.first)
    #expect(report.tables.count == 1)
    #expect(table.caption == "支出决算表")
    #expect(
      TablePicture.lines(of: table).split(separator: "\n").dropFirst().joined(separator: "\n")
        == """
        合计 | 307.82 105.58 202.24 · ·
        201/公共服务支出 | 264.87 62.63 202.24 · ·
        2080505/机关事业单位养老保险支出 | 6.18 6.18 · · ·
        2080506/机关事业单位职业年金支出 | 4.64 4.64 · · ·
        210/卫生支出 | 2.71 · 2.71 · ·
        221/住房支出 | 29.42 29.42 0.00 · ·
        """)
    #expect(report.text.string.hasSuffix("注：本表反映部门本年度各项支出情况。\n"))
  }

  @Test("two halves side by side keep rows that have only a label on one side")
  func halves() throws {
    let report = try report(
      """
                收支总表
                            单位：万元
          收入                 支出
       项目     决算数       项目      决算数
      一、拨款收入   7.82   一、公共服务支出   4.87
      二、基金收入          二、外交支出
                     三、国防支出
                     四、教育支出      2.95
       合计     7.82       合计      7.82
      """)
    #expect(
      report.tables.map(TablePicture.lines) == [
        """
        generic 收支总表 | 决算数 | 项目 | 决算数
        一、拨款收入 | 7.82 一、公共服务支出 4.87
        二、基金收入 | · 二、外交支出 ·
         | · 三、国防支出 ·
         | · 四、教育支出 2.95
        合计 | 7.82 合计 7.82
        """
      ])
  }

  @Test("contents, addresses and signatures are no tables; a heading between two tables stays one")
  func text() throws {
    let contents = try report(
      """
      目录
      一、概述          1
      二、主要职能        2
      三、机构设置        3
      四、其他          5
      """)
    #expect(contents.tables.isEmpty)
    let address = try report("一、概述\n地址：示例路1号   邮编：100000\n电话：0000000   传真：0000001\n")
    #expect(address.tables.isEmpty)
    let between = try report(
      """
      项目      上年     本年
      甲        1       2
      乙        3       4
      六、其他需要报告的事项
      项目      上年     本年
      丙        5       6
      丁        7       8
      """)
    #expect(between.tables.count == 2)
    #expect(between.sections.map(\.name).contains("六、其他需要报告的事项"))
  }
}
