internal import Glibc
internal import ReportBrowser
internal import ReportMetrics
internal import TerminalCurses

/// Browses one report (`-`: standard input) until the person leaves, and ends the program.
///
/// Up to the first screen of a report that is soon read everything runs on the main thread, one step after the
/// other: starting a second thread costs as much as reading the report.
///
/// - Throws: ``Failure``, with the terminal as it was.
func browse(_ path: String, encoding: String? = nil) throws(Failure) -> Never {
  var part = try FilePart(path, upTo: headLength)
  part.encoding = encoding
  if let (file, isWhole) = try firstReport(in: part) {
    browse(try openTerminal(), file, isWhole ? nil : part)
  }
  browse(try openTerminal(), reading: part)
}

/// Browses a report, while the rest of its file is read beside the screen.
private func browse(
  _ terminal: consuming CursesTerminal, _ file: ReportFile, _ part: FilePart?
) -> Never {
  let work = BrowseWork(mailbox: BrowseMailbox(waker: terminal.waker))
  let document =
    part == nil
    ? file.document()
    : file.partialDocument(
      metrics: MetricExtractor.metrics(of: file.report), .reading(share: part?.share))
  let loop = BrowseLoop(terminal: terminal, document: document, source: file.file, work: work)
  if let part { work.read(part, knowing: document.metrics) }
  loop.run()
}

/// Browses a report once all of it was read beside the screen, or ends with what came instead.
private func browse(_ terminal: consuming CursesTerminal, reading part: FilePart) -> Never {
  let work = BrowseWork(mailbox: BrowseMailbox(waker: terminal.waker))
  work.read(part, knowing: [])
  var screen = ReadingScreen(file: part.file)
  switch screen.run(on: &terminal, mailbox: work.mailbox) {
  case .read(let document, let typed):
    BrowseLoop(terminal: terminal, document: document, source: part.file, work: work)
      .run(typed: typed)
  case .failed(let words):
    terminal.close()
    StandardError.say(line: words)
    _exit(2)
  case .left(let code):
    terminal.close()
    _exit(code)
  }
}

/// The report in the first part of a file, or nil where that says nothing by itself.
///
/// That is so of a web page, a Word document, an exported report, and page after page of blank lines. A small
/// one of these is read whole at once; a large one is left to be read beside the screen.
private func firstReport(in part: FilePart) throws(Failure) -> (ReportFile, isWhole: Bool)? {
  do {
    let file = try ReportFile(part, bytes: part.head, isWhole: part.isWhole)
    return (file, part.isWhole)
  } catch .unreadable(_, .empty) where !part.isWhole {
  } catch .unreadable(_, .brokenExport) where !part.isWhole {
  } catch .unreadable(_, .incomplete) where !part.isWhole {
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

private func openTerminal() throws(Failure) -> CursesTerminal {
  do {
    return try CursesTerminal(.ofEnvironment)
  } catch {
    throw .noScreen(error)
  }
}

extension TerminalSettings {
  /// What the environment asks for.
  fileprivate static var ofEnvironment: TerminalSettings {
    // NO_COLOR counts when it is set to anything but the empty string (no-color.org).
    let allowsColors = getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
    var settings = TerminalSettings(
      allowsColors: allowsColors, wordsWithoutMemory: Array("nianbao: \(Memory.exhausted)\n".utf8))
    // Milliseconds, as for every program on curses; more than half a minute is no delay any more.
    if let delay = getenv("ESCDELAY").flatMap({ Int(String(cString: $0)) }), 0...30_000 ~= delay {
      settings.escapeDelay = .milliseconds(delay)
    }
    return settings
  }
}
