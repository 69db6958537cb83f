internal import HanText
internal import ReportModel

/// A table of any kind on a printed page, built anew from its columns.
///
/// ```
/// 科目编码   科目名称   决算数
/// 201        公共服务    3.5        →   科目编码 | 科目名称 | 决算数
///            养老保险                   201 | 公共服务 | 3.5
/// 20805                  6.2            20805 | 养老保险缴费 | 6.2
///            缴费
/// ```
struct LayoutGrid {
  /// The table; its header first.
  private(set) var draft = TableDraft()
  /// The line behind it.
  let end: Int
  /// How many columns it has.
  var columnCount: Int { columns.count }
  /// Whether it has no header, as where a table goes on from the page before.
  let isHeadless: Bool
  /// The words of the header, piece by piece.
  let head: [[Unicode.Scalar]]
  /// The rows below the header.
  private(set) var rows: [[[Unicode.Scalar]]] = []

  private let lines: ArraySlice<LayoutLine>
  /// The stretches that the columns stand in.
  private(set) var columns: [Range<Int>] = []

  /// The table that begins at a line; nil where none does.
  ///
  /// - Parameters:
  ///   - all: the lines of all pages.
  ///   - place: the line.
  ///   - continues: whether a table ends on the page before, right above the line.
  init?(in all: [LayoutLine], at place: Int, continues: Bool = false) {
    // Below 单位：万元 there is a header, whatever its first line looks like.
    let isHeader = place > 0 && TableDraft.isUnit(all[place - 1].pieces.last?.words ?? [])
    guard Self.isTabular(all[place]) || (continues || isHeader) && Self.isPart(all[place]) else {
      return nil
    }
    end = Self.end(in: all, from: place, patience: continues ? 40 : isHeader ? 5 : 2)
    lines = all[place..<end]
    let tabular = lines.filter(Self.isTabular)
    // A line or two with gaps are addresses or a signature.
    guard tabular.count >= (continues ? 1 : 3),
      let body = lines.firstIndex(where: { Self.isTabular($0) && Self.holdsFigure($0) })
    else { return nil }
    let isBare = continues && !lines[..<body].contains(where: Self.isTabular)
    let first = isBare ? place : Self.labelStart(of: body, in: lines)
    isHeadless = first == place
    head = lines[..<first].flatMap { line in line.pieces.map { $0.words.filter { !$0.isBlank } } }
    columns = Self.columns(of: lines[first...])
    let figures = lines[first...].count(where: Self.holdsFigure)
    guard columns.count >= 2, figures >= 2 || continues, !isContents(lines[first...]) else {
      return nil
    }
    addColumns(of: lines[..<first])
    setRows(lines[first...])
    addHeader(lines[..<first])
    for row in rows { draft.append(row: row.map { TableDraft.Cell(words: $0) }) }
  }

  /// Adds the rows of the next page; false when nothing tells which columns theirs are.
  mutating func append(_ next: LayoutGrid) -> Bool {
    // Columns without a figure are not seen: they are those that were blank on this page too.
    let used = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let places = next.columnCount == columnCount ? Array(columns.indices) : used
    guard places.count == next.columnCount else { return false }
    for row in next.rows {
      var whole = [[Unicode.Scalar]](repeating: [], count: columnCount)
      for (place, words) in zip(places, row) { whole[place] = words }
      rows.append(whole)
      draft.append(row: whole.map { TableDraft.Cell(words: $0) })
    }
    return true
  }

  /// Adds the columns that only their names show, being blank below.
  private mutating func addColumns(of header: ArraySlice<LayoutLine>) {
    let names = header.flatMap { $0.pieces.map(\.places) }.filter { name in
      !columns.contains { $0.overlaps(name) }
    }
    columns = (columns + Self.united(names)).sorted { $0.lowerBound < $1.lowerBound }
  }

  // MARK: Cells

  /// The column that a piece stands in, or is nearest to.
  private func column(of piece: LayoutLine.Piece) -> Int {
    if let column = columns.firstIndex(where: { $0.overlaps(piece.places) }) { return column }
    return columns.indices.min {
      distance(columns[$0], piece.middle) < distance(columns[$1], piece.middle)
    } ?? 0
  }

  private func distance(_ column: Range<Int>, _ place: Int) -> Int {
    abs((column.lowerBound + column.upperBound) / 2 - place)
  }

  /// Sets a row for each line, labels that stand on several lines put together.
  ///
  /// A label of several lines stands in the middle of its row: as many lines above the figures as below.
  private mutating func setRows(_ body: ArraySlice<LayoutLine>) {
    let isKeyed = isKeyed(body)
    var waiting: [LayoutLine.Piece] = []
    // How many lines of the last row's label stand above it, and its column.
    var open = (count: 0, column: 0)
    for (place, line) in zip(body.indices, body) {
      if line.pieces.count == 1, let piece = line.pieces.first {
        let column = column(of: piece)
        if open.count > 0, open.column == column, let last = rows.indices.last {
          rows[last][column] += piece.words
          open.count -= 1
          continue
        }
        let isRest = isKeyed && column > 0 && !Self.holdsFigure(line)
        if isRest || lacks(column, lineAt: place + 1, in: body) {
          waiting.append(piece)
          continue
        }
      }
      var row = [[Unicode.Scalar]](repeating: [], count: columns.count)
      for piece in waiting { row[self.column(of: piece)] += piece.words }
      let above = waiting.count
      for piece in line.pieces { row[column(of: piece)] += piece.words }
      open = (above, waiting.last.map { column(of: $0) } ?? 0)
      waiting = []
      rows.append(row)
    }
    for piece in waiting {
      guard let last = rows.indices.last else { break }
      rows[last][column(of: piece)] += piece.words
    }
  }

  /// Whether each row begins with a code, so that a line without one is no row.
  private func isKeyed(_ body: ArraySlice<LayoutLine>) -> Bool {
    let rows = body.filter { $0.pieces.count > 2 }
    let keyed = rows.count { row in
      column(of: row.pieces[0]) == 0 && row.pieces[0].words.allSatisfy { $0.digitValue != nil }
    }
    return columns.count > 2 && rows.count >= 2 && keyed * 10 >= rows.count * 7
  }

  /// Whether a line goes on with a row whose label began above: it has figures and no label.
  private func lacks(
    _ column: Int, lineAt place: Int, in body: ArraySlice<LayoutLine>, depth: Int = 0
  ) -> Bool {
    guard body.indices.contains(place), !body[place].followsGap else { return false }
    let line = body[place]
    // Labels have four lines at most.
    if depth < 6, line.pieces.count == 1, !Self.holdsFigure(line),
      self.column(of: line.pieces[0]) == column
    {
      return lacks(column, lineAt: place + 1, in: body, depth: depth + 1)
    }
    return Self.holdsFigure(line) && !line.pieces.contains { self.column(of: $0) == column }
  }

  /// The rows above the figures: names over several columns, then the names of the columns.
  private mutating func addHeader(_ header: ArraySlice<LayoutLine>) {
    guard let lowest = header.last else { return }
    // Where the lowest line names all columns, what stands above is over several of them.
    let isWhole = lowest.pieces.count == columns.count
    var names = [[Unicode.Scalar]](repeating: [], count: columns.count)
    for line in header.dropLast(isWhole ? 1 : 0) {
      var wide: [(words: [Unicode.Scalar], columns: Range<Int>)] = []
      for (index, piece) in line.pieces.enumerated() {
        let over = isWhole ? share(of: index, in: line) : overlapped(by: piece)
        if over.count > 1 || isWhole {
          wide.append((piece.words, over))
        } else {
          names[column(of: piece)] += piece.words
        }
      }
      addWide(wide)
    }
    if isWhole { for piece in lowest.pieces { names[column(of: piece)] += piece.words } }
    draft.append(row: names.map { TableDraft.Cell(words: $0, isHeader: true) })
  }

  /// The columns that a piece stands over.
  private func overlapped(by piece: LayoutLine.Piece) -> Range<Int> {
    let over = columns.indices.filter { columns[$0].overlaps(piece.places) }
    guard let first = over.first, let last = over.last else { return 0..<0 }
    return first..<last + 1
  }

  /// The columns that are nearer to a piece than to the others of its line.
  private func share(of index: Int, in line: LayoutLine) -> Range<Int> {
    let own = columns.indices.filter { column in
      let nearest = line.pieces.indices.min {
        distance(columns[column], line.pieces[$0].middle)
          < distance(columns[column], line.pieces[$1].middle)
      }
      return nearest == index
    }
    guard let first = own.first, let last = own.last else { return 0..<0 }
    return first..<last + 1
  }

  private mutating func addWide(_ cells: [(words: [Unicode.Scalar], columns: Range<Int>)]) {
    guard !cells.isEmpty else { return }
    var row: [TableDraft.Cell] = []
    var next = 0
    for cell in cells {
      let start = max(cell.columns.lowerBound, next)
      if start > next { row.append(TableDraft.Cell(words: [], columnSpan: start - next)) }
      row.append(
        TableDraft.Cell(words: cell.words, columnSpan: max(1, cell.columns.upperBound - start)))
      next = max(start + 1, cell.columns.upperBound)
    }
    draft.append(row: row)
  }
}
