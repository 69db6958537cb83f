import ReportModel
import TerminalModel

/// Where a table stands on a screen: how wide its labels and columns are, and how high its lines.
///
/// ```
/// 表三 收到和处理政府信息公开申请情况              name
///                   │         社会公益             head, up to three rows
///                   │  自然人     组织   总计
/// ──────────────────┼──────────────────────
/// 一、本年新收      │     821        2    859      lines
/// ```
/// Names take as few rows as make all columns fit; where three are not enough, the columns scroll and
/// labels stay. Making it costs a few steps a column, and nothing for the rows that are not shown.
struct SheetLayout {
  let table: Table
  let sheet: TableSheet
  /// Where all of it stands.
  let rect: Rect
  /// The columns that labels get.
  private(set) var labelWidth = 0
  /// The columns of each slot.
  private(set) var widths: [Int] = []
  /// The slots that are shown, from left to right.
  let shown: [Int]
  /// The columns before each slot.
  private(set) var gap = 2
  /// The most rows that a column's name gets.
  let headLimit: Int
  /// The most rows that a label or a cell gets.
  let lineLimit: Int
  /// Whether there is room for the table's name and for a rule below the head.
  let hasName: Bool
  let hasRule: Bool
  /// The rows below the lines, for what is to be said of the selected cell.
  let noteRows: Int

  /// The columns beside labels and cells: one at each edge, and a rule with a blank before it.
  private static let frameColumns = 4
  /// Labels wider than this are set in several rows, so that figures stand near short ones.
  private static let widestLabel = 44

  /// The layout of a table in a rectangle; `hasNotes` says that cells may have something to be said of.
  init(
    _ table: Table, _ sheet: TableSheet, in rect: Rect, hasNotes: Bool,
    columns choice: ColumnChoice = ColumnChoice()
  ) {
    self.table = table
    self.sheet = sheet
    self.rect = rect
    shown = choice.shown(of: sheet.slots.count)
    let rows = rect.size.rows
    // A low screen gives its rows to the lines first.
    headLimit = rows >= 10 ? 3 : rows >= 6 ? 2 : 1
    lineLimit = rows >= 20 ? 3 : rows >= 10 ? 2 : 1
    hasName = rows >= 5
    hasRule = rows >= 6
    noteRows = !hasNotes ? 0 : rows >= 14 ? 3 : rows >= 8 ? 1 : 0
    fit(rect.size.columns)
    let most = max(8, rect.size.columns - SheetLayout.frameColumns - labelWidth)
    for (slot, columns) in choice.wider where widths.indices.contains(slot) {
      widths[slot] = max(2, min(widths[slot] + columns, most))
    }
  }

  // MARK: Widths

  private mutating func fit(_ columns: Int) {
    let least = min(sheet.labelWidth, max(columns * 2 / 5, 8))
    let most = min(sheet.labelWidth, max(SheetLayout.widestLabel, columns / 3))
    let room = max(0, columns - SheetLayout.frameColumns)
    for (rows, gap) in [(1, 2), (2, 2), (2, 1), (3, 2), (3, 1)] where rows <= headLimit {
      let label = rows == 1 ? most : least
      let widths = slotWidths(rows: rows, gap: gap, room: room - label)
      let needed = shown.reduce(0) { $0 + widths[$1] + gap }
      guard label + needed <= room else { continue }
      (self.widths, self.gap, labelWidth) = (widths, gap, min(most, room - needed))
      return
    }
    // What scrolls may as well be legible, where the screen is not too narrow for it.
    let (rows, gap) = columns >= Layout.narrow ? (2, 2) : (headLimit, 1)
    (self.gap, labelWidth) = (gap, least)
    widths = slotWidths(rows: rows, gap: gap, room: max(8, room - least))
  }

  /// The columns of each slot with names in some rows; wide words get what others leave of the room.
  private func slotWidths(rows: Int, gap: Int, room: Int) -> [Int] {
    let heads = sheet.slots.map { slot in
      // A long name breaks even where there is room: figures stand nearer to their labels.
      let isLong = rows == 1 && headLimit > 1 && slot.head[0] > TableSheet.wide
      return min(slot.head[isLong ? 1 : rows - 1], SheetLayout.widestLabel)
    }
    let natural = zip(sheet.slots, heads).map { max($0.cells, $1, 2) }
    guard sheet.hasWideText, shown.reduce(0, { $0 + natural[$1] + gap }) > room else {
      return natural.map { min($0, max(8, room)) }
    }
    let limit = textLimit(natural, gap: gap, room: room)
    return zip(natural, zip(sheet.slots, heads)).map { width, slot in
      slot.0.isNumeric ? width : min(width, max(limit, slot.1))
    }
  }

  /// The most columns for wide words with which all slots fit, or the least in which words can be read.
  private func textLimit(_ natural: [Int], gap: Int, room: Int) -> Int {
    var limit = TableSheet.wide
    var step = room
    while step > 0 {
      let longer = limit + step
      let needed = shown.reduce(0) { sum, slot in
        let width = natural[slot]
        return sum + gap + (sheet.slots[slot].isNumeric ? width : min(width, longer))
      }
      if needed <= room { limit = longer }
      step /= 2
    }
    return limit
  }

  /// The column behind the labels, where the rule stands.
  var rule: Int { rect.origin.column + 1 + labelWidth + 1 }

  /// The places among the slots shown that stand beside the labels from one on, the last one perhaps cut.
  func places(from first: Int) -> Range<Int> {
    let first = min(first, max(0, shown.count - 1))
    var room = rect.origin.column + rect.size.columns - 1 - rule - 1
    var end = first
    while end < shown.count, widths[shown[end]] + gap <= room {
      room -= widths[shown[end]] + gap
      end += 1
    }
    return first..<max(end, min(first + 1, shown.count))
  }

  // MARK: Heights

  /// The rows of a block's head, its caption and the names of its columns.
  func headRows(ofBlock block: Int) -> Int {
    guard let block = sheet.blocks[safe: block] else { return 0 }
    var rows =
      block.caption == nil ? 0 : self.rows(of: block.caption ?? "", columns: labelWidth).count
    for (slot, field) in block.fields.enumerated() {
      let heads = sheet.columns[field].head
      let needed = (heads.firstIndex { $0 <= widths[slot] } ?? headLimit - 1) + 1
      rows = max(rows, heads[0] == 0 ? 0 : min(needed, headLimit))
    }
    return rows
  }

  /// The rows of the head that stays above the lines, with the name and the rule.
  func fixedRows(block: Int) -> Int {
    (hasName ? 1 : 0) + headRows(ofBlock: block) + (hasRule ? 1 : 0)
  }

  /// The rows that lines have below a block's head.
  func lineRows(block: Int) -> Int {
    max(1, rect.size.rows - fixedRows(block: block) - noteRows)
  }

  /// The rows of a line among others.
  func height(of line: SheetLines.Line) -> Int {
    switch line.content {
    case .block: (hasRule ? 1 : 0) + headRows(ofBlock: line.block)
    case .group: label(of: line).count
    case .row(let row): max(label(of: line).count, textRows(ofRow: row, line.block))
    }
  }

  private func textRows(ofRow row: Int, _ block: Int) -> Int {
    guard let field = sheet.widestText(inRow: row),
      let width = widths[safe: field - sheet.blocks[block].fields.lowerBound],
      let text = table.rows[row].cells[safe: field]??.text
    else { return 1 }
    return rows(of: text, columns: width).count
  }

  /// The columns that a label is set in: narrow labels have none to give.
  func indent(depth: Int) -> Int { min(depth * Layout.step, labelWidth / 4) }

  // MARK: Words

  /// A row of a label: its words, and those of its group, which stand back.
  struct LabelRow {
    var words: String
    var group = ""
  }

  /// The label of a line in the rows it takes.
  func label(of line: SheetLines.Line) -> [LabelRow] {
    let room = max(2, labelWidth - indent(depth: line.depth))
    switch line.content {
    case .block: return []
    case .group(let row, let level):
      return rows(of: table.rows[row].path[level], columns: room).map { LabelRow(words: $0) }
    case .row(let row):
      var label = rows(of: table.rows[row].label, columns: room).map { LabelRow(words: $0) }
      guard line.namesGroup, let group = table.rows[row].group, let last = label.last else {
        return label
      }
      let rest = room - displayWidth(last.words, sheet.ambiguous) - 2
      if rest >= SheetLayout.shortestGroup {
        label[label.count - 1].group = "  " + rows(of: group, columns: rest, limit: 1)[0]
      }
      return label
    }
  }

  /// （三）… and less say too little to stand beside a label; the path below the table says all.
  private static let shortestGroup = 8

  /// Words set in rows of some columns, as many as a line may have; what is cut ends in `…`.
  func rows(of words: String, columns: Int, limit: Int? = nil) -> [String] {
    let lineLimit = limit ?? lineLimit
    guard displayWidth(words, sheet.ambiguous) > columns else { return [words] }
    guard lineLimit > 1 else { return [words.shortened(toColumns: columns, sheet.ambiguous)] }
    // No more is shown, however long the words are.
    let text = Array(words.unicodeScalars.prefix(columns * (lineLimit + 1)))
    let rows = LineWrapping(columns: columns, ambiguous: sheet.ambiguous).rows(of: text)
    var shown = rows.prefix(lineLimit).map { String(String.UnicodeScalarView(text[$0.range])) }
    if rows.count > lineLimit, let last = shown.indices.last {
      let rest = String(String.UnicodeScalarView(text[rows[last].range.lowerBound...]))
      shown[last] = rest.shortened(toColumns: columns, sheet.ambiguous)
    }
    return shown
  }
}
