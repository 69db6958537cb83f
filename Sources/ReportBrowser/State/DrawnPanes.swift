import ReportModel
import ReportSearch
internal import Synchronization
import TerminalModel

/// What was drawn last, so that a key draws only what it changes.
///
/// A cache beside a state and no part of it: all states are equal in it. It is for one document; whoever shows another one
/// begins with an empty one. Each part is kept with its look: all that it depends on beside the document, and where it
/// has rows, beside these.
final class DrawnPanes: Equatable, Sendable {
  let title = LastDrawn<TitleLook, DrawnTitle>()
  let text = LastDrawn<TextLook, [DrawnRow<TextRow>]>()
  let outline = LastDrawn<OutlineLook, [DrawnRow<OutlineRow>]>()
  let hints = LastDrawn<HintLook, [StatusHints.Piece]>()

  static func == (one: DrawnPanes, other: DrawnPanes) -> Bool { true }

  struct TitleLook: Equatable, Sendable {
    var columns: Int
    var view: ViewName
    var hitCount: Int?
  }

  struct TextLook: Equatable, Sendable {
    var columns: Int
    var margin: Int
    var figure: FigurePlace?
    var hits: Hits?
    var currentHit: Int?
  }

  struct OutlineLook: Equatable, Sendable {
    var columns: Int
    var isFocused: Bool
    var hits: Hits?
  }

  /// A row of the outline.
  struct OutlineRow: Equatable, Sendable {
    var section: Int
    var isSelected: Bool
    var isCollapsed: Bool
  }

  struct HintLook: Equatable, Sendable {
    var columns: Int
    var firstColumns: Int
    var focus: Focus
    var hasCell: Bool
  }
}

/// A part of the screen as it was drawn last.
struct LastDrawn<Look: Equatable & Sendable, Part: Sendable>: ~Copyable, Sendable {
  private let last = Mutex<(look: Look, part: Part)?>(nil)

  /// The part; nil where it looks otherwise now.
  func part(_ look: Look) -> Part? {
    last.withLock { last in
      guard let last, last.look == look else { return nil }
      return last.part
    }
  }

  /// Keeps the part for the next screen.
  func keep(_ part: Part, _ look: Look) { last.withLock { $0 = (look, part) } }
}

/// How the title bar looked, and where its tabs stood.
struct DrawnTitle: Sendable {
  var cells: [Cell]
  var tabs: [(rect: Rect, number: Int)]
}

/// How a row of a pane looked.
struct DrawnRow<Row: Equatable & Sendable>: Sendable {
  var row: Row
  var cells: [Cell]
}

/// Draws the rows of a pane, from top to bottom: those that were on the screen before as they were.
struct RowDrawing<Row: Equatable & Sendable> {
  /// The rows so far; none where nothing is kept.
  private(set) var rows: [DrawnRow<Row>] = []
  /// Those of the screen before that may still come: rows keep their order, however far they move.
  private var before: ArraySlice<DrawnRow<Row>>
  private let isKept: Bool

  init(after before: [DrawnRow<Row>]?, isKept: Bool) {
    self.before = before?[...] ?? []
    self.isKept = isKept
  }

  /// Draws a row.
  ///
  /// - Parameters:
  ///   - row: the row.
  ///   - rect: its place, one row of the screen.
  ///   - frame: what it is drawn on.
  ///   - anew: draws it where it was not on the screen before.
  mutating func draw(
    _ row: Row, in rect: Rect, on frame: inout Frame, anew: (inout Frame) -> Void
  ) {
    if let place = before.firstIndex(where: { $0.row == row }) {
      frame.put(before[place].cells, at: rect.origin)
      rows.append(before[place])
      before = before[(place + 1)...]
      return
    }
    anew(&frame)
    guard isKept else { return }
    rows.append(
      DrawnRow(row: row, cells: frame.cells(inRow: rect.origin.row, rect.columnRange)))
  }
}
