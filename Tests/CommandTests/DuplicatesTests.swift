import FoundationEssentials
import TestSupport
import Testing

@Test(
  "near-identical reports are listed two a row, with who is earlier and how they belong together")
func duplicates() throws {
  let program = try Program()
  _ = try program.shell("cp -r '\(Samples.root.path)/Data/Reports/shilishi' r")
  let run = try program.run("library", "r", "--index", "i", "--duplicates")
  #expect(run.code == 0)
  #expect(
    run.output == """
      100%  两个机关
        示例市水务局  2023 年  r/shilishi-water-2023.html
        东山县水利局  2023 年  r/dongshan/dongshan-water-2023.html
      100%  同一机关同一年
        西岭县人民政府  2022 年  r/xiling/xiling-2022.docx
        西岭县人民政府  2022 年  r/xiling/xiling-2022.html

      """)
  let one = try program.run(
    "library", "r/dongshan", "--index", "k", "--duplicates", "--format", "json")
  #expect(one.code == 1 && one.output == "[]\n")
  let wrong = try program.run("library", "r", "--index", "i", "--duplicates", "--coverage")
  #expect(wrong.code == 2)
}
