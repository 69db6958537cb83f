import ReportModel
import TerminalModel

/// A table drawn without a box, for panes that its box does not fit.
///
/// ```
///                    自然人  法人或其他组织  总计
///                            商业  科研
///                            企业  机构
/// ──────────────────────────────────────────────
/// 三、本年度办理结果
///   （一）予以公开       258    12     0     270
/// ```
struct ListDrawing {
  let printed: PrintedTable
  let layout: ListLayout
  let report: Report

  /// A cell with its words where they stand.
  struct Entry {
    var cell: PrintedTable.Cell
    var slots: Range<Int>
    var look: TextPiece.Look
    var repeats: [Int] = []
  }

  // MARK: Rows

  /// The rows on screen of a printed row.
  func rows(ofRow row: Int) -> [TextRow] {
    let parts = printed.parts(ofRow: row, in: report)
    let isHead = printed.isHead(row)
    let block = printed.table.blocks.lowerBound + row
    let start = report.blocks[block].start
    var lines: [[TextPiece]] = []
    let (label, before) = label(of: parts, isHead: isHead)
    for index in before {
      let look = isHead && !parts.values.isEmpty ? TextPiece.Look.head : .group
      let indent = isHead ? 0 : printed.indent(ofColumn: printed.cells[index].column)
      lines += words(of: printed.cells[index], look: look, indent: indent)
    }
    let entries = parts.values.map { value in
      let cell = printed.cells[value.cell]
      return Entry(
        cell: cell, slots: value.slots,
        look: isHead ? .head : cell.content == .zero ? .zero : .text)
    }
    let indent = printed.indent(of: parts, row: row)
    lines += self.lines(
      label: label.map { printed.cells[$0] }, look: isHead ? .head : .text, indent: indent, entries)
    for index in parts.after { lines += words(of: printed.cells[index], look: .text) }
    var result = lines.map { TextRow(block: block, start: start, pieces: $0) }
    if row == 0 { result.insert(TextRow(block: block, start: start, rule: rule), at: 0) }
    let end = report.blocks[block].reading.upperBound
    if row == printed.rowCount - 1 || isHead && !printed.isHead(row + 1) && !parts.values.isEmpty {
      result.append(TextRow(block: block, start: end, rule: rule))
    }
    return result
  }

  /// A rule over all columns.
  var rule: [Unicode.Scalar] { Array(repeating: "─", count: layout.usedColumns) }

  /// What stands in the column of the labels, and what on lines of its own.
  private func label(of parts: RowParts, isHead: Bool) -> (label: Int?, before: [Int]) {
    guard isHead, parts.label == nil, parts.before.count == 1, !parts.values.isEmpty,
      layout.isBeside, Int(printed.cells[parts.before[0]].width) <= 3 * layout.label
    else { return (parts.label, parts.before) }
    return (parts.before[0], [])
  }

  /// The words of a cell over the whole width.
  func words(of cell: PrintedTable.Cell, look: TextPiece.Look, indent: Int = 0) -> [[TextPiece]] {
    let columns = min(layout.columns, Layout.widestMeasure)
    let indent = columns >= indent + Self.shortestLine ? indent : 0
    return report.lines(of: cell, columns: columns - indent, printed.ambiguous).map {
      [TextPiece(reading: $0.reading, column: indent, look: look)]
    }
  }

  /// Seven characters: a label in shorter lines is not set in.
  private static let shortestLine = 14

  // MARK: Label and values

  /// The lines of a label and its values.
  func lines(
    label: PrintedTable.Cell?, look: TextPiece.Look, indent: Int, _ entries: [Entry]
  ) -> [[TextPiece]] {
    let indent = layout.isWhole || layout.label >= indent + Self.shortestLine ? indent : 0
    let labels = label.map { cell in
      report.lines(of: cell, columns: max(2, layout.label - indent), printed.ambiguous).map {
        TextPiece(reading: $0.reading, column: indent, look: look)
      }
    }
    var values = (0..<layout.bandCount).flatMap { band in lines(of: entries, inBand: band) }
    guard let labels else { return values }
    guard layout.isBeside else { return labels.map { [$0] } + values }
    while values.count < labels.count { values.append([]) }
    for (line, piece) in labels.enumerated() { values[line].insert(piece, at: 0) }
    return values
  }

  private func words(of entry: Entry, columns: Int) -> [CellLine] {
    entry.look == .head
      ? report.balancedLines(of: entry.cell, columns: columns, printed.ambiguous)
      : report.lines(of: entry.cell, columns: columns, printed.ambiguous)
  }

  private func lines(of entries: [Entry], inBand band: Int) -> [[TextPiece]] {
    var lines: [[TextPiece]] = []
    for entry in entries {
      guard let place = layout.place(of: entry.slots), place.band == band else { continue }
      let isRight = layout.slots[entry.slots.lowerBound].isNumeric
      for (line, words) in self.words(of: entry, columns: place.width).enumerated() {
        let free = max(0, place.width - words.width)
        let indent = entry.slots.count > 1 ? free / 2 : isRight ? free : 0
        if line == lines.count { lines.append([]) }
        lines[line].append(
          TextPiece(
            reading: words.reading, column: place.start + indent, look: entry.look,
            repeats: entry.repeats.map { $0 + words.reading.lowerBound - Int(entry.cell.start) }))
      }
    }
    return lines
  }
}
