import ReportModel
import ReportSearch
internal import Synchronization
import TerminalModel

/// How the rows of a pane looked when they were drawn last, from top to bottom.
struct DrawnRows<Row: Equatable & Sendable>: Sendable {
  private var rows: [(row: Row, cells: [Cell])] = []
  /// Where the next one is looked for: rows keep their order, however far they move.
  private var next = 0

  /// The cells of a row as it was drawn, to be asked for in the order of the rows; nil where it was not.
  mutating func cells(of row: Row) -> [Cell]? {
    guard let found = rows[next...].firstIndex(where: { $0.row == row }) else { return nil }
    next = found + 1
    return rows[found].cells
  }

  /// Keeps a row below those before it.
  mutating func append(_ row: Row, _ cells: [Cell]) { rows.append((row, cells)) }
}

/// The rows of text and outline that were drawn last, so that a key draws only what it changes.
///
/// A cache beside a state and no part of it: all states are equal in it. It is for one document; whoever shows another one
/// begins with an empty one.
final class DrawnPanes: Equatable, Sendable {
  /// What the look of a row of text depends on beside the document and the row itself.
  struct TextLook: Equatable, Sendable {
    var columns: Int
    var margin: Int
    var figure: FigurePlace?
    var hits: Hits?
    var currentHit: Int?
  }

  /// What the look of a row of the outline depends on beside the document and the row itself.
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

  private struct Kept: Sendable {
    var textLook: TextLook?
    var text = DrawnRows<TextRow>()
    var outlineLook: OutlineLook?
    var outline = DrawnRows<OutlineRow>()
  }

  private let kept = Mutex(Kept())

  static func == (one: DrawnPanes, other: DrawnPanes) -> Bool { true }

  /// The rows of text that were drawn last; none where they look otherwise now.
  func text(_ look: TextLook) -> DrawnRows<TextRow> {
    kept.withLock { $0.textLook == look ? $0.text : DrawnRows() }
  }

  /// Keeps the rows of text of a screen.
  func keep(_ rows: DrawnRows<TextRow>, _ look: TextLook) {
    kept.withLock { ($0.text, $0.textLook) = (rows, look) }
  }

  /// The rows of the outline that were drawn last; none where they look otherwise now.
  func outline(_ look: OutlineLook) -> DrawnRows<OutlineRow> {
    kept.withLock { $0.outlineLook == look ? $0.outline : DrawnRows() }
  }

  /// Keeps the rows of the outline of a screen.
  func keep(_ rows: DrawnRows<OutlineRow>, _ look: OutlineLook) {
    kept.withLock { ($0.outline, $0.outlineLook) = (rows, look) }
  }
}
