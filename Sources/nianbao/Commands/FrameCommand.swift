internal import ArgumentParser
internal import ReportBrowser
internal import Synchronization
internal import TerminalModel
internal import Wording

/// `nianbao frame PATH…`: one screen of the browser as text, without a terminal.
struct FrameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frame",
    abstract: say("不用终端，把浏览界面的一屏打印成文本。"),
    discussion: say(
      """
      --keys 里的字照打，键名写在 <> 里：<Up> <Down> <Enter> <Esc> <Tab> <C-d> 等，< 写成 <Lt>。

      例：nianbao frame 年报.txt --size 80x24 --keys 'jj<Enter>/公开<Enter>'
      """))

  @Argument(help: ArgumentHelp(say("报告文件、文件夹或 .zip；- 为标准输入。"), value: say("<文件>")))
  var paths: [String]

  @OptionGroup var reading: ReadingGroup
  @OptionGroup var screen: ScreenGroup

  @Option(help: ArgumentHelp(say("屏幕大小，列x行。"), value: say("<列x行>")))
  var size = "80x24"

  @Option(help: ArgumentHelp(say("先按的键。"), value: say("<按键>")))
  var keys = ""

  @Flag(help: ArgumentHelp(say("再打印一幅每格样式的图。")))
  var styles = false

  func run() throws {
    let size = try Size(option: size)
    let notation: KeyNotation
    do throws(KeyNotation.UnknownName) {
      notation = try KeyNotation(keys)
    } catch {
      throw Failure.badKey(error.name)
    }
    var browser: FrameBrowser
    switch try Openable(paths) {
    case .report(let path):
      let document = try ReportFile(path, encoding: reading.encoding).document()
      browser = FrameBrowser(
        Desk(document: document, size: size, manner: screen.settings.manner), size: size)
      browser.encoding = reading.encoding
    case .library(let paths):
      let library = try OpenedLibrary.library(of: paths, index: nil)
      let desk = Desk(
        library: LibraryName.name(of: paths), size: size, manner: screen.settings.manner)
      browser = FrameBrowser(desk, size: size, library: LibraryWork(library))
      for event in QueryFile().events { browser.take(event) }
    }
    for event in screen.judging.file.events { browser.take(event) }
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

/// The browser as a script drives it: what it wants done beside the screen is waited for.
private struct FrameBrowser {
  private var desk: Desk
  private var size: Size
  private let library: LibraryWork?
  /// The encoding that the person says it is in; nil where its content tells.
  var encoding: String?
  /// Whether the last key left the program.
  private(set) var hasQuit = false

  init(_ desk: Desk, size: Size, library: LibraryWork? = nil) {
    self.desk = desk
    self.size = size
    self.library = library
    press(.resize(size))
    guard let library else { return }
    let events = Mutex<[Event]>([])
    Waiting.result {
      await library.bringUpToDate { event in events.withLock { $0.append(event) } }
    }
    for event in events.withLock({ $0 }) { take(event) }
  }

  /// The screen.
  var frame: Frame { desk.frame(size: size) }

  /// Handles one event and all that follows from it.
  mutating func press(_ event: InputEvent) {
    if case .resize(let size) = event { self.size = size }
    take(.input(event))
  }

  /// Takes something that no key does.
  mutating func take(_ event: Event) {
    let (library, encoding) = (library, encoding)
    let left = desk.settle(event) { effect in
      if case .readSource(let document) = effect {
        let (report, path) = (document.report, document.file)
        guard let library else {
          return .source(SourceAnswer(of: report, file: path, encoding: encoding))
        }
        return .source(Waiting.value { await library.source(of: report, file: path) })
      }
      guard case .library(let effect) = effect, let library else { return nil }
      return Waiting.result { await library.answer(effect) { _ in } }
    }
    if left.contains(.quit) { hasQuit = true }
  }
}
