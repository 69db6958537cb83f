import Testing

@Test(
  "a figure over years with its gap and its double, and the cell it comes from"
)
func figuresScreen() throws {
  let program = try Program()
  let reports = Program.package + "/Data/Reports/shilishi/xiling"
  func screen(_ keys: String) throws -> String {
    let run = try program.shell(
      "XDG_CACHE_HOME=$PWD/cache $nianbao frame '\(reports)' --size 100x24 --keys '\(keys)'")
    #expect(run.errors.isEmpty && run.code == 0)
    return run.output
  }
  let row = try screen("2").split(separator: "\n").first { $0.contains("西岭县人民政府") } ?? ""
  #expect(row.contains("69     –    83    82*   96"))
  #expect(try screen("2lllll").contains("西岭县人民政府 2022年：82，较上年－1（－1.2%）；同年共2份"))
  // The cell of the form, in the table of requests, and back to where the keys were.
  let cell = try screen("2lllll<Enter>")
  #expect(cell.contains("3 表格") && cell.contains("总计 ＝ 82"))
  #expect(try screen("2lllll<Enter><BS>").contains("西岭县人民政府 2022年：82"))
  // A figure of prose leads to its sentence.
  #expect(try screen("2]]]ll<Enter>").contains("新收政府信息公开申请"))
}

@Test("near names of prose meet in one series, and the screen says which")
func nearNames() throws {
  let program = try Program()
  let report = { (year: Int, words: String) in
    "示例市水务局\(year)年政府信息公开工作年度报告\n一、概述\n\(words)。\n"
  }
  try program.write(report(2016, "门户网站发布信息31条"), to: "2016.txt")
  try program.write(report(2017, "门户网站发布信息45条"), to: "2017.txt")
  try program.write(report(2018, "门户网站发布信息数量52条"), to: "2018.txt")
  let run = try program.shell(
    "XDG_CACHE_HOME=$PWD/../cache-$$ $nianbao frame . --size 100x24 --keys 2; rm -rf ../cache-$$")
  #expect(run.output.contains("≈门户网站发布信息"))
  #expect(run.output.contains("门户网站发布信息（条）  ≈ 门户网站发布信息数量"))
  #expect(run.output.contains("31    45    52"))
}

@Test("the columns of the figures are explained where no folder is named")
func codebook() throws {
  let program = try Program()
  let run = try program.run("library", "--figures", "--format", "csv")
  let lines = run.output.split(separator: "\r\n")
  #expect(run.code == 0 && lines.first == "column,label,unit,table,cell,forms,note")
  #expect(
    lines.contains {
      $0.hasPrefix("normativeInForce,现行有效规范性文件,件,") && $0.contains(",2021,2021年版表样起")
    })
  #expect(try program.run("library").code == 2)
}
