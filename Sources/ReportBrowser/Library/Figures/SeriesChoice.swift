import Wording

/// What the rows of a series are ordered by.
enum SeriesOrder: Equatable, Sendable {
  /// Who stands above whom; of years, the earliest first.
  case tree
  /// What was stated for a year.
  case year(Int)
  /// The difference to the year before.
  case change
  /// The difference in percent.
  case percent
  /// What an agency stated, where the rows are years.
  case agency(String)

  var name: String {
    switch self {
    case .tree: say("机关")
    case .year(let year): say("\(year)年")
    case .change: say("较上年")
    case .percent: say("较上年%")
    case .agency(let name): name
    }
  }
}

/// How a series is shown.
public struct SeriesChoice: Equatable, Sendable {
  /// Whether the rows are shown as a tree, each agency below the one above it.
  var isTree: Bool { order == .tree && filter.isEmpty }
  /// What its rows are ordered by.
  var order = SeriesOrder.tree
  /// Whether they stand the other way round.
  var isReversed = false
  /// The agencies whose parts are hidden.
  var folded: Set<String> = []
  /// Words that the names of the shown agencies hold; "" for all.
  var filter = ""
  /// Whether the years are the rows.
  var isTurned = false
}
