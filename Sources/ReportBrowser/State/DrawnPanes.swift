import ReportModel
import ReportSearch
internal import Synchronization
import TerminalModel

/// What was drawn last, so that a key draws only what it changes.
///
/// A cache beside a state and no part of it: all states are equal in it. It is for one document; whoever shows another one
/// begins with an empty one. Each part is kept with its look: all that it depends on beside the document.
final class DrawnPanes: Equatable, Sendable {
  private let kept = Mutex(Kept())

  private struct Kept: Sendable {
    var title = Drawn<TitleLook, DrawnTitle>()
    var text = Drawn<TextLook, DrawnRows<TextRow>>()
    var outline = Drawn<OutlineLook, DrawnRows<OutlineRow>>()
    var hints = Drawn<HintLook, [StatusHints.Piece]>()
  }

  private struct Drawn<Look: Equatable & Sendable, Part: Sendable>: Sendable {
    private var last: (look: Look, part: Part)?

    func part(_ look: Look) -> Part? {
      guard let last, last.look == look else { return nil }
      return last.part
    }

    mutating func keep(_ part: Part, _ look: Look) { last = (look, part) }
  }

  static func == (one: DrawnPanes, other: DrawnPanes) -> Bool { true }

  // MARK: Title bar

  struct TitleLook: Equatable, Sendable {
    var columns: Int
    var view: ViewName
    var hitCount: Int?
  }

  /// The title bar as it was drawn last; nil where it looks otherwise now.
  func title(_ look: TitleLook) -> DrawnTitle? { kept.withLock { $0.title.part(look) } }

  func keep(_ title: DrawnTitle, _ look: TitleLook) { kept.withLock { $0.title.keep(title, look) } }

  // MARK: Text

  struct TextLook: Equatable, Sendable {
    var columns: Int
    var margin: Int
    var figure: FigurePlace?
    var hits: Hits?
    var currentHit: Int?
  }

  /// The rows of text that were drawn last; none where they look otherwise now.
  func text(_ look: TextLook) -> DrawnRows<TextRow> {
    kept.withLock { $0.text.part(look) ?? DrawnRows() }
  }

  func keep(_ rows: DrawnRows<TextRow>, _ look: TextLook) {
    kept.withLock { $0.text.keep(rows, look) }
  }

  // MARK: Outline

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

  /// The rows of the outline that were drawn last; none where they look otherwise now.
  func outline(_ look: OutlineLook) -> DrawnRows<OutlineRow> {
    kept.withLock { $0.outline.part(look) ?? DrawnRows() }
  }

  func keep(_ rows: DrawnRows<OutlineRow>, _ look: OutlineLook) {
    kept.withLock { $0.outline.keep(rows, look) }
  }

  // MARK: Hints

  struct HintLook: Equatable, Sendable {
    var columns: Int
    var firstColumns: Int
    var focus: Focus
    var hasCell: Bool
  }

  /// The hints that were chosen last; nil where others are chosen now.
  func hints(_ look: HintLook) -> [StatusHints.Piece]? { kept.withLock { $0.hints.part(look) } }

  func keep(_ hints: [StatusHints.Piece], _ look: HintLook) {
    kept.withLock { $0.hints.keep(hints, look) }
  }
}

/// How the title bar looked, and where its tabs stood.
struct DrawnTitle: Sendable {
  var cells: [Cell]
  var tabs: [(rect: Rect, number: Int)]
}

/// How the rows of a pane looked, from top to bottom.
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
