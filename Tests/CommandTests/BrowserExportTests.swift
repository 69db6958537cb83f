import Testing

/// What the browser writes when it is asked to, on a terminal of its own.
@Suite("Files written from the browser", .serialized)
struct BrowserExportTests {
  /// Runs the browser on a report, types keys once its first screen stands and it is checked, and
  /// leaves; `\r` is Enter, and Ctrl-U empties the line.
  private func browse(_ keys: String, in program: borrowing Program) throws -> Run {
    let quoted = keys.replacing("\r", with: "\\r").replacing("\u{15}", with: "\\025")
    // Esc, told as such, leaves a line that asks. A terminal that is not yet the browser's would take Ctrl-U for itself.
    let line = """
      await() { for _ in {1..12000}; do grep -qsE "$1" screen && break; sleep 0.05; done; }
      : > screen; { await '！|✗|✓'; printf '\(quoted)'; await '已写入|不知道|不能写|已有'; printf '\\033[27uq'; } \
        | TERM=xterm LC_ALL=C.UTF-8 script -qefc "$nianbao a.html" screen
      """
    return try program.shell(line)
  }

  private let page = """
    <html><head><meta charset="utf-8"><title>x</title></head><body><div id="article">
    <h1>示例市水务局2023年政府信息公开工作年度报告</h1>
    <p>一、总体情况</p><p>全年主动公开政府信息136条。其中，政策类60条，其他类41条。</p>
    <table><tr><td>项目</td><td>上年</td><td>本年</td></tr>
    <tr><td>网站信息</td><td>120</td><td>136</td></tr>
    <tr><td>微信文章</td><td>0</td><td></td></tr></table>
    <p>二、其他需要报告的事项</p><p>本年度没有其他需要报告的事项，信息处理费未收取。</p></div></body></html>
    """

  @Test("e in the table of figures writes what is listed, in the order listed")
  func metrics() throws {
    let program = try Program()
    try program.write(page, to: "a.html")
    #expect(try browse("2/政策类\re\u{15}b.tsv\r", in: program).code == 0)
    let lines = try program.read("b.tsv").split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.last?.contains("政策类\t60\t条") == true)
  }

  @Test("e in the tables writes the table that is shown, ordered as it is shown")
  func table() throws {
    let program = try Program()
    try program.write(page, to: "a.html")
    #expect(try browse("3sse\u{15}b.csv\r", in: program).code == 0)
    let csv = try program.read("b.csv")
    #expect(csv.hasPrefix("\u{FEFF}"))
    let rows = csv.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",") }
    #expect(rows.map { $0.contains("微信文章") } == [true, false])
    #expect(csv.contains("网站信息,120,136"))
    #expect(csv.contains("微信文章,0,"))
  }

  @Test("e among the findings writes those that are listed")
  func findings() throws {
    let program = try Program()
    try program.write(page, to: "a.html")
    #expect(try browse("4/TXT.SUM\re\u{15}b.txt\r", in: program).code == 0)
    let text = try program.read("b.txt")
    #expect(text.contains("TXT.SUM"))
    #expect(text.contains("60"))
    #expect(!text.contains("S1.STRUCT"))
  }

  @Test(
    "a file that is there is written over only when asked; a name without a known ending is refused in a line"
  )
  func names() throws {
    let program = try Program()
    try program.write(page, to: "a.html")
    try program.write("alt", to: "b.md")
    #expect(try browse("2e\u{15}b.md\r", in: program).output.contains("已有，覆盖？"))
    #expect(try program.read("b.md") == "alt")
    #expect(try browse("2e\u{15}b.md\r\r", in: program).output.contains("已写入 b.md"))
    #expect(try program.read("b.md").hasPrefix("| 指标"))
    #expect(try browse("2e\u{15}b.md\r\u{15}c.md\r", in: program).output.contains("已写入 c.md"))
    for (keys, view) in [("2", "指标"), ("3", "表格"), ("4", "核对")] {
      let refused = try browse("\(keys)e\u{15}b.xls\r", in: program)
      #expect(refused.output.contains("不知道写成什么格式"), "\(view)")
      #expect(refused.code == 0)
    }
    #expect(try browse("2e\u{15}a.html\r", in: program).output.contains("不能写在它上面"))
    #expect(try program.read("a.html") == page)
    #expect(try program.shell("ls b.xls").code != 0)
  }
}
