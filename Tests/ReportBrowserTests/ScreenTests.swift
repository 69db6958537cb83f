import ReportBrowser
import TerminalModel
import TestSupport
import Testing

/// The four sizes that every screen is drawn at.
let sizes = ["80x24", "120x40", "40x12", "20x5"]

@Suite("Screens of the sample report")
struct ScreenTests {
  @Test("the first screen", arguments: sizes)
  func firstScreen(size: String) throws {
    try expectScreen("first", size, keys: "")
  }

  private func expectScreen(_ name: String, _ notation: String, keys: String) throws {
    let size = try #require(Size(notation: notation))
    let frame = try sample(size, keys: keys).frame(size: size)
    Golden.expect(frame.picture(showingStyles: true), named: "\(name)-\(notation)")
  }
}
