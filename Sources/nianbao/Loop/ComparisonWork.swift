internal import ReportBrowser
internal import ReportLibrary
internal import ReportMetrics

/// Sets reports of a library side by side, beside the screen.
///
/// An actor: of choices that follow each other quickly, only the last is read.
actor ComparisonWork {
  private let library: Library
  /// Counts the questions, so that one that was overtaken is passed over.
  private var questions = 0

  /// The work on a library.
  init(_ library: Library) { self.library = library }

  /// Reads some reports and sets them side by side; nil where another question came meanwhile.
  ///
  /// - Parameter reports: the reports as they are listed, with what the library knows of each.
  /// - Returns: the event for the browser; one that could not be read is passed over while two are left.
  /// - Throws: what was wrong with the last that could not be read, where fewer than two could.
  func compare(
    _ reports: [(filed: LibraryReport, entry: ReportEntry)]
  ) async throws(LibraryError) -> Event? {
    questions += 1
    let question = questions
    var read: [ComparedReports.Read] = []
    var failure: LibraryError?
    for (filed, entry) in reports {
      do throws(LibraryError) {
        let report = try await library.report(of: entry)
        read.append((filed, report, MetricExtractor.metrics(of: report)))
      } catch {
        failure = error
      }
      guard question == questions else { return nil }
    }
    if read.count < 2, let failure { throw failure }
    return .library(.compared(ComparedReports(asked: reports.map(\.filed.id), read)))
  }
}
