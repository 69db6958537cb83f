import FoundationEssentials
import ReportForms
import ReportModel
import Testing

/// The one reading of a cell.
@Suite("Cell figures")
struct CellFigureTests {
  @Test(
    "a cell is a number with its unit and perhaps a remark, or no figure",
    arguments: [
      ("12", "12"), ("0", "0"), ("1,234,567.80", "1234567.80"), ("１２．５％", "12.5 ％"),
      ("+1036", "+1036"), ("－8", "-8"), ("251000元", "251000 元"), ("4.5万人次", "4.5 万人次"),
      ("约300件", "约 300 件"), ("20余个", "余 20 个"), ("55（含自然失效29件）", "55"), ("￥12", "12 元"),
      ("123456789012345678901234567890.5", "123456789012345678901234567890.5"),
      ("2017年", "–"), ("3月末", "–"), ("第3位", "–"), ("0532", "–"), ("83352252-801", "–"),
      ("/", "–"), ("—", "–"), ("-", "–"), ("持平", "–"), ("5G", "–"), ("1.5:1", "–"),
      ("2023-01-05", "–"), ("1,23", "–"), ("", "–"), ("三", "–"),
    ])
  func cells(_ words: String, _ expected: String) {
    let figure = CellFigure(words)
    let unit = figure?.unit.map { $0.scale.rawValue + $0.unit } ?? ""
    let drawn = figure.map {
      [$0.qualifier, $0.value, unit].filter { !$0.isEmpty }.joined(separator: " ")
    }
    #expect(drawn ?? "–" == expected)
    #expect(CellFigure(Array(words.unicodeScalars)) == figure)
  }

  @Test(
    "a unit, a remark, a bound or a scale in a cell does not hide its number",
    arguments: ["1186", "1186份", "1186人次", "1186（其中网上1000）", "约1186", "0.1186万", "1,186", "１１８６"])
  func exact(_ words: String) {
    #expect(CellFigure(words)?.exact == 1186)
    #expect(CellReading(words).count == 1186)
  }

  @Test("a blank that the reader left between digits parts two numbers")
  func blanks() {
    #expect(CellFigure("1186 件")?.exact == 1186)
    #expect(CellFigure("3 45") == nil)
    #expect(CellReading("62 4315") == .words("62 4315"))
  }

  @Test("blank, a mark for nothing, a code and words are told apart")
  func readings() {
    #expect(CellReading(nil) == .blank)
    #expect(CellReading("") == .blank)
    #expect(
      ["/", "—", "-", "N/A", "无"].map { CellReading($0) } == Array(repeating: .nothing, count: 5))
    #expect(CellReading("01186") == .words("01186"))
    #expect(CellReading("持平") == .words("持平"))
    #expect(CellReading("12%").count == nil)
    #expect(CellReading("12%").figure?.number == 12)
  }

  @Test("what ran together with other figures is undecided, not blank")
  func undecided() {
    var row = Table.Row(
      label: "（一）予以公开", path: [], fields: 0..<2, cells: [nil, Table.Cell(text: "3", source: 0..<1)])
    row.undecided = 0..<4
    let table = Table(
      kind: .requests, columns: ["自然人", "总计"], rows: [row], blocks: 0..<0, grid: [])
    #expect(table.reading(row: 0, column: 0) == .undecided)
    #expect(table.reading(row: 0, column: 1).count == 3)
  }

  @Test("a mark of a note is none of the figure, and two numbers are none")
  func marks() {
    for (words, value) in [
      ("45³", "45"), ("12[3]", "12"), ("218①", "218"), ("9*", "9"), ("3件¹", "3"),
    ] {
      #expect(CellFigure(words)?.value == value, "\(words)")
    }
    #expect(CellFigure("3 45") == nil)
    #expect(CellFigure("10⁴") == nil)
  }
}
