import TerminalModel

/// Where things stand on a screen of some size.
struct Layout: Equatable {
  /// Below these columns one pane is shown at a time.
  static let narrow = 70
  /// Below this size nothing true can be shown.
  static let smallest = Size(columns: 20, rows: 5)
  /// One character: what a label is set in by below what it is a part of.
  static let step = 2
  /// The columns that each of two panes keeps when the rule between them is dragged: six and fourteen characters.
  private static let leastSide = 16
  private static let leastText = 32
  /// Forty Chinese characters: a longer row is hard to find the next row from.
  static let widestMeasure = 80

  /// The size of the screen.
  let size: Size
  /// The rows between title bar and status line.
  let body: Rect
  /// What stands left of the text; without columns when it is not shown.
  let side: Rect
  /// The text with its margins; without columns when it is not shown.
  let text: Rect

  /// Where things stand.
  ///
  /// - Parameters:
  ///   - size: the size of the screen.
  ///   - scene: what is shown.
  ///   - wanted: the columns that the person gave to what stands left of the text; nil for as many as are usual.
  init(size: Size, scene: Scene, side wanted: Int? = nil) {
    self.size = size
    body = Rect(row: 1, column: 0, columns: size.columns, rows: size.rows - 2)
    let nothing = Rect(row: 1, column: 0, columns: 0, rows: body.size.rows)
    let sideColumns = scene.shown.sideColumns(of: size.columns)
    guard size.columns >= Layout.narrow, let columns = sideColumns else {
      let showsText = scene.isReading || sideColumns == nil
      side = showsText ? nothing : body
      text = showsText ? body : nothing
      return
    }
    let left = Layout.side(wanted, of: size.columns) ?? columns
    side = Rect(row: 1, column: 0, columns: left, rows: body.size.rows)
    text = Rect(row: 1, column: left + 1, columns: size.columns - left - 1, rows: body.size.rows)
  }

  /// The columns left of a rule that the person dragged somewhere: each pane keeps some; nil where nobody did.
  static func side(_ wanted: Int?, of columns: Int) -> Int? {
    wanted.map { max(leastSide, min($0, columns - leastText - 1)) }
  }

  /// Whether the screen is too small for anything.
  var isTooSmall: Bool {
    size.columns < Layout.smallest.columns || size.rows < Layout.smallest.rows
  }

  /// The columns left free left of the text; the cursor's mark stands in the first of them.
  var margin: Int { text.size.columns >= 30 ? 2 : 1 }

  /// The columns between the margins of the text; tables use all of them.
  ///
  /// Also where the text is not shown: what moves in it while it is hidden must use some measure.
  var columns: Int {
    let columns = text.size.columns > 0 ? text.size.columns : size.columns
    return max(2, columns - margin - 1)
  }
}
