import Foundation
import ReportModel
import Testing

/// Rows that know what they are, and tables that were exported before they did.
@Suite("Table")
struct TableTests {
  private static let table = Table(
    kind: .requests, columns: ["自然人", "总计"], columnForms: [.naturalPerson, .total],
    rows: [
      Table.Row(
        label: "1.属于国家秘密", path: ["三、本年度办理结果", "（三）不予公开"], fields: 0..<2,
        cells: [Table.Cell(text: "3", source: 4..<5), nil], form: .stateSecret, gridRow: 7)
    ], blocks: 0..<1,
    grid: [Table.GridCell(row: 7, column: 3, rowSpan: 1, columnSpan: 1, source: 4..<5)])

  @Test("the group of a row is the innermost of its path, and a row outside of all has none")
  func group() {
    #expect(TableTests.table.rows[0].group == "（三）不予公开")
    #expect(Table.Row(label: "合计", path: [], fields: 0..<0, cells: []).group == nil)
  }

  @Test("a table of no form has a place for what each column is")
  func columnForms() {
    let table = Table(kind: .generic, columns: ["数量", "说明"], rows: [], blocks: 0..<0, grid: [])
    #expect(table.columnForms == [nil, nil])
  }

  @Test("only a cell that is nil in a row of fused figures is undecided")
  func undecided() {
    var row = TableTests.table.rows[0]
    #expect(!row.isUndecided(1))
    row.undecided = 4..<9
    #expect([-1, 0, 1, 2].map(row.isUndecided) == [false, false, true, false])
  }

  @Test("a table that was written comes back as it was")
  func roundTrip() throws {
    let bytes = try JSONEncoder().encode(TableTests.table)
    #expect(try JSONDecoder().decode(Table.self, from: bytes) == TableTests.table)
  }

  @Test("a table written before rows had paths has its group as the path, and is of no form")
  func earlier() throws {
    let json = """
      {"blocks":[0,1],"caption":"","columns":["自然人","总计"],"grid":[],"kind":"requests","rows":[
      {"cells":[{"source":[4,5],"text":"3"},null],"fields":[0,2],"group":"（三）不予公开","label":"1.属于国家秘密"},
      {"cells":[null,null],"fields":[0,2],"label":"四、结转下年度继续办理","undecided":[4,9]}]}
      """
    let table = try JSONDecoder().decode(Table.self, from: Data(json.utf8))
    #expect(table.columnForms == [nil, nil])
    #expect(table.rows.map(\.path) == [["（三）不予公开"], []])
    #expect(table.rows.map(\.form) == [nil, nil])
    #expect(table.rows.map(\.gridRow) == [nil, nil])
    #expect(table.rows[1].undecided == 4..<9)
  }
}
