/// Which agency filed for which year.
///
/// ```
///              2021  2022  2023
/// 示例市教育局    ●     ○     ✗2     filed; missing; filed with two errors
/// ```
public struct LibraryCoverage: Equatable, Sendable {
  /// An agency with its reports.
  public struct Row: Equatable, Sendable {
    /// The agency; nil gathers reports of which no issuer is known.
    public var agency: Agency?
    /// Its reports by year, by path where there are several; those without a year stand under nil.
    public var reports: [Int?: [ReportEntry]]
  }

  /// The years of all reports, ascending.
  public let years: [Int]
  /// The agencies by level, kind and name; what is not known stands last.
  public let rows: [Row]

  /// The coverage of some rows of a library.
  public init(of entries: [ReportEntry]) {
    var rows: [String?: Row] = [:]
    var years: Set<Int> = []
    for entry in entries where entry.state == .report {
      if let year = entry.year { years.insert(year) }
      let name = entry.agency?.name ?? entry.issuer
      let agency = entry.agency ?? entry.issuer.map(Agency.init)
      rows[name, default: Row(agency: agency, reports: [:])]
        .reports[entry.year, default: []].append(entry)
    }
    self.years = years.sorted()
    self.rows = rows.values.sorted { left, right in
      LibraryCoverage.order(of: left.agency) < LibraryCoverage.order(of: right.agency)
    }
  }

  /// By what agencies are put in order.
  private static func order(of agency: Agency?) -> (Int, Int, String) {
    (agency?.level?.rawValue ?? 9, agency?.kind?.rawValue ?? 9, agency?.name ?? "\u{10FFFF}")
  }
}
