internal import HanText
internal import ReportForms
internal import ReportModel

/// The table of section 三 on printed pages.
///
/// Labels stand on several lines, figures on one of them or between them, and the words that come down
/// beside the rows stand on any line. So a row is known by how its label begins:
/// ```
/// （三） 2.其他法律行政法规禁止
///                  4  0  0  1  0  0  5      →   2.其他法律行政法规禁止公开 | 4 | 0 | 0 | 1 | 0 | 0 | 5
/// 不予公 公开
/// ```
struct LayoutRequests {
  /// A row of the form, and the line that its label begins on.
  private struct Start {
    var row: Int
    var line: Int
  }

  /// The rows of both forms, in their order.
  private static let rows = FormLabel.requestRows.map(\.line)

  private let lines: ArraySlice<LayoutLine>
  private var starts: [Start] = []
  /// The lines that hold figures.
  private var figures: [Int] = []
  /// Where the seven columns stand, page by page: pages may have margins of their own.
  private var columns: [Int: LayoutColumns] = [:]

  /// The table that begins at a line, and the line behind it.
  static func table(in lines: [LayoutLine], at start: Int) -> LayoutTable.Found? {
    guard let end = end(in: lines, from: start) else { return nil }
    let table = LayoutRequests(lines[start..<end])
    guard let rows = table.rows() else { return nil }
    var draft = LayoutTable.draft([head])
    for row in rows {
      draft.append(row: row.cells)
      draft.note(TableDraft.RowFacts(isUneven: row.isUneven))
    }
    return LayoutTable.Found(draft: draft, end: end)
  }

  /// A row of the form with its figures.
  private struct Row {
    var cells: [TableDraft.Cell]
    /// Whether nothing gives its figures columns, so that they are left out and told.
    var isUneven = false
  }

  private static let head =
    [LayoutTable.cell(FormHead.balance)]
    + StandardForm.requesters.map { LayoutTable.cell($0.name) }

  private init(_ lines: ArraySlice<LayoutLine>) {
    self.lines = lines
    findStarts()
    guard let first = starts.first?.line else { return }
    let names = lines[..<first].flatMap {
      LayoutTable.pieces(of: $0, among: StandardForm.requesters.map(\.name))
    }
    let all = LayoutColumns(count: 7, of: lines[first...].map(\.values), below: names)
    for (page, own) in Dictionary(grouping: lines[first...], by: \.page) {
      columns[page] = all ?? LayoutColumns(count: 7, of: own.map(\.values))
    }
    figures = lines[first...].indices.filter { line in
      let values = lines[line].values
      guard let columns = columns[lines[line].page] else { return values.count >= 4 }
      return !values.isEmpty && columns.hold(values)
    }
    // The figures of the first row may stand above its label.
    if let above = lines[..<first].indices.last, lines[above].values.count == 7 {
      figures.insert(above, at: 0)
    }
  }

  // MARK: Lines

  /// Behind the last row: its label, its figures and what is left of the label.
  private static func end(in lines: [LayoutLine], from start: Int) -> Int? {
    // Twenty-five rows, each label perhaps on fourteen lines: three characters wide.
    let horizon = min(lines.count, start + 350)
    let last = (start..<horizon).first { FormHead.lastRequest.isFound(in: folded(lines[$0].label)) }
    guard let last else { return nil }
    var end = last + 1
    var hasFigures = !lines[last].values.isEmpty
    let label = Array(FormLine.of(.carriedForward).label.unicodeScalars)
    while end < min(lines.count, last + 6) {
      let rest = lines[end].label
      let values = lines[end].values
      guard rest.isEmpty || label.contains(rest),
        rest.isEmpty != values.isEmpty
          || !values.isEmpty, !(hasFigures && !values.isEmpty)
      else { break }
      hasFigures = hasFigures || !values.isEmpty
      end += 1
    }
    return end
  }

  /// Words with brackets and points of one kind.
  private static func folded(_ words: [Unicode.Scalar]) -> [Unicode.Scalar] {
    words.enumerated().map { place, scalar in
      switch scalar {
      case "(": "（"
      case ")": "）"
      case "．": "."
      case "、" where place > 0 && words[place - 1].digitValue != nil: "."
      default: scalar
      }
    }
  }

  private mutating func findStarts() {
    var next = 0
    for line in lines.indices {
      let label = Self.folded(lines[line].label)
      guard label.count >= 2 else { continue }
      while let row = (next..<Self.beginnings.count).first(where: {
        Self.begins($0, in: label)
      }) {
        starts.append(Start(row: row, line: line))
        next = row + 1
      }
    }
    // 其他处理 with rows of its own is none itself.
    if starts.contains(where: { Self.rows[$0.row].row.group == .otherHandling }) {
      starts.removeAll { Self.rows[$0.row].row == .otherHandling }
    }
  }

  /// Whether a row's label begins on a line; in a narrow column its number stands there alone.
  private static func begins(_ row: Int, in label: [Unicode.Scalar]) -> Bool {
    let number = Self.rows[row].label.unicodeScalars.prefix(3)
    return beginnings[row].isFound(in: label)
      || number.first == "（" && label.suffix(3).elementsEqual(number)
  }

  /// How each label begins: its number and the first characters behind it tell all of them apart.
  private static let beginnings = rows.map { row in
    WordSet(String(row.label.prefix(row.label.first == "（" ? 4 : 3)))
  }

  // MARK: Rows

  private func rows() -> [Row]? {
    let form = StandardForm.all.first { $0.requestRows.count == figures.count }
    if let rows = form?.requestRows, fits(rows) {
      return zip(rows, figures).map { row, line in self.row(row, [line]) }
    }
    // Half of the labels at least: less is another table.
    guard starts.count >= 12 else { return nil }
    return starts.indices.map { index in
      row(Self.rows[starts[index].row], figures(ofStart: index))
    }
  }

  /// Whether each label that is found stands where its figures do: below the label before, above the
  /// one behind.
  private func fits(_ rows: [FormLine]) -> Bool {
    var place = 0
    for start in starts {
      let row = Self.rows[start.row].row
      guard let index = rows[place...].firstIndex(where: { $0.row == row }) else {
        return false
      }
      place = index + 1
      if index > 0, figures[index - 1] >= start.line { return false }
      if index + 1 < figures.count, figures[index + 1] <= start.line { return false }
    }
    return true
  }

  /// The lines of figures from where a label begins to the next one; none where the next row's own are
  /// perhaps among them.
  private func figures(ofStart index: Int) -> [Int] {
    let start = starts[index]
    let end = index + 1 < starts.count ? starts[index + 1].line : lines.endIndex
    let found = figures.filter { (start.line..<end).contains($0) }
    if found.first == start.line { return [start.line] }
    guard isNext(index) else { return [] }
    return found
  }

  /// Whether the next label that is found is of the next row.
  private func isNext(_ index: Int) -> Bool {
    guard index + 1 < starts.count else { return true }
    let rows = Self.rows[(starts[index].row + 1)..<starts[index + 1].row]
    return rows.allSatisfy { $0.row == .otherHandling }
  }

  /// A row of the form with its figures; those that nothing gives a column stand as they are.
  private func row(_ line: FormLine, _ found: [Int]) -> Row {
    let values = found.flatMap { lines[$0].values }
    let label = LayoutTable.cell(line.label)
    guard !values.isEmpty else {
      return Row(cells: [label] + [TableDraft.Cell](repeating: LayoutTable.cell(""), count: 7))
    }
    if found.count == 1, let words = columns[lines[found[0]].page]?.words(of: values) {
      return Row(cells: [label] + words.map { LayoutTable.cell($0) })
    }
    return Row(
      cells: [label] + values.map { LayoutTable.cell($0.words) },
      isUneven: values.count != 7 || found.count != 1)
  }
}
