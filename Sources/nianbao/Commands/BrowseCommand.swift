internal import Glibc
internal import ReportBrowser
internal import ReportReading
internal import TerminalCurses
internal import TerminalModel

/// Browses one report (`-`: standard input) until the person leaves, and ends the program.
///
/// Up to the first screen of a report that is soon read everything runs on the main thread, one step after the
/// other: starting a second thread costs as much as reading the report.
///
/// - Throws: ``Failure``, with the terminal as it was.
func browse(
  _ path: String, encoding: String? = nil, _ settings: Settings, _ keeping: Keeping
) throws(Failure) -> Never {
  var part = try FilePart(path, upTo: headLength)
  part.encoding = encoding
  if let (file, isWhole) = try firstReport(in: part) {
    browse(try openTerminal(settings), file, isWhole ? nil : part, keeping, settings)
  }
  browse(try openTerminal(settings), reading: part, keeping, settings)
}

/// Browses a report, while the rest of its file is read beside the screen.
///
/// Its text stands before its figures are looked for: to find them takes as long as to read it.
private func browse(
  _ terminal: consuming CursesTerminal, _ file: ReportFile, _ part: FilePart?,
  _ keeping: Keeping, _ settings: Settings
) -> Never {
  let work = BrowseWork(mailbox: BrowseMailbox(waker: terminal.waker))
  let document = file.partialDocument(
    metrics: [], part == nil ? .counting : .reading(share: part?.share))
  let desk = Desk(document: document, size: terminal.size, manner: settings.manner)
  let loop = BrowseLoop(
    terminal: terminal, desk: desk, source: file.file, encoding: file.encoding, work: work,
    keeping: keeping, fault: settings.fault?.shortWords)
  guard let part else { loop.run(completing: file) }
  work.read(part, headed: file)
  loop.run()
}

/// Browses a report once all of it was read beside the screen, or ends with what came instead.
private func browse(
  _ terminal: consuming CursesTerminal, reading part: FilePart, _ keeping: Keeping,
  _ settings: Settings
) -> Never {
  let work = BrowseWork(mailbox: BrowseMailbox(waker: terminal.waker))
  work.read(part)
  var screen = ReadingScreen(file: part.file)
  switch screen.run(on: &terminal, mailbox: work.mailbox) {
  case .read(let document, let typed):
    let desk = Desk(document: document, size: terminal.size, manner: settings.manner)
    BrowseLoop(
      terminal: terminal, desk: desk, source: part.file, encoding: part.encoding, work: work,
      keeping: keeping, fault: settings.fault?.shortWords
    ).run(typed: typed)
  case .failed(let words):
    terminal.close()
    StandardError.say(line: words)
    _exit(2)
  case .left(let code):
    terminal.close()
    _exit(code)
  }
}

/// Browses a library until the person leaves, and ends the program.
///
/// The screen stands before anything is read; what the index knows follows at once, what changed when it is read.
///
/// - Parameters:
///   - paths: folders and files.
///   - index: the folder of the index; nil for that of the paths.
///   - settings: what the person set.
///   - keeping: where is kept what outlives the program.
/// - Throws: ``Failure``, with the terminal as it was.
func browse(
  library paths: [String], index: String? = nil, _ settings: Settings, _ keeping: Keeping
) throws(Failure) -> Never {
  let library = try OpenedLibrary.library(of: paths, index: index)
  let terminal = try openTerminal(settings)
  let work = BrowseWork(mailbox: BrowseMailbox(waker: terminal.waker))
  let reading = LibraryWork(library)
  let desk = Desk(
    library: LibraryName.name(of: paths), size: terminal.size, manner: settings.manner)
  let loop = BrowseLoop(
    terminal: terminal, desk: desk, source: "", work: work, library: reading, keeping: keeping,
    fault: settings.fault?.shortWords)
  work.bringUpToDate(reading)
  // For the list of what was opened; nothing waits for it.
  if paths.count == 1, let stamp = FileStamp(paths[0]) {
    keeping.places.keep(KeptPlace(library: LibraryName.name(of: paths)), in: stamp)
  }
  loop.run()
}

/// The report in the first part of a file, or nil where that says nothing by itself.
///
/// That is so of a web page, a Word document, an exported report, and page after page of blank lines. A small
/// one of these is read whole at once; a large one is left to be read beside the screen.
private func firstReport(in part: FilePart) throws(Failure) -> (ReportFile, isWhole: Bool)? {
  do {
    let file = try ReportFile(part, bytes: part.head, isWhole: part.isWhole)
    return (file, part.isWhole)
  } catch .unreadable(_, .content(let error)) where !part.isWhole && error.isOfPart {
  } catch {
    throw error
  }
  guard 1...soonRead ~= part.size else { return nil }
  return (try ReportFile(part, bytes: part.whole(), isWhole: true), true)
}

/// How many bytes are read before the first screen is shown.
///
/// The text of a hundred rows, and headings for an outline of sixty; every 16 KB more would keep a person waiting for another 2 ms.
private let headLength = 16_384

/// The size up to which a file of any format is read whole in less than the time that a person notices.
private let soonRead = 65_536

func openTerminal(_ settings: Settings) throws(Failure) -> CursesTerminal {
  do {
    return try CursesTerminal(TerminalSettings(settings))
  } catch {
    throw .noScreen(error)
  }
}

extension TerminalSettings {
  /// What the person set, and what the environment asks for.
  fileprivate init(_ settings: Settings) {
    // NO_COLOR counts when it is set to anything but the empty string (no-color.org).
    let allowsColors = getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
    self.init(
      allowsColors: allowsColors && settings.theme != .none, ambiguous: settings.ambiguous,
      ground: settings.theme.ground, asksGround: settings.theme == .auto,
      wordsWithoutMemory: Array("nianbao: \(Memory.exhausted)\n".utf8))
    allowsMouse = settings.mouse == .yes
    // Milliseconds, as for every program on curses; more than half a minute is no delay any more.
    if let delay = getenv("ESCDELAY").flatMap({ Int(String(cString: $0)) }), 0...30_000 ~= delay {
      escapeDelay = .milliseconds(delay)
    }
  }
}

extension Settings.Theme {
  /// The ground that the person, or the environment, says that the terminal draws on.
  fileprivate var ground: Ground? {
    switch self {
    case .auto: getenv("COLORFGBG").flatMap { Ground(colorFgBg: String(cString: $0)) }
    case .dark: .dark
    case .light: .light
    case .own, .none: nil
    }
  }
}
