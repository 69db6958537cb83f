import HanText
import ReportModel

/// Sets the rows of a table below the labels that they are parts of.
///
/// ```
/// 三、本年度办理结果        group of the two rows below and of （三）
///   （一）予以公开
///   （三）不予公开          group, numbered one level below 三、
///     1.属于国家秘密
///   （七）总计              goes on with 三、, which needs no second line
/// ```
/// The table says of a row only what it is directly a part of; that （三） is a part of 三 the numbers
/// tell.
struct SheetOutline {
  private let table: Table
  private(set) var lines: SheetLines
  /// The line that each line is a part of, -1 for none.
  private(set) var parents: [Int32] = []
  private(set) var blocks: [TableSheet.Block] = []
  private var open: [Open] = []

  /// A label that rows may be parts of.
  private struct Open {
    var name: String
    /// The level that its number tells; 0 for a label without one.
    var level: Int
    var line: Int
    var depth: Int
  }

  init(_ table: Table) {
    self.table = table
    lines = SheetLines(tableRows: table.rows.count)
    let isStacked = table.rows.contains { $0.fields != table.rows[0].fields }
    if !isStacked { addBlock(caption: nil, fields: 0..<table.columns.count) }
    for (index, row) in table.rows.enumerated() {
      if isStacked {
        let before = index > 0 ? table.rows[index - 1] : nil
        if before?.fields != row.fields || before?.group != row.group {
          addBlock(caption: row.group, fields: row.fields.clamped(to: table.columns.indices))
        }
        add(.row(index), depth: row.group == nil ? 0 : 1, parent: nil)
      } else {
        add(index, row)
      }
    }
  }

  private mutating func addBlock(caption: String?, fields: Range<Int>) {
    blocks.append(TableSheet.Block(caption: caption, fields: fields))
    add(.block, depth: 0, parent: nil)
  }

  private mutating func add(_ content: SheetLines.Line.Content, depth: Int, parent: Int?) {
    lines.append(SheetLines.Line(content: content, depth: depth, block: blocks.count - 1))
    parents.append(Int32(parent ?? -1))
  }

  private mutating func add(_ index: Int, _ row: Table.Row) {
    if let group = row.group {
      enter(group, ofRow: index)
    } else {
      open = []
    }
    let depth = open.last.map { $0.depth + 1 } ?? 0
    add(.row(index), depth: depth, parent: open.last?.line)
  }

  /// Makes a group the innermost open one: one that is open, the row above, or a line of its own.
  private mutating func enter(_ group: String, ofRow index: Int) {
    if let place = open.lastIndex(where: { $0.name == group }) {
      open.removeSubrange((place + 1)...)
      return
    }
    let above = lines.lines.count - 1
    if index > 0, table.rows[index - 1].label == group, lines.row(inLine: above) == index - 1 {
      let depth = lines.lines[above].depth
      open.removeAll { $0.depth >= depth }
      open.append(Open(name: group, level: level(of: group), line: above, depth: depth))
      return
    }
    let level = level(of: group)
    while let last = open.last, level == 0 || last.level == 0 || last.level >= level {
      open.removeLast()
    }
    let depth = open.last.map { $0.depth + 1 } ?? 0
    add(.group(ofRow: index), depth: depth, parent: open.last?.line)
    open.append(
      Open(name: group, level: level, line: lines.lines.count - 1, depth: depth))
  }

  /// The level that a label's number stands for in official documents, 0 without one.
  private func level(of label: String) -> Int {
    // A number and its marks take no more than this.
    let text = Array(label.unicodeScalars.prefix(8))
    guard let marker = EnumerationMarker(in: text, at: 0, before: text.count) else { return 0 }
    return switch marker.style {
    case .part, .annex: 1
    case .ideograph: 2
    case .bracketedIdeograph: 3
    case .arabic: 4
    case .bracketedArabic: 5
    case .circled: 6
    case .item: 0
    }
  }
}
