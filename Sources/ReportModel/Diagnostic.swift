/// A diagnostic: what the reader mended, or could not read, and where.
public struct Diagnostic: Equatable, Sendable, Codable {
  /// What was found.
  public enum Kind: String, Equatable, Sendable, Codable {
    /// Bytes that the encoding does not know, each shown as U+FFFD.
    case invalidBytes
    /// Lines in another encoding than the rest of the text.
    case foreignLine
    /// Stretches that had been decoded in a wrong encoding before the file was saved, and were mended.
    case misdecoded
    /// Reports in the same file, one in each row, of which the first is read; counted with it.
    case furtherReports
    /// NUL or other control characters inside the text.
    case controlCharacters
    /// A word processor's field code, turned into a link.
    case fieldCode
    /// A text without line ends, cut at its headings.
    case gluedText
    /// Figures of a table whose borders were lost, which ran together so that nothing tells them apart.
    case fusedCells
    /// A row of a standard table whose figures are too few or too many for its columns; they are left out.
    case unevenRow
    /// Cells with several figures, which nothing tells apart; the table has them as printed.
    case severalFigures
    /// A part of a document that could not be read.
    case unreadPart
    /// Signs of a font of pictures that have no character of their own.
    case unknownSign
    /// Cells of a table wider than any that is read, or tables in a text of more than are looked for;
    /// the text has their words.
    case cutTable
    /// A document whose file is damaged within; what stands before the damage is read.
    case cutDocument
    /// Sheets of a workbook that are not shown, and were left out.
    case hiddenSheet
    /// Rows or columns of a sheet that are not shown, and were left out.
    case hiddenCells
    /// Seals, annotations and watermarks on fixed pages, which were left out.
    case pageMark
    /// Tables of which another program may have left rows out, with the text behind them.
    case lostRows
    /// Pages without words among others that have them: pictures, or blank.
    case wordlessPages
  }

  /// What was found.
  public var kind: Kind
  /// The first place, as a stretch of the source.
  public var source: SourceRange
  /// How many times it was found.
  public var count: Int

  /// The numbers of the pages that it was found on, where it is about pages.
  public var pages: [Int]?

  /// A finding of a kind, with its first place and its number.
  public init(kind: Kind, source: SourceRange, count: Int) {
    self.kind = kind
    self.source = source
    self.count = count
  }
}

extension Report {
  /// How many places of the document could not be read as they stand, or not be found at all.
  public var unreadCount: Int {
    diagnostics.reduce(0) { $0 + ($1.kind.isLoss ? $1.count : 0) }
  }
}

extension Diagnostic.Kind {
  /// Whether something of the document may be missing from the report.
  fileprivate var isLoss: Bool {
    switch self {
    case .severalFigures, .unreadPart, .unknownSign, .cutTable, .cutDocument, .lostRows,
      .wordlessPages:
      true
    // Told where they stand, or mended.
    case .invalidBytes, .foreignLine, .misdecoded, .controlCharacters, .fieldCode, .gluedText,
      .fusedCells, .unevenRow:
      false
    // Not part of what the document shows, or of this report.
    case .hiddenSheet, .hiddenCells, .pageMark, .furtherReports: false
    }
  }
}
