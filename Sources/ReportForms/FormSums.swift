internal import FoundationEssentials
public import ReportModel

/// The sums that the official forms ask for, and what becomes of each in a table: judged here, once, for all.
///
/// ```
/// 表三  balance     一＋二＝（七）＋四 in every column (本列数据的勾稽关系, printed in the form itself)
///       outcome     the 21 rows of （一）…（六） (19 in 2019) come to （七）总计 in every column
///       requesters  自然人 … 其他 come to 总计 in every row
/// 表四  results     结果维持 … 尚未审结 come to 总计 for every kind of cases
/// ```
/// A sum that lacks a figure cannot be checked: a blank is never taken for zero.
public struct FormSums: Sendable {
  /// The sums of the table, those of a rule in the order of its rows or columns.
  public private(set) var all: [FormSum] = []
  private let table: Table
  private let readings: [[CellReading]]
  /// Where each row of the form stands among the table's.
  private let places: [FormRow: Int]

  /// The sums of a table; none where it is no table of sections 三 and 四.
  public init(of table: Table) {
    self.init(of: table, reading: table.readings)
  }

  /// The sums of a table whose cells were read.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - readings: what its cells say, row by row.
  public init(of table: Table, reading readings: [[CellReading]]) {
    self.table = table
    self.readings = readings
    places = FormSums.places(in: table)
    switch table.kind {
    case .requests:
      addBalance()
      addOutcome()
      addRows(.requesters)
    case .review: addRows(.results)
    case .proactive, .indicators, .generic: break
    }
  }

  /// The sums of a rule.
  public func sums(_ rule: FormSum.Rule) -> some Sequence<FormSum> {
    all.lazy.filter { $0.rule == rule }
  }

  // MARK: Which rows

  /// Where each row of the form stands in a table.
  public static func places(in table: Table) -> [FormRow: Int] {
    var places: [FormRow: Int] = [:]
    for (index, row) in table.rows.enumerated() {
      if let form = row.form { places[form] = index }
    }
    return places
  }

  /// The rows that add up to （七）总计: those of an outcome but for groups, whose parts have rows of their own.
  public static func details(in table: Table) -> [Int] {
    let groups = Set(table.rows.lazy.compactMap { $0.form?.group })
    return table.rows.indices.filter { index in
      guard let form = table.rows[index].form, form != .outcomeTotal, !groups.contains(form) else {
        return false
      }
      return FormLine.of(form).groups.first == .outcome
    }
  }

  /// Whether rows are all that a form adds up to （七）: 21 in 2021, 19 in 2019.
  public static func isWhole(_ details: [FormRow]) -> Bool {
    let rows = Set(details)
    return rows.count == details.count && wholes.contains(rows)
  }

  private static let wholes = StandardForm.all.map { Set($0.outcomeDetails) }

  // MARK: The sums

  /// 一＋二＝（七）＋四 in every column: what came in is what was done and what is left.
  private mutating func addBalance() {
    let sides: [[FormRow]] = [[.received, .carriedOver], [.outcomeTotal, .carriedForward]]
    for column in table.columns.indices {
      let cells = sides.map { side in
        side.compactMap { places[$0] }.map { FormCell(row: $0, column: column) }
      }
      let isWhole = cells.allSatisfy { $0.count == 2 }
      add(.balance, column, parts: cells[0], totals: cells[1], isWhole: isWhole)
    }
  }

  /// （七）总计 of every column.
  private mutating func addOutcome() {
    let details = FormSums.details(in: table)
    let total = places[.outcomeTotal]
    let isWhole = total != nil && FormSums.isWhole(details.compactMap { table.rows[$0].form })
    for column in table.columns.indices {
      add(
        .outcome, column, parts: details.map { FormCell(row: $0, column: column) },
        totals: total.map { [FormCell(row: $0, column: column)] } ?? [], isWhole: isWhole)
    }
  }

  /// 总计 of every row.
  private mutating func addRows(_ rule: FormSum.Rule) {
    let columns = rule == .requesters ? StandardForm.requesters : StandardForm.results
    let found = columns.map { table.columnForms.firstIndex(of: $0) }
    let parts = found.dropLast().compactMap { $0 }
    let total = found.last.flatMap { $0 }
    let isWhole = parts.count == columns.count - 1 && total != nil
    for row in table.rows.indices {
      add(
        rule, row, parts: parts.map { FormCell(row: row, column: $0) },
        totals: total.map { [FormCell(row: row, column: $0)] } ?? [], isWhole: isWhole)
    }
  }

  private mutating func add(
    _ rule: FormSum.Rule, _ index: Int, parts: [FormCell], totals: [FormCell], isWhole: Bool
  ) {
    let sides = isWhole ? [parts, totals].map(numbers) : []
    var sum = FormSum(rule: rule, index: index, parts: parts, totals: totals)
    guard sides.count == 2, let left = sides[0], let right = sides[1] else {
      all.append(sum)
      return
    }
    sum.partNumbers = left
    sum.totalNumbers = right
    let difference = difference(of: parts, from: totals) ?? left.sum - right.sum
    if difference.isZero {
      sum.verdict = .holds
    } else if (parts + totals).allSatisfy({ isExact($0) }) {
      sum.verdict = .differs(by: difference)
    }
    all.append(sum)
  }

  /// The numbers of some cells; nil where one has none.
  private func numbers(_ cells: [FormCell]) -> [Decimal]? {
    var numbers: [Decimal] = []
    numbers.reserveCapacity(cells.count)
    for cell in cells {
      guard let number = readings[cell.row][cell.column].count else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// What plain whole numbers come to more than others; nil where one is something else.
  ///
  /// Nearly all sums of the forms are of such, and to add decimals takes a hundred times as long.
  private func difference(of parts: [FormCell], from totals: [FormCell]) -> Decimal? {
    var difference = 0
    for (cells, sign) in [(parts, 1), (totals, -1)] {
      for cell in cells {
        // 15 digits each, and some tens of cells: the sum fits.
        guard let whole = readings[cell.row][cell.column].figure?.whole else { return nil }
        difference += sign * whole
      }
    }
    return Decimal(difference)
  }

  /// Whether a figure is neither a bound nor about: 约1186 may well be what the sum comes to.
  private func isExact(_ cell: FormCell) -> Bool {
    readings[cell.row][cell.column].figure?.qualifier.isEmpty ?? false
  }
}

extension FormSums {
  /// What a row of the table of section 三 is for the sums of a column.
  public enum Role: Sendable {
    /// 一: what came in.
    case received
    /// 二: what was there.
    case carriedOver
    /// A row that （七）总计 adds up.
    case outcome
    /// （七）总计.
    case outcomeTotal
    /// 四: what is left.
    case carriedForward
  }

  /// What a row is for the sums of a column.
  public static func role(of row: FormRow) -> Role { roles[row] ?? .outcome }

  private static let roles: [FormRow: Role] = [
    .received: .received, .carriedOver: .carriedOver, .outcomeTotal: .outcomeTotal,
    .carriedForward: .carriedForward,
  ]
}
