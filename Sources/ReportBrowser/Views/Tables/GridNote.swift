import ReportAudit
import ReportModel
import TerminalModel
import Wording

/// What is to be said of the selected cell, below its table: the sum that does not hold, figures
/// that ran together, or words that are too long for their column.
struct GridNote {
  let state: BrowserState
  let layout: SheetLayout

  func draw(on frame: inout Frame) {
    guard layout.noteRows > 0, let note else { return }
    let bottom = layout.rect.rowRange.upperBound
    // With three rows the first is left free.
    let lines = min(2, layout.noteRows)
    let start = layout.rect.origin.column + (note.isFailure ? 4 : 2)
    let columns = layout.rect.origin.column + layout.rect.size.columns - 2 - start
    if note.isFailure {
      frame.put("✗", at: Position(row: bottom - lines, column: start - 2), style: Theme.failure)
    }
    for (row, words) in zip((bottom - lines)..., rows(of: note.words, columns, lines)) {
      frame.put(
        words, at: Position(row: row, column: start),
        style: note.isFailure ? Theme.failurePart : Theme.text)
    }
  }

  private func rows(of words: String, _ columns: Int, _ limit: Int) -> [String] {
    layout.rows(of: words, columns: max(2, columns), limit: limit)
  }

  private var note: (words: String, isFailure: Bool)? {
    let cell = state.gridCell
    if let finding = finding(at: cell) { return (finding, true) }
    let count = state.document.failingCells.stops(inTable: cell.table).count
    if let run = state.undecidedRun(at: cell) { return (say("原文“\(run)”几格数字连写，无法分开"), false) }
    if let text = state.words(at: cell), isCut(text, at: cell) { return (text, false) }
    return count > 0 ? (say("\(count) 处不相符，n 到下一处"), true) : nil
  }

  /// What the finding says that rests on the selected cell, or on another one of its row.
  private func finding(at cell: CellPlace) -> String? {
    let failing = state.document.failingCells
    var indices = failing.findings(at: cell)
    if indices.isEmpty {
      let stops = failing.stops(inTable: cell.table).filter { $0.row == cell.row }
      indices = stops.first.map(failing.findings) ?? []
    }
    guard let first = indices.first, let finding = state.document.findings?[safe: first] else {
      return nil
    }
    let rest = indices.count > 1 ? say("（另有 \(indices.count - 1) 处与此有关）") : ""
    return finding.message + rest
  }

  private func isCut(_ text: String, at cell: CellPlace) -> Bool {
    let fields = layout.table.rows[safe: cell.row]?.fields ?? 0..<0
    guard let width = layout.widths[safe: cell.column - fields.lowerBound] else { return false }
    return layout.rows(of: text, columns: width).last?.hasSuffix("…") == true
      && text.hasSuffix("…") == false
  }
}
