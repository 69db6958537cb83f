import ReportAudit
public import TerminalModel

/// The browser of a library, as a value: its reports by agency, what fails in all of them, hits in all of them.
///
/// Each view is two lists beside each other: what the rows are grouped by, and the rows of the selected group.
/// What is dear (ordering, searching, reading) is asked for by effects and comes back as events; meanwhile the
/// old content stands.
public struct LibraryState: Equatable, Sendable {
  /// The name of the library: its folder.
  let name: String
  var size: Size
  /// The reports that came last; what is shown is ``shelf``.
  private(set) var reports: [LibraryReport] = []
  /// The reports by agency, as they were arranged last.
  var shelf = LibraryShelf([], LibraryChoice())
  /// Which reports are to be listed, and how.
  var choice = LibraryChoice()
  var progress: IndexProgress?
  /// The answer to the query that holds.
  var answer: FoundReports?
  /// The view that is shown.
  var view = LibraryView.reports {
    didSet {
      guard view != oldValue else { return }
      trail.leave(LibraryPlace(view: oldValue, cursor: cursors[oldValue]))
    }
  }
  /// The views that the person came from.
  var trail = LibraryTrail()
  /// The columns left of the rule between two panes, where the person dragged it, view by view.
  var sideColumns: [LibraryView: Int] = [:]
  /// Whether that rule is being dragged.
  var isDragging = false
  /// Where each view is.
  var cursors: [LibraryView: LibraryCursor] = [:]
  /// The view of figures over reports.
  var figures = LibraryFigures()
  /// The view of reports side by side.
  var comparison = LibraryComparison()
  /// The view of counted words.
  var words = LibraryWords()
  /// The view of the reports that are most like one.
  var nearest = LibraryNearest()
  /// The view of what fails.
  var failing = LibraryFindings()
  /// What people say of findings.
  var reviews: [FindingKey: Review] = [:]
  /// The queries that a person saved.
  var queries: [SavedQuery] = []
  /// The one that the next key may take out.
  var dropping: SavedQuery?
  /// The reports that are marked.
  var marked: Set<Int64> = []
  /// The line that is being typed.
  var prompt: Prompt?
  /// The key that was pressed before, where it did nothing by itself: ZZ leaves.
  var firstKey: Key?
  /// What was typed before.
  var typed: [String] = []
  /// The help, and its first line on screen.
  var help: ListCursor?
  /// Words that the entries of the help must hold; "" for all.
  var helpFilter = ""
  var notice: BrowserState.Notice?
  /// Whether nobody has typed anything yet: until then the first agency is selected, whichever it becomes.
  var isFresh = true

  /// How wide the terminal draws what it may draw in one column or two.
  let ambiguous: AmbiguousWidth
  /// What the keys do.
  let keymap: LibraryKeymap

  /// A browser of a library on a screen of some size.
  ///
  /// - Parameters:
  ///   - name: the name of the library.
  ///   - size: the size of the screen.
  ///   - manner: how the person wants it shown.
  public init(name: String, size: Size, manner: Manner = Manner()) {
    ambiguous = manner.ambiguous
    keymap = LibraryKeymap(manner.keys)
    self.name = name
    self.size = size
  }

  /// Where the view that is shown is.
  var cursor: LibraryCursor {
    get { cursors[view] ?? LibraryCursor() }
    set { cursors[view] = newValue }
  }

  /// Takes the reports that are known now.
  mutating func take(_ reports: [LibraryReport]) -> [Effect] {
    self.reports = reports
    failing.askAnew()
    choice.edition += 1
    return arranging
  }

  /// Has the reports arranged as they are chosen.
  var arranging: [Effect] { [.library(.arrange(judged(reports), choice))] }

  /// Whether a line is being typed.
  var isTyping: Bool { prompt != nil }

  /// The selected group.
  var group: Int? { cursor.groups.row(of: view.groupCount(in: self)) }

  /// How many rows the selected group has.
  var rowCount: Int { group.map { view.rowCount(ofGroup: $0, in: self) } ?? 0 }

  /// The selected row of the selected group.
  var row: Int? { cursor.rows.row(of: rowCount) }

  /// The report that the cursor is at; the first of a group where the keys go to the groups.
  var selected: LibraryReport? {
    guard view != .words else { return placeReport }
    if view == .nearest { return nearReport }
    guard let group else { return nil }
    return (cursor.isAmongRows ? row : rowCount > 0 ? 0 : nil)
      .flatMap { view.report(ofRow: $0, group: group, in: self) }
  }
}

/// Where a view of a library is.
struct LibraryCursor: Equatable, Sendable {
  var groups = ListCursor()
  var rows = ListCursor()
  /// Whether the keys go to the rows of the group.
  var isAmongRows = false
}
