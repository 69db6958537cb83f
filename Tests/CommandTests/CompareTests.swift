import Testing

private func report(_ year: Int, _ body: String) -> String {
  "示例市水务局\(year)年政府信息公开工作年度报告\n\n一、主动公开情况\n\(body)\n"
}

private func program() throws -> Program {
  let program = try Program()
  try program.write(report(2022, "主动公开政府信息864条。开展培训三次，参加120人次。"), to: "2022.txt")
  try program.write(report(2023, "主动公开政府信息1203条。开设公众号。开展培训三次，参加96人次。"), to: "2023.txt")
  return program
}

@Test("compare puts the same figure of two years side by side, with difference and percent")
func compareTable() throws {
  expect(
    try program().run("compare", "2023.txt", "2022.txt"),
    is: Run(
      output: """
        指标              单位  2022  2023       较2022
        主动公开政府信息  条     864  1203  +339 +39.2%
        开展培训[1]       次       3     3            0
        参加情况[1]       人次   120    96   -24 -20.0%

        [1] 名称笼统，各份所指未必相同，请看原句

        """, errors: "", code: 0))
}

@Test("compare writes CSV and JSON with the keys that are promised")
func compareFiles() throws {
  let program = try program()
  #expect(
    try program.run("compare", "2022.txt", "2023.txt", "--figure", "公开", "--format", "csv").output
      == "key,指标,单位,2022,2023,2023 较2022增减,2023 较2022%,说明\r\n"
      + "主动公开政府信息（条）,主动公开政府信息,条,864,1203,339,39.2,\r\n")
  #expect(
    try program.run("compare", "2022.txt", "2023.txt", "--figure", "参加", "--format", "json").output
      == """
      {
        "reports": [
          {"file": "2022.txt", "agency": "示例市水务局", "year": 2022, "form": "narrative"},
          {"file": "2023.txt", "agency": "示例市水务局", "year": 2023, "form": "narrative"}
        ],
        "figures": [
          {"key": "参加情况（人次）", "label": "参加情况", "unit": "人次", "values": ["120", "96"], "numbers": ["120", "96"], "differences": [null, "-24"], "percents": [null, "-20"], "notes": ["名称笼统，各份所指未必相同，请看原句"]}
        ]
      }

      """)
}

@Test("compare --text tells section by section how alike they are, and every sentence that changed")
func compareTexts() throws {
  let program = try program()
  expect(
    try program.run("compare", "2022.txt", "2023.txt", "--text"),
    is: Run(
      output: """
        2022 → 2023  相似度 27%

        一、主动公开情况  27%  改 2  增 1
          改 - 主动公开政府信息[-864-]条。
             + 主动公开政府信息[+1203+]条。
          增 + 开设公众号。
          改 - 开展培训三次，参加[-120-]人次。
             + 开展培训三次，参加[+96+]人次。

        """, errors: "", code: 0))
  let json = try program.run("compare", "2022.txt", "2023.txt", "--text", "--format", "json").output
  #expect(json.contains("\"similarity\": 0.273"))
  #expect(
    json.contains(
      #""kind": "changed", "old": "主动公开政府信息864条。", "oldOffset": 34, "oldMarks": [[8, 11]]"#))
}

@Test("compare of a folder takes all reports in it, by agency where it is asked")
func compareFolder() throws {
  let run = try Program().run(
    "compare", Program.package + "/Data/Reports/shilishi", "--figure", "received", "--by", "agency")
  #expect(run.code == 0)
  let lines = run.output.split(separator: "\n").map(String.init)
  #expect(lines.first == "一、本年新收政府信息公开申请数量 › 总计（件）")
  #expect(lines.contains { $0.hasPrefix("  示例市水务局 2023 ") })
  #expect(!run.output.contains("%"))
}

@Test("compare says in one line what it lacks")
func compareErrors() throws {
  let program = try program()
  expect(
    try program.run("compare", "2022.txt"),
    is: failure("只读到 1 份报告，对照至少要两份；请再写一份，如：nianbao compare 2022.txt 2023.txt"))
  let missing = try program.run("compare", "2022.txt", "2023.txt", "2024.txt")
  #expect(missing.code == 2 && missing.errors == "nianbao: 2024.txt：没有这个文件；请检查路径。\n")
  #expect(missing.output.contains("主动公开政府信息"))
  let none = try program.run("compare", "2022.txt", "2023.txt", "--figure", "接待")
  #expect(none.code == 1)
  #expect(none.errors == "nianbao: --figure：这些报告里没有叫“接待”的指标；去掉 --figure 看全部。\n")
}
