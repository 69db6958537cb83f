import ReportModel
import TerminalModel
import Wording

/// What a view is told by: the number of its key.
struct ViewName: Hashable, Sendable {
  /// The number of its key, from 1.
  let number: Int
}

/// A view of the report: what stands on the screen behind a number key, and what the keys do there.
///
/// It holds nothing itself. Where one is in it stands in the scene, so that going back brings back all
/// of it. Whatever depends on the view that is shown is asked of ``BrowserState/view``.
protocol View: Sendable {
  // MARK: What it is

  var name: ViewName { get }
  /// The name in the title bar.
  var title: String { get }
  /// The name that one can type behind `:` without an input method.
  var englishName: String { get }
  /// What the help says of its number key.
  var help: Saying { get }
  /// What hints say of its number key where the text is shown; nil keeps it out.
  var hint: Saying? { get }
  /// Where its keys go.
  var places: [Focus] { get }
  /// Its keys that hints and help tell before those of all views, and behind them.
  var firstKeys: [Binding] { get }
  var lastKeys: [Binding] { get }

  // MARK: What it shows

  /// Where the keys go now.
  func focus(in state: BrowserState) -> Focus
  /// Whether the report's text stands in it, or can.
  var showsText: Bool { get }
  /// The columns left of the text; nil where the text, if there is any, has the whole width.
  func sideColumns(of columns: Int) -> Int?
  /// The rows of the text in it, where they are not those of the whole body.
  func textRows(in state: BrowserState) -> Int?
  /// Whether there is anything to show.
  func isFilled(in state: BrowserState) -> Bool
  func draw(_ state: BrowserState, _ layout: Layout, on frame: inout Frame)
  /// What the title bar says behind its name.
  func tally(in state: BrowserState) -> Tally
  /// Where one is, in words; as much of it as some columns hold where it can be cut with sense.
  func path(in state: BrowserState, fitting columns: Int) -> String
  /// The columns that the first hints leave to the path, and those that the others leave to it.
  func pathColumns(in state: BrowserState, of columns: Int) -> ClosedRange<Int>
  /// What is current of how many.
  func position(in state: BrowserState) -> String

  // MARK: Going about

  /// Comes into view, by its number key.
  func enter(_ state: inout BrowserState)
  /// Scrolls as little as shows what is selected, on a screen of another size.
  func fit(_ state: inout BrowserState)
  func move(_ motion: Motion, in state: inout BrowserState)
  /// Moves by what the screen shows, or by parts.
  func glide(_ way: Glide, in state: inout BrowserState)
  /// The list that has the keys, as it stands on the screen; nil where it is a text.
  func list(in state: BrowserState) -> ListScreen?
  /// Selects a row of that list.
  func select(row: Int, in state: inout BrowserState)
  /// Makes a row of it the first on screen.
  func scroll(to row: Int, in state: inout BrowserState)
  /// Goes to the next section, table or finding, or to the one before.
  func goOn(by step: Int, in state: inout BrowserState)
  /// Goes to the next match, or to what else is looked for one by one.
  func step(by step: Int, in state: inout BrowserState)
  func switchPane(_ state: inout BrowserState)
  /// Takes back what was chosen; says whether there was anything.
  func unchoose(_ state: inout BrowserState) -> Bool
  /// Whether leaving it leaves the search.
  func isOfSearch(in state: BrowserState) -> Bool
  /// Closes what was opened in it since it was come to; says whether there was anything.
  func close(_ state: inout BrowserState) -> Bool
  /// Leaves what was opened in it, then the view itself, where there is no place to go back to.
  func leave(_ state: inout BrowserState)
  /// What is to follow each event while it is shown.
  func follow(_ state: inout BrowserState) -> [Effect]

  // MARK: Choosing

  /// What its rows are filtered by; nil where there are no rows to be filtered, but a text to be searched.
  func filter(in state: BrowserState) -> String?
  func setFilter(_ words: String, in state: inout BrowserState)
  /// How many rows a filter leaves of how many.
  func filtered(in state: BrowserState) -> String
  /// The stretch of the text that its rows are taken from, where they are not taken from all of it.
  func stretch(in state: BrowserState) -> ReadingRange?
  func choose(_ way: Choosing, in state: inout BrowserState)
  /// The cell of a table that the keys are at, where it is not the tables' view.
  func cell(in state: BrowserState) -> CellPlace?
  /// Where the keys are in the text, to be shown in what it was read from; nil where that is nowhere in it.
  func place(in state: BrowserState) -> SourceSpot?
  /// The words under the cursor, to search one of them.
  func words(in state: BrowserState) -> [Unicode.Scalar]

  // MARK: Taking out

  func copy(_ state: BrowserState) -> String
  func copyAll(_ state: inout BrowserState) -> [Effect]
  /// The name to propose for a file of all that is shown; nil where nothing is written.
  func exportName(in state: BrowserState) -> String?
  /// Whether all its rows are there: a part is not written as if it were the whole.
  func hasItsRows(in state: BrowserState) -> Bool
  func export(to file: TargetFile, _ state: inout BrowserState) -> [Effect]
}

/// What the title bar says behind the name of a view.
struct Tally: Equatable {
  /// How many there are, with a blank before them.
  var words = ""
  /// What stands behind them in a style of its own; nil for that of the tab.
  var mark = ""
  var style: Style?
}

extension View {
  var hint: Saying? { nil }
  var showsText: Bool { false }

  /// The outline takes a third, up to what the longest headings need; a list of hits takes the same, so
  /// that the text beside it stays as it is.
  ///
  /// Also where it is not shown: what moves in the text while that is hidden must use some measure.
  func sideColumns(of columns: Int) -> Int? { min(max(columns / 3, 30), 64) }

  func textRows(in state: BrowserState) -> Int? { nil }
  func isFilled(in state: BrowserState) -> Bool { true }
  func tally(in state: BrowserState) -> Tally { Tally() }

  func pathColumns(in state: BrowserState, of columns: Int) -> ClosedRange<Int> {
    min(12, columns / 4)...min(30, columns / 3)
  }

  func enter(_ state: inout BrowserState) { state.stand(in: name) }
  func fit(_ state: inout BrowserState) { state.showCursor() }

  func step(by step: Int, in state: inout BrowserState) { state.step(by: step) }

  func list(in state: BrowserState) -> ListScreen? { nil }
  func select(row: Int, in state: inout BrowserState) {}
  func scroll(to row: Int, in state: inout BrowserState) {}

  func glide(_ way: Glide, in state: inout BrowserState) {
    if !state.glideInList(way) { state.tell(say("这里只有一列")) }
  }

  func switchPane(_ state: inout BrowserState) { state.show(.text) }
  func unchoose(_ state: inout BrowserState) -> Bool { unfilter(&state) }

  /// Shows all rows again; says whether they were filtered.
  func unfilter(_ state: inout BrowserState) -> Bool {
    guard let words = filter(in: state), !words.isEmpty else { return false }
    setFilter("", in: &state)
    return true
  }

  func isOfSearch(in state: BrowserState) -> Bool { false }
  func close(_ state: inout BrowserState) -> Bool { false }
  func follow(_ state: inout BrowserState) -> [Effect] { [] }
  func stretch(in state: BrowserState) -> ReadingRange? { nil }
  func choose(_ way: Choosing, in state: inout BrowserState) {}
  func cell(in state: BrowserState) -> CellPlace? { nil }
  func hasItsRows(in state: BrowserState) -> Bool { state.document.extent.hasItsFigures }
}
