import ReportBrowser
import TerminalModel
import TestSupport
import Testing

/// The sizes that every screen is drawn at: the two usual ones, a split window, and the smallest.
private let sizes = ["80x24", "120x40", "40x12", "20x5"]

/// Whole screens after keystrokes, drawn in `Golden/`, with the style of every cell.
@Suite("Screens of the sample report")
struct ScreenTests {
  @Test("the first screen", arguments: sizes)
  func first(size: String) throws {
    try expectScreen("first", size, keys: "")
  }

  @Test("a section opened by arrow keys alone", arguments: sizes)
  func opened(size: String) throws {
    try expectScreen("opened", size, keys: "<Down><Down><Down><Down><Down><Right><Right>")
  }

  @Test("a word being typed into the search", arguments: sizes)
  func searching(size: String) throws {
    try expectScreen("searching", size, keys: "/公众号")
  }

  @Test(
    "what each kind of query finds, and where",
    arguments: [
      ("pinyin", "zfxxgk"), ("traditional", "政府信息公開"), ("phrase", "\"12333\""),
      ("either", "公众号|微信"), ("without", "微信 -平台"), ("number", ">1000件"),
      ("section", "章节:新媒体 公众号"),
    ])
  func queries(name: String, query: String) throws {
    try expectScreen("query-\(name)", "80x24", keys: "/\(query)")
    try expectScreen("found-\(name)", "100x24", keys: "/\(query)<Enter>")
  }

  @Test("the list of what was found", arguments: sizes)
  func results(size: String) throws {
    try expectScreen("results", size, keys: "/公众号<Enter><Down>")
  }

  @Test("the table of figures", arguments: sizes)
  func metrics(size: String) throws {
    try expectScreen("metrics", size, keys: "2<Down><Down>")
  }

  @Test("the table with the text of the selected figure below it", arguments: sizes)
  func split(size: String) throws {
    try expectScreen("split", size, keys: "2<Down><Down><Enter>")
  }

  @Test("the sentence that a figure comes from", arguments: sizes)
  func source(size: String) throws {
    try expectScreen("source", size, keys: "2<Down><Down><Enter><Enter>")
  }

  @Test("the table sorted and filtered", arguments: sizes)
  func filtered(size: String) throws {
    try expectScreen("filtered", size, keys: "2s/公开<Enter><Down>")
  }

  @Test("the help", arguments: sizes)
  func help(size: String) throws {
    try expectScreen("help", size, keys: "?")
  }

  private func expectScreen(_ name: String, _ notation: String, keys: String) throws {
    let size = try #require(Size(notation: notation))
    expectPicture(name, of: try sample(size, keys: keys))
  }
}
