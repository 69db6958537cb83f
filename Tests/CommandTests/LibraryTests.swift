import Testing
import TestSupport

/// A report of some agency and year.
private func text(_ agency: String, _ year: Int, _ words: String = "公开信息12条。") -> String {
  "\(agency)\(year)年政府信息公开工作年度报告\n一、总体情况\n　　\(words)\n二、存在的主要问题及改进情况\n　　无。\n"
}

extension Program {
  /// Puts a small library into the folder `r`.
  fileprivate func writeLibrary() throws {
    _ = try shell("mkdir -p r/教育")
    try write(text("示例市教育局", 2021), to: "r/教育/2021.txt")
    try write(text("示例市教育局", 2023, "新建“数据开放”平台，公开信息3条。"), to: "r/教育/2023.txt")
    try write(text("示例市甲县人民政府", 2023), to: "r/县.txt")
    try write([0x89, 0x50, 0x4E, 0x47], to: "r/照片.png")
  }
}

@Test("a library is written as a table for other programs, a row a file")
func libraryAsCSV() throws {
  let program = try Program()
  try program.writeLibrary()
  let run = try program.run("library", "r", "--index", "i", "--format", "csv")
  #expect(run.errors == "" && run.code == 0)
  let lines = run.output.split(separator: "\r\n").map(String.init)
  #expect(
    lines.first
      == "file,title,issuer,agency,level,kind,parent,year,yearSource,form,published,state,error,sections,metrics,tables,errors,warnings"
  )
  #expect(
    lines.contains(
      "r/教育/2021.txt,示例市教育局2021年政府信息公开工作年度报告,示例市教育局,示例市教育局,市,部门,示例市人民政府,2021,report,narrative,,report,,2,1,0,0,0"
    ))
  #expect(lines.contains { $0.hasPrefix("r/照片.png,") && $0.contains(",notReport,是 PNG 图片") })
  #expect(lines.count == 5)
  // Nothing is written beside the reports.
  #expect(try program.shell("find r -type f | wc -l").output == "4\n")
}

@Test("JSON Lines have one object a line, with texts and pairs where they are asked for")
func libraryAsJSONLines() throws {
  let program = try Program()
  try program.writeLibrary()
  let run = try program.run(
    "library", "r", "--index", "i", "--format", "jsonl", "--texts", "--pairs", "--filter",
    "年:2023 数据开放")
  #expect(run.code == 0)
  let line = try #require(run.output.split(separator: "\n").first)
  #expect(run.output.split(separator: "\n").count == 1)
  #expect(line.hasPrefix("{\"file\": \"r/教育/2023.txt\", \"title\": "))
  #expect(line.contains("\\n新建“数据开放”平台，公开信息3条。\\n"))
  #expect(line.contains("数据 据开 开放"))
  #expect(try program.run("library", "r", "--index", "i", "--filter", "年:1999").code == 1)
}

@Test("the library for a person: counts, then a line a row; coverage and agencies beside it")
func libraryForAPerson() throws {
  let program = try Program()
  try program.writeLibrary()
  let run = try program.run("library", "r", "--index", "i")
  #expect(
    run.output == """
      共 3 份报告，核对 3 份，有错误 0 份；不是报告 1 个

      年度   级别  错误  提醒  机关                文件
      2023   县       0     0  示例市甲县人民政府  r/县.txt
      2021   市       0     0  示例市教育局        r/教育/2021.txt
      2023   市       0     0  示例市教育局        r/教育/2023.txt
      –      –        –     –  –                   r/照片.png  是 PNG 图片；请先做文字识别（OCR），再打开得到的文字。

      """)
  let coverage = try program.run("library", "r", "--index", "i", "--no-refresh", "--coverage")
  #expect(
    coverage.output == """
                          级别  2021 2023
      示例市教育局        市    ●    ●   
      示例市甲县人民政府  县    ○    ●   

      """)
  let agencies = try program.run("library", "r", "--index", "i", "--agencies", "--format", "tsv")
  #expect(
    agencies.output == """
      name\taliasOf\tlevel\tkind\tparent\tparentSource\treports
      示例市教育局\t\t市\t部门\t示例市人民政府\tname\t2
      示例市甲县人民政府\t\t县\t政府\t示例市人民政府\tname\t1

      """)
}

@Test("what a library needs and has not is one line each")
func libraryErrors() throws {
  let program = try Program()
  try program.writeLibrary()
  let none = try program.run("library", "r", "--index", "i", "--no-refresh")
  #expect(none.code == 2 && none.errors.hasSuffix("/i：还没有索引；请去掉 --no-refresh，先建立索引。\n"))
  let missing = try program.run("library", "weg")
  #expect(missing.code == 2 && missing.errors == "nianbao: weg：没有这个文件；请检查路径。\n")
  let closed = try program.run("library", "r", "--index", "/proc/nianbao")
  #expect(closed.code == 2 && closed.errors.split(separator: "\n").count == 1)
  #expect(try program.run("library", "r", "--texts").code == 2)
}

@Test("a program that is ended at any moment leaves an index that the next one goes on with")
func libraryEnded() throws {
  let program = try Program()
  _ = try program.shell("mkdir r")
  for number in 0..<80 {
    try program.write(text("示例市第\(number)局", 2020, "平台\(number)。公开信息。"), to: "r/\(number).txt")
  }
  var random = SeededGenerator(seed: 9)
  for _ in Cases.first(6, of: 0..<100) {
    // From 0.005 to 0.404 seconds.
    let digits = String(Int.random(in: 1_005...1_404, using: &random)).dropFirst()
    // A measured program writes at its end which lines it went through: half of that would spoil the sum of all.
    _ = try program.shell(
      "LLVM_PROFILE_FILE=/dev/null "
        + "timeout -s KILL 0.\(digits) \"$nianbao\" library r --index i > /dev/null 2>&1")
    // Whatever is there can be read.
    let rows = try program.run("library", "r", "--index", "i", "--no-refresh", "--format", "jsonl")
    #expect(rows.code == 0 || rows.errors.contains("还没有索引") || rows.code == 1, "\(rows.errors)")
  }
  let run = try program.run("library", "r", "--index", "i", "--format", "jsonl")
  #expect(run.code == 0 && run.output.split(separator: "\n").count == 80)
  let found = try program.run(
    "library", "r", "--index", "i", "--filter", "\"平台7。\"", "--format", "jsonl")
  #expect(found.output.split(separator: "\n").count == 1)
}

@Test("a search with an index writes what one without it writes, and check too")
func searchWithAnIndex() throws {
  let program = try Program()
  try program.writeLibrary()
  let searches = [
    ["数据开放"], ["gongkai", "--format", "json"], ["公开", "--count"], ["开放|甲县", "--limit", "2"],
    ["没有这样的话"],
    ["章节:总体 信息"], [">2条"],
  ]
  func all() throws -> [Run] {
    let plain = try searches.map { search in
      try program.shell(
        "export XDG_CACHE_HOME=$PWD/c; \"$nianbao\" search '\(search[0])' r \(search.dropFirst().joined(separator: " "))"
      )
    }
    let check = "export XDG_CACHE_HOME=$PWD/c; \"$nianbao\" check r --failing --format csv"
    return plain + [try program.shell(check)]
  }
  let without = try all()
  #expect(without[0].code == 0 && without[4].code == 1)
  _ = try program.shell("export XDG_CACHE_HOME=$PWD/c; \"$nianbao\" library r")
  #expect(try all() == without)
  // One that changed since is read, whatever the index says.
  try program.write(text("示例市甲县人民政府", 2023, "也有数据开放平台。"), to: "r/县.txt")
  let changed = try program.shell(
    "export XDG_CACHE_HOME=$PWD/c; \"$nianbao\" search 数据开放 r --count --format json")
  #expect(changed.output.contains("\"reportCount\": 2"))
}
