/// Where one is in a list: the selected row, and the first one on screen.
///
/// A list may grow short under its cursor: a filter is typed, a group closed, the report read anew. So
/// no place is told without the number of rows that the list has now, and what is told is always one
/// of them.
struct ListCursor: Equatable, Sendable {
  private var place = 0
  private var first = 0

  /// The selected row of so many; nil where there is none.
  func row(of count: Int) -> Int? { count > 0 ? min(place, count - 1) : nil }

  /// The first row on screen of so many; 0 where there is none.
  func top(of count: Int) -> Int { max(0, min(first, count - 1)) }

  /// Selects the nearest row there is.
  mutating func select(_ row: Int, of count: Int) { place = max(0, min(row, count - 1)) }

  /// Makes the nearest row there is the first on screen.
  mutating func scroll(to row: Int, of count: Int) { first = max(0, min(row, count - 1)) }

  /// Selects the row above or below, a page on, or at an end.
  ///
  /// - Returns: whether the motion was one of these; the others lead into a row or out of it.
  mutating func move(_ motion: Motion, page: Int, of count: Int) -> Bool {
    guard let row = motion.row(from: row(of: count) ?? 0, page: page, of: count) else {
      return false
    }
    select(row, of: count)
    return true
  }

  /// Scrolls a text without a selected row, by a row, a screen or to an end; no further than its last screen.
  mutating func scroll(_ motion: Motion, page: Int, of count: Int) {
    guard let row = motion.row(from: top(of: count), page: page, of: count) else { return }
    scroll(to: row, page: page, of: count)
  }

  /// Makes a row the first on screen, or, near the end, the one that shows the last screen.
  mutating func scroll(to row: Int, page: Int, of count: Int) {
    scroll(to: min(row, max(0, count - page)), of: count)
  }

  /// Scrolls as little as shows the selected row, where all rows are one high.
  mutating func keepInView(rows: Int, of count: Int) {
    let row = row(of: count) ?? 0
    scroll(to: max(min(top(of: count), row), row - rows + 1), of: count)
  }
}

extension Motion {
  /// The row that it leads to from another, as far as a list goes; nil where it leads into a row or out.
  func row(from row: Int, page: Int, of count: Int) -> Int? {
    switch self {
    case .up: max(0, row - 1)
    case .down: max(0, min(row + 1, count - 1))
    case .pageUp: max(0, row - page)
    case .pageDown: max(0, min(row + page, count - 1))
    case .home: 0
    case .end: max(0, count - 1)
    case .left, .right, .open: nil
    }
  }
}
