import ReportModel

/// How many rows stand before each block when the whole report is set at one width.
///
/// It tells "row 12 of 106" and nothing else: moving never needs it. Counting wraps the whole text,
/// a quarter of a second for 50 MB, so for a long report it is done beside the screen.
public struct RowIndex: Equatable, Sendable {
  /// The columns between the margins.
  public let columns: Int
  /// The rows before each block, and, last, the rows of all.
  private let rowsBefore: [Int32]

  /// Counts the rows of a document in some columns.
  public init(_ document: Document, columns: Int) {
    self.init(
      WrappedReport(document, columns: columns, blocks: document.report.blocks.indices),
      columns: columns)
  }

  /// Counts the rows of a whole report.
  init(_ wrapped: WrappedReport, columns: Int) {
    self.columns = columns
    let blocks = wrapped.blocks
    var rows: Int32 = 0
    var rowsBefore: [Int32] = [0]
    rowsBefore.reserveCapacity(blocks.count + 1)
    for block in blocks {
      rows += Int32(wrapped.rows(ofBlock: block).count)
      rowsBefore.append(rows)
    }
    self.rowsBefore = rowsBefore
  }

  /// The rows of a stretch of blocks.
  func rows(of blocks: Range<Int>) -> Int {
    Int(rowsBefore[blocks.upperBound] - rowsBefore[blocks.lowerBound])
  }

  /// The number of blocks that were counted.
  var blockCount: Int { rowsBefore.count - 1 }
}
