internal import HanText
internal import ReportForms
internal import ReportModel

/// The tables of the standard forms inside one table, as some reports have them.
///
/// ```
/// 二、主动公开政府信息情况 (10 columns)  →  a line
/// 第二十条第（一）项 …                   →  a table
/// 三、收到和处理政府信息公开申请情况     →  a line
/// （本列数据的勾稽关系… 申请人情况       →  a table
/// ```
extension TableDraft {
  /// A piece of a table.
  enum Piece {
    /// A row that is none of the table's: a heading, a caption, a note.
    case line(Int)
    /// Rows of one table.
    case table(Range<Int>)
  }

  /// The pieces of a table that is of the standard forms.
  var pieces: [Piece] {
    var pieces: [Piece] = []
    var form: Table.Kind?
    var start: Int?
    for row in rows.indices {
      if isLine(row) {
        if let start { pieces.append(.table(start..<row)) }
        start = nil
        pieces.append(.line(row))
      } else if let next = beginning(at: row), next != form {
        // The captions of a part of the table of section 四 stand above the names of its columns, and those
        // of the table of section 三 above its first row.
        let isBelowCaptions =
          form == nil
          && start.map { start in
            (start..<row).allSatisfy { next == .review ? isReviewHead($0) : isRequestHead($0) }
              && next != .proactive
          } ?? false
        if !isBelowCaptions {
          if let start { pieces.append(.table(start..<row)) }
          start = row
        }
        form = next
      } else if start == nil {
        start = row
      }
    }
    if let start { pieces.append(.table(start..<rows.count)) }
    return pieces.flatMap { piece -> [Piece] in
      guard case .table(let rows) = piece, rows.allSatisfy(isAlone) else { return [piece] }
      // The signature in a sheet: nothing but lines.
      return rows.map { .line($0) }
    }
  }

  /// Whether a row is one cell over all columns, and no caption of a block.
  private func isAlone(_ row: Int) -> Bool {
    guard columnCount > 1, let cell = onlyCell(inRow: row) else { return false }
    return cell.columnSpan == columnCount && !FormHead.article.isPrefix(of: cell.inked)
  }

  /// Whether a row is a line of text between tables: alone in its row, and a heading, a caption or a
  /// sentence.
  private func isLine(_ row: Int) -> Bool {
    guard columnCount > 1, let cell = onlyCell(inRow: row),
      cell.columnSpan * 2 > columnCount || rows[row].count == 1
    else { return false }
    let words = cell.inked
    if FormHead.article.isPrefix(of: words) { return false }
    if Self.isUnit(cell.words) || Self.isNote(cell) { return true }
    if FormHead.captions.isPrefix(of: words), words.count <= 40 { return true }
    guard let marker = EnumerationMarker(in: words, at: 0, before: words.count),
      marker.style == .ideograph
    else { return false }
    let name = Array(words[marker.end...])
    return !FormHead.rowLabels.isPrefix(of: name)
  }

  /// The one cell with words in a row; nil where there is none or another.
  private func onlyCell(inRow row: Int) -> Cell? {
    guard let place = rows[row].first(where: { !cells[$0].isBlank }),
      !rows[row].dropFirst(place + 1 - rows[row].lowerBound).contains(where: { !cells[$0].isBlank })
    else { return nil }
    return cells[place]
  }

  /// Whether a row has nothing but words of the head of the table of section 四.
  private func isReviewHead(_ row: Int) -> Bool {
    cells(inRow: row).allSatisfy { $0.isBlank || FormHead.isPieceOfReviewHead($0.inked) }
  }

  /// The form whose table begins with a row.
  private func beginning(at row: Int) -> Table.Kind? {
    var words: [[Unicode.Scalar]] = []
    words.reserveCapacity(rows[row].count)
    for cell in rows[row] where !cells[cell].isBlank && cells[cell].words.count <= 200 {
      words.append(cells[cell].inked)
    }
    return FormHead.beginning(words)
  }

  /// Whether the rows are those of the table of section 三 from some row on, with or without its head.
  var goesOnWithRequests: Bool {
    var count = 0
    var next = 1
    for row in rows.indices where !isRequestHead(row) {
      let found = cells(inRow: row).lazy.compactMap { FormLabel.index(of: $0.words, from: next) }
      guard let place = found.first else { return false }
      next = place + 1
      count += 1
    }
    return count > 0
  }

  /// Whether the rows go on with a table of indicators without a head of their own: as many columns, and a
  /// unit where the other has its units.
  func goesOn(with indicators: TableDraft) -> Bool {
    guard columnCount == indicators.columnCount, !rows.isEmpty,
      let units = indicators.cells.prefix(while: { $0.row < 4 }).first(where: {
        TableKind.unitHeaders.contains($0.inked)
      })
    else { return false }
    let first = cells(inRow: 0)
    return first.count == columnCount
      && first.contains {
        $0.column == units.column && MeasureWords.ofIndicators.contains($0.inked)
      } && first.contains { $0.column > units.column && TableReader.isFigure($0.inked) }
  }

  /// Whether the head of another table stands above other rows: that table goes on, on the next page.
  func repeatsHead(of other: TableDraft) -> Bool {
    guard columnCount == other.columnCount, rows.count > 1, other.rows.count > 1 else {
      return false
    }
    func words(_ table: TableDraft, _ row: Int) -> [[Unicode.Scalar]] {
      table.cells(inRow: row).map(\.inked)
    }
    return words(self, 0) == words(other, 0) && words(self, 1).first != words(other, 1).first
  }

  /// Whether a row is of the head of that table: 申请人情况, 自然人, 商业企业; or names columns some other
  /// way, with words and no figures behind its first cell.
  func isRequestHead(_ row: Int) -> Bool {
    let cells = cells(inRow: row)
    if cells.contains(where: { FormHead.requesters.isPrefix(of: $0.inked) }) { return true }
    let behind = cells.dropFirst().lazy.filter { !$0.isBlank }
    return behind.allSatisfy { $0.words.contains { $0.isHan } } && behind.count > 1
      // A row of the form whose figures are all blank, beside its group, or words (无).
      && !cells.contains { FormLabel.isCaption($0.inked) }
  }

  /// The rows of a piece as a table of their own.
  func rows(_ piece: Range<Int>) -> TableDraft {
    var draft = TableDraft()
    for row in piece { draft.append(row: Array(cells(inRow: row))) }
    draft.finish()
    return draft
  }
}
