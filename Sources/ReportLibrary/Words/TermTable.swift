/// Words counted by report, year, agency or level: the panel that researchers merge with their own data.
///
/// ```
/// by year    公众号  2021   12 times   103,400 characters   1.16 a 10,000   9 of 11 reports
/// ```
public struct TermTable: Equatable, Sendable {
  /// What a row gathers.
  public enum Grouping: String, CaseIterable, Sendable { case report, year, agency, level }

  /// A report, or what is gathered under one year, agency or level.
  public struct Row: Equatable, Sendable {
    /// The report, where each stands by itself.
    public var entry: ReportEntry?
    /// The agency; nil where it is not known, or several are gathered.
    public var agency: Agency?
    /// The level; as above.
    public var level: Agency.Level?
    /// The year; as above.
    public var year: Int?
    /// How many reports there are.
    public var reports = 0
    /// How many characters they have.
    public var length = 0
    /// What there is of each word, in the order of the words.
    public var counts: [Count]
    /// The reports, as places among those that the table was made of.
    public var members: [Int] = []
  }

  /// What there is of a word in a row.
  public struct Count: Equatable, Sendable {
    /// How often it stands there.
    public var count = 0
    /// How many reports hold it.
    public var reports = 0
    /// The first year of a report that holds it; nil where none does, or the year is not known.
    public var firstYear: Int?

    /// How often it stands in 10,000 characters, in hundredths, rounded.
    public func per10000(of length: Int) -> Int {
      length > 0 ? (count * 1_000_000 + length / 2) / length : 0
    }
  }

  /// How the rows were gathered.
  public let grouping: Grouping
  /// The rows: reports by path, years ascending, agencies and levels from the highest; what is not known is last.
  public let rows: [Row]

  /// The table of some reports.
  public init(_ reports: [ReportTerms], words: Int, by grouping: Grouping) {
    self.grouping = grouping
    var groups: [String: Row] = [:]
    for (place, report) in reports.enumerated() {
      let key = TermTable.key(of: report.entry, grouping)
      groups[key, default: TermTable.row(of: report.entry, words, grouping)].add(report, at: place)
    }
    rows = groups.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func row(of entry: ReportEntry, _ words: Int, _ grouping: Grouping) -> Row {
    var row = Row(counts: [Count](repeating: Count(), count: words))
    switch grouping {
    case .report:
      row.entry = entry
      (row.agency, row.level, row.year) = (entry.agency, entry.agency?.level, entry.year)
    case .year: row.year = entry.year
    case .agency: (row.agency, row.level) = (entry.agency, entry.agency?.level)
    case .level: row.level = entry.agency?.level
    }
    return row
  }

  /// By what rows are told apart and put in order.
  private static func key(of entry: ReportEntry, _ grouping: Grouping) -> String {
    let level = entry.agency?.level.map { "\($0.rawValue)" } ?? "9"
    switch grouping {
    case .report: return entry.path + "\u{0}\(entry.number)"
    case .year: return entry.year.map { "\(10_000 + $0)" } ?? "9"
    case .agency: return level + (entry.agency?.name ?? "\u{10FFFF}")
    case .level: return level
    }
  }
}

extension TermTable.Row {
  fileprivate mutating func add(_ report: ReportTerms, at place: Int) {
    members.append(place)
    reports += 1
    length += report.entry.length
    for (word, count) in report.counts.enumerated() where count > 0 {
      counts[word].count += count
      counts[word].reports += 1
      guard let year = report.entry.year else { continue }
      counts[word].firstYear = min(counts[word].firstYear ?? year, year)
    }
  }
}
