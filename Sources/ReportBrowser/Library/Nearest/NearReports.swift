public import ReportModel

/// The reports of a library whose texts are most like that of one of them, the likest first.
public struct NearReports: Equatable, Sendable {
  /// A report that is like it.
  public struct Near: Equatable, Sendable {
    /// A sentence that both say.
    public struct Sentence: Equatable, Sendable {
      /// As it is printed in this report.
      public var words: String
      /// Where it stands in this report.
      public var reading: ReadingRange

      /// A sentence.
      public init(words: String, reading: ReadingRange) {
        self.words = words
        self.reading = reading
      }
    }

    /// The number of the report.
    public var report: Int64
    /// How much of what both say they say both, 0 to 1.
    public var likeness: Double
    /// The sentences that both say.
    public var shared: [Sentence]

    /// A report that is like another one.
    public init(report: Int64, likeness: Double, shared: [Sentence]) {
      self.report = report
      self.likeness = likeness
      self.shared = shared
    }

    /// 86%: below the half by a tenth of it, since what is read as equal must be.
    var percent: String { "\(Int(likeness * 100))%" }
  }

  /// The number of the report that they are like.
  public let report: Int64
  /// Those reports.
  public let reports: [Near]

  /// Reports that are like one report.
  public init(of report: Int64, _ reports: [Near]) {
    self.report = report
    self.reports = reports
  }
}
