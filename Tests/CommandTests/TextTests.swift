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
