import ReportModel
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// What stands on the screen of a text with tables, at every width: all of it, whole and in place.
@Suite("Tables in the text")
struct TableTextTests {
  private static let pages = [TablePages.form] + (0..<16).map(TablePages.random)

  @Test("every word of a table is shown once, at every width", arguments: 0..<17)
  func wholeness(page: Int) throws {
    let document = try document(Self.pages[page], name: "table.html")
    let report = document.report
    for columns in widths(seed: page) {
      let rows = rows(of: document, columns: columns)
      var shown = [Int](repeating: 0, count: report.readingLength)
      for piece in rows.flatMap(\.pieces) {
        for start in [piece.reading.lowerBound] + piece.repeats {
          for offset in start..<start + piece.reading.count { shown[offset] += 1 }
        }
      }
      for block in report.blocks {
        for (offset, scalar) in zip(block.reading, report.scalars(of: block)) {
          let isRight =
            scalar.properties.isWhitespace ? shown[offset] <= 1 : shown[offset] == 1
          if !isRight { Issue.record("\(offset) is shown \(shown[offset]) times at \(columns)") }
        }
      }
    }
  }

  @Test("words stay in the pane, and neither cover one another nor a line", arguments: 0..<17)
  func fitting(page: Int) throws {
    let document = try document(Self.pages[page], name: "table.html")
    let report = document.report
    for columns in widths(seed: page) {
      for row in rows(of: document, columns: columns) {
        #expect(row.rule.count <= columns)
        var taken = row.rule.map { $0 != " " }
        taken += [Bool](repeating: false, count: max(0, columns - taken.count))
        for piece in row.pieces {
          let width = displayWidth(report.string(reading: piece.reading))
          #expect(piece.column >= 0 && piece.column + width <= columns, "at \(columns)")
          for column in piece.column..<min(columns, piece.column + width) {
            if taken[column] {
              Issue.record("covered at \(columns): \(report.string(reading: piece.reading))")
            }
            taken[column] = true
          }
        }
      }
    }
  }

  @Test(
    "each row has a place that leads back to it, each offset a row that shows it",
    arguments: 0..<17)
  func places(page: Int) throws {
    let document = try document(Self.pages[page], name: "table.html")
    let report = document.report
    for columns in widths(seed: page) {
      let wrapped = WrappedReport(document, columns: columns, blocks: report.blocks.indices)
      var row = wrapped.firstRow
      var count = 1
      while true {
        #expect(wrapped.row(of: wrapped.place(of: row)) == row, "at \(columns)")
        let next = wrapped.row(row, movedBy: 1)
        guard next != row else { break }
        #expect(next > row && wrapped.row(next, movedBy: -1) == row)
        row = next
        count += 1
      }
      #expect(row == wrapped.lastRow)
      #expect(RowIndex(document, columns: columns).rows(of: report.blocks.indices) == count)
      for block in report.blocks {
        for (offset, scalar) in zip(block.reading, report.scalars(of: block))
        where !scalar.properties.isWhitespace && offset % 3 == columns % 3 {
          let row = wrapped.row(of: TextPlace(offset: offset))
          let isShown = wrapped.rows(ofBlock: row.block)[row.row].holds(offset)
          if !isShown { Issue.record("\(offset) is not where it leads to at \(columns)") }
        }
      }
    }
  }

  @Test("the lines of a box meet: none ends in the air", arguments: 0..<17)
  func lines(page: Int) throws {
    let document = try document(Self.pages[page], name: "table.html")
    for columns in widths(seed: page) {
      let rules = rows(of: document, columns: columns).map(\.rule)
      for (row, rule) in rules.enumerated() where rule.contains("│") || rule.contains("┌") {
        for (column, glyph) in rule.enumerated() {
          let right = rule[safe: column + 1] ?? " "
          let below = rules[safe: row + 1]?[safe: column] ?? " "
          if Self.right.contains(glyph) != Self.left.contains(right)
            || Self.down.contains(glyph) != Self.up.contains(below)
          {
            Issue.record("an end at \(columns): \(String(scalars: rule))")
          }
        }
      }
    }
  }

  private static let right = Set("─┌┬├┼└┴".unicodeScalars)
  private static let left = Set("─┐┬┤┼┘┴".unicodeScalars)
  private static let down = Set("│┌┬┐├┼┤".unicodeScalars)
  private static let up = Set("│└┴┘├┼┤".unicodeScalars)

  /// The widths that a page is tried at: of the form all from 17 on, of a random page some.
  private func widths(seed: Int) -> [Int] {
    guard seed > 0 else { return Cases.spread(4, over: 17...200) }
    var generator = SeededGenerator(seed: UInt64(seed))
    return Cases.first(1, of: (0..<4).map { _ in Int.random(in: 17...200, using: &generator) })
  }

  private func rows(of document: Document, columns: Int) -> [TextRow] {
    let blocks = document.report.blocks.indices
    let wrapped = WrappedReport(document, columns: columns, blocks: blocks)
    return wrapped.rows(from: wrapped.firstRow, count: .max)
  }
}
