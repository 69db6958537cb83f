import Testing

@Test("an exported report opens again and gives the same text, outline, metrics and hits")
func exportOpensAgain() throws {
  let program = try Program()
  let export = ["export", Program.sample, "--format", "json", "--output", "again.json"]
  expect(try program.run(export), is: Run(output: "", errors: "", code: 0))
  #expect(
    try program.run("export", Program.sample, "--format", "json").output
      == program.read("again.json"))
  for command in [
    ["text"], ["outline"], ["outline", "--format", "json"], ["metrics"],
    ["metrics", "--format", "json"], ["export", "--format", "markdown"],
    ["export", "--format", "json"],
  ] {
    let first = try program.run(command + [Program.sample])
    #expect(first.code == 0)
    expect(try program.run(command + ["again.json"]), is: first)
  }
  let hits = try program.run("search", "公众号", Program.sample)
  expect(try program.run("search", "公众号", "again.json"), is: hits)
}

@Test("a file that is there is written over only with --force, and ~ is the person's own folder")
func exportOverFile() throws {
  let program = try Program()
  try program.write(smallReport, to: "a.txt")
  try program.write("alt", to: "b.csv")
  expect(
    try program.run("export", "a.txt", "--format", "csv", "--output", "b.csv"),
    is: failure("b.csv：已经有这个文件；要覆盖它请加 --force，或换一个文件名。"))
  #expect(try program.read("b.csv") == "alt")
  let forced = ["export", "a.txt", "--format", "csv", "--output", "b.csv", "--force"]
  expect(try program.run(forced), is: Run(output: "", errors: "", code: 0))
  #expect(try program.read("b.csv").contains("公开水质信息"))
  let line = "HOME=$PWD $nianbao export a.txt --format csv --output '~/c.csv' && ls c.csv"
  #expect(try program.shell(line).output == "c.csv\n")
}

@Test("an exported report that was cut or changed by hand is refused")
func crookedExport() throws {
  let program = try Program()
  try program.write(smallReport, to: "a.txt")
  let json = try program.run("export", "a.txt", "--format", "json").output
  try program.write(String(json.prefix(json.count / 2)), to: "cut.json")
  try program.write(json.replacing("\"start\":", with: "\"start\":9"), to: "changed.json")
  for name in ["cut.json", "changed.json"] {
    expect(
      try program.run("outline", name),
      is: failure("\(name)：像是 nianbao 导出的 JSON，但不完整或被改动过；请重新导出。"))
  }
}

@Test("a report as Markdown has headings by depth, and links whole")
func exportMarkdown() throws {
  let program = try Program()
  let text = smallReport.replacing("12期。", with: "12期，见 HYPERLINK \"http://a.cn/b_c\" a.cn/b_c。")
  try program.write(text, to: "a.txt")
  let markdown = """
    # 江城市水务局2016年政府信息公开工作年度报告

    根据《中华人民共和国政府信息公开条例》编制本报告，期限自2016年1月1日至12月31日。

    ## 一、主动公开情况

    ### （一）公开渠道。

    通过微信公众号推送信息120条。其中，供水类80条，排水类40条。

    ### （二）公开内容。

    公开水质信息12期，见[a.cn/b\\_c](<http://a.cn/b_c>)。

    ## 二、依申请公开情况

    收到申请3件，均已答复。

    江城市水务局

    2017年2月10日

    """
  expect(
    try program.run("export", "a.txt", "--format", "markdown"),
    is: Run(output: markdown, errors: "", code: 0))
}

@Test(
  "a report as Markdown has its tables as tables, and opens again with the same",
  arguments: [
    "shilishi-2023.html", "shilishi-2025-wrong.docx", "shilishi-market-2019-wrong.docx",
    "shilishi-education-2024-wrong.html",
  ])
func markdownOpensAgain(name: String) throws {
  let program = try Program()
  let file = Program.package + "/Data/Reports/" + name
  let export = ["export", file, "--format", "markdown", "--output", "again.md"]
  expect(try program.run(export), is: Run(output: "", errors: "", code: 0))
  #expect(try program.read("again.md").contains("\n| --- |"))
  for command in [["tables", "--format", "json"], ["outline"], ["check", "--failing"]] {
    let first = try program.run(command + [file])
    var again = try program.run(command + ["again.md"])
    again.output = again.output.replacing("again.md", with: file)
    #expect(again == first, "\(command[0])")
  }
}

@Test(
  "cells of Markdown keep their lines and bars, and rows that one row of a page holds are apart")
func markdownCells() throws {
  let program = try Program()
  let page = """
    <html><body><h1>某局2022年年度报告</h1><p>一、概述</p><table><tr><td>项目</td><td>数量</td></tr>
    <tr><td>接待批次<br>接待人次</td><td>3<br>45</td></tr><tr><td>甲|乙</td><td>9</td></tr></table></body></html>
    """
  try program.write(page, to: "a.html")
  let markdown = try program.run("export", "a.html", "--format", "markdown").output
  let expected = """
    | 项目 | 数量 |
    | --- | --- |
    | 接待批次 | 3 |
    | 接待人次 | 45 |
    | 甲\\|乙 | 9 |

    """
  #expect(markdown.hasSuffix(expected), "\(markdown)")
}
