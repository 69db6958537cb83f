import ReportModel
import Testing

@testable import ReportReading

/// Tables of pages that are none of the standard forms.
@Suite("Tables of pages")
struct PageGridTests {
  private func report(_ body: String) throws -> Report {
    try ReportReader.report(
      from: Array("<html><body><h1>示例市2022年统计公报</h1><p>一、综合</p>\(body)</body></html>".utf8))
  }

  @Test("lines of a cell stay apart: as rows where their labels tell, else as printed")
  func lines() throws {
    let report = try report(
      """
      <table><tr><td>项目</td><td>数量</td></tr><tr><td>接待批次<br>接待人次</td><td>3<br>45</td></tr>
      <tr><td>会议场次</td><td><p>6</p><p>7</p></td></tr><tr><td>培训</td><td>8 9</td></tr>
      <tr><td>受理</td><td>62 431</td></tr><tr><td>办理<br>数量</td><td>12</td></tr></table>
      """)
    #expect(
      TablePicture.lines(of: report.tables[0]) == """
        generic | 数量
        接待批次 | 3
        接待人次 | 45
        会议场次 | 6 7
        培训 | 8 9
        受理 | 62431
        办理数量 | 12
        """)
    let found = try #require(report.diagnostics.first { $0.kind == .severalFigures })
    #expect(found.count == 2)
    #expect(report.text[found.source] == "6 7")
  }

  @Test("columns that only set the table wider are left out, the unit of a row is no label")
  func spacers() throws {
    let report = try report(
      """
      <table border=0><tr><td>示例市统计局</td></tr><tr><td>示例调查队</td></tr></table>
      <table><tr><td>指标</td><td colspan=2>指标值</td><td></td><td colspan=3>同比增长（±%）</td></tr>
      <tr><td>地区生产总值</td><td>412.5</td><td colspan=2></td><td>6.1</td><td></td><td></td></tr>
      <tr><td>第一产业</td><td>33.4</td><td colspan=2></td><td>4.2</td><td></td><td></td></tr></table>
      <table><tr><td>指标名称</td><td colspan=2>指标值</td><td colspan=2>同比增长（±%）</td></tr>
      <tr><td>期末存栏</td><td></td><td></td><td></td><td></td></tr><tr><td>大牲畜（万头）</td><td>9.6</td><td></td><td>8.7</td><td></td></tr>
      <tr><td>#奶牛</td><td>6.2</td><td></td><td>-9.2</td><td></td></tr></table>
      <table><tr><td>产品名称</td><td>单位</td><td colspan=2>产量</td><td colspan=2>同比增长（±%）</td></tr>
      <tr><td>原油</td><td>万吨</td><td>400.1</td><td></td><td>持平</td><td></td></tr>
      <tr><td>天然气</td><td>亿立方米</td><td>3.7</td><td></td><td>8.5</td><td></td></tr></table>
      """)
    #expect(
      report.tables.map(TablePicture.lines) == [
        "generic 示例调查队 | 指标值 | 同比增长（±%）\n地区生产总值 | 412.5 6.1\n第一产业 | 33.4 4.2",
        "generic | 指标值 | 同比增长（±%）\n期末存栏 | · ·\n期末存栏/大牲畜（万头） | 9.6 8.7\n期末存栏/#奶牛 | 6.2 -9.2",
        "generic | 单位 | 产量 | 同比增长（±%）\n原油 | 万吨 400.1 持平\n天然气 | 亿立方米 3.7 8.5",
      ])
    #expect(report.text.string.contains("示例市统计局\n示例调查队\n"))
  }

  @Test("a column with a name of its own stays, though it is blank")
  func namedBlank() throws {
    let report = try report(
      "<table><tr><td>项目</td><td>数量</td><td>备注</td></tr><tr><td>会议</td><td>3</td><td></td></tr><tr><td>培训</td><td>4</td><td></td></tr></table>"
    )
    #expect(report.tables[0].columns == ["数量", "备注"])
  }

  @Test("the foot of a table stands last, wherever it is written")
  func foot() throws {
    let report = try report(
      """
      <table><tfoot><tr><td>合计</td><td>9</td></tr></tfoot><thead><tr><th>名</th><th>数</th></tr></thead>
      <tbody><tr><td>甲</td><td>4</td></tr></tbody><tbody><tr><td>乙</td><td>5</td></tr></tbody></table>
      """)
    #expect(TablePicture.lines(of: report.tables[0]) == "generic | 数\n甲 | 4\n乙 | 5\n合计 | 9")
  }
}
