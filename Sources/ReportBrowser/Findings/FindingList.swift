import ReportAudit
import ReportSearch

/// What the findings are listed under.
enum FindingGroup: Equatable, Sendable {
  /// What comes to the same.
  case verdict(Verdict)
  /// The rules that this kind of report is not asked.
  case unasked

  /// The groups in the order of the list: what fails comes first.
  static let all = Verdict.allCases.map(FindingGroup.verdict) + [.unasked]

  /// The name in the list.
  var name: String {
    switch self {
    case .verdict(let verdict): verdict.name
    case .unasked: "未涉及"
    }
  }

  /// The mark of what is listed under it.
  var mark: String {
    switch self {
    case .verdict(let verdict): verdict.mark
    case .unasked: "–"
    }
  }

  /// What the group means, as a sentence.
  var explanation: String {
    switch self {
    case .verdict(.error): "两边的数对不上，或缺少规定的内容。请对照依据核对原文。"
    case .verdict(.warning): "可能需要改正或说明，以原文为准。"
    case .verdict(.info): "供参考，不一定是差错。"
    case .verdict(.notAssessable): "缺少数字或没有读到，不能判断；空格不作 0 计。"
    case .verdict(.pass): "核对过，没有发现不符。"
    case .unasked: "报告里没有这些规则要核对的内容：多数规则只用于 2019 年起的标准格式。"
    }
  }

  /// The bit that stands for the group where several are told of.
  var bit: UInt8 {
    switch self {
    case .verdict(let verdict): 1 << UInt8(verdict.rawValue)
    case .unasked: 1 << UInt8(Verdict.allCases.count)
    }
  }
}

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
struct FindingChoice: Equatable, Sendable {
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

  mutating func open(_ group: FindingGroup) { opened |= group.bit }

  mutating func close(_ group: FindingGroup) { opened &= ~group.bit }
}

/// The list of findings for a choice.
struct FindingList: Equatable, Sendable {
  /// What was chosen.
  let choice: FindingChoice
  /// The rows, each group before what is listed under it.
  private(set) var rows: [FindingRow] = []
  /// The findings that match, also those in closed groups, in the order of the list.
  private(set) var findings: [Int] = []

  /// The list of some findings.
  ///
  /// - Parameters:
  ///   - all: the findings.
  ///   - choice: which are listed.
  ///   - index: their words, a paragraph each; made where it is not there.
  init(_ all: [Finding], _ choice: FindingChoice, index: SearchIndex? = nil) {
    self.choice = choice
    let query = Query(choice.filter)
    let kept = query.isEmpty ? nil : FindingList.matching(all, query, index ?? all.searchIndex)
    for verdict in Verdict.allCases {
      let places = all.indices(of: verdict).filter { kept?[$0] ?? true }
      findings += places
      list(places.map(FindingRow.finding), under: .verdict(verdict))
    }
    // A filter asks for findings; what was never asked has none.
    guard query.isEmpty else { return }
    let unasked = Rule.allCases.filter { rule in !all.contains { $0.rule == rule } }
    list(unasked.map(FindingRow.rule), under: .unasked)
  }

  private mutating func list(_ members: [FindingRow], under group: FindingGroup) {
    guard !members.isEmpty else { return }
    rows.append(.group(group, count: members.count))
    if choice.isOpen(group) { rows += members }
  }

  private static func matching(_ all: [Finding], _ query: Query, _ index: SearchIndex) -> [Bool] {
    var matching = [Bool](repeating: false, count: all.count)
    for hit in index.hits(for: query) { matching[index.paragraph(at: hit.lowerBound)] = true }
    return matching
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

/// Where the findings are: what is listed, what is selected, and what of it is on screen.
struct FindingsCursor: Equatable, Sendable {
  /// What is listed.
  var choice = FindingChoice()
  /// The selected row.
  var row = 0
  /// What stands in it, which stays selected when other rows are listed; nil until there is a list.
  var selected: FindingRow?
  /// The first row on screen.
  var top = 0
  /// Where the keys are in what the finding rests on; nil while they go to the list.
  var evidence: EvidenceCursor?
}

/// Where the keys are in what a finding rests on.
struct EvidenceCursor: Equatable, Sendable {
  /// The selected part: 0 for the message, then the evidence, counted from 1.
  var selected = 0
  /// The first part on screen.
  var top = 0
  /// How many rows of that part have left the screen upward.
  var topRow = 0
}
