internal import Glibc
internal import ReportBrowser
internal import ReportMetrics
internal import ReportSearch
internal import TerminalCurses

/// Browses one report (`-`: standard input) until the person leaves, and ends the program.
///
/// Up to the first screen everything runs on the main thread, one step after the other: starting a
/// second thread costs as much as reading the report.
///
/// - Throws: ``Failure``, with the terminal as it was.
@MainActor func browse(_ path: String) async throws(Failure) -> Never {
  let part = try FilePart(path, upTo: headLength)
  // An exported report is one JSON value, which nothing can be told from before its end.
  let isArchive = part.head.first { $0 > 0x20 } == UInt8(ascii: "{")
  let isWhole = part.isWhole || isArchive
  let file = try ReportFile(path, bytes: isWhole ? part.whole() : part.head, isWhole: isWhole)
  let document =
    isWhole
    ? file.document
    : file.partialDocument(
      metrics: MetricExtractor.metrics(of: file.report), index: SearchIndex(file.report))
  var loop = BrowseLoop(
    terminal: try openTerminal(), document: document, rest: isWhole ? nil : part)
  let code = await loop.run()
  loop.leave(with: code)
}

/// How much is read before the first screen is shown: far more than a screen holds, far less than
/// a person would wait for (64 KB are read and taken apart in about 2 ms).
private let headLength = 65_536

private func openTerminal() throws(Failure) -> CursesTerminal {
  do {
    // NO_COLOR counts when it is set to anything but the empty string (no-color.org).
    return try CursesTerminal(allowingColors: getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
  } catch {
    throw .noScreen(error)
  }
}
