import FoundationEssentials
import Testing

private struct Figure: Decodable {
  var id: Int
  var label: String
  var value: String
  var scale: String
  var number: String
  var unit: String
  var qualifier: String
  var kind: String
  var parent: Int?
  var relation: String?
  var role: String?
  var section: String
  var period: String
  var quote: String
  var offset: Int
}

@Test("metrics is a table for people, parts set in below their total")
func metricsTable() throws {
  let program = try Program()
  try program.write(smallReport, to: "a.txt")
  let table = """
    指标                    数值  单位  限定  章节
    通过微信公众号推送信息   120  条          一/（一）
      供水类                  80  条          一/（一）
      排水类                  40  条          一/（一）
    公开水质信息              12  期          一/（二）
    收到申请                   3  件          二

    """
  expect(try program.run("metrics", "a.txt"), is: Run(output: table, errors: "", code: 0))
}

@Test("metrics of one section, its subsections included, in another order and format")
func metricsOfSection() throws {
  let program = try Program()
  try program.write(smallReport, to: "a.txt")
  let table = """
    | 指标 | 数值 | 单位 | 限定 | 章节 |
    | --- | ---: | --- | --- | --- |
    | 通过微信公众号推送信息 | 120 | 条 |  | 一/（一） |
    | 供水类 | 80 | 条 |  | 一/（一） |
    | 排水类 | 40 | 条 |  | 一/（一） |
    | 公开水质信息 | 12 | 期 |  | 一/（二） |

    """
  let sorted = ["--section", "一", "--sort", "number", "--format", "markdown"]
  expect(
    try program.run(["metrics", "a.txt"] + sorted), is: Run(output: table, errors: "", code: 0))
  let narrow = try program.run("metrics", "a.txt", "--section", "一/(二)", "--format", "tsv")
  #expect(narrow.output.split(separator: "\n").map { $0.prefix(6) } == ["指标\t数值\t", "公开水质信息"])
  expect(
    try program.run("metrics", "a.txt", "--section", "三"),
    is: failure("a.txt：没有“三”这一节；用 nianbao outline 查看有哪些节，写法如 二/（一）。"))
}

@Test("metrics as JSON has the keys of the contract, and offsets into what text prints")
func metricsJSON() throws {
  let program = try Program()
  let run = try program.run("metrics", Program.sample, "--format", "json")
  let figures = try JSONDecoder().decode([Figure].self, from: Data(run.output.utf8))
  let text = Array(try program.run("text", Program.sample).output.unicodeScalars)
  #expect(figures.count > 30)
  for figure in figures {
    let quote = figure.quote.unicodeScalars
    #expect(text[figure.offset...].starts(with: quote), "\(figure.quote)")
    #expect(figure.parent.map { $0 != figure.id && $0 <= figures.count } ?? true)
  }
  let total = try #require(figures.first { $0.number == "864" })
  #expect(total.label == "通过门户网站主动公开政府信息")
  #expect(total.section == "二/（一）")
  let parts = figures.filter { $0.parent == total.id }
  #expect(parts.map(\.number) == ["1", "5", "41", "817"])
  #expect(parts.map(\.relation) == ["part", "part", "part", "part"])
}
