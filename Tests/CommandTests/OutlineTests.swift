import FoundationEssentials
import Testing

/// A report written for these tests: two levels, one heading run in, restarted numbers, a table of
/// contents in no part of it.
let smallReport = """
  江城市水务局
  2016年政府信息公开工作年度报告

  根据《中华人民共和国政府信息公开条例》编制本报告，期限自2016年1月1日至12月31日。

  一、主动公开情况
  （一）公开渠道。通过微信公众号推送信息120条。其中，供水类80条，排水类40条。
  （二）公开内容。公开水质信息12期。
  二、依申请公开情况
  收到申请3件，均已答复。

  江城市水务局
  2017年2月10日

  """

@Test("the outline of the sample report is its 21 headings")
func outlineOfSample() throws {
  let run = try Program().run("outline", Program.sample)
  let expected = """
    广东省人力资源和社会保障厅2017年政府信息公开工作年度报告
    ├─ 一、全面推进重点领域信息公开
    │  ├─ （一）推进就业创业信息公开
    │  ├─ （二）推进社会保险信息公开
    │  └─ （三）推进其他领域信息公开
    ├─ 二、主动公开政府信息情况
    │  ├─ （一）通过门户网站主动公开政府信息情况
    │  ├─ （二）通过新闻媒体主动公开政府信息情况
    │  └─ （三）相关业务办理及咨询情况
    ├─ 三、推进“放管服”改革信息公开
    │  ├─ （一）公布我厅权责清单
    │  ├─ （二）公布年度重大决策听证目录
    │  └─ （三）公布行政审批和政务服务效能自评情况
    ├─ 四、完善多层次信息公开平台
    │  ├─ （一）升级改造厅门户网站
    │  ├─ （二）推进网上办事大厅建设
    │  └─ （三）完善微信公众号等新媒体
    ├─ 五、依申请公开政府信息情况
    ├─ 六、复议、诉讼情况
    ├─ 七、建议和提案办理结果公开情况
    ├─ 八、政府信息公开收取费用情况
    └─ 九、下一步工作计划

    """
  #expect(run == Run(output: expected, errors: "", code: 0))
}

@Test("a path alone prints the outline where standard output is no terminal, also of several")
func outlineOfPaths() throws {
  let program = try Program()
  try program.write(smallReport, to: "a.txt")
  let tree = """
    江城市水务局2016年政府信息公开工作年度报告
    ├─ 一、主动公开情况
    │  ├─ （一）公开渠道
    │  └─ （二）公开内容
    └─ 二、依申请公开情况

    """
  expect(try program.run("a.txt"), is: Run(output: tree, errors: "", code: 0))
  expect(try program.run("-", input: "a.txt"), is: Run(output: tree, errors: "", code: 0))
  try program.write(smallReport, to: "b.md")
  let both = Run(output: tree + "\n" + tree, errors: "", code: 0)
  expect(try program.run("a.txt", "b.md"), is: both)
  expect(try program.run("."), is: both)
}

@Test("outline as JSON has the keys of the contract, and offsets into what text prints")
func outlineJSON() throws {
  struct Outline: Decodable, Equatable {
    struct Heading: Decodable, Equatable {
      var level: Int
      var number: String
      var title: String
      var runIn: Bool
      var offset: Int
    }
    var title: String
    var issuer: String?
    var year: Int?
    var form: String
    var headings: [Heading]
  }
  let program = try Program()
  try program.write("\u{FEFF}" + smallReport, to: "a.txt")
  let run = try program.run("outline", "a.txt", "--format", "json")
  let outline = try JSONDecoder().decode(Outline.self, from: Data(run.output.utf8))
  #expect(outline.title == "江城市水务局2016年政府信息公开工作年度报告")
  #expect(outline.issuer == "江城市水务局")
  #expect(outline.year == 2016)
  #expect(outline.form == "narrative")
  let text = Array(try program.run("text", "a.txt").output.unicodeScalars)
  #expect(String(String.UnicodeScalarView(text)) == smallReport)
  let drawn = outline.headings.map { heading in
    let printed = text[heading.offset...].prefix(6).map(String.init).joined()
    return "\(heading.level) \(heading.number) \(heading.title) \(heading.runIn) \(printed)"
  }
  #expect(
    drawn == [
      "1 一 主动公开情况 false 一、主动公开",
      "2 （一） 公开渠道 true （一）公开渠",
      "2 （二） 公开内容 true （二）公开内",
      "1 二 依申请公开情况 false 二、依申请公",
    ])
}
