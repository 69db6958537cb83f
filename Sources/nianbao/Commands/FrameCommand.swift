internal import ArgumentParser
internal import ReportBrowser
internal import TerminalModel

/// `nianbao frame PATH…`: one screen of the browser as text, without a terminal.
struct FrameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frame",
    abstract: "不用终端，把浏览界面的一屏打印成文本。",
    discussion: """
      --keys 里的字照打，键名写在 <> 里：<Up> <Down> <Enter> <Esc> <Tab> <C-d> 等，< 写成 <Lt>。

      例：nianbao frame 年报.txt --size 80x24 --keys 'jj<Enter>/公开<Enter>'
      """)

  @Argument(help: ArgumentHelp("报告文件；- 为标准输入。", valueName: "文件"))
  var paths: [String]

  @OptionGroup var reading: ReadingGroup

  @Option(help: ArgumentHelp("屏幕大小，列x行。", valueName: "列x行"))
  var size = "80x24"

  @Option(help: ArgumentHelp("先按的键。", valueName: "按键"))
  var keys = ""

  @Flag(help: "再打印一幅每格样式的图。")
  var styles = false

  func run() throws {
    let size = try Size(option: size)
    let notation: KeyNotation
    do throws(KeyNotation.UnknownName) {
      notation = try KeyNotation(keys)
    } catch {
      throw Failure.badKey(error.name)
    }
    let document = try ReportFile(
      OpenablePath(paths).path, encoding: reading.encoding
    ).document()
    var browser = FrameBrowser(document: document, size: size)
    for event in notation.events where !browser.hasQuit { browser.press(event) }
    var output = Output.standard()
    try output.write(browser.frame.picture(showingStyles: styles) + "\n")
    try output.flush()
  }
}

extension Size {
  /// The size that an option gives; no terminal has more than 1,000 columns or rows.
  fileprivate init(option: String) throws(Failure) {
    guard let size = Size(notation: option), size.columns <= 1_000, size.rows <= 1_000 else {
      throw .badSize(option)
    }
    self = size
  }
}

/// The browser as a script drives it: what it wants counted is counted at once.
private struct FrameBrowser {
  private var state: BrowserState
  private var size: Size
  /// Whether the last key left the program.
  private(set) var hasQuit = false

  init(document: Document, size: Size) {
    state = BrowserState(document: document, size: size)
    self.size = size
    press(.resize(size))
  }

  /// The screen.
  var frame: Frame { state.frame(size: size) }

  /// Handles one event and all that follows from it.
  mutating func press(_ event: InputEvent) {
    if case .resize(let size) = event { self.size = size }
    if state.settle(.input(event)).contains(.quit) { hasQuit = true }
  }
}
