import ReportModel
import Testing

/// A table of one row of some cells, its columns named by letters.
private func table(_ cells: String...) -> TextTable {
  let names = ["a", "b", "c", "d", "e", "f", "g", "h"]
  return TextTable(
    columns: Array(names.prefix(cells.count)), numbers: 1..<2, rowCount: 1, row: { _ in cells })
}

/// The row as comma-separated values, without its end.
private func csv(_ cells: String...) -> String {
  let table = TextTable(
    columns: cells.map { _ in "a" }, rowCount: 1, row: { _ in cells })
  let line = Array(table.csv)[1]
  return String(line.unicodeScalars.dropLast(2).map(Character.init))
}

@Suite("Tables for other programs")
struct TextTableTests {
  @Test("each format has the names of the columns first, and a line a row")
  func formats() {
    let table = table("公开", "12", "")
    #expect(table.csv.joined() == "a,b,c\r\n公开,12,\r\n")
    #expect(table.tsv.joined() == "a\tb\tc\n公开\t12\t\n")
    #expect(table.markdown.joined() == "| a | b | c |\n| --- | ---: | --- |\n| 公开 | 12 |  |\n")
    let empty = TextTable(columns: ["a"], rowCount: 0, row: { _ in [] })
    #expect(empty.csv.joined() == "a\r\n")
  }

  @Test(
    "in comma-separated values what parts cells or lines stands between quotation marks",
    arguments: [
      ("a,b", "\"a,b\""), ("公开\"总数\"", "\"公开\"\"总数\"\"\""), ("a\nb", "\"a\nb\""),
      ("a\r\nb", "\"a\r\nb\""), ("a\rb", "\"a\rb\""), ("a\tb", "a\tb"), ("a|b", "a|b"),
      ("\"\u{301}", "\"\"\"\u{301}\""), ("，", "，"), ("\u{FEFF}a", "\u{FEFF}a"),
      ("\u{1B}[2J\u{0}", "\u{1B}[2J\u{0}"), (" a ", " a "),
    ])
  func quoting(cell: String, expected: String) {
    #expect(csv(cell).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(
    "a cell that a spreadsheet would run as a formula has an apostrophe before it, a number has none",
    arguments: [
      ("=1+1", "'=1+1"), ("+1+1", "'+1+1"), ("-2+3", "'-2+3"), ("@SUM(A1)", "'@SUM(A1)"),
      ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""), ("\t=1", "'\t=1"),
      ("\r=1", "\"'\r=1\""), ("-8件", "'-8件"), ("-", "'-"), ("--", "'--"), ("-1e5", "'-1e5"),
      ("-.", "'-."), ("-1.", "'-1."), ("-8", "-8"), ("+6", "+6"), ("-39.5", "-39.5"),
      ("-39.5%", "-39.5%"), ("+1,036", "\"+1,036\""), ("—", "—"), ("1=1", "1=1"), ("", ""),
    ])
  func formulas(cell: String, expected: String) {
    #expect(csv(cell).unicodeScalars.elementsEqual(expected.unicodeScalars))
    let tsv = Array(table(cell).tsv)[1]
    #expect(tsv.hasPrefix("'") == expected.contains("'"))
  }

  @Test(
    "in tab-separated values no cell has a tab or the end of a line",
    arguments: ["a\tb", "a\nb", "a\rb", "a\u{85}b", "a\u{2028}b", "a\u{B}b"])
  func tabs(cell: String) {
    #expect(TextTable.tabbed([cell, "c"]) == "a b\tc")
    #expect(table(cell, "c").tsv.joined() == "a\tb\na b\tc\n")
  }

  @Test("in Markdown no cell is cut by a bar, nor is anything in it taken for a mark")
  func markdown() {
    let line = Array(table("a|b\\", "*1*_[x](y)<b>`\n2").markdown)[1]
    #expect(line == "| a\\|b\\\\ | \\*1\\*\\_\\[x\\](y)\\<b\\>\\`<br>2 |\n")
  }
}
