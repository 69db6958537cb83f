import Testing

@Test("a folder opens as a library, and a report of it where it was found")
func libraryScreen() throws {
  let program = try Program()
  let report = { (year: Int, words: String) in
    "示例市水务局\(year)年政府信息公开工作年度报告\n一、概述\n本局\(words)。\n"
  }
  try program.write(report(2017, "公布河湖长名录12人"), to: "2017.txt")
  try program.write(report(2018, "开通公众号1个"), to: "2018.txt")
  func screen(_ keys: String) throws -> Run {
    try program.shell(
      "XDG_CACHE_HOME=$PWD/../cache-$$ $nianbao frame . --size 80x10 --keys '\(keys)'; rm -rf ../cache-$$"
    )
  }
  let library = try screen("")
  #expect(library.errors.isEmpty && library.code == 0)
  let lines = library.output.split(separator: "\n")
  #expect(lines[2].contains("示例市水务局") && lines[2].contains("2018"))
  #expect(lines[3].contains("2017"))
  #expect(try screen("/公众号<Enter>").output.contains("开通公众号1个"))
  #expect(try screen("/公众号<Enter><Enter><Enter>").output.contains("5 检索 1"))
  #expect(try screen("/年:2017<Enter>").output.contains("“年:2017” 1 份"))
}

@Test("several paths are a library, and a path that leads nowhere is one line")
func missingInLibrary() throws {
  let program = try Program()
  try program.write("一、概述\n", to: "a.txt")
  expect(
    try program.run("frame", "a.txt", "b.txt"), is: failure("b.txt：没有这个文件；请检查路径。"))
}

@Test(
  "a table with a report in each row opens as a library, whatever its size; one with one report as that report"
)
func tablesOfReports() throws {
  let program = try Program()
  let long = String(repeating: "政务公开稳步推进。", count: 4_000)
  var rows = "title,full_text\n"
  for year in 2008...2022 {
    rows += "甲局\(year)年政府信息公开工作年度报告,\"一、总体情况\n\(long)\"\n"
  }
  try program.write(rows, to: "r.csv")
  let object = "{\"title\": \"乙局2021年政府信息公开工作年度报告\", \"full_text\": \"一、总体情况\\n公开信息12条。\"}\n"
  try program.write(object + object, to: "r.jsonl")
  try program.write(object, to: "one.jsonl")
  func title(_ file: String) throws -> Substring {
    try program.run("frame", file, "--size", "80x10").output.split(separator: "\n").first ?? ""
  }
  #expect(try title("r.csv").hasPrefix(" 年报库  r.csv · 15 份"))
  #expect(try title("r.jsonl").hasPrefix(" 年报库  r.jsonl · 2 份"))
  #expect(try title("one.jsonl").hasPrefix(" 年报  乙局"))
}
