import HanText
import ReportModel
import Wording

/// What the list of reports is ordered by.
enum LibraryOrder: CaseIterable, Equatable, Sendable {
  case year, errors, metrics, file

  var name: String {
    switch self {
    case .year: say("年份")
    case .errors: say("核对")
    case .metrics: say("指标")
    case .file: say("文件")
    }
  }
}

/// The reports of a library by who made them: agencies as a tree, each with its years.
///
/// ```
/// 示例市人民政府          ● ● ✗
///   示例市教育局          ● ○ ●
/// ```
/// It is made beside the screen when reports, filter or order change.
public struct LibraryShelf: Equatable, Sendable {
  /// An agency, or those reports of which nobody knows who made them.
  struct Agency: Equatable, Sendable {
    /// "" for what is of no known agency.
    let name: String
    /// How many agencies stand above it.
    let depth: Int
    /// Its reports, in ``rows``.
    let rows: Range<Int>
    /// What is known of each of its years, whether its report is listed or not: what a filter leaves out is not missing.
    let years: [Int: YearMark]
  }

  /// What is known of an agency's year.
  enum YearMark: Equatable, Sendable {
    case filed, failing

    var sign: String { self == .filed ? "●" : "✗" }
  }

  /// All reports of the library, listed or not.
  let reports: [LibraryReport]
  /// The places of these by their numbers.
  private let places: [Int64: Int]
  /// How many of them are reports, and not files that are none.
  let reportCount: Int
  /// How many of them have errors.
  let errorCount: Int
  /// The agencies, each above those below it.
  private(set) var agencies: [Agency] = []
  /// The listed reports by agency, as places in ``reports``.
  private(set) var rows: [Int] = []
  /// The years there are.
  private(set) var years: ClosedRange<Int>?
  /// What fails in them, by rule.
  private(set) var failures = LibraryFailures([], [])
  /// What it was made of.
  let choice: LibraryChoice

  /// The shelf of some reports.
  ///
  /// - Parameters:
  ///   - reports: all reports of the library.
  ///   - choice: which of them, and in what order.
  init(_ reports: [LibraryReport], _ choice: LibraryChoice) {
    self.reports = reports
    self.choice = choice
    self.places = Dictionary(
      zip(reports.map(\.id), reports.indices), uniquingKeysWith: { first, _ in first })
    reportCount = reports.count { $0.state == .read || $0.state == .checked }
    errorCount = reports.count { $0.errors > 0 }
    let ids = choice.reports.map(Set.init)
    var groups: [String: [Int]] = [:]
    for place in reports.indices where ids?.contains(reports[place].id) ?? true {
      groups[reports[place].agency, default: []].append(place)
    }
    // What a filter leaves out is not missing.
    let filed =
      ids == nil
      ? groups
      : Dictionary(grouping: reports.indices.filter { groups[reports[$0].agency] != nil }) {
        reports[$0].agency
      }
    let tree = Tree(groups, reports)
    let known = reports.lazy.compactMap(\.year)
    if let first = known.min(), let last = known.max() { years = first...last }
    for (name, depth) in tree.order {
      let places = ordered(groups[name] ?? [], of: reports)
      let start = rows.count
      rows += places
      agencies.append(
        Agency(
          name: name, depth: depth, rows: start..<rows.count,
          years: LibraryShelf.marks(filed[name] ?? [], of: reports)))
    }
    failures = LibraryFailures(reports, rows)
  }

  /// What is known of the years of some reports.
  private static func marks(_ places: [Int], of reports: [LibraryReport]) -> [Int: YearMark] {
    var marks: [Int: YearMark] = [:]
    for report in places.lazy.map({ reports[$0] }) {
      guard let year = report.year else { continue }
      if report.errors > 0 { marks[year] = .failing } else { marks[year] = marks[year] ?? .filed }
    }
    return marks
  }

  /// The report of a number.
  func report(_ id: Int64) -> LibraryReport? { places[id].map { reports[$0] } }

  /// How many agencies are listed.
  var agencyCount: Int { agencies.count - (agencies.last?.name.isEmpty ?? false ? 1 : 0) }

  private func ordered(_ places: [Int], of reports: [LibraryReport]) -> [Int] {
    let sorted = places.sorted { left, right in
      let (left, right) = (reports[left], reports[right])
      switch choice.order {
      case .year: return (left.year ?? 0, right.file) > (right.year ?? 0, left.file)
      case .errors:
        return (left.errors, left.warnings, left.year ?? 0)
          > (right.errors, right.warnings, right.year ?? 0)
      case .metrics: return (left.metrics, left.year ?? 0) > (right.metrics, right.year ?? 0)
      case .file: return left.file < right.file
      }
    }
    return choice.isReversed ? sorted.reversed() : sorted
  }

  /// The agencies by who stands above them.
  private struct Tree {
    private(set) var order: [(name: String, depth: Int)] = []
    private var below: [String: [String]] = [:]

    init(_ groups: [String: [Int]], _ reports: [LibraryReport]) {
      func first(_ name: String) -> LibraryReport? { groups[name]?.first.map { reports[$0] } }
      // Of two names of one level the order of the code points is that of most tables.
      let names = groups.keys.sorted { left, right in
        let levels = [left, right].map { name in
          first(name).map { $0.level == 0 ? Int.max : $0.level } ?? Int.max
        }
        return levels[0] != levels[1] ? levels[0] < levels[1] : left < right
      }
      var roots: [String] = []
      for name in names where !name.isEmpty {
        let parent = first(name)?.parent ?? ""
        if parent.isEmpty || parent == name || groups[parent] == nil {
          roots.append(name)
        } else {
          below[parent, default: []].append(name)
        }
      }
      var seen: Set<String> = []
      for root in roots { add(root, depth: 0, &seen) }
      // Parents in a ring are nobody's.
      for name in names where !name.isEmpty && !seen.contains(name) { add(name, depth: 0, &seen) }
      if groups[""] != nil { order.append(("", 0)) }
    }

    private mutating func add(_ name: String, depth: Int, _ seen: inout Set<String>) {
      guard seen.insert(name).inserted else { return }
      order.append((name, depth))
      for child in below[name] ?? [] { add(child, depth: depth + 1, &seen) }
    }
  }
}

/// Which reports are listed, and how.
public struct LibraryChoice: Equatable, Sendable {
  /// The reports that a query is true of, by number; nil for all.
  var reports: [Int64]?
  var order = LibraryOrder.year
  var isReversed = false
  /// Counts the lists of reports that came, so that what was made of an older one is told apart.
  var edition = 0
}
