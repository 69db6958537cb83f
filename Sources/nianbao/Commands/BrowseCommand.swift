internal import Glibc
internal import ReportBrowser
internal import ReportMetrics
internal import TerminalCurses

/// Browses one report (`-`: standard input) until the person leaves, and ends the program.
///
/// Up to the first screen everything runs on the main thread, one step after the other: starting a
/// second thread costs as much as reading the report.
///
/// - Throws: ``Failure``, with the terminal as it was.
func browse(_ path: String) throws(Failure) -> Never {
  let part = try FilePart(path, upTo: headLength)
  let (file, isWhole) = try report(in: part)
  let document =
    isWhole
    ? file.document()
    : file.partialDocument(metrics: MetricExtractor.metrics(of: file.report))
  var loop = BrowseLoop(
    terminal: try openTerminal(), document: document, part: part, isWhole: isWhole)
  let code = loop.run()
  loop.leave(with: code)
}

/// The report in the first part of a file, or in the whole of one whose first part says nothing by
/// itself: a web page, a Word document, an exported report, or page after page of blank lines.
private func report(in part: FilePart) throws(Failure) -> (ReportFile, isWhole: Bool) {
  do {
    let file = try ReportFile(part.file, bytes: part.head, isWhole: part.isWhole)
    return (file, part.isWhole)
  } catch .unreadable(_, .empty) where !part.isWhole {
  } catch .unreadable(_, .brokenExport) where !part.isWhole {
  } catch .unreadable(_, .incomplete) where !part.isWhole {
  } catch {
    throw error
  }
  return (try ReportFile(part.file, bytes: part.whole(), isWhole: true), true)
}

/// How many bytes are read before the first screen is shown.
///
/// The text of a hundred rows, and headings for an outline of sixty; every 16 KB more would keep a person waiting for another 2 ms.
private let headLength = 16_384

private func openTerminal() throws(Failure) -> CursesTerminal {
  do {
    // NO_COLOR counts when it is set to anything but the empty string (no-color.org).
    return try CursesTerminal(allowingColors: getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
  } catch {
    throw .noScreen(error)
  }
}
