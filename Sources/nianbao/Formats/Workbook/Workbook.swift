internal import Glibc
internal import ReportModel
internal import Wording

/// A workbook for Excel and LibreOffice: a sheet for each table, and one that says what every column is.
///
/// ```
/// 各年申请    机关 │ 年份 │ 本年新收（件）      frozen head, numbers as numbers, 12.5% as a percent
/// 说明        列 │ 说明
/// ```
struct Workbook {
  /// A table under a name.
  struct Sheet {
    /// What its tab says.
    var name: String
    /// What stands in it.
    let table: TextTable
    /// What stands above its columns, whose names in the table are for programs.
    let heads: [String]

    /// A table under a name; its own names of columns stand above them where no others are given.
    init(name: String, table: TextTable, heads: [String]? = nil) {
      self.name = name
      self.table = table
      self.heads = heads ?? table.columns
    }
  }

  private let sheets: [Sheet]

  /// A workbook of some tables.
  init(_ sheets: [Sheet]) { self.sheets = sheets }

  /// What Excel has room for below the head.
  private static let mostRows = 1_048_575

  /// Writes the workbook; to standard output only where that is no terminal.
  func write(to output: inout Output) throws(Failure) {
    guard !output.isTerminal else { throw .workbookOnTerminal }
    try output.write(bytes: try bytes())
  }

  /// The workbook as a file has it.
  private func bytes() throws(Failure) -> [UInt8] {
    for sheet in sheets where sheet.table.rowCount > Workbook.mostRows {
      throw .tooManyRows(sheet.table.rowCount)
    }
    // The library writes files alone, and so a file is where a workbook is made.
    let draft = try TemporaryFile()
    let writer = try WorkbookWriter(draft.path)
    for sheet in sheets { try writer.write(sheet) }
    if let notes = ColumnNotes.table(for: sheets) {
      try writer.write(Sheet(name: say("说明"), table: notes))
    }
    guard writer.close() else { throw .unwritable(file: TemporaryFile.folder, errno: ENOSPC) }
    return try FileBytes.read(draft.path)
  }
}
