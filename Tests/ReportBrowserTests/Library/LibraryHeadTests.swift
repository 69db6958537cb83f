import TerminalModel
import Testing

@testable import ReportBrowser

/// Where some words stand in a row of a screen.
private func spot(of words: String, inRow row: Int, of frame: Frame) -> Position? {
  let line = frame.picture().split(separator: "\n", omittingEmptySubsequences: false)[row]
  guard let range = line.firstRange(of: words) else { return nil }
  return Position(row: row, column: displayWidth(String(line[..<range.lowerBound])))
}

/// The desk after a click on the head of a column.
private func clicking(
  _ words: String, row: Int, in desk: Desk, size: Size
) throws -> Desk {
  var desk = desk
  let place = try #require(spot(of: words, inRow: row, of: desk.frame(size: size)))
  _ = desk.settle(.input(.mouse(MouseEvent(.press(clicks: 1), at: place))))
  return desk
}

@Suite("The heads and the help of a library")
struct LibraryHeadTests {
  private static let size = Size(columns: 120, rows: 30)

  @Test("a click on the head of a column orders the reports by it, another one the other way round")
  func click() throws {
    let desk = LibraryFixture.desk(Self.size)
    let first = try clicking("核对", row: 1, in: desk, size: Self.size)
    #expect(first.library?.choice.order == .errors && first.library?.choice.isReversed == false)
    let second = try clicking("核对", row: 1, in: first, size: Self.size)
    #expect(second.library?.choice.isReversed == true)
    let other = try clicking("指标", row: 1, in: second, size: Self.size)
    #expect(other.library?.choice.order == .metrics && other.library?.choice.isReversed == false)
  }

  @Test("its help keeps the keys from what lies below it")
  func help() throws {
    var desk = LibraryFixture.desk(Self.size)
    for key in ["?", " ", "s", "d", "j"] as [Key] { _ = desk.settle(.input(.key(key))) }
    #expect(desk.library?.marked.isEmpty == true && desk.library?.prompt == nil)
    #expect(desk.library?.choice.order == .year)
    let screen = desk.frame(size: Self.size).picture()
    #expect(screen.contains("q 关闭") && screen.contains("帮助  "))
    _ = desk.settle(.input(.key("q")))
    #expect(desk.library?.help == nil)
  }
}
