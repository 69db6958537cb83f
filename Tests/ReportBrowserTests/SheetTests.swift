import ReportModel
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

@Suite("Names and cells of a table")
struct SheetTests {
  @Test(
    "names break between words, into rows of like length",
    arguments: [
      ("社会公益组织", 8, "社会公益/组织"),
      ("社会公益组织", 4, "社会/公益/组织"),
      ("对外公开总数量", 10, "对外公开/总数量"),
      ("本年处理决定数量", 14, "本年处理/决定数量"),
      ("本年收费金额（单位：万元）", 16, "本年收费金额/（单位：万元）"),
      ("自然人", 6, "自然人"),
      ("市林业局", 6, "市林/业局"),
      ("5月末", 6, "5月末"),
      ("Q1 2023", 20, "Q1 2023"),
      ("一个很长很长的说不完的名称", 6, "一个/很长/很长…"),
    ])
  func names(name: String, columns: Int, rows: String) {
    let shown = HeadWrapping(name).rows(columns: columns, limit: 3)
    #expect(shown.joined(separator: "/") == rows)
    #expect(shown.allSatisfy { displayWidth($0) <= columns })
  }

  @Test(
    "a cell is a number with what stands behind its point, a mark for nothing, or words",
    arguments: [
      ("864", "3+0 number"), ("7730.28", "4+3 number"), ("251000元", "6+2 number"),
      ("-8", "2+0 number"), ("1,234", "5+0 number"), ("15.2%", "2+3 number"),
      ("１２", "4+0 number"), ("/", "1+0 mark"), ("——", "2+0 mark"), ("持平", "4+0 mark"),
      ("1-3月", "5+0 words"), ("A5", "2+0 words"), ("12件，其中修订3件", "17+0 words"),
      ("0", "1+0 zero"), ("0.00", "1+3 zero"), ("0元", "1+2 zero"), ("（35）", "4+2 number"),
      ("2019-2023", "9+0 words"), ("35篇（次）", "2+8 number"), ("12立方分米", "10+0 words"),
      ("规章", "4+0 words"), ("", "0+0 mark"),
    ])
  func shapes(text: String, expected: String) {
    let shape = CellShape(text.unicodeScalars)
    #expect("\(shape.whole)+\(shape.fraction) \(shape.content)" == expected)
  }

  @Test("numbers stand on their point, words to the left, and zeros and blanks are told apart")
  func alignment() throws {
    let cells: [[String?]] = [["864", "持平"], ["7.25", "比上年多"], [nil, nil], ["0", "/"]]
    let rows = cells.enumerated().map { index, cells in
      Table.Row(
        label: "第\(index + 1)行", path: [], fields: 0..<2,
        cells: cells.map { $0.map { Table.Cell(text: $0, source: 0..<1) } })
    }
    let table = Table(
      kind: .generic, caption: "附表", columns: ["数量", "说明"], rows: rows, blocks: 0..<1, grid: [])
    let size = Size(columns: 40, rows: 12)
    let state = try BrowserState(document: document(of: [table]), size: size).pressing("3")
    let frame = state.frame(size: size)
    let drawn = (1..<8).map { frame.text(ofRow: $0) }
    #expect(
      drawn == [
        " 附表",
        "       │    数量  说明",
        "───────┼────────────────────────────────",
        " 第1行 │  864     持平",
        " 第2行 │    7.25  比上年多",
        " 第3行 │    ·     ·",
        " 第4行 │    0     /",
      ])
  }
}
