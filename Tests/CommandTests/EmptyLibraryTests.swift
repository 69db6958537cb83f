import TestSupport
import Testing

/// What commands say where there is nothing to list, and how they name what they count.
@Suite("Commands with nothing to list")
struct EmptyLibraryTests {
  @Test("an empty folder is told of by library and terms as by check")
  func emptyFolder() throws {
    let program = try Program()
    _ = try program.shell("mkdir e")
    for arguments in [["library", "e"], ["terms", "公众号", "e"]] {
      let run = try program.run(arguments + ["--index", "i"])
      #expect(run.code == 1)
      #expect(run.errors.contains("e：文件夹里没有能读的报告"), "\(run.errors)")
    }
  }

  @Test("a filter that states nothing is explained, one that nothing matches is not")
  func filters() throws {
    let program = try Program()
    _ = try program.shell("mkdir r")
    try program.write(
      Array("示例市教育局2022年政府信息公开工作年度报告\n一、总体情况\n没有。\n".utf8), to: "r/1.txt")
    let doubtful = try program.run(["library", "r", "--index", "i", "--filter", "年:abc"])
    #expect(doubtful.code == 1 && doubtful.errors.contains("“年:”后面写年份"))
    let nothing = try program.run(["library", "r", "--index", "i", "--filter", "年:1999"])
    #expect(nothing.code == 1 && nothing.errors == "")
    let words = try program.run(["terms", "没有", "r", "--index", "i", "--filter", ">abc"])
    #expect(words.errors.contains("“>abc”不是条件"))
  }

  @Test("in English counts are of one or of many, and tables are counted by number")
  func english() throws {
    let program = try Program()
    let report = Program.package + "/Data/Reports/shilishi-2025-wrong.docx"
    let run = try program.run(["check", "--lang", "en", report])
    let first = run.output.split(separator: "\n").first ?? ""
    #expect(
      first.hasSuffix(": 3 errors, 1 warning, 0 notes, 0 not checkable, 14 passed"), "\(first)")
    let tables = try program.run(["tables", "--lang", "en", "--table", "2", report])
    #expect(tables.output.hasPrefix("No. 2  收到和处理政府信息公开申请情况"))
  }

  @Test("findings have the same columns wherever they are written")
  func heads() throws {
    let program = try Program()
    let report = Program.package + "/Data/Reports/shilishi-2025-wrong.docx"
    let run = try program.run(["check", "--format", "csv", report])
    #expect(run.output.hasPrefix("文件,结果,编号,规则,说明,依据,核实,备注\r\n"))
  }
}
