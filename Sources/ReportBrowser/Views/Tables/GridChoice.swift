import ReportModel

/// Which table is shown, which of its rows, and in what order.
public struct GridChoice: Equatable, Sendable {
  /// What the rows are ordered by.
  enum Order: Equatable, Sendable {
    /// The order printed.
    case printed
    /// The numbers of a column, large ones first.
    case descending(column: Int)
    /// The numbers of a column, small ones first.
    case ascending(column: Int)

    /// The column, where there is one.
    var column: Int? {
      switch self {
      case .printed: nil
      case .descending(let column), .ascending(let column): column
      }
    }

    /// What the key for sorting makes of it: large first, small first, as printed.
    func next(in column: Int) -> Order {
      switch self {
      case .descending(column): .ascending(column: column)
      case .ascending(column): .printed
      case .printed, .descending, .ascending: .descending(column: column)
      }
    }
  }

  /// The table, by its place in the report.
  var table = 0
  /// Words that label, group or cells must hold; "" for all.
  var filter = ""
  /// What the rows are ordered by.
  var order = Order.printed

  /// Whether the table is shown as printed.
  var isPrinted: Bool { filter.isEmpty && order == .printed }
}
