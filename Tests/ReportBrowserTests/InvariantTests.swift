import ReportModel
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// What holds after every event, whatever the keys and the sizes.
@Suite("Invariants")
struct InvariantTests {
  @Test("random keys, pastes and sizes leave a true screen", arguments: 0..<40)
  func randomWalk(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let size = Size(columns: 80, rows: 24)
    // Three of four walks go through a report with tables.
    let pages = [
      Samples.guangdong, Array(tablePage.utf8), TablePages.form, TablePages.random(seed),
    ]
    var state = BrowserState(document: try document(pages[seed % 4]), size: size)
    for _ in 0..<150 {
      let event = randomEvent(&generator)
      _ = state.handle(.input(event))
      check(state, after: event)
    }
  }

  private func check(_ state: BrowserState, after event: InputEvent) {
    let report = state.document.report
    let frame = state.frame(size: state.size)
    #expect(frame.size == state.size)
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns where frame[row, column].glyph.columns == 2 {
        #expect(frame[row, column + 1].glyph == .covered, "half a character, after \(event)")
      }
    }
    if let cursor = frame.cursor {
      #expect(cursor.row < frame.size.rows && cursor.column < frame.size.columns)
    }
    #expect(report.sections.indices.contains(state.scene.outline.selected))
    #expect(
      state.scopeBlocks.contains(report.blockIndex(atReading: state.scene.reading.cursor.offset)))
    #expect((0...report.readingLength).contains(state.scene.reading.top.offset))
    #expect(state.scene.table.row >= 0 && state.scene.table.row < max(1, state.rows.count))
    guard !state.layout.isTooSmall, state.prompt == nil, state.scene.view != .metrics,
      state.scene.view != .tables
    else {
      return
    }
    let wrapped = state.wrapped
    let top = wrapped.row(of: state.scene.reading.top)
    let cursor = wrapped.row(of: state.scene.reading.cursor)
    #expect(cursor >= top, "the cursor left the screen upward, after \(event)")
    #expect(
      wrapped.distance(from: top, to: cursor, limit: 1000) < state.textRows,
      "the cursor left the screen downward, after \(event)")
  }

  private func randomEvent(_ generator: inout SeededGenerator) -> InputEvent {
    let keys: [Key] = [
      .up, .down, .down, .down, .left, .right, .right, .home, .end, .pageUp, .pageDown, .enter,
      .escape, .tab, .backspace, "/", "n", "N", "1", "2", "3", "3", "4", "s", "f", "*", "?", "[",
      "]", "g", "G", ":", " ",
      "公", "开", "ｎ", "／", "y", .control("u"), .control("w"), .delete,
    ]
    switch Int.random(in: 0..<20, using: &generator) {
    case 0:
      return .resize(
        Size(
          columns: Int.random(in: 1...160, using: &generator),
          rows: Int.random(in: 1...50, using: &generator)))
    case 1: return .paste("政府\n信息")
    default: return .key(keys[Int.random(in: 0..<keys.count, using: &generator)])
    }
  }
}
