internal import HanText
internal import ReportForms
internal import ReportModel

/// Reads the review table from a text without borders: a header of some seventy characters, fifteen figures.
enum FlatReview {
  /// The header has 75 characters; one that lost some of its words is still no prose.
  private static let shortest = 48

  /// The table whose header begins at a place, or nil.
  static func table(
    in text: FlatText, at place: Int, of source: [Unicode.Scalar]
  ) -> FlatTable? {
    guard
      FormHead.reconsideration.length(in: text.ink, at: place) > 0
        || text.holds(["结", "果"], at: place)
    else {
      return nil
    }
    if let table = FlatReviewRows.table(in: text, at: place, of: source) { return table }
    var end = place
    var letterCount = 0
    while end < text.count {
      if FormHead.reviewLetters.contains(text.ink[end]) {
        letterCount += 1
      } else if text.ink[end] != "|", text.ink[end] != "-", text.ink[end] != ":" {
        break
      }
      end += 1
    }
    guard letterCount >= shortest, letterCount <= 120 else { return nil }
    var header = place..<end
    // The rule below a header of Markdown is none of the cells.
    while header.upperBound > place, ["|", "-", ":"].contains(text.ink[header.upperBound - 1]) {
      header = place..<header.upperBound - 1
    }
    let start = figuresStart(behind: header.upperBound, before: end, text)
    let body = start..<figuresEnd(from: end, in: text)
    let cells = cells(of: body, in: text)
    var grid = FlatGrid(text, of: source)
    grid.append(names: StandardForm.results.map(\.name), in: header)
    guard cells.undecided != nil || cells.cells.contains(where: { $0 != nil }) else { return nil }
    for (index, kind) in StandardForm.cases.enumerated() {
      var row = FlatCells(cells: Array(cells.cells[index * 5..<index * 5 + 5]))
      if row.cells.contains(where: { $0 == nil }) { row.undecided = cells.undecided }
      grid.append([Unicode.Scalar](of: kind.label), at: 0..<0, row)
    }
    var starts = [place]
    if let first = FlatUnits(body, of: text).units.first { starts.append(first.range.lowerBound) }
    return FlatTable(
      draft: grid.table, range: place..<body.upperBound, starts: starts)
  }

  /// Where the figures may begin: marks for nothing that follow the header are cells.
  private static func figuresStart(
    behind header: Int, before end: Int, _ text: FlatText
  ) -> Int {
    let marks = text.ink[header..<end]
    let isRule = marks.contains(":") || marks.count { $0 == "-" } > 15
    return isRule ? end : header
  }

  private static func figuresEnd(from start: Int, in text: FlatText) -> Int {
    var end = start
    var last = start
    while end < text.count, end - start < 200 {
      let scalar = text.ink[end]
      guard text.isOfFigures(end) else { break }
      end += 1
      if scalar != "|" { last = end }
    }
    let tokens = FlatUnits(start..<last, of: text).tokens
    if tokens.count > 15 { last = tokens[14].upperBound }
    while last < text.count, text.ink[last] == "|" { last += 1 }
    return last
  }

  private static func cells(of body: Range<Int>, in text: FlatText) -> FlatCells {
    let units = FlatUnits(body, of: text)
    let tokens = units.tokens
    if tokens.count == 15 { return FlatCells(cells: tokens) }
    if let row = FlatCells.bordered(body, of: text, count: 15) { return row }
    guard tokens.count < 15, units.isFused || tokens.count < 4 else {
      return .undecided(units, count: 15)
    }
    var search = SplitSearch(units.units, into: 15, period: 5, budget: 200_000)
    guard let splits = search.splits() else { return .undecided(units, count: 15) }
    if !splits.isEmpty { return FlatCells(splits.agreed(count: 15), of: units) }
    return .undecided(units, count: 15)
  }
}
