internal import Glibc
internal import ReportBrowser
internal import ReportMetrics
internal import ReportReading
internal import ReportSearch
internal import TerminalCurses

/// Why a report cannot be browsed.
enum BrowseError: Error, Equatable {
  /// The file cannot be opened or read; the system's error number.
  case unreadable(CInt)
  /// What was read is no report.
  case report(ReportReadingError)
  /// There is no terminal to browse in, or none that can show it.
  case terminal(TerminalError)
}

/// Browses one report (`-`: standard input) until the person leaves, and ends the program.
///
/// Up to the first screen everything runs on the main thread, one step after the other: starting a
/// second thread costs as much as reading the report.
///
/// - Throws: ``BrowseError``, with the terminal as it was.
@MainActor func browse(_ path: String) async throws(BrowseError) -> Never {
  let file = try BrowseFile(path)
  let document = try firstDocument(of: file, name: lastComponent(of: path))
  let terminal = try openTerminal()
  var loop = BrowseLoop(terminal: terminal, document: document, rest: file.isWhole ? nil : file)
  let code = await loop.run()
  loop.leave(with: code)
}

/// The document that the first part of a file makes.
private func firstDocument(
  of file: BrowseFile, name: String
) throws(BrowseError) -> Document {
  do {
    let report = try ReportReader.report(from: file.head, isWhole: file.isWhole)
    return Document(
      report: report, metrics: MetricExtractor.metrics(of: report), index: SearchIndex(report),
      name: name, isPartial: !file.isWhole)
  } catch {
    throw .report(error)
  }
}

private func openTerminal() throws(BrowseError) -> CursesTerminal {
  do {
    // NO_COLOR counts when it is set to anything but the empty string (no-color.org).
    return try CursesTerminal(allowingColors: getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
  } catch {
    throw .terminal(error)
  }
}

/// The name to show for a path.
private func lastComponent(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}
