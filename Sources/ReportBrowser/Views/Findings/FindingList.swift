import ReportAudit
import ReportSearch

/// One row of the list of findings.
enum FindingRow: Equatable, Sendable {
  /// A group with the number of what is listed under it.
  case group(FindingGroup, count: Int)
  /// A finding, by its place among the document's.
  case finding(Int)
  /// A rule that was not asked.
  case rule(Rule)

  /// Whether it heads a group.
  var isGroup: Bool {
    switch self {
    case .group: true
    case .finding, .rule: false
    }
  }

  /// Whether it is the same row though the count of a group may have changed.
  func isSame(as other: FindingRow) -> Bool {
    if case .group(let group, _) = self, case .group(let its, _) = other { return group == its }
    return self == other
  }
}

/// Which findings are listed, and which groups of them stand open.
public struct FindingChoice: Equatable, Sendable {
  /// Words that rule, message or evidence must hold, in the language of the search; "" for all.
  var filter = "" {
    didSet { opened = filter.isEmpty ? FindingChoice.failing : .max }
  }
  /// The groups that stand open, by their bits; while one filters, at first all.
  private(set) var opened = FindingChoice.failing

  /// What holds and what could not be checked is closed at first: people come for what fails.
  private static let failing = [Verdict.error, .warning, .info]
    .reduce(0) { $0 | FindingGroup.verdict($1).bit }

  func isOpen(_ group: FindingGroup) -> Bool { opened & group.bit != 0 }

  /// Opens groups, given by their bits, and closes all others.
  mutating func setOpen(_ groups: UInt8) { opened = groups }

  mutating func open(_ group: FindingGroup) { opened |= group.bit }

  mutating func close(_ group: FindingGroup) { opened &= ~group.bit }
}

/// The list of findings for a choice.
public struct FindingList: Equatable, Sendable {
  /// More findings than these are filtered beside the screen: at 14,000 a key would wait for 40 ms.
  static let mostAtOnce = 1000

  /// What was chosen.
  let choice: FindingChoice
  /// The rows, each group before what is listed under it.
  private(set) var rows: [FindingRow] = []
  /// The findings that match, also those in closed groups, in the order of the list.
  private(set) var findings: [Int] = []
  /// How many findings there are, listed or not.
  let total: Int

  /// The list of some findings.
  ///
  /// - Parameters:
  ///   - all: the findings.
  ///   - choice: which are listed.
  ///   - index: their words, a paragraph each; made where it is not there.
  init(_ all: [Finding], _ choice: FindingChoice, index: SearchIndex? = nil) {
    self.choice = choice
    total = all.count
    let query = Query(choice.filter)
    let kept =
      query.isEmpty
      ? nil : (index ?? all.searchIndex).paragraphs(matching: query, count: all.count)
    var placesOfVerdict = [[Int]](repeating: [], count: Verdict.allCases.count)
    for place in all.indices where kept?[place] ?? true {
      placesOfVerdict[all[place].verdict.rawValue].append(place)
    }
    for verdict in Verdict.allCases {
      let places = placesOfVerdict[verdict.rawValue]
      findings += places
      list(places.map(FindingRow.finding), under: .verdict(verdict))
    }
    // A filter asks for findings; what was never asked has none.
    guard query.isEmpty else { return }
    let unasked = Rule.allCases.filter { rule in
      // Rules between reports are asked of a library, and never of a report by itself.
      !rule.isBetweenReports && !all.contains { $0.rule == rule }
    }
    list(unasked.map(FindingRow.rule), under: .unasked)
  }

  /// The list of some findings as an answer, with their words for the next key.
  static func listed(
    _ all: [Finding], _ choice: FindingChoice, _ index: SearchIndex?
  ) -> Event {
    let index = index ?? all.searchIndex
    return .listedFindings(FindingList(all, choice, index: index), index)
  }

  private mutating func list(_ members: [FindingRow], under group: FindingGroup) {
    guard !members.isEmpty else { return }
    rows.append(.group(group, count: members.count))
    if choice.isOpen(group) { rows += members }
  }

  /// The row to begin at: the first finding that fails, or else the name of what holds.
  var start: Int {
    let first = rows.firstIndex { row in
      guard case .group(.verdict(let verdict), _) = row else { return false }
      return verdict.rawValue <= Verdict.info.rawValue
    }
    if let first, rows.indices.contains(first + 1) { return first + 1 }
    return rows.firstIndex { $0.isSame(as: .group(.verdict(.pass), count: 0)) } ?? 0
  }

  /// The row of the group that a row is listed under.
  func group(ofRow row: Int) -> Int {
    rows.prefix(row + 1).lastIndex { $0.isGroup } ?? 0
  }
}

extension [Finding] {
  /// The words of the findings, ready to be searched, a paragraph each.
  var searchIndex: SearchIndex {
    SearchIndex(
      paragraphs: lazy.map { finding in
        let rule = finding.rule
        return
          ([rule.rawValue, rule.name, finding.verdict.name, finding.message]
          + finding.evidence.map(\.line)).joined(separator: " ")
      })
  }
}
