internal import ReportAudit
public import ReportMetrics
public import ReportModel

/// Reports of a library side by side, and the text of each beside the one before it.
public struct ComparedReports: Equatable, Sendable {
  /// A report that was read to be held against others.
  public typealias Read = (filed: LibraryReport, report: Report, metrics: [Metric])

  /// The numbers of the reports, as they were asked for.
  public let asked: [Int64]
  /// Their figures.
  let comparison: ReportComparison
  /// The reports, in the order of the columns.
  let reports: [LibraryReport]
  /// The text of each report beside that of the column before; empty where there are too many of them.
  let texts: [TextComparison]
  /// How alike each two of them are as a whole.
  let likenesses: [Double?]

  /// More texts than this are read by nobody side by side.
  private static let mostTexts = 12

  /// Some reports side by side; to be made beside the screen.
  ///
  /// - Parameters:
  ///   - asked: the numbers of the reports that were asked for.
  ///   - read: those that could be read.
  public init(asked: [Int64], _ read: [Read]) {
    self.asked = asked
    let comparison = ReportComparison(
      read.map { one in
        ComparedReport(
          one.report, metrics: one.metrics, file: one.filed.file,
          agency: one.filed.agency.isEmpty ? nil : one.filed.agency, year: one.filed.year)
      })
    self.comparison = comparison
    let files = Dictionary(read.map { ($0.filed.file, $0) }, uniquingKeysWith: { one, _ in one })
    let columns = comparison.reports.compactMap { files[$0.file] }
    reports = columns.map(\.filed)
    let pairs = zip(columns, columns.dropFirst()).prefix(ComparedReports.mostTexts)
    texts = pairs.map { TextComparison($0.report, $1.report) }
    likenesses = pairs.map { TextComparison.likeness($0.report, $1.report) }
  }
}
