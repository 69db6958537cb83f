import ReportModel
import TestSupport
import Testing

@testable import ReportReading

/// Values divided by commas, tabs or semicolons.
@Suite("Delimited values")
struct DelimitedTests {
  private func report(_ text: String, name: String = "") throws -> Report {
    try ReportReader.report(from: Array(text.utf8), name: name)
  }

  private static let indicators = """
    \u{FEFF}示例局2016年度指标表,,,\r
    指标名称,单位,2016年,2015年\r
    "公开信息,总数",条,"1,234",\r
    "其中：""政策""
    文件",条,3,-\r

    """

  @Test("quoted fields keep their commas, quotation marks and lines; a blank field is none")
  func quoted() throws {
    let report = try report(Self.indicators)
    #expect(report.identity.title == "示例局2016年度指标表")
    #expect(
      report.tables.map(TablePicture.lines) == [
        """
        indicators 示例局2016年度指标表 | 单位 | 2016年 | 2015年
        公开信息,总数 | 条 1,234 ·
        其中："政策"文件 | 条 3 -
        """
      ])
    #expect(SoundReport.flaw(of: report) == nil)
  }

  @Test("tabs and semicolons divide too; a blank row ends a table")
  func marks() throws {
    let report = try report("项目\t上年\t本年\n甲\t1\t2\n\t\t\n项目\t上年\t本年\n乙\t3\t4\n")
    #expect(
      report.tables.map(TablePicture.lines) == [
        "generic | 上年 | 本年\n甲 | 1 2", "generic | 上年 | 本年\n乙 | 3 4",
      ])
    let semicolons = try self.report("项目;数量;比例\n甲;1,5;3\n乙;2,5;4\n")
    #expect(
      semicolons.tables.map(TablePicture.lines) == ["generic | 数量 | 比例\n甲 | 1,5 3\n乙 | 2,5 4"])
  }

  @Test("the tables of the forms are known in a sheet saved as values")
  func forms() throws {
    let sheet = """
      第二十条第（一）项,,,
      信息内容,本年制发件数,本年废止件数,现行有效件数
      规章,0,0,2
      第二十条第（五）项,,,
      信息内容,本年处理决定数量,,
      行政许可,17,,
      """
    #expect(
      try report(sheet).tables.map(TablePicture.lines) == [
        """
        proactive | 本年制发件数 | 本年废止件数 | 现行有效件数 | 本年处理决定数量
        第二十条第（一）项/规章 | 0 0 2
        第二十条第（五）项/行政许可 | 17
        """
      ])
  }

  @Test(
    "a text with as many commas in each line is no table",
    arguments: [
      "示例局年度报告,2017\n一、概述,公开\n全年公开,5条\n",
      "一、概述\n公开信息5条,办理申请3件,均已答复。\n受理咨询4次,接待来访2人,均已办结。\n召开会议1次,培训2场,均有记录。\n",
      "张三,李四\n王五,赵六\n钱七,孙八\n", "一、概述\n二、公开\n三、其他\n",
    ])
  func text(_ text: String) throws {
    let report = try report(text)
    #expect(report.tables.isEmpty)
    #expect(report.text.string == text)
  }

  @Test("a file named as a table is one, though its rows differ in length")
  func named() throws {
    let report = try report("年份,件数,备注\n2016,5\n2017,6,含上年,结转\n", name: "a/申请.CSV")
    #expect(
      report.tables.map(TablePicture.lines) == [
        "generic | 件数 | 备注 | \n2016 | 5 · ·\n2017 | 6 含上年 结转"
      ])
  }

  @Test("the first part of a table is not shown as text")
  func head() throws {
    #expect(throws: ReportReadingError.incomplete) {
      try ReportReader.report(from: Array(Self.indicators.utf8), isWhole: false)
    }
  }

  @Test("any stretch of a table gives a sound report")
  func stretches() throws {
    let bytes = Array(Self.indicators.utf8)
    for end in bytes.indices {
      for name in ["", "a.csv"] {
        guard let report = try? ReportReader.report(from: Array(bytes[..<end]), name: name) else {
          continue
        }
        #expect(SoundReport.flaw(of: report) == nil, "\(end)")
      }
    }
  }
}
