import ReportModel

/// Sets the rows of a table below the labels that they are parts of.
///
/// ```
/// 三、本年度办理结果        group of the two rows below and of （三）
///   （一）予以公开
///   （三）不予公开          group, a part of 三
///     1.属于国家秘密
///   （七）总计              goes on with 三、, which needs no second line
/// ```
/// Each row tells its whole path; a name of it that a line above tells already needs no line of its own.
struct SheetOutline {
  private let table: Table
  private(set) var lines: SheetLines
  private(set) var blocks: [TableSheet.Block] = []
  /// The names that the row above is a part of, and its own label where the present one is a part of it.
  private var open: [String] = []

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
        add(.row(index), depth: row.group == nil ? 0 : 1)
      } else {
        enter(row.path, ofRow: index)
        add(.row(index), depth: open.count)
      }
    }
  }

  private mutating func addBlock(caption: String?, fields: Range<Int>) {
    blocks.append(TableSheet.Block(caption: caption, fields: fields))
    add(.block, depth: 0)
  }

  private mutating func add(_ content: SheetLines.Line.Content, depth: Int) {
    lines.append(SheetLines.Line(content: content, depth: depth, block: blocks.count - 1))
  }

  /// Opens the names of a path: those that are open, the row above, or a line of its own for each.
  private mutating func enter(_ path: [String], ofRow index: Int) {
    let shared = zip(open, path).prefix { $0 == $1 }.count
    let isBelowRow =
      open.count == shared && shared < path.count && index > 0
      && table.rows[index - 1].label == path[shared]
    for level in path.indices.dropFirst(isBelowRow ? shared + 1 : shared) {
      add(.group(ofRow: index, level: level), depth: level)
    }
    open = path
  }
}
