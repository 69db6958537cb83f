import FoundationEssentials
import TerminalModel
import Goldens
import TestSupport
import Testing

@testable import ReportBrowser

/// The pictures of the README are screens that the program draws.
@Suite("README")
struct ReadmeTests {
  @Test(
    "its first picture is the sample report, a section of it selected, with the tabs of all views")
  func picture() throws {
    // So many columns hold the tabs of all views beside the name.
    let size = Size(columns: 90, rows: 24)
    let drawn = try sample(size, keys: ":2.1<Enter>").frame(size: size).picture()
    let readme = String(
      decoding: Samples.bytes(of: Samples.root.appending(path: "README.md")), as: UTF8.self)
    let parts = readme.split(separator: "```\n", maxSplits: 2)
    let shown = String(try #require(parts.count > 2 ? parts[1] : nil, "there is no picture"))
    #expect(shown == drawn + "\n", "\(Golden.lineDiff(expected: shown, drawn: drawn))")
    for view in Views.all {
      #expect(drawn.prefix { $0 != "\n" }.contains("\(view.name.number) \(view.title)"))
    }
  }
}
