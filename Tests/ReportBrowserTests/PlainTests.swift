import ReportModel
import Goldens
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// A plain screen of a report after some keystrokes.
private func plain(
  _ bytes: [UInt8], _ name: String, _ size: Size, pressing keys: String
) throws -> (desk: Desk, frame: Frame) {
  var desk = Desk(
    document: try document(bytes, name: name), size: size, manner: Manner(isPlain: true))
  for event in try KeyNotation(keys).events { _ = desk.settle(.input(event)) }
  return (desk, desk.frame(size: size))
}

@Suite("A screen for who listens to it")
struct PlainTests {
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  @Test(
    "shows one pane, no lines or boxes, and the cursor where the reading is",
    arguments: ["", "<Right>jj", "2jj", "4", "3", "5", "?", "/公众号", "2/网"], sizes)
  func screens(keys: String, size: Size) throws {
    for (bytes, name) in [
      (Samples.guangdong, "guangdong-hrss-2017.txt"),
      (Samples.report("shilishi-2023.html"), "shilishi-2023.html"),
    ] {
      let (_, frame) = try plain(bytes, name, size, pressing: keys)
      #expect(frame.size == size)
      for cell in frame.cells {
        #expect(!("\u{2500}"..."\u{259F}" ~= cell.glyph.base))
        #expect(!["▾", "▸", "›"].contains(cell.glyph.base))
      }
      let cursor = try #require(frame.cursor, "\(keys)")
      #expect(cursor.row < size.rows && cursor.column < size.columns)
    }
  }

  @Test("its cursor goes along row by row, at the first word")
  func follows() throws {
    let size = Size(columns: 80, rows: 24)
    var rows: [Int] = []
    for count in 1...5 {
      let keys = String(repeating: "j", count: count)
      let (_, frame) = try plain(Samples.guangdong, "guangdong-hrss-2017.txt", size, pressing: keys)
      let cursor = try #require(frame.cursor)
      #expect(frame[cursor.row, cursor.column].glyph != .blank)
      rows.append(cursor.row)
    }
    #expect(rows == [2, 3, 4, 5, 6])
  }

  @Test(
    "is as drawn",
    arguments: zip(["text", "metrics", "tables", "findings"], ["<Right>", "2", "3", "4"]))
  func pictures(name: String, keys: String) throws {
    let bytes = Samples.report("shilishi-2025-wrong.docx")
    let (_, frame) = try plain(
      bytes, "shilishi-2025-wrong.docx", Size(columns: 80, rows: 24), pressing: keys)
    Golden.expect(frame.picture(showingStyles: true), named: "plain-\(name)-80x24")
  }
}
