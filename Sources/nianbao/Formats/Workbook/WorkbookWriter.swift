internal import CLibXlsxWriter
internal import Glibc
internal import ReportModel
internal import TerminalModel
internal import Wording

/// Writes a workbook through libxlsxwriter, which is loaded when the first one is written.
struct WorkbookWriter: ~Copyable {
  private let library: xlsx_library
  private let book: OpaquePointer
  private let bold: OpaquePointer?
  private let wrapped: OpaquePointer?
  private let percent: OpaquePointer?
  private let finePercent: OpaquePointer?

  /// A workbook in a new file.
  init(_ path: String) throws(Failure) {
    let library = load_xlsx_library()
    guard library.handle != nil else { throw .noXlsxWriter }
    guard let book = library.new_book(path) else {
      throw .unwritable(file: path, errno: ENOMEM)
    }
    self.library = library
    self.book = book
    bold = library.add_format(book)
    library.set_bold(bold)
    library.set_wrap(bold)
    wrapped = library.add_format(book)
    library.set_wrap(wrapped)
    percent = library.add_format(book)
    library.set_number(percent, "0%")
    finePercent = library.add_format(book)
    library.set_number(finePercent, "0.00%")
  }

  /// Puts a sheet behind the others.
  func write(_ sheet: Workbook.Sheet) throws(Failure) {
    guard let page = library.add_sheet(book, WorkbookWriter.tab(sheet.name)) else {
      throw .unwritable(file: nil, errno: ENOMEM)
    }
    let table = sheet.table
    let kinds = SheetColumn.kinds(of: table)
    for (column, name) in sheet.heads.enumerated() {
      put(name, on: page, 0, column, bold)
      let width = Double(kinds[column].width(below: displayWidth(name)))
      _ = library.set_column(page, UInt16(column), UInt16(column), width, nil)
    }
    for row in 0..<table.rowCount {
      for (column, cell) in table.cells(ofRow: row).enumerated() where !cell.isEmpty {
        put(cell, as: kinds[column], on: page, row + 1, column)
      }
    }
    library.freeze(page, 1, 1)
    guard table.rowCount > 0, !table.columns.isEmpty else { return }
    _ = library.filter(page, 0, 0, UInt32(table.rowCount), UInt16(table.columns.count - 1))
  }

  /// Writes the file; false where that failed.
  consuming func close() -> Bool { library.close(book) == 0 }

  private func put(
    _ cell: String, as kind: SheetColumn, on page: OpaquePointer, _ row: Int, _ column: Int
  ) {
    guard kind.isOfNumbers, let number = SheetNumber(cell) else {
      return put(cell, on: page, row, column, kind.isLong ? wrapped : nil)
    }
    let look = number.isPercent ? (number.isWhole ? percent : finePercent) : nil
    _ = library.write_number(page, UInt32(row), UInt16(column), number.value, look)
  }

  private func put(
    _ words: String, on page: OpaquePointer, _ row: Int, _ column: Int, _ look: OpaquePointer?
  ) {
    // A cell of Excel has room for 32,767 characters; the end of a longer one says that it goes on.
    let most = 32_700
    var shown = words.replacingCarriageReturns
    if shown.utf16.count > most {
      shown = String(decoding: shown.utf16.prefix(most), as: UTF16.self) + say("……（下略）")
    }
    _ = library.write_words(page, UInt32(row), UInt16(column), shown, look)
  }

  /// The name of a sheet as Excel takes it: at most 31 characters, none of `[]:*?/\`.
  private static func tab(_ name: String) -> String {
    let words = name.unicodeScalars.map { "[]:*?/\\'".unicodeScalars.contains($0) ? " " : $0 }
    return String(scalars: words.prefix(31).map { $0 })
  }
}

extension String {
  fileprivate var replacingCarriageReturns: String {
    guard unicodeScalars.contains("\r") else { return self }
    return split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
  }
}

/// What a column of a sheet holds.
enum SheetColumn {
  case words, longWords, numbers

  var isOfNumbers: Bool { self == .numbers }
  var isLong: Bool { self == .longWords }

  /// How wide it is, in characters of Excel.
  func width(below head: Int) -> Int {
    switch self {
    case .words: max(min(head, 40), 14)
    case .longWords: 60
    case .numbers: max(min(head, 24), 9)
    }
  }

  /// What the columns of a table hold: numbers where every cell is one, a blank or a mark for none.
  static func kinds(of table: TextTable) -> [SheetColumn] {
    var isOfNumbers = [Bool](repeating: true, count: table.columns.count)
    var hasNumber = [Bool](repeating: false, count: table.columns.count)
    var isLong = [Bool](repeating: false, count: table.columns.count)
    for row in 0..<table.rowCount {
      for (column, cell) in table.cells(ofRow: row).enumerated() where column < isLong.count {
        if cell.utf8.count > 120 { isLong[column] = true }
        guard isOfNumbers[column], !cell.isEmpty, cell != "–" else { continue }
        if SheetNumber(cell) == nil {
          isOfNumbers[column] = false
        } else {
          hasNumber[column] = true
        }
      }
    }
    return table.columns.indices.map { column in
      isOfNumbers[column] && hasNumber[column]
        ? .numbers : isLong[column] ? .longWords : .words
    }
  }
}

/// A number as Excel keeps it: of at most fifteen digits, with a percent told apart.
struct SheetNumber {
  /// The number; of 12.5% it is 0.125.
  let value: Double
  /// Whether it is a percent.
  let isPercent: Bool
  /// Whether nothing stands behind the point.
  let isWhole: Bool

  /// The number of a cell; nil for a code such as 0086, for words, and for more digits than Excel keeps.
  init?(_ cell: String) {
    var digits = Substring(cell)
    isPercent = digits.hasSuffix("%")
    if isPercent { digits = digits.dropLast() }
    let sign = digits.first
    let unsigned = sign == "-" || sign == "+" ? digits.dropFirst() : digits
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      unsigned.utf8.count <= 15, parts[0] == "0" || !parts[0].hasPrefix("0"),
      let number = Double(String(sign == "+" ? unsigned : digits))
    else { return nil }
    isWhole = parts.count == 1
    value = isPercent ? number / 100 : number
  }
}
