public import FoundationEssentials
public import ReportModel

/// A sum that a form asks for, with what became of it.
public struct FormSum: Equatable, Sendable {
  /// Which sums there are.
  public enum Rule: Sendable {
    /// 一＋二＝（七）＋四 of a column of the table of section 三.
    case balance
    /// （七）总计 of a column of the table of section 三.
    case outcome
    /// 总计 of a row of the table of section 三.
    case requesters
    /// 总计 of a row of the table of section 四.
    case results
  }

  /// What became of a sum.
  public enum Verdict: Equatable, Sendable {
    /// Both sides come to the same.
    case holds
    /// The parts come to so much more than the total, or less.
    case differs(by: Decimal)
    /// A cell has no figure, a row is missing, or a figure that is about or a bound does not fit.
    case unchecked
  }

  /// Which sum it is.
  public let rule: Rule
  /// The column that is added up, or the row.
  public let index: Int
  /// The cells that are added up.
  public let parts: [FormCell]
  /// The cells that they must come to: one, or two of a balance.
  public let totals: [FormCell]
  /// The numbers of the parts; empty where one is missing.
  public internal(set) var partNumbers: [Decimal] = []
  /// The numbers of the totals; empty where one is missing.
  public internal(set) var totalNumbers: [Decimal] = []
  /// What became of it.
  public internal(set) var verdict = Verdict.unchecked

  /// Whether all figures are there, but one that is about or a bound leaves open what they come to.
  public var isBlurred: Bool { verdict == .unchecked && !partNumbers.isEmpty }
}

/// A cell of a table, by its row and column.
public struct FormCell: Equatable, Hashable, Sendable {
  /// The row.
  public var row: Int
  /// The column.
  public var column: Int

  /// A cell.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

extension Table {
  /// What all cells say, row by row.
  public var readings: [[CellReading]] {
    rows.indices.map { row in columns.indices.map { reading(row: row, column: $0) } }
  }
}

extension CellReading {
  /// The number that the cell counts, its scale taken in; nil where it counts nothing, as a percent does.
  public var count: Decimal? {
    guard case .figure(let figure) = self else { return nil }
    switch figure.unit?.measure {
    case .percent, .ratio: return nil
    case .item, .money, .amount, .time, .part, nil: return figure.exact
    }
  }
}

extension [Decimal] {
  /// The exact sum.
  public var sum: Decimal { reduce(Decimal(0), +) }
}
