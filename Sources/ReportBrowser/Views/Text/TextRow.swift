import ReportModel

/// One row of the wrapped text: a stretch of a paragraph, or what stands side by side in a table.
///
/// ```
/// │ 三、本 │ （一）予以公开 │    258 │     12 │   one piece a cell; the rule between them
/// ```
/// A cell that is taller than its row goes on in the rows below, which then hold pieces of two blocks.
struct TextRow: Equatable, Sendable {
  /// The block it belongs to.
  var block: Int
  /// Where it stands in the text: the first offset of its own words, or of the words below it.
  var start: Int
  /// The stretches of the text in it, from left to right; none in blank rows and rules.
  var pieces: [TextPiece]
  /// The lines of a table's box, from the first column on; blank where there is none.
  var rule: [Unicode.Scalar] = []

  /// A row of the given parts.
  init(block: Int, start: Int, pieces: [TextPiece] = [], rule: [Unicode.Scalar] = []) {
    self.block = block
    self.start = start
    self.pieces = pieces
    self.rule = rule
  }

  /// Whether no words stand in it.
  var isBlank: Bool { pieces.isEmpty }

  /// Whether the cursor stops at it: at words, but not where a tall cell goes on across a rule.
  var isStop: Bool { !pieces.isEmpty && !rule.contains("─") }

  /// The stretch from the first to the last scalar of its own block's words.
  func reading(in block: ReadingRange) -> ReadingRange {
    var range: ReadingRange?
    for piece in pieces where block.contains(piece.reading.lowerBound) {
      let (low, high) = (piece.reading.lowerBound, piece.reading.upperBound)
      range = min(range?.lowerBound ?? low, low)..<max(range?.upperBound ?? high, high)
    }
    return range ?? start..<start
  }

  /// Whether a reading offset is shown in it.
  func holds(_ offset: Int) -> Bool { pieces.contains { $0.holds(offset) } }
}

/// A stretch of the text that stands by itself in a row.
struct TextPiece: Equatable, Sendable {
  /// What it is, where the block's role does not say it.
  enum Look: Equatable, Sendable {
    /// Text of the block.
    case text
    /// The name of a column.
    case head
    /// The name of a part of a table.
    case group
    /// A figure that is zero.
    case zero
  }

  /// The stretch.
  var reading: ReadingRange
  /// The columns left free before it.
  var column: Int
  /// What it is.
  var look = Look.text
  /// Where the same words stand once more, by their first offsets: names of columns that a table repeats.
  var repeats: [Int] = []

  /// Whether a reading offset is shown by it.
  func holds(_ offset: Int) -> Bool {
    reading.contains(offset) || repeats.contains { ($0..<$0 + reading.count).contains(offset) }
  }
}
