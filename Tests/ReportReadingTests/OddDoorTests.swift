import ReportModel
import Testing

@testable import ReportReading

/// One report behind pages, names and encodings as offices make them: nothing of it is lost.
@Suite("Odd doors")
struct OddDoorTests {
  private static let title = "东山区教育局2023年政府信息公开工作年度报告"
  private static let lines = [
    "一、总体情况", "2023年，公开信息16条。", "（一）主动公开。发布文件8件。", "二、主动公开政府信息情况", "制发文件3件。",
    "三、收到和处理政府信息公开申请情况", "收到申请5件。", "五、存在的主要问题及改进情况", "问题2个已整改。",
  ]
  private static var text: String { ([title, ""] + lines).joined(separator: "\n") + "\n" }

  private static func marked(_ tag: String) -> String {
    lines.map { "<\(tag)>\($0)</\(tag)>" }.joined()
  }

  private static func page(_ body: String) -> String {
    "<html><head><meta charset=\"utf-8\"><title>\(title)-东山区人民政府</title></head>"
      + "<body>\(body)</body></html>"
  }

  private func check(_ bytes: [UInt8], name: String) throws {
    let report = try ReportReader.report(from: bytes, name: name)
    #expect(report.identity.title == Self.title)
    #expect(report.identity.issuer == "东山区教育局" && report.identity.year == 2023)
    let numbers = report.sections.filter { $0.kind == .heading }.map(\.number)
    #expect(numbers == ["一", "（一）", "二", "三", "五"])
    let words = report.blocks.map { report.string(of: $0) }.joined()
    for figure in ["16条", "8件", "3件", "5件", "2个"] { #expect(words.contains(figure)) }
  }

  @Test(
    "a page keeps the report whatever its parts are called",
    arguments: [
      "<div id=\"sidebar\"><h1>\(title)</h1>\(marked("p"))</div>",
      "<h1>\(title)</h1><div class=\"footer-content\">\(marked("p"))</div><div class=\"footer\">主办：某府</div>",
      "<h1>\(title)</h1><dl>\(marked("dd"))</dl>",
      "<h1>\(title)</h1><ul class=\"list\">\(marked("li"))</ul>",
      "<h1>\(title)</h1><div hidden>99件</div><section><article>\(marked("div"))</article></section>",
      "<h1>\(title)</h1><noscript>请启用脚本</noscript><p>\(lines.joined(separator: "<p>"))",
      "<table width=\"100%\"><tr><td><h1>\(title)</h1>\(marked("p"))</td></tr></table>",
    ])
  func pages(body: String) throws {
    try check(Array(Self.page(body).utf8), name: "a.html")
  }

  @Test(
    "a name that tells another format misleads nobody",
    arguments: [
      (page("<h1>\(title)</h1>" + marked("p")), "a.doc"),
      (page("<h1>\(title)</h1>" + marked("p")), "a.txt"),
      (text, "a.docx"), (text, "a.pdf"),
      ("title,content\n\"\(title)\",\"\(text)\"\n", "a.txt"),
      (
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\n"
          + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
          + page("<h1>\(title)</h1>" + marked("p")) + "\n--x--\n", "a.doc"
      ),
    ])
  func names(content: String, name: String) throws {
    try check(Array(content.utf8), name: name)
  }

  @Test("an encoding that is not told, or told wrongly, is found")
  func encodings() throws {
    let units = Array(Self.text.utf16)
    try check(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, name: "a.txt")
    try check(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, name: "a.txt")
    try check(Array(Self.text.replacing("\n", with: "\r").utf8), name: "a.txt")
    let lie = Self.page("<h1>\(Self.title)</h1>" + Self.marked("p"))
      .replacing("charset=\"utf-8\"", with: "charset=\"gb2312\"")
    try check(Array(lie.utf8), name: "a.html")
  }

  @Test(
    "numbers of a cell stay apart, and what is struck out is none",
    arguments: [
      ("<td>3<br>4</td>", "3 4"), ("<td><p>1</p><p>5</p></td>", "1 5"), ("<td>1 200</td>", "1200"),
      ("<td><del>30</del><ins>37</ins></td>", "37"), ("<td><s>15</s>16</td>", "16"),
      ("<td>45<span>.</span>6%</td>", "45.6%"),
    ])
  func cells(cell: String, text: String) throws {
    let page = Self.page(
      "<h1>\(Self.title)</h1><table border=1><tr><td>指标</td><td>数量</td></tr><tr><td>受理</td>\(cell)</tr>"
        + "<tr><td>办结</td><td>12</td></tr></table>")
    let table = try #require(try ReportReader.report(from: Array(page.utf8)).tables.first)
    #expect(table.rows.map { $0.cells.last??.text } == [text, "12"])
  }
}
