import Testing

@Test("what stands around a report on its page is printed when it is asked for")
func surroundings() throws {
  let program = try Program()
  try program.write(
    """
    <html><body><div class=nav>首页 公开</div><div id=zoom><p>示例局2016年年度报告</p><p>一、概述</p>
    <p>全年公开信息5条，均已按时办结并答复申请人。</p></div><div class=footer>主办单位：示例局</div></body></html>
    """, to: "r.html")
  let text = "示例局2016年年度报告\n一、概述\n全年公开信息5条，均已按时办结并答复申请人。\n"
  #expect(try program.run("text", "r.html").output == text)
  #expect(
    try program.run("text", "r.html", "--page").output
      == "首页 公开\n──────── 正文 ────────\n" + text + "──────── 正文完 ────────\n主办单位：示例局\n")
}

@Test("a file is read in the encoding that a person names, and an unknown one is said")
func namedEncoding() throws {
  let program = try Program()
  // 年报 in Big5 is other characters in GB18030.
  try program.write([0xA6, 0x7E, 0xB3, 0xF8, 0xA1, 0x43, 0x0A], to: "a.txt")
  #expect(try program.run("text", "a.txt").output == "年報。\n")
  #expect(try program.run("text", "a.txt", "--encoding", "GB18030").output != "年報。\n")
  #expect(try program.run("text", "a.txt", "--encoding", "big5").output == "年報。\n")
  expect(
    try program.run("text", "a.txt", "--encoding", "Klingon"),
    is: failure("a.txt：没有叫“Klingon”的编码；请写 UTF-8、GB18030、Big5 之类的名称。"))
}

@Test("a row of a file of several reports is opened by its number")
func rowsOfReports() throws {
  let program = try Program()
  let text = "标题,正文\n甲县2022年年报,\"一、概述\n公开信息5条，已经办结完毕。\"\n乙县2023年年报,\"一、概述\n公开信息7条，已经办结完毕。\"\n"
  try program.write(text, to: "a.csv")
  let first = try program.run("text", "a.csv")
  #expect(first.output == "一、概述\n公开信息5条，已经办结完毕。")
  #expect(first.errors == "nianbao: a.csv：共有 2 份报告，一行一份，读出第一份；其他用行号打开，如：a.csv#2\n")
  #expect(
    try program.run("text", "a.csv#2")
      == Run(output: "一、概述\n公开信息7条，已经办结完毕。", errors: "", code: 0))
  expect(
    try program.run("text", "a.csv#3"), is: failure("a.csv#3：没有这一行；里面共有 2 份报告，行号从 1 起。"))
}
