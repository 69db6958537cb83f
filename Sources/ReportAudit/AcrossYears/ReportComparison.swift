public import FoundationEssentials
public import ReportForms
public import ReportModel

/// Reports side by side: a column for each, a row for each figure, by what the figure is.
///
/// ```
///                                  2021   2022   2023
/// 一、本年新收… › 总计        件      61     72     58     received.total, whatever words the reports print
/// 举办新闻发布会              场       4      –      6     by its name and unit, blanks and numbering left out
/// 发布信息 ≈ 网站发布信息      条     270    312      –     near names are joined, and both are told
/// ```
/// Figures of the forms come first, table by table; where the two forms count another notion (现行有效件数 of 2021,
/// 对外公开总数量 of 2019) there are two rows with a note, never one.
public struct ReportComparison: Equatable, Sendable {
  /// How the columns are ordered, and whether a change is told.
  public enum Order: String, Equatable, Sendable, CaseIterable {
    /// The years of an agency side by side, with the change from one to the next.
    case year
    /// The agencies of a year side by side.
    case agency
  }

  /// The reports, in the order of the columns.
  public let reports: [ComparedReport]
  /// The figures: those of the forms first.
  public let rows: [Row]
  /// How the columns are ordered.
  public let order: Order
  /// For each column the one of the year before of the same agency; nil where there is none.
  public let before: [Int?]

  /// Some reports side by side.
  ///
  /// - Parameters:
  ///   - reports: the reports, in any order.
  ///   - order: how the columns are to be ordered.
  public init(_ reports: [ComparedReport], order: Order = .year) {
    let sorted = ReportComparison.sorted(reports, order)
    self.reports = sorted
    self.order = order
    before = sorted.indices.map { order == .agency ? nil : ReportComparison.before($0, sorted) }
    rows = ReportComparison.formRows(sorted) + ReportComparison.statedRows(sorted)
  }

  /// The reports by agency and year, or by year and agency; what nobody knows the year of comes last.
  private static func sorted(_ reports: [ComparedReport], _ order: Order) -> [ComparedReport] {
    // The agencies in the order in which they were given: who asks puts the one that matters first.
    var places: [String: Int] = [:]
    for report in reports where places[report.agencyKey] == nil {
      places[report.agencyKey] = places.count
    }
    return reports.enumerated().sorted { left, right in
      func rank(_ report: ComparedReport, _ place: Int) -> [Int] {
        let (agency, year) = (places[report.agencyKey] ?? 0, report.year ?? .max)
        return order == .year ? [agency, year, place] : [year, agency, place]
      }
      return rank(left.element, left.offset).lexicographicallyPrecedes(
        rank(right.element, right.offset))
    }.map(\.element)
  }

  private static func before(_ place: Int, _ reports: [ComparedReport]) -> Int? {
    guard let year = reports[place].year else { return nil }
    return reports[..<place].lastIndex {
      $0.agencyKey == reports[place].agencyKey && ($0.year ?? .max) < year
    }
  }

  /// The change of a row from the year before to a column's; nil where one of both states no number.
  public func change(_ row: Row, at column: Int) -> Change? {
    guard let before = before[column], let old = row.values[before], let new = row.values[column]
    else { return nil }
    return Change(from: old, to: new, unit: row.unit)
  }

  /// A figure over the reports.
  public struct Row: Equatable, Sendable {
    /// What it is, the same in every comparison: `received.total`, `主动公开政府信息（条）`.
    public var key: String
    /// What it is of a form; nil for any other figure.
    public var figure: FormFigure?
    /// What it is called; of names that were joined both.
    public var label: String
    /// What it is counted in; "" where nothing says it.
    public var unit: String
    /// What each report says; nil where it says nothing.
    public var values: [ComparedValue?]
    /// What must be known to read it.
    public var notes: [Note]

    /// How the values of a row stand to each other.
    public var agreement: Agreement {
      let numbers = values.compactMap { $0?.number }
      if let first = numbers.first, numbers.contains(where: { $0 != first }) { return .differs }
      let said = values.filter { $0 != nil }.count
      return numbers.count == values.count ? .equal : said > numbers.count ? .differs : .partial
    }

    /// Whether it says of nobody that there was anything: no number but 0.
    public var isNothing: Bool { values.allSatisfy { ($0?.number ?? 0) == 0 } }

    /// Whether it is a kind of requester, a part of the total that stands beside it.
    public var isDetail: Bool {
      guard let figure, figure.table == .requests else { return false }
      return figure.column != .total
    }
  }

  /// How the values of a row stand to each other.
  public enum Agreement: Equatable, Sendable {
    /// All state the same number.
    case equal
    /// Two state different ones.
    case differs
    /// Those that state one agree, and some state none.
    case partial
  }

  /// What must be known to read a row.
  public enum Note: Equatable, Sendable {
    /// Only one of the forms asks for it, so that the column of another says nothing (X.FORMAT).
    case onlyIn(ReportForm, otherwise: String)
    /// Names that are near, and were joined; as each is printed.
    case joined([String])
    /// The rows of a group, added up: the form prints no figure for the group.
    case sum
    /// In some report the figure ran together with others, so that nobody can say what it is.
    case undecided
    /// A name that a report states several figures of; they meet in their order.
    case repeated(Int)
    /// A name so short that two reports may mean different things by it: 公开信息.
    case short
  }

  /// A change from one year to the next.
  public struct Change: Equatable, Sendable {
    /// The new number less the old one.
    public var difference: Decimal
    /// The difference in percent of the old number, to a tenth; nil where that was 0, and for shares, whose difference
    /// is one of percentage points.
    public var percent: Decimal?
    /// Whether one of both numbers is about.
    public var isAbout: Bool

    init?(from old: ComparedValue, to new: ComparedValue, unit: String) {
      guard let first = old.number, let second = new.number else { return nil }
      difference = second - first
      isAbout = old.isAbout || new.isAbout
      guard first != 0, unit != "%" else { return }
      percent = (difference * 100 / abs(first)).rounded(to: 1)
    }
  }
}
