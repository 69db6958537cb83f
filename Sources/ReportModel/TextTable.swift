/// A table of words as other programs take it: the names of its columns, and rows of as many cells.
///
/// The one writer of tables as comma-separated values, as tab-separated values and as Markdown. A row is made
/// when it is written, so that a million of them never stand in memory together:
/// ```
/// 项目 | 数             csv        项目,数␍␊"a,b",'=1+1␍␊
/// a,b  | =1+1           tsv        项目⇥数␊a,b⇥'=1+1␊
///                       markdown   | 项目 | 数 |␊| --- | ---: |␊| a,b | =1+1 |␊
/// ```
public struct TextTable {
  /// The names of the columns.
  public let columns: [String]
  /// How many rows there are below the names.
  public let rowCount: Int
  /// The columns that hold numbers and stand to the right in Markdown.
  private let numbers: Range<Int>
  private let row: (Int) -> [String]

  /// A table.
  ///
  /// - Parameters:
  ///   - columns: the names of the columns.
  ///   - numbers: the columns that hold numbers.
  ///   - rowCount: how many rows there are.
  ///   - row: the cells of a row by its place, as many as there are columns.
  public init(
    columns: [String], numbers: Range<Int> = 0..<0, rowCount: Int,
    row: @escaping (Int) -> [String]
  ) {
    self.columns = columns
    self.numbers = numbers
    self.rowCount = rowCount
    self.row = row
  }

  /// The cells of a row by its place.
  public func cells(ofRow place: Int) -> [String] { row(place) }

  /// The table as comma-separated values, a line at a time (RFC 4180: CRLF, quotes where they are needed).
  ///
  /// What a spreadsheet would run as a formula has an apostrophe before it.
  public var csv: some Sequence<String> {
    lines { $0.map(\.quotedForCSV).joined(separator: ",") + TextTable.csvLineEnd }
  }

  /// What ends a line of comma-separated values, and parts two tables.
  public static let csvLineEnd = "\r\n"

  /// The table as tab-separated values, a line at a time.
  ///
  /// What a spreadsheet would run as a formula has an apostrophe before it.
  public var tsv: some Sequence<String> {
    lines { TextTable.tabbed($0.map(\.inertInSpreadsheets)) + "\n" }
  }

  /// Cells as a spreadsheet takes them when they are pasted: tabs between them, and in none of them a tab
  /// or the end of a line.
  ///
  /// - Parameter cells: the cells of a row.
  /// - Returns: the row, without an end.
  public static func tabbed(_ cells: [String]) -> String {
    cells.map(\.onOneLine).joined(separator: "\t")
  }

  /// The table as Markdown, a line at a time.
  public var markdown: some Sequence<String> {
    let rule = columns.indices.map { numbers.contains($0) ? "---:" : "---" }
    let head = TextTable.barred(columns.map(\.markdownCell)) + TextTable.barred(rule)
    return (-1..<rowCount).lazy.map { [row] place in
      place < 0 ? head : TextTable.barred(row(place).map(\.markdownCell))
    }
  }

  private static func barred(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// The names of the columns and the rows, each as a line.
  private func lines(_ line: @escaping ([String]) -> String) -> some Sequence<String> {
    (-1..<rowCount).lazy.map { [columns, row] place in line(place < 0 ? columns : row(place)) }
  }
}

extension String {
  /// The cell between quotation marks where it holds what parts cells or lines, or is nothing but itself.
  fileprivate var quotedForCSV: String {
    let cell = inertInSpreadsheets
    // Bytes: a quotation mark with an accent behind it is another character, and still parts cells.
    let partsCells = cell.utf8.contains { byte in
      switch UnicodeScalar(byte) {
      case "\"", ",", "\n", "\r": true
      default: false
      }
    }
    guard partsCells else { return cell }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// The cell with an apostrophe before it where a spreadsheet would run it as a formula: it begins with
  /// `=`, `+`, `-` or `@` and is no number, or with a tab or the end of a line, which are passed over first.
  fileprivate var inertInSpreadsheets: String {
    guard let first = unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first),
      !isSignedNumber
    else { return self }
    return "'" + self
  }

  /// Whether the cell is a sign and digits, with separators of thousands, a point, and a percent sign.
  private var isSignedNumber: Bool {
    var rest = utf8.dropFirst()
    guard let sign = utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let digit = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit)
    else { return false }
    if rest.last == UInt8(ascii: "%") { rest = rest.dropLast() }
    let parts = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
      }
  }

  /// The words with a blank for each tab and each end of a line.
  fileprivate var onOneLine: String {
    String(scalars: unicodeScalars.map { $0 == "\t" || Character($0).isNewline ? " " : $0 })
  }
}
