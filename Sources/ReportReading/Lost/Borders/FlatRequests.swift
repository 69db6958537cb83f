internal import HanText
internal import ReportForms
internal import ReportModel

/// Reads the request table from a text without borders.
struct FlatRequests {
  private let text: FlatText
  private let source: [Unicode.Scalar]
  private var cut: FlatRows
  /// How many figures a row has, and which of them the form does not have.
  private let width: FlatWidth
  private static let columnCount = StandardForm.requesters.count

  /// The table whose first label stands at a place, or nil when what follows is no table.
  static func table(
    in text: FlatText, at place: Int, of source: [Unicode.Scalar]
  ) -> FlatTable? {
    // 一、本年新收 and 二、上年结转; the labels themselves are made for a report that needs them.
    guard text[place] == "本" || text[place] == "上" else { return nil }
    let isFirst = RunningLabel.first.contains {
      $0.match(at: place, in: text.ink, from: 0) != nil
    }
    guard isFirst else { return nil }
    let cut = FlatRows(RunningLabel.all, in: text, at: place)
    // Prose names two or three of them.
    guard cut.rows.count >= 8 else { return nil }
    return FlatRequests(text: text, source: source, cut: cut, width: FlatWidth(cut, of: text)).table
  }

  private var table: FlatTable {
    var reader = self
    let stream = reader.endOfRows()
    let end = stream.end
    let rows = reader.cut.rows
    let cells = stream.cells ?? reader.cells()
    let header = reader.headerStart(before: rows[0].start)..<rows[0].start
    var grid = FlatGrid(text, of: source)
    grid.append(names: StandardForm.requesters.map(\.name), in: header)
    for (row, cells) in zip(rows, cells) {
      let words =
        row.isWhole
        ? grid.words(of: row.words)
        : [Unicode.Scalar](of: RunningLabel.all[row.label].line.label)
      grid.append(words, at: row.words, cells)
    }
    var starts = rows.map(\.start)
    if !header.isEmpty { starts.insert(header.lowerBound, at: 0) }
    return FlatTable(
      draft: grid.table, range: header.lowerBound..<end, starts: starts)
  }

  /// Ends the last row behind its figures; where all labels stand before all figures, cuts those.
  private mutating func endOfRows() -> (end: Int, cells: [FlatCells]?) {
    let rows = cut.rows
    let isStream = rows.dropLast().allSatisfy { row in
      row.body.allSatisfy { FlatUnits($0, of: text).tokenCount == 0 }
    }
    guard isStream, rows.count > 1 else {
      let end = figuresEnd(from: cut.rest, most: width.count)
      cut.endLast(at: end)
      return (end, nil)
    }
    // The form's own figures, or those of a wider table: 28 rows of eight have been seen.
    let end = figuresEnd(from: cut.rest, most: FlatStream.most)
    let units = FlatUnits(cut.rest..<end, of: text)
    let labels = rows.map { RunningLabel.all[$0.label] }
    if let stream = FlatStream(units.tokens, of: text, labels) { return (stream.end, stream.cells) }
    return (end, rows.map { _ in .undecided(units, count: Self.columnCount) })
  }

  /// Where the figures of the last row end: before words, and behind as many as there are cells.
  private func figuresEnd(from start: Int, most: Int) -> Int {
    var end = start
    var last = start
    // Fused figures of a cell have some digits; borders and blanks stand between others.
    while end < text.count, end - start < most * 12 {
      let scalar = text.ink[end]
      guard text.isOfFigures(end) else { break }
      end += 1
      if scalar != "|" { last = end }
    }
    let tokens = FlatUnits(start..<last, of: text).tokens
    if tokens.count > most { last = tokens[most - 1].upperBound }
    // Borders close the row that the figures stand in.
    while last < text.count, text.ink[last] == "|" { last += 1 }
    return last
  }

  /// Where the header above the first row begins.
  private func headerStart(before start: Int) -> Int {
    // The header has some eighty characters; borders of five rows come to it.
    let words = FormHead.runningRequests
    let floor = max(0, start - 220)
    let ends = text.ink[floor..<start].lastIndex(of: "。").map { $0 + 1 } ?? floor
    var found = (ends..<start).first { place in words.contains { text.holds($0, at: place) } }
    if let place = found, place > ends, text.ink[place - 1] == "(" { found = place - 1 }
    return found ?? start
  }

  /// The cells of each row.
  private func cells() -> [FlatCells] {
    let bodies = cut.rows.map { Body($0, width, of: text) }
    let isFused = bodies.contains { $0.isFused }
    // Some twenty milliseconds for the whole table; a row of thirty digits takes a tenth of it.
    var budget = 2_000_000
    var sums: [RequestSums.Row] = []
    var fixed: [FlatCells?] = []
    var unsure: Set<Int> = []
    for (row, body) in zip(cut.rows, bodies) {
      let result = body.read(isFused: isFused, budget: &budget, in: text)
      fixed.append(result.cells)
      if result.mayLackCells { unsure.insert(sums.count) }
      sums.append(
        RequestSums.Row(
          role: FormSums.role(of: RunningLabel.all[row.label].line.row), splits: result.splits))
    }
    let details = cut.rows.map { RunningLabel.all[$0.label].line.row }
      .filter { FormSums.role(of: $0) == .outcome }
    var solver = RequestSums(sums, isComplete: FormSums.isWhole(details))
    let decided = solver.decided()
    return bodies.indices.map { row in
      if let cells = fixed[row] { return cells }
      let splits = decided[row]
      // Where a blank cell would make the sum of the row right too, the columns must tell.
      let isSure = !unsure.contains(row) || solver.holds(sums[row].role)
      guard !splits.isEmpty, isSure else {
        return .undecided(bodies[row].units, count: Self.columnCount)
      }
      return FlatCells(splits.agreed(count: Self.columnCount), of: bodies[row].units)
    }
  }
}

extension FlatRequests {
  /// What stands behind a label.
  private struct Body {
    let parts: [Range<Int>]
    /// The first part that figures stand in, and its pieces.
    private let filled: Range<Int>?
    let units: FlatUnits
    private let width: FlatWidth

    init(_ row: FlatRows.Row, _ width: FlatWidth, of text: FlatText) {
      self.width = width
      let parts = row.body
      self.parts = parts
      let filled = parts.map { (part: $0, units: FlatUnits($0, of: text)) }
        .filter { $0.units.tokenCount > 0 }
      // A group's label printed in the row parts its figures.
      self.filled = filled.first?.part
      units = filled.first?.units ?? FlatUnits(0..<0, of: text)
      // Behind a group's label may stand a row of its own: the sums of its parts.
      isBroken = filled.count > 1 && !filled.allSatisfy { $0.units.tokenCount == width.count }
    }

    /// Whether figures stand on both sides of another label.
    private let isBroken: Bool

    var isFused: Bool {
      units.isFused || units.tokenCount == 1 && units.units.count >= StandardForm.requesters.count
    }

    /// The cells where they stand apart, else all ways to cut the digits that add up.
    func read(
      isFused: Bool, budget: inout Int, in text: FlatText
    ) -> (cells: FlatCells?, splits: [SplitSearch.Split], mayLackCells: Bool) {
      let count = StandardForm.requesters.count
      if isBroken {
        var row = FlatCells.blank(count)
        row.undecided = (parts.first?.lowerBound ?? 0)..<(parts.last?.upperBound ?? 0)
        return (row, [], false)
      }
      if let part = filled, let row = FlatCells.bordered(part, of: text, count: count) {
        return (row, row.undecided == nil ? whole(row, in: text) : [], false)
      }
      let tokens = units.tokens
      if tokens.isEmpty { return (.blank(count), [], false) }
      if tokens.count == width.count {
        let row = FlatCells(cells: width.form(tokens))
        return (row, whole(row, in: text), false)
      }
      guard tokens.count < count, isFused else {
        return (.undecided(units, count: count), [], false)
      }
      let splits = splits(count, &budget)
      return (nil, splits, splits.count == 1 && mayLackCells(count))
    }

    /// The ways to cut the digits.
    private func splits(_ count: Int, _ budget: inout Int) -> [SplitSearch.Split] {
      var search = SplitSearch(
        units.units, into: count, period: count, budget: min(budget, 300_000))
      let found = search.splits()
      budget -= min(budget, 300_000) - search.budget
      if let found, !found.isEmpty || units.units.count != count { return found }
      // As many digits as cells: each is one, unless blank cells would make the sum right.
      guard found != nil, !mayLackCells(count) else { return [] }
      return [
        SplitSearch.Split(
          ends: Array(1...count), values: units.units.map(\.value))
      ]
    }

    /// Whether the digits also add up as fewer cells, the others being blank.
    private func mayLackCells(_ count: Int) -> Bool {
      (3..<count).contains { fewer in
        var other = SplitSearch(units.units, into: fewer, period: fewer, budget: 10_000)
        return other.splits()?.isEmpty != true
      }
    }

    /// Cells that stand apart, as the one way to cut the row.
    private func whole(_ row: FlatCells, in text: FlatText) -> [SplitSearch.Split] {
      let values = row.cells.map { range in
        range.map { cell in
          text.ink[cell].reduce(0) { sum, scalar in
            // What is longer than a count can be would overflow.
            scalar.digitValue.map { sum < 1 << 40 ? sum * 10 + $0 : sum } ?? sum
          }
        } ?? 0
      }
      return [SplitSearch.Split(ends: [], values: values)]
    }
  }
}
