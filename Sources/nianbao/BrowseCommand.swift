internal import Glibc
internal import ReportBrowser
internal import ReportMetrics
internal import ReportModel
internal import ReportReading
internal import ReportSearch
internal import TerminalCurses

/// Why a report cannot be browsed.
enum BrowseError: Error, Equatable {
  /// The file cannot be read as a report.
  case file(FileFault)
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
  let opened = try OpenedReport(path)
  let terminal = try openTerminal()
  var loop = BrowseLoop(terminal: terminal, document: opened.document, rest: opened.rest)
  let code = await loop.run()
  loop.leave(with: code)
}

/// What can be shown of a file at once, and the file itself where more of it is to be read.
private struct OpenedReport {
  let document: Document
  let rest: BrowseFile?

  init(_ path: String) throws(BrowseError) {
    do throws(FileFault) {
      let file = try BrowseFile(path)
      if let name = FileSignature.name(of: file.head) { throw FileFault.otherFormat(name) }
      let (report, isWhole) = try OpenedReport.report(of: file)
      document = Document(
        report: report, metrics: MetricExtractor.metrics(of: report), index: SearchIndex(report),
        name: OpenedReport.name(of: path), isPartial: !isWhole)
      rest = isWhole ? nil : file
    } catch {
      throw .file(error)
    }
  }

  /// The report in the first part of a file, or in the whole of one whose first part says nothing
  /// by itself: an exported report, or page after page of blank lines.
  private static func report(of file: BrowseFile) throws(FileFault) -> (Report, isWhole: Bool) {
    do {
      return (try ReportReader.report(from: file.head, isWhole: file.isWhole), file.isWhole)
    } catch {
      guard !file.isWhole, error != .notText else { throw FileFault(error) }
    }
    return (try file.wholeReport(), true)
  }

  /// The name to show for a path.
  private static func name(of path: String) -> String {
    path == "-" ? "标准输入" : path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension BrowseFile {
  /// The report in the whole of the file.
  func wholeReport() throws(FileFault) -> Report {
    let bytes = try whole()
    do {
      return try ReportReader.report(from: bytes)
    } catch {
      throw FileFault(error)
    }
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
