internal import ReportForms

/// Decides by the sums of the request table how its rows are cut.
///
/// A row adds up to its total, the outcomes to （七）, and 一＋二 is （七）＋四 in every column.
struct RequestSums {
  /// A row with the ways to cut it; none where it cannot be read.
  struct Row {
    var role: FormSums.Role
    var splits: [SplitSearch.Split]
  }

  private let rows: [Row]
  /// The rows that are to be decided, those of fewest ways first.
  private let open: [Int]
  private let holdsColumns: Bool
  private let holdsBalance: Bool
  /// What is left of each column: （七） less its parts, and 一＋二 less （七）＋四.
  private var columnRest = [Int](repeating: 0, count: 7)
  private var balanceRest = [Int](repeating: 0, count: 7)
  private var choice: [Int]
  private var supported: [Set<Int>]
  private var budget = 200_000

  /// The sums of a table.
  ///
  /// - Parameters:
  ///   - rows: its rows.
  ///   - isComplete: whether no row of the form is missing; else outcomes are not added up.
  init(_ rows: [Row], isComplete: Bool) {
    self.rows = rows
    // Once the total is chosen, parts that exceed it are not followed.
    open = rows.indices.filter { rows[$0].splits.count > 1 }.sorted {
      let isTotal = (rows[$0].role == .outcomeTotal, rows[$1].role == .outcomeTotal)
      return isTotal.0 != isTotal.1
        ? isTotal.0 : rows[$0].splits.count < rows[$1].splits.count
    }
    choice = rows.map { _ in 0 }
    supported = rows.map { _ in [] }
    func known(_ role: FormSums.Role) -> Bool {
      let own = rows.filter { $0.role == role }
      return !own.isEmpty && own.allSatisfy { !$0.splits.isEmpty }
    }
    holdsColumns = isComplete && known(.outcome) && known(.outcomeTotal)
    holdsBalance =
      known(.received) && known(.carriedOver) && known(.outcomeTotal) && known(.carriedForward)
  }

  /// Whether the columns are added up with a row of a role among them.
  func holds(_ role: FormSums.Role) -> Bool {
    switch role {
    case .outcome: holdsColumns
    case .outcomeTotal: holdsColumns || holdsBalance
    case .received, .carriedOver, .carriedForward: holdsBalance
    }
  }

  /// The ways of each row that some way of the whole table has.
  mutating func decided() -> [[SplitSearch.Split]] {
    let splits = rows.map(\.splits)
    guard !open.isEmpty, holdsColumns || holdsBalance else { return splits }
    for row in rows.indices where rows[row].splits.count == 1 { add(rows[row].splits[0], row, 1) }
    search(0)
    // Too many ways to look at: what the rows say by themselves stays.
    guard budget > 0 else { return splits }
    return rows.indices.map { row in
      guard rows[row].splits.count > 1 else { return splits[row] }
      return supported[row].sorted().map { rows[row].splits[$0] }
    }
  }

  private mutating func search(_ depth: Int) {
    guard budget > 0 else { return }
    guard depth < open.count else {
      if isBalanced { for row in open { supported[row].insert(choice[row]) } }
      return
    }
    let row = open[depth]
    for index in rows[row].splits.indices {
      budget -= 1
      choice[row] = index
      add(rows[row].splits[index], row, 1)
      if isPossible(behind: depth) { search(depth + 1) }
      add(rows[row].splits[index], row, -1)
    }
  }

  private mutating func add(_ split: SplitSearch.Split, _ row: Int, _ sign: Int) {
    for column in 0..<7 {
      let value = split.values[column] * sign
      switch rows[row].role {
      case .received, .carriedOver: balanceRest[column] += value
      case .outcome: columnRest[column] -= value
      case .outcomeTotal:
        columnRest[column] += value
        balanceRest[column] -= value
      case .carriedForward: balanceRest[column] -= value
      }
    }
  }

  private var isBalanced: Bool {
    (!holdsColumns || columnRest.allSatisfy { $0 == 0 })
      && (!holdsBalance || balanceRest.allSatisfy { $0 == 0 })
  }

  /// Whether the outcomes chosen so far do not exceed their total, once that is chosen.
  private func isPossible(behind depth: Int) -> Bool {
    guard holdsColumns,
      !open[(depth + 1)...].contains(where: { rows[$0].role == .outcomeTotal })
    else { return true }
    return columnRest.allSatisfy { $0 >= 0 }
  }
}
