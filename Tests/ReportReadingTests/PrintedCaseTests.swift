import ReportModel
import Testing

@testable import ReportReading

/// Pages with two columns, words over them, and none.
@Suite("Printed pages of other kinds")
struct PrintedCaseTests {
  private func word(_ words: String, x: Int, y: Int) -> Page.Word {
    let count = words.unicodeScalars.reduce(0) { $0 + ($1.isWideSign ? 2 : 1) }
    return Page.Word(
      words: Array(words.unicodeScalars), x: x..<x + count * 60, y: y..<y + 120)
  }

  private func report(_ pages: [Page]) throws -> Report {
    try FlowReader.report(
      of: LayoutFlow(pages).flow, DecodedText(scalars: [], encoding: "UTF-8"))
  }

  @Test("columns of prose are read one behind the other, below the title")
  func columns() throws {
    let left = ["一、总体情况", "全年主动公开信息", "三百五十一件，其中", "门户网站公开218件。", "二、主动公开情况", "公众号公开133件。"]
    let right = ["三、依申请公开情况", "全年受理申请12件，", "均已按时办结答复。", "四、复议诉讼情况", "复议案件2件，诉讼", "案件1件，均维持。"]
    var page = Page(words: [word("示例县文化局2022年政府信息公开工作年度报告", x: 1000, y: 500)])
    for (place, line) in left.enumerated() {
      page.words.append(word(line, x: 700, y: 900 + place * 240))
    }
    for (place, line) in right.enumerated() {
      page.words.append(word(line, x: 3200, y: 900 + place * 240))
    }
    let sections = try report([page]).sections.filter { $0.kind == .heading }
    #expect(sections.map(\.number) == ["一", "二", "三", "四"])
  }

  @Test("letters that stand slantwise over a page are no part of its text")
  func watermark() throws {
    var page = Page()
    for place in 0..<20 {
      page.words.append(word("全年第\(place)项受理申请128件，办结126件。", x: 700, y: 900 + place * 200))
    }
    for (place, letter) in "内部资料注意保存".enumerated() {
      page.words.append(word(String(letter), x: 1500 + place * 300, y: 4400 - place * 310))
    }
    let text = try report([page]).text.scalars
    #expect(!text.contains { "内部资料注意保存".unicodeScalars.contains($0) })
    #expect(text.count { $0 == "。" } == 20)
  }

  @Test("a page without words among others is named")
  func wordless() throws {
    let page = Page(words: [word("一、总体情况", x: 700, y: 900), word("受理3件。", x: 700, y: 1200)])
    let report = try report([page, Page(), page])
    #expect(report.diagnostics.map(\.kind) == [.wordlessPages])
    #expect(report.diagnostics.first?.pages == [2])
    #expect(report.unreadCount == 1)
  }

  @Test("a table goes on over pages that print its head again")
  func crossPage() throws {
    let pages = (0..<3).map { page in
      var words = [
        word("指标", x: 700, y: 900), word("上年", x: 2700, y: 900), word("本年", x: 4000, y: 900),
      ]
      for row in 0..<12 {
        let y = 1200 + row * 300
        words += [
          word("第\(page * 12 + row)项工作", x: 700, y: y), word("\(row + 3)", x: 2700, y: y),
          word("\(row + 5)", x: 4000, y: y),
        ]
      }
      return Page(words: words)
    }
    let tables = try report(pages).tables
    #expect(tables.map(\.rows.count) == [36])
    #expect(tables.first?.columns == ["上年", "本年"])
  }
}
