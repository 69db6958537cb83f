import ReportModel
import TerminalModel
import Wording

/// A view in which the report's text stands beside what leads into it: the outline, or what was found.
protocol BesideText: View {
  /// Where the keys go while they do not go to the text.
  var side: Focus { get }
  /// Whether the way out of the text leads to the pane beside it, wherever one came from.
  var leadsToSide: Bool { get }
  func moveInSide(_ motion: Motion, in state: inout BrowserState)
  /// Moves in that pane by what the screen shows; says whether it has anything of the kind.
  func glideInSide(_ way: Glide, in state: inout BrowserState) -> Bool
  func drawSide(_ state: BrowserState, in rect: Rect, on frame: inout Frame)
}

extension Focus {
  static var reading: Focus { Focus(number: 1, name: "正文") }
}

extension BesideText {
  var showsText: Bool { true }
  var places: [Focus] { [side, .reading] }

  func focus(in state: BrowserState) -> Focus { state.scene.isReading ? .reading : side }

  func draw(_ state: BrowserState, _ layout: Layout, on frame: inout Frame) {
    drawSide(state, in: layout.side, on: &frame)
    TextPane(state: state).draw(in: layout.text, on: &frame)
    // The one rule of the screen, where there is something on both sides of it.
    guard layout.side.size.columns > 0, layout.text.size.columns > 0 else { return }
    let rule = Rect(
      row: layout.body.origin.row, column: layout.side.size.columns, columns: 1,
      rows: layout.body.size.rows)
    frame.mark(rule, .border)
    frame.put("│", at: rule.origin, style: Theme.rule)
    let line = frame.cells(inRow: rule.origin.row, rule.columnRange)
    for row in rule.rowRange.dropFirst() {
      frame.put(line, at: Position(row: row, column: rule.origin.column))
    }
  }

  func path(in state: BrowserState, fitting columns: Int) -> String {
    let report = state.document.report
    return report.shortPath(
      ofSection: report.sectionIndex(atReading: state.scene.reading.cursor.offset))
  }

  func position(in state: BrowserState) -> String { TextPosition(state: state).words }

  func move(_ motion: Motion, in state: inout BrowserState) {
    guard state.scene.isReading else { return moveInSide(motion, in: &state) }
    guard motion == .left else { return state.moveInText(motion) }
    guard leadsToSide || state.trail.isEmpty else { return state.goBack() }
    state.scene.isReading = false
    state.showCursor()
  }

  /// What the pane beside the text has nothing of is done in the text, which it leads about.
  func glide(_ way: Glide, in state: inout BrowserState) {
    if state.scene.isReading || !glideInSide(way, in: &state) { state.glideInText(way) }
  }

  func goOn(by step: Int, in state: inout BrowserState) { state.moveSection(by: step) }

  func switchPane(_ state: inout BrowserState) {
    state.scene.isReading.toggle()
    state.showCursor()
  }

  func leave(_ state: inout BrowserState) { state.scene.isReading = false }

  func filter(in state: BrowserState) -> String? { nil }
  func setFilter(_ words: String, in state: inout BrowserState) {}
  func filtered(in state: BrowserState) -> String { "" }
  func place(in state: BrowserState) -> SourceSpot? { state.placeInText }
  func words(in state: BrowserState) -> [Unicode.Scalar] { state.rowAtCursor }
  func copy(_ state: BrowserState) -> String { state.textToCopy }
  func copyAll(_ state: inout BrowserState) -> [Effect] { [] }
  func exportName(in state: BrowserState) -> String? { nil }
  func export(to file: TargetFile, _ state: inout BrowserState) -> [Effect] { [] }
}
