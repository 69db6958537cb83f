import ReportMetrics
import ReportModel
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// What stands on the screen of a text, at every width: all of it, once, in order, by the rules.
@Suite("The text on screen")
struct WholenessTests {
  @Test("every character stands on the frame exactly once, at every width from 20 to 300")
  func onScreen() throws {
    for columns in Cases.spread(8, over: 20...300) {
      let size = Size(columns: columns, rows: 4000)
      let state = try sample(size, keys: "<Tab>")
      let layout = state.layout
      let frame = state.frame(size: size)
      let drawn = layout.text.rowRange.flatMap { row in
        layout.text.columnRange.map { frame[row, $0].glyph }
      }
      let shown = drawn.filter { $0 != .blank && $0 != .covered }.map(\.base)
      #expect(shown == inked(state.document.report), "at \(columns) columns")
    }
  }

  @Test("every character stands in exactly one row, at every measure from 2 to 300")
  func inRows() throws {
    let document = try document(Samples.guangdong)
    let report = document.report
    let text = report.blocks.flatMap { report.scalars(of: $0) }
    for columns in Cases.spread(14, over: 2...300) {
      let wrapped = WrappedReport(document, columns: columns, blocks: report.blocks.indices)
      let rows = wrapped.rows(from: wrapped.firstRow, count: .max)
      let shown = rows.flatMap(\.pieces).flatMap { text[$0.reading] }
      #expect(shown.filter { !isBlank($0) } == inked(report))
    }
  }

  @Test("no rule is broken where the width leaves a choice, at every measure from 2 to 300")
  func rules() throws {
    let document = try document(Samples.guangdong)
    let report = document.report
    let text = report.blocks.flatMap { report.scalars(of: $0) }
    let figures = Set(
      document.metrics.filter { $0.kind != .zero }.flatMap { $0.reading.dropFirst() })
    for columns in Cases.spread(14, over: 2...300) {
      let wrapped = WrappedReport(document, columns: columns, blocks: report.blocks.indices)
      let rows = wrapped.rows(from: wrapped.firstRow, count: .max)
        .flatMap { row in row.pieces.map { (block: row.block, reading: $0.reading) } }
      for (upper, lower) in zip(rows, rows.dropFirst())
      where upper.reading.upperBound == lower.reading.lowerBound {
        let border = lower.reading.lowerBound
        guard upper.block == lower.block, mustStay(border, in: text, figures) else { continue }
        let width = widthOfUnit(around: border, in: text, figures)
        #expect(
          width > wrapped.measure,
          "at \(columns): \(String(scalars: text[upper.reading]))|\(String(scalars: text[lower.reading]))"
        )
      }
    }
  }

  // MARK: The rules once more, slowly and from the text of the standard

  private func mustStay(_ border: Int, in text: [Unicode.Scalar], _ figures: Set<Int>) -> Bool {
    guard text.indices.contains(border), border > 0 else { return false }
    let (left, right) = (text[border - 1], text[border])
    if "、，。；：！？”’」』）〕】》〉,.;:!?)—…～·".unicodeScalars.contains(right) { return true }
    if "“‘「『（〔【《〈(".unicodeScalars.contains(left) { return true }
    let word = { (scalar: Unicode.Scalar) in scalar.isASCII && scalar.value > 0x20 }
    return word(left) && word(right) || figures.contains(border) || left == "〕" && word(right)
      || ("0"..."9").contains(left) && !isBlank(right) && !word(right) && !opens(right)
  }

  private func opens(_ scalar: Unicode.Scalar) -> Bool { "“（《〔".unicodeScalars.contains(scalar) }

  private func widthOfUnit(around border: Int, in text: [Unicode.Scalar], _ figures: Set<Int>)
    -> Int
  {
    var (start, end) = (border, border)
    while mustStay(start, in: text, figures) { start -= 1 }
    while mustStay(end, in: text, figures) { end += 1 }
    return text[start..<min(end, text.count)].reduce(0) { $0 + displayWidth($1) }
  }

  private func inked(_ report: Report) -> [Unicode.Scalar] {
    report.blocks.flatMap { report.scalars(of: $0) }.filter { !isBlank($0) }
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }
}
