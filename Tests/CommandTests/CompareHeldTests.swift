import Testing

private func line(_ year: Int, _ count: Int) -> String {
  #"{"title":"示例市水务局\#(year)年政府信息公开工作年度报告","content":"一、主动公开情况\n　　主动公开政府信息\#(count)条。"}"#
}

@Test("compare takes each report of a table with a report in each row, beside other files")
func compareRows() throws {
  let program = try Program()
  try program.write([line(2021, 864), line(2022, 1_203)].joined(separator: "\n"), to: "全部.jsonl")
  try program.write(
    "示例市水务局2023年政府信息公开工作年度报告\n\n一、主动公开情况\n　　主动公开政府信息900条。\n", to: "2023.txt")
  expect(
    try program.run("compare", "2023.txt", "全部.jsonl"),
    is: Run(
      output: """
        指标              单位  2021  2022       较2021  2023       较2022
        主动公开政府信息  条     864  1203  +339 +39.2%   900  -303 -25.2%

        """, errors: "", code: 0))
  let json = try program.run("compare", "全部.jsonl", "--format", "json").output
  #expect(json.contains(#""file": "全部.jsonl#1""#))
  #expect(json.contains(#""file": "全部.jsonl#2""#))
}

@Test("compare says of an archive that holds no two reports what is wrong with it")
func compareNoArchive() throws {
  let program = try Program()
  try program.write([0x50, 0x4B, 3, 4, 1, 2], to: "坏.zip")
  let run = try program.run("compare", "坏.zip")
  #expect(run.code == 2)
  #expect(run.errors.split(separator: "\n").count == 2)
  #expect(run.errors.hasPrefix("nianbao: 坏.zip："))
}
