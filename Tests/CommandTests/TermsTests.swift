import TestSupport
import Testing

extension Program {
  /// Reports of two agencies over two years, one of them in traditional characters.
  fileprivate func writeWords() throws {
    func report(_ agency: String, _ year: Int, _ words: String) -> String {
      "\(agency)\(year)年政府信息公开工作年度报告\n一、总体情况\n　　\(words)\n"
    }
    _ = try shell("mkdir r")
    try write(report("示例市教育局", 2021, "公众号发布公众号信息。"), to: "r/1.txt")
    try write(report("示例市教育局", 2022, "“公 众 号”和數據開放，开放数据。"), to: "r/2.txt")
    try write(report("示例市甲县人民政府", 2022, "没有这些词。"), to: "r/3.txt")
  }
}

@Test("words are counted in each report, in either script, forms of one word together")
func termsByReport() throws {
  let program = try Program()
  try program.writeWords()
  let run = try program.run(
    "terms", "公众号 数据开放|开放数据", "r", "--index", "i", "--format", "csv")
  #expect(run.errors == "" && run.code == 0)
  #expect(
    run.output.split(separator: "\r\n").map(String.init) == [
      "word,file,agency,level,year,count,length,per10000,reports,of,firstYear",
      "公众号,r/1.txt,示例市教育局,市,2021,2,40,500.00,1,1,2021",
      "数据开放|开放数据,r/1.txt,示例市教育局,市,2021,0,40,0.00,0,1,",
      "公众号,r/2.txt,示例市教育局,市,2022,1,47,212.77,1,1,2022",
      "数据开放|开放数据,r/2.txt,示例市教育局,市,2022,2,47,425.53,1,1,2022",
      "公众号,r/3.txt,示例市甲县人民政府,县,2022,0,38,0.00,0,1,",
      "数据开放|开放数据,r/3.txt,示例市甲县人民政府,县,2022,0,38,0.00,0,1,",
    ])
}

@Test(
  "words are gathered by year, agency and level, and stand side by side where that is asked for")
func termsByGroup() throws {
  let program = try Program()
  try program.writeWords()
  let years = try program.run("terms", "公众号", "r", "--index", "i", "--by", "year")
  #expect(
    years.output == """
      公众号：3 次，3 份报告中的 2 份，最早 2021 年
      年度       次数     每万字       报告       字数
      2021          2     500.00        1/1         40
      2022          1     117.65        1/2         85

      """)
  let wide = try program.run(
    "terms", "公众号 数据开放", "r", "--index", "i", "--by", "agency", "--wide", "--format", "json")
  #expect(
    wide.output == """
      {
        "by": "agency",
        "words": [
          "公众号",
          "数据开放"
        ],
        "rows": [
          {"agency": "示例市教育局", "level": "市", "of": 2, "length": 87, "counts": {"公众号": 3, "数据开放": 1}},
          {"agency": "示例市甲县人民政府", "level": "县", "of": 1, "length": 38, "counts": {"公众号": 0, "数据开放": 0}}
        ]
      }

      """)
  #expect(try program.run("terms", "区块链", "r", "--index", "i").code == 1)
  #expect(try program.run("terms", "  |  ", "r", "--index", "i").code == 2)
}

@Test("a workbook has numbers as numbers, a frozen head and a sheet that explains its columns")
func termsAsWorkbook() throws {
  let program = try Program()
  try program.writeWords()
  let run = try program.shell(
    "$nianbao terms 公众号 r --index i --format xlsx > t.xlsx; echo $?")
  #expect(run.output == "0\n")
  // The program reads workbooks itself.
  let tables = try program.run("tables", "t.xlsx", "--format", "csv")
  #expect(tables.output.contains("r/1.txt,示例市教育局,市,2021,2,40,500,1,1,2021"))
  #expect(tables.output.contains(",per10000,每一万字出现的次数"))
  let xml = try program.shell(
    "python3 -c \"import zipfile; z = zipfile.ZipFile('t.xlsx'); print(z.read('xl/worksheets/sheet1.xml').decode())\""
  )
  #expect(xml.output.contains("<v>500</v>") && xml.output.contains("state=\"frozen\""))
}
