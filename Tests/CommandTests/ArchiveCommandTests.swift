import SampleReports
import Testing

extension [String] {
  /// A command with words and options behind its name.
  fileprivate func inserting(_ words: [String]) -> [String] { [self[0]] + words + dropFirst() }
}

/// What commands do with an archive of reports: where a folder works, it does.
@Suite("Archives on the command line")
struct ArchiveCommandTests {
  private static func report(_ agency: String, _ count: Int) -> String {
    """
    \(agency)2022年政府信息公开工作年度报告

    一、主动公开情况
    　　主动公开政府信息\(count)条，其中网站公开\(count - 3)条，公众号公开5条。

    \(agency)
    2023年1月20日

    """
  }

  private static func row(_ year: Int) -> String {
    #"{"title":"示例市丙局\#(year)年政府信息公开工作年度报告","content":"一、主动公开情况\n　　公众号发布\#(year - 1900)条。"}"#
  }

  /// Two reports, a picture and a table of two more.
  private static let parts: [(name: String, bytes: [UInt8])] = [
    ("甲局/2022.txt", Array(report("示例市甲局", 12).utf8)),
    ("照片.jpg", [0xFF, 0xD8, 0xFF, 0xE0]),
    ("乙局.txt", Array(report("示例市乙局", 22).utf8)),
    ("全部.jsonl", Array([2021, 2022].map(row).joined(separator: "\n").utf8)),
  ]

  private static let names = ["甲局/2022.txt", "乙局.txt", "全部.jsonl#1", "全部.jsonl#2"]

  private func program(_ parts: [(name: String, bytes: [UInt8])] = parts) throws -> Program {
    let program = try Program()
    try program.write(StoredZip.bytes(binary: parts), to: "全市.zip")
    return program
  }

  @Test("search goes through each report of an archive, of a table in it, and of one in a folder")
  func search() throws {
    let program = try program()
    let count = try program.run("search", "公众号", "全市.zip", "--count")
    #expect(count.output == Self.names.map { "全市.zip/\($0)\t1\n" }.joined())
    #expect(count.code == 0 && count.errors.isEmpty)
    // The folder of the program holds the archive and nothing else.
    let folder = try program.run("search", "公众号", ".", "--count")
    #expect(folder.output == Self.names.map { "./全市.zip/\($0)\t1\n" }.joined())
    let json = try program.run("search", "公众号", "全市.zip", "--format", "json").output
    #expect(json.contains(#""hitCount": 4"#) && json.contains(#""reportCount": 4"#))
    #expect(json.contains(#""file": "全市.zip/甲局/2022.txt""#))
    #expect(try program.run("search", "鳄鱼", "全市.zip").code == 1)
  }

  @Test("what the index knows of an archive changes nothing of what a search finds in it")
  func searchWithIndex() throws {
    let program = try program()
    let searches = [["公众号"], ["鳄鱼"], ["公众号", "--count"], ["鳄鱼", "--count"]]
    let before = try searches.map { try program.run(["search", "全市.zip"].inserting($0)) }
    #expect(try program.run("library", "全市.zip").code == 0)
    let after = try searches.map { try program.run(["search", "全市.zip"].inserting($0)) }
    #expect(before == after)
    #expect(before.map(\.code) == [0, 1, 0, 1])
  }

  @Test("check tells each report of an archive, and what is between them")
  func check() throws {
    let program = try program()
    let run = try program.run("check", "全市.zip", "--failing", "--format", "csv")
    #expect(run.output.split(whereSeparator: \.isNewline).count == 3)
    #expect(run.output.contains("全市.zip/甲局/2022.txt,提醒,TXT.SUM"))
    #expect(run.output.contains("全市.zip/乙局.txt,提醒,TXT.SUM"))
    #expect(run.code == 0)
    let years = try program.run("check", "全市.zip", "--years", "--failing", "--format", "csv")
    #expect(years.output == run.output)
    let page = try program.run("check", "全市.zip", "--failing", "--format", "html").output
    #expect(page.contains("2 份没有发现不符"))
  }

  @Test("a report of an archive opens by its name, and a row of a table in one by its number")
  func addresses() throws {
    let program = try program()
    let text = try program.run("text", "全市.zip/甲局/2022.txt")
    #expect(text == Run(output: Self.report("示例市甲局", 12), errors: "", code: 0))
    let outline = try program.run("outline", "全市.zip/全部.jsonl#2", "--format", "json")
    #expect(outline.output.contains("示例市丙局2022年") && outline.errors.isEmpty)
    for path in ["全市.zip/没有.txt", "全市.zip/甲局", "没有.zip/甲局.txt"] {
      expect(
        try program.run("metrics", path),
        is: Run(output: "", errors: "nianbao: \(path)：没有这个文件；请检查路径。\n", code: 2))
    }
    let row = try program.run("metrics", "全市.zip/全部.jsonl#3")
    #expect(row.errors == "nianbao: 全市.zip/全部.jsonl#3：没有这一行；里面共有 2 份报告，行号从 1 起。\n")
  }

  @Test(
    "a command for one report says of an archive of several to name one",
    arguments: ["text", "metrics", "outline", "tables", "quantities"])
  func severalReports(_ command: String) throws {
    expect(
      try program().run(command, "全市.zip"),
      is: Run(
        output: "", errors: "nianbao: 全市.zip：里面不止一份报告；请写明是哪一份，如：全市.zip/甲局/2022.txt\n", code: 2))
  }

  @Test("a command for one report takes the only one of an archive, and says where there is none")
  func oneReport() throws {
    let one = try program(Array(Self.parts[..<2]))
    #expect(try one.run("text", "全市.zip").output == Self.report("示例市甲局", 12))
    let none = try program([Self.parts[1]])
    for arguments in [["text", "全市.zip"], ["check", "全市.zip"], ["search", "公开", "全市.zip"]] {
      let run = try none.run(arguments)
      #expect(run.errors == "nianbao: 全市.zip：压缩包里没有能读的报告；请换一个文件。\n" && run.code == 2)
    }
    // In a folder it is a file of another kind.
    try none.write(Self.report("示例市乙局", 22), to: "乙局.txt")
    let folder = try none.run("search", "公众号", ".", "--count")
    expect(folder, is: Run(output: "./乙局.txt\t1\n", errors: "", code: 0))
  }

  @Test("the outlines of all reports of an archive are printed where no terminal shows them")
  func outlines() throws {
    let run = try program().run("全市.zip")
    #expect(run.output.split(separator: "\n").count { $0.contains("一、主动公开情况") } == 4)
    #expect(run.code == 0)
  }

  @Test("no report is written over the archive or the table that it was read from")
  func overTheSource() throws {
    let program = try program()
    try program.write([2021, 2022].map(Self.row).joined(separator: "\n"), to: "全部.jsonl")
    for (source, target) in [("全市.zip/乙局.txt", "全市.zip"), ("全部.jsonl#2", "全部.jsonl")] {
      let run = try program.run(
        "export", source, "--format", "json", "--output", target, "--force")
      #expect(run.errors == "nianbao: \(target)：就是要读的那份报告，不能写在它上面；请换一个文件名。\n")
      #expect(run.code == 2)
    }
    #expect(try program.run("text", "全市.zip/乙局.txt").code == 0)
  }

  @Test("the original of a report of an archive is shown below its text")
  func original() throws {
    let screen = try program().run("frame", "全市.zip/甲局/2022.txt", "--size", "60x10", "--keys", "!")
    #expect(screen.output.contains("1 示例市甲局2022年政府信息公开工作年度报告"))
  }

  @Test(
    "files and folders whose names are in GBK are searched, checked and opened, and named in characters"
  )
  func namesInGBK() throws {
    let program = try Program()
    try program.write(Self.report("示例市乙局", 22), to: "1.txt")
    // 西部/教育局2020.txt and 西.zip, as older Windows writes them.
    let made = try program.shell(
      #"mkdir $'\xce\xf7\xb2\xbf' && mv 1.txt $'\xce\xf7\xb2\xbf/\xbd\xcc\xd3\xfd\xbe\xd6'2020.txt"#
    )
    #expect(made.code == 0)
    let count = try program.run("search", "公众号", ".", "--count")
    #expect(count.code == 0 && count.output.hasSuffix("2020.txt\t1\n"))
    let path = String(count.output.split(separator: "\t")[0])
    #expect(try program.run("text", path).output == Self.report("示例市乙局", 22))
    let check = try program.run("check", ".", "--failing", "--format", "csv")
    #expect(check.output.contains("TXT.SUM"))
    #expect(try program.run("library", ".").output.contains("./西部/教育局2020.txt"))
    let typed = try program.shell(
      #"$nianbao library $'\xce\xf7\xb2\xbf' && $nianbao search 公众号 $'\xce\xf7\xb2\xbf'"#)
    #expect(typed.code == 0 && typed.output.contains("示例市乙局"))
    let error = try program.shell(#"$nianbao text $'\xce\xf7\xb2\xbf/\xbd.txt'"#)
    #expect(error.errors.contains("没有这个文件") && error.code == 2)
  }
}
