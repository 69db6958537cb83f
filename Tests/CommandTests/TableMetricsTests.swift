import FoundationEssentials
import Testing

private let page = """
  <html><head><meta charset="utf-8"></head><body><h1>示例市2023年政府信息公开工作年度报告</h1>
  <p>一、总体情况</p><p>全年公开信息5条，均已按时办结并答复申请人。</p><p>二、主动公开政府信息情况</p>
  <table><tr><td colspan="2">第二十条第（八）项</td></tr>
  <tr><td>信息内容</td><td>本年收费金额（单位：万元）</td></tr>
  <tr><td>行政事业性收费</td><td>1,204.5</td></tr></table></body></html>
  """

private struct Figure: Decodable {
  var label: String
  var value: String
  var scale: String
  var number: String
  var unit: String
  var kind: String
  var section: String
  var period: String
  var quote: String?
  var offset: Int
  var table: Int?
  var group: String?
  var row: String?
  var column: String?
  var rowIndex: Int?
  var columnIndex: Int?
}

@Test("a figure in a table names table, row and column instead of a quote")
func cellsAsJSON() throws {
  let program = try Program()
  try program.write(page, to: "r.html")
  let output = try program.run("metrics", "r.html", "--format", "json").output
  let figures = try JSONDecoder().decode([Figure].self, from: Data(output.utf8))
  try #require(figures.count == 2)
  #expect(figures[0].quote == "5条")
  #expect(figures[0].table == nil)
  let cell = figures[1]
  #expect(
    [cell.label, cell.value, cell.scale, cell.number, cell.unit, cell.kind, cell.section]
      == ["行政事业性收费 › 本年收费金额", "1204.5", "万", "12045000", "元", "money", "二"])
  #expect(cell.period == "2023")
  #expect(cell.quote == nil)
  #expect([cell.table, cell.rowIndex, cell.columnIndex] == [1, 0, 0])
  #expect(
    [cell.group, cell.row, cell.column] == ["第二十条第（八）项", "行政事业性收费", "本年收费金额（单位：万元）"])
  let text = Array(try program.run("text", "r.html").output.unicodeScalars)
  #expect(text[cell.offset...].starts(with: "1,204.5".unicodeScalars))
}

@Test("cells are rows of the table and of files, and a reopened archive gives the same")
func cellsInFormats() throws {
  let program = try Program()
  try program.write(page, to: "r.html")
  let table = """
    指标                               数值  单位  限定  章节
    公开信息                              5  条          一
    行政事业性收费 › 本年收费金额  1204.5万  元          二

    """
  expect(try program.run("metrics", "r.html"), is: Run(output: table, errors: "", code: 0))
  let csv = try program.run("metrics", "r.html", "--section", "二", "--format", "csv").output
  #expect(
    csv.split(separator: "\r\n").last
      == "行政事业性收费 › 本年收费金额,1204.5万,元,,12045000,money,,二,2023,,1,第二十条第（八）项 › 行政事业性收费,本年收费金额（单位：万元）"
  )
  _ = try program.run("export", "r.html", "--format", "json", "--output", "r.json")
  #expect(
    try program.run("metrics", "r.json", "--format", "json")
      == program.run("metrics", "r.html", "--format", "json"))
  #expect(try program.run("search", ">1000万元", "r.html").code == 0)
}
