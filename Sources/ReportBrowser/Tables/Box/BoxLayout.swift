import ReportModel
import TerminalModel

/// How wide the columns of a table drawn with its box are.
///
/// Figures have the columns they need and no more; labels share what is left.
struct BoxLayout: Equatable {
  /// The columns inside each column of the grid, without the blanks beside the words.
  private(set) var widths: [Int]
  /// The blanks on either side of the words.
  let padding: Int
  /// Where the upright line left of each column stands, and the last one.
  private(set) var edges: [Int]

  /// The label of a row is read in one glance when it has eight characters a line.
  private static let shortLabel = 16
  /// Fourteen characters: what nearly all labels of the official forms take.
  private static let label = 28
  /// Twenty characters: a longer label takes the eye too far from its figures.
  private static let longLabel = 40
  /// Two characters, the least that the name of a column is broken to.
  private static let shortName = 4
  /// Eight characters: a name that is no longer stands in one line where there is room.
  private static let longName = 16
  /// Forty characters, as for the text: longer rows are hard to follow.
  private static let longest = Layout.widestMeasure

  /// The layout of a table in some columns, or nil where it does not fit.
  init?(_ printed: PrintedTable, columns: Int) {
    let count = printed.columnCount
    // Each column takes a line and two columns at least.
    guard count > 0, count * 3 < columns else { return nil }
    let needs = printed.needs
    var least = needs.columns.map(Self.least)
    Self.fit(&least, to: needs.spans) { max($0.number, $0.unit) }
    let room = columns - count - 1
    guard least.reduce(0, +) <= room else { return nil }
    // Blanks beside the words where they take no room that words need.
    let easy = zip(least, needs.columns).map { max($0, Self.easy($1)) }
    padding = easy.reduce(0, +) <= room - 2 * count ? 1 : 0
    widths = Self.widths(from: least, easy, needs, room: room - 2 * padding * count)
    edges = [0]
    for width in widths { edges.append(edges[edges.count - 1] + width + 2 * padding + 1) }
  }

  /// The columns that a column cannot do without.
  private static func least(_ need: ColumnMeasure) -> Int {
    let name = min(need.head, shortName)
    let words = need.isNumeric || need.isTall ? shortName : shortLabel
    // A figure among words may not be broken either.
    return max(min(need.words, words), need.number, need.unit, name, 2)
  }

  /// The columns that a column needs to be easy to read: a short label in one line, a name in two.
  private static func easy(_ need: ColumnMeasure) -> Int {
    need.isNumeric
      ? max(need.number, min((need.head + 3) / 4 * 2, longName))
      : min(need.words, need.isTall ? shortName * 2 : label)
  }

  /// Widens columns that together are narrower than what stands over them.
  private static func fit(
    _ widths: inout [Int], to spans: [PrintedNeeds.Span], by need: (ColumnMeasure) -> Int
  ) {
    for span in spans {
      // The line between two columns makes room, too.
      let have = widths[span.columns].reduce(0, +) + span.columns.count - 1
      var lacking = min(need(span.need), longest) - have
      for (order, column) in span.columns.enumerated() where lacking > 0 {
        let rest = span.columns.count - order
        let share = (lacking + rest - 1) / rest
        widths[column] += share
        lacking -= share
      }
    }
  }

  /// Labels come first, then names in two lines, then figures all alike, then whatever is long.
  private static func widths(
    from least: [Int], _ easy: [Int], _ needs: PrintedNeeds, room: Int
  ) -> [Int] {
    var widths = least
    var rest = room - least.reduce(0, +)
    let columns = needs.columns
    let isNumeric = columns.map(\.isNumeric)
    let isLabel = columns.map { !$0.isNumeric && !$0.isTall }
    widths.grow(to: zip(easy, isLabel).map { $1 ? $0 : 0 }, rest: &rest)
    widths.grow(to: easy, rest: &rest)
    let alike = zip(widths, isNumeric).filter(\.1).map(\.0).max() ?? 0
    widths.grow(to: isNumeric.map { $0 ? min(alike, longName / 2) : 0 }, rest: &rest)
    let most = isNumeric.contains(true) ? longLabel : longest
    var wanted = columns.map { $0.isNumeric ? 0 : min(max($0.words, $0.head), most) }
    let missing = needs.spans.filter { span in !span.columns.contains { isNumeric[$0] } }
    fit(&wanted, to: missing) { min($0.words, most) }
    widths.grow(to: wanted, rest: &rest)
    widths.grow(to: columns.map { $0.isNumeric ? min($0.head, longName) : 0 }, rest: &rest)
    return widths
  }

  /// The columns of the words of a cell.
  func width(of cell: PrintedTable.Cell) -> Int {
    edges[cell.columns.upperBound] - edges[cell.columns.lowerBound] - 1 - 2 * padding
  }

  /// The columns left of the words of a cell.
  func start(of cell: PrintedTable.Cell) -> Int { edges[cell.columns.lowerBound] + 1 + padding }

  /// The columns of the whole box.
  var columns: Int { (edges.last ?? 0) + 1 }
}
