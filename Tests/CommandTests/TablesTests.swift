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
          表 1  指标表
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
      == "group,label,单位,数量,数量\n,\"公开\"\"总数\"\"\",条,5,\n")
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
