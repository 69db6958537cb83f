internal import HanText
internal import ReportModel

/// Any other table: which rows are its header, which columns its labels.
extension TableReader {
  func generic() -> Content {
    let headerCount = headerRowCount()
    let stubCount = stubColumnCount(below: headerCount)
    let names = columnNames(headerCount)
    let paths = columnPaths(headerCount)
    if let sides = sides(names, paths, below: headerCount) { return sides }
    let columns = Self.distinguished(names, by: paths)
    var content = Content(columns: Array(columns.dropFirst(stubCount)))
    // Labels that come down over several rows.
    var stubs = [(words: [Unicode.Scalar], until: Int)](repeating: ([], 0), count: stubCount)
    let body = draft.rows.indices.dropFirst(headerCount)
    // Where the first row names a group, others do too; elsewhere a row without figures is just blank.
    let hasGroups = body.first.map { isGroupHead($0, stubCount) } ?? false
    var group: String?
    for row in body {
      for column in stubs.indices where stubs[column].until <= row { stubs[column] = ([], 0) }
      for cell in draft.cells(inRow: row) where cell.column < stubCount {
        stubs[cell.column] = (cell.inked, row + cell.rowSpan)
      }
      let labels = stubs.map(\.words).filter { !$0.isEmpty }.map { String(scalars: $0) }
      let facts = draft.facts[row]
      let isHead = hasGroups && isGroupHead(row, stubCount)
      if isHead || Self.totals.contains(Array((labels.last ?? "").unicodeScalars)) { group = nil }
      let path =
        labels.count > 1
        ? Array(labels.dropLast()) : (facts?.group ?? group).map { [$0] } ?? []
      for line in lines(ofRow: row, stubCount, content.columns.count) {
        guard !labels.isEmpty || line.cells.contains(where: { $0 != nil }) else { continue }
        content.append(line.label ?? labels.last ?? "", in: path, line.cells, gridRow: row)
        content.note(facts)
      }
      if isHead { group = labels.last }
    }
    return content
  }

  private static let totals = WordSet("合计 总计 总数")

  /// Whether a row is nothing but a label, with rows that have figures below.
  private func isGroupHead(_ row: Int, _ stubCount: Int) -> Bool {
    let cells = draft.cells(inRow: row).filter { !$0.isBlank }
    guard cells.count == 1, let cell = cells.first, cell.column < stubCount, cell.rowSpan == 1,
      row + 1 < draft.rows.count
    else { return false }
    return draft.cells(inRow: row + 1).contains {
      $0.column >= stubCount && Self.isFigure($0.inked)
    }
  }

  /// The lines of a row: several where its label and each of its figures are printed in as many lines.
  ///
  /// ```
  /// 接待批次⏎接待人次 │ 3⏎45   →   接待批次 3 | 接待人次 45
  /// ```
  private func lines(
    ofRow row: Int, _ stubCount: Int, _ count: Int
  ) -> [(label: String?, cells: [Table.Cell?])] {
    let cells = draft.cells(inRow: row)
    let values = cells.filter { $0.column >= stubCount && $0.column - stubCount < count }
    var parts = 1
    if let label = cells.last(where: { $0.column < stubCount }), !label.breaks.isEmpty {
      let number = label.lines.count
      let fits = values.allSatisfy { cell in
        cell.isBlank
          || cell.source.count == cell.words.count && cell.lines.count == number
            && cell.lines.allSatisfy { Self.isFigure(Array(cell.words[$0])) }
      }
      if fits, values.contains(where: { !$0.isBlank }) { parts = number }
    }
    return (0..<parts).map { part in
      var result = [Table.Cell?](repeating: nil, count: count)
      for cell in values where !cell.isBlank {
        result[cell.column - stubCount] = value(parts > 1 ? cell.line(part) : cell)
      }
      let label = parts > 1 ? cells.last { $0.column < stubCount }?.line(part) : nil
      return (label.map { String(scalars: $0.inked) }, result)
    }
  }

  /// How many rows at the top are header: up to the first that holds a figure, marked ones in any case.
  func headerRowCount() -> Int {
    var count = 0
    // Headers of five rows have been seen in final accounts.
    for row in draft.rows.indices.prefix(6) {
      let cells = draft.cells(inRow: row).filter { !$0.isBlank }
      if row > 0, areColumnMarks(inRow: row) {
        count = row + 1
        break
      }
      let isMarked = !cells.isEmpty && cells.allSatisfy(\.isHeader)
      let holdsFigures =
        draft.facts[row]?.undecided != nil || cells.contains { Self.isFigure($0.inked) }
      if !isMarked, holdsFigures { break }
      count = row + 1
      // A header that covers several rows takes them along.
      let below = draft.cells(inRow: row).map { row + $0.rowSpan }.max() ?? count
      if !isMarked, below <= row + 1, cells.count > 1, row + 1 < draft.rows.count,
        !isHeaderLike(row + 1), !areColumnMarks(inRow: row + 1)
      {
        break
      }
    }
    return count < draft.rows.count ? max(count, min(1, draft.rows.count - 1)) : min(1, count)
  }

  /// Whether a row of words without figures still names columns: it stands below a spanning cell.
  private func isHeaderLike(_ row: Int) -> Bool {
    let above = draft.cells(inRow: row - 1)
    guard above.contains(where: { $0.columnSpan > 1 && $0.columnSpan < draft.columnCount }) else {
      return false
    }
    // A label alone names the rows below it.
    guard draft.cells(inRow: row).contains(where: { $0.column > 0 && !$0.isBlank }) else {
      return false
    }
    return !draft.cells(inRow: row).contains { Self.isFigure($0.inked) }
  }

  /// How many columns at the left hold labels: those with words in most rows, at least one.
  private func stubColumnCount(below header: Int) -> Int {
    guard draft.columnCount > 1 else { return 0 }
    var words = [Int](repeating: 0, count: draft.columnCount)
    var figures = words
    for cell in draft.cells where cell.row >= header && !cell.isBlank {
      if Self.isFigure(cell.inked) {
        figures[cell.column] += 1
      } else {
        words[cell.column] += 1
      }
    }
    // Only where figures follow: a table of words has one column of labels.
    guard let first = figures.indices.first(where: { figures[$0] > words[$0] && $0 > 0 }) else {
      return 1
    }
    if kind == .indicators {
      // A column of their classes may stand before the indicators.
      let names = draft.cells.prefix { $0.row < header }.first {
        let inked = $0.inked
        return inked.count <= 10 && TableKind.indicatorHeaders.isPrefix(of: inked)
      }
      return min(3, (names?.column ?? 0) + 1)
    }
    // The unit of a row is no label of it.
    let units = draft.cells.prefix { $0.row < header }.first {
      let inked = $0.inked
      return $0.column > 0 && inked.count <= 8 && TableKind.unitHeaders.contains(inked)
    }
    return max(1, min(first, 3, units?.column ?? 3))
  }

  /// The name of each column: the lowest words of the header above it.
  private func columnNames(_ header: Int) -> [String] {
    var names = [String](repeating: "", count: draft.columnCount)
    for cell in draft.cells where cell.row < header && !cell.isBlank {
      let end = min(cell.column + cell.columnSpan, names.count)
      // A row of （甲）（乙）（1）（2） or of running numbers names nothing.
      guard cell.row == 0 || !Self.isColumnNumber(cell.inked) else { continue }
      let name = String(scalars: cell.inked)
      for column in cell.column..<max(cell.column, end) { names[column] = name }
    }
    return names
  }

  /// What stands above each column from the top down.
  private func columnPaths(_ header: Int) -> [[String]] {
    var paths = [[String]](repeating: [], count: draft.columnCount)
    for cell in draft.cells where cell.row < header && !cell.isBlank {
      // What stands above all of them tells none from the others.
      guard cell.columnSpan < paths.count else { continue }
      let name = String(scalars: cell.inked)
      let end = min(cell.column + cell.columnSpan, paths.count)
      for column in cell.column..<max(cell.column, end) where paths[column].last != name {
        paths[column].append(name)
      }
    }
    return paths
  }

  /// The names of columns, those that come again with what stands above them: 2022年/发布数, 2023年/发布数.
  private static func distinguished(_ names: [String], by paths: [[String]]) -> [String] {
    // The sides of one with two, 收入 and 支出, have labels of their own.
    guard let first = names.first, names.count(where: { $0 == first }) == 1 else { return names }
    return names.indices.map { column in
      let isAlone = names.count { $0 == names[column] } == 1
      guard !isAlone, !names[column].isEmpty, paths[column].last == names[column] else {
        return names[column]
      }
      return paths[column].joined(separator: "/")
    }
  }

  /// Whether a row only marks its columns: 甲 | 乙 | 丙 | 1 | 2.
  private func areColumnMarks(inRow row: Int) -> Bool {
    let cells = draft.cells(inRow: row).filter { !$0.isBlank }
    // A row of two may as well be that of a class 甲.
    guard cells.count > 2 else { return false }
    let marks = cells.map { $0.inked.filter { !["（", "）", "(", ")"].contains($0) } }
    let letters = marks.prefix { $0.count == 1 && $0[0].digitValue == nil }
    let numbers = marks.dropFirst(letters.count).map { String(scalars: $0) }
    return !letters.isEmpty
      && letters.joined().elementsEqual("甲乙丙丁".unicodeScalars.prefix(letters.count))
      && numbers.enumerated().allSatisfy { $1 == "\($0 + 1)" }
  }

  private static func isColumnNumber(_ words: [Unicode.Scalar]) -> Bool {
    let inner = words.filter { !["（", "）", "(", ")"].contains($0) }
    guard inner.count <= 2, let first = inner.first else { return false }
    return inner.allSatisfy { $0.digitValue != nil } || "甲乙丙丁".unicodeScalars.contains(first)
  }

  /// Whether a cell is a figure: digits with their signs, perhaps a unit behind; a year or a month is
  /// a name.
  static func isFigure(_ words: [Unicode.Scalar]) -> Bool {
    let signs: [Unicode.Scalar] = ["-", "+", "－", "—", "(", "（", "±", "¥", "￥"]
    guard let first = words.first(where: { !signs.contains($0) }) else {
      return !words.isEmpty && words.count <= 2
    }
    guard first.digitValue != nil, words.count <= 24 else { return false }
    if words.contains(where: { ["年", "月", "季"].contains($0) }) { return false }
    let rest = words.drop { scalar in
      signs.contains(scalar) || scalar.digitValue != nil || [".", ",", "，"].contains(scalar)
    }
    return rest.count <= 3
  }
}
