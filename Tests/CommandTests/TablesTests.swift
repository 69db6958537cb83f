import Testing

private let page = """
  <html><body><p>示例局2016年年度报告</p><p>一、概述</p><p>全年公开信息5条，均已按时办结并答复申请人。</p>
  <table><tr><td>指标</td><td>单位</td><td>数量</td><td>数量</td></tr>
  <tr><td>公开"总数"</td><td>条</td><td>5</td><td></td></tr></table></body></html>
  """

@Test("tables are printed as text, as JSON with null for blank, and as CSV")
func tables() throws {
  let program = try Program()
  try program.write(page, to: "r.html")
  #expect(
    try program.run("tables", "r.html")
      == Run(
        output: """
          第 1 张  指标表
                      单位  数量  数量
          公开"总数"    条     5

          """, errors: "", code: 0))
  #expect(
    try program.run("tables", "r.html", "--format", "json").output == """
      {
        "form": "narrative",
        "tables": [
          {"kind": "indicators", "caption": "", "columns": ["单位", "数量", "数量（2）"], "rows": [{"label": "公开\\"总数\\"", "group": null, "cells": {"单位": "条", "数量": "5", "数量（2）": null}}]}
        ],
        "diagnostics": []
      }

      """)
  #expect(
    try program.run("tables", "r.html", "--format", "csv", "--table", "1").output
      == "group,label,单位,数量,数量\r\n,\"公开\"\"总数\"\"\",条,5,\r\n")
}

@Test("a report without tables says so by its exit code, a number too high by a line")
func noTables() throws {
  let program = try Program()
  try program.write("一、概述\n正文。\n", to: "r.txt")
  #expect(try program.run("tables", "r.txt").code == 1)
  expect(
    try program.run("tables", "r.txt", "--table", "2"),
    is: failure("r.txt：没有第 2 张表，一共 0 张；去掉 --table 看全部。"))
}

@Test("a group is printed once, above the groups and rows that are its parts")
func nestedGroups() throws {
  let program = try Program()
  let file = Program.package + "/Data/Reports/shilishi-2023.html"
  let lines = try program.run("tables", file, "--table", "2").output.split(separator: "\n")
  let labels = lines.dropFirst(2).map { line in
    line.prefix { $0 == " " } + line.drop { $0 == " " }.prefix { $0 != " " }
  }
  let parts = labels.filter { !$0.hasPrefix("    ") }.joined(separator: "\n")
  #expect(
    parts == """
      一、本年新收政府信息公开申请数量
      二、上年结转政府信息公开申请数量
      三、本年度办理结果
        （一）予以公开
        （二）部分公开（区分处理的，只计这一情形，不计其他情形）
        （三）不予公开
        （四）无法提供
        （五）不予处理
        （六）其他处理
        （七）总计
      四、结转下年度继续办理
      """)
  #expect(labels.count { $0.hasPrefix("    ") && !$0.hasPrefix("     ") } == 19)
}

@Test("CSV of every command ends lines with CRLF, and no cell of a report runs as a formula")
func inertCSV() throws {
  let program = try Program()
  let wild = page.replacing("公开\"总数\"", with: "=1+1").replacing("<td>条", with: "<td>@条")
  try program.write(
    wild + "<p>见下表。</p>" + "<table><tr><td>甲</td><td>乙</td></tr></table>", to: "r.html")
  let tables = try program.run("tables", "r.html", "--format", "csv").output
  #expect(tables.hasPrefix("group,label,单位,数量,数量\r\n,'=1+1,'@条,5,\r\n"))
  for command in [["tables"], ["metrics"], ["check"], ["export"]] {
    let csv = try program.run(command + ["r.html", "--format", "csv"]).output
    // What a finding rests on are lines in one cell.
    let lines = command == ["check"] ? csv.split(separator: "\"").last ?? "" : csv[...]
    #expect(lines.utf8.count { $0 == 0x0A } == lines.utf8.count { $0 == 0x0D }, "\(command)")
    #expect(!csv.hasPrefix("\u{FEFF}") && csv.hasSuffix("\r\n"), "\(command)")
  }
  #expect(try program.run("check", "r.html", "--format", "csv").output.hasPrefix("文件,结果,编号,"))
  _ = try program.run("export", "r.html", "--format", "csv", "--output", "r.csv")
  #expect(try program.read("r.csv").hasPrefix("\u{FEFF}指标,数值,"))
  let json = try program.run("tables", "r.html", "--format", "json").output
  #expect(json.contains("\"=1+1\"") && json.contains("\"@条\""))
}
