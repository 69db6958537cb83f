import FoundationEssentials
import ReportModel
import TerminalModel
import Testing

@testable import ReportBrowser

/// A table whose cells give numbers in every form; the head of one column has unit and scale.
private let page = """
  <html><head><meta charset="utf-8"></head><body><h1>示例市2022年政府信息公开工作年度报告</h1>
  <p>一、总体情况</p><table><tr><td>项目</td><td>金额</td><td>比重</td><td>支出（万元）</td></tr>\(rows)</table></body></html>
  """

private let rows = [
  "甲|1.2万元|50%|1.2", "乙|8,500元|９.５％|8,500", "丙|３亿元|-3.2%|－３", "丁||/|", "戊|12,345元|100%|12345",
  "己|持平|—|约30", "庚|九百元|10%～20%|0.5",
].map {
  "<tr>"
    + $0.split(separator: "|", omittingEmptySubsequences: false).map { "<td>\($0)</td>" }.joined()
    + "</tr>"
}
.joined()

/// The names of the rows that are shown of the table after some keys.
private func names(_ keys: String) throws -> String {
  let document = try document(Array(page.utf8), name: "r.html")
  let state = try BrowserState(document: document, size: Size(columns: 80, rows: 24))
    .pressing("3" + keys)
  let lines = state.gridLines
  return lines.lines.indices.compactMap { lines.row(inLine: $0) }
    .map { document.report.tables[0].rows[$0].label }.joined()
}

@Suite("Cells by their value")
struct CellValueTests {
  @Test(
    "a cell is worth its first number, with its scale, sign and unit",
    arguments: [
      ("1,234", "1234"), ("12\u{A0}345", "12345"), ("１２３", "123"), ("1.2万元", "12000 元"),
      ("３亿元", "300000000 元"),
      ("50%", "50 %"), ("９.５％", "9.5 ％"), ("-3.2%", "-3.2 %"), ("－３", "-3"), ("+8", "8"),
      ("约30", "30"),
      ("超过40件", "40 件"), ("30～50件", "30 件"), ("10%-20%", "10 %"), ("3-5万元", "30000 元"),
      ("-5～-2", "-5"),
      ("10——20", "10"), ("1千件", "1000 件"), ("3百万元", "3000000 元"), ("12千米", "12 千米"),
      ("2.5个百分点", "2.5 个百分点"),
      ("二十件", "20 件"), ("九百", "900"), ("增长3%", "3 %"), ("下降3.2%", "-3.2 %"), ("↓3.2%", "-3.2 %"),
      ("▲5", "5"),
      ("持平", "none"), ("—", "none"), ("2022-12-31", "none"), ("一般", "none"), ("0532-8888", "none"),
      ("", "none"),
      ("第二", "none"), ("A12", "none"),
    ])
  func values(text: String, expected: String) {
    let value = CellValue(text)
    let drawn = value.map { "\($0.number)" + ($0.unit.isEmpty ? "" : " " + $0.unit) }
    #expect(drawn ?? "none" == expected)
  }

  @Test(
    "s orders a column by value: large first, then small first; words, marks and blanks stay last",
    arguments: [
      ("s", "丙戊甲乙庚己丁"), ("ss", "庚乙甲戊丙己丁"), ("ls", "戊甲庚乙丙丁己"), ("lss", "丙乙庚甲戊丁己"),
      ("lls", "戊乙己甲庚丙丁"), ("llss", "丙庚甲己乙戊丁"),
    ])
  func ordering(keys: String, expected: String) throws {
    #expect(try names(keys) == expected)
  }

  @Test(
    "/ keeps rows by the value of a cell: with a unit or a scale as meant, bare as printed",
    arguments: [
      ("/>=50%<Enter>", "甲戊"), ("/<Lt>0%<Enter>", "丙"), ("/<Lt>1万元<Enter>", "丙庚乙"),
      ("/>1亿<Enter>", "丙戊"),
      ("/=9.5%<Enter>", "乙"), ("/>=10%<Enter>", "甲戊庚"), ("/unit:%<Enter>", "甲乙丙戊庚"),
      ("/ > 8000元<Enter>", "甲乙丙戊己"),
      ("/<Lt>1<Enter>", "丙庚"), ("/≤-3％<Enter>", "丙"), ("/持平<Enter>", "己"), ("/>=0 甲<Enter>", "甲"),
    ])
  func filtering(keys: String, expected: String) throws {
    #expect(Set(try names(keys)) == Set(expected))
  }
}
