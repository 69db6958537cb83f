import ReportModel
import TerminalModel
import Testing

@testable import ReportBrowser

/// A table whose second row ran together on the page.
private let fused: Document = {
  var row = Table.Row(label: "行政规范性文件", path: [], fields: 0..<3, cells: [nil, nil, nil])
  row.undecided = 20..<23
  let whole = Table.Row(
    label: "规章", path: [], fields: 0..<3,
    cells: [Table.Cell(text: "0", source: 10..<11), nil, Table.Cell(text: "3", source: 12..<13)])
  return document(of: [
    Table(
      kind: .generic, caption: "附表", columns: ["制发", "废止", "现行"], rows: [whole, row],
      blocks: 0..<1, grid: [])
  ])
}()

private func fused(_ keys: String, _ size: Size = Size(columns: 80, rows: 24)) throws
  -> BrowserState
{
  try BrowserState(document: fused, size: size).pressing("3" + keys)
}

@Suite("Cells that ran together, and the way from a figure to its cell")
struct CellTests {
  @Test("a cell that nobody can tell from its neighbours is ?, a blank one ·")
  func undecided() throws {
    let state = try fused("")
    let frame = state.frame(size: state.size)
    let rows = (0..<24).map { frame.text(ofRow: $0) }
    let row = try #require((0..<24).first { rows[$0].contains("行政规范性文件") })
    #expect(rows[row].split(separator: " ").suffix(3) == ["?", "?", "?"])
    #expect(rows.contains { $0.contains("规章") && $0.contains("·") })
    let column = try #require((0..<80).last { frame[row, $0].glyph == Glyph("?") })
    #expect(frame[row, column].style == Theme.undecided)
  }

  @Test("the path says so, the note shows what is printed, y copies it and Enter goes there")
  func undecidedCell() throws {
    var state = try fused("j")
    #expect(CellPath(state)?.words == "行政规范性文件 › 制发 ＝ ？（数字连写，无法分开）")
    let printed = state.document.report.text[20..<23]
    let rows = (0..<24).map { state.frame(size: state.size).text(ofRow: $0) }
    #expect(rows.contains { $0.contains("“\(printed)”几格数字连写") })
    #expect(state.handle(.input(.key("y"))) == [.copy(printed)])
    let text = try state.pressing("<Enter>")
    let start = text.document.report.readingOffset(ofSource: 20)
    #expect(text.scene.reading.figure?.quote == start..<start + 3)
    #expect(CellPath(try fused("l"))?.words == "规章 › 废止 ＝ （空）")
  }

  @Test(
    "3 on a figure of a table goes to its cell, 退格 brings back; on one of the prose to the tables")
  func toTable() throws {
    let size = Size(columns: 80, rows: 24)
    let page = try document(TablePages.form, name: "form.html")
    let before = try BrowserState(document: page, size: size).pressing("2/行政许可<Enter>G")
    let after = try before.pressing("3")
    #expect(after.focus == .tables)
    #expect(CellPath(after)?.words == "第二十条第（五）项 › 行政许可 › 本年处理决定数量 ＝ 35642")
    let again = try after.pressing("<BS>")
    #expect(again.frame(size: size).picture() == before.frame(size: size).picture())
    let prose = try BrowserState(document: page, size: size).pressing("23")
    #expect(prose.gridCell == CellPlace(table: 0, row: 0, column: 0))
    #expect(prose.trail.isEmpty)
  }
}
