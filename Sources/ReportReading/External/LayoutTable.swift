internal import HanText

/// Finds the tables of the standard forms on pages whose layout is kept by blanks, and builds them anew.
enum LayoutTable {
  /// The table that begins at a line, and the line behind it; nil where none of the forms' begins.
  static func table(in lines: [LayoutLine], at place: Int) -> (draft: TableDraft, end: Int)? {
    let words = lines[place].inked
    // The longest line of a header: the rule of the columns beside the names of all of them.
    guard words.count <= 80, !(words.last?.endsSentence ?? true) else { return nil }
    if LayoutProactive.articles.isPrefix(of: words), words.count <= 14 {
      return LayoutProactive.table(in: lines, at: place)
    }
    if requestHeads.isFound(in: words) { return LayoutRequests.table(in: lines, at: place) }
    if words.count <= 8, words.starts(with: Array("行政复议".unicodeScalars)) {
      return review(lines, place)
    }
    return nil
  }

  private static let requestHeads = WordSet("（本列数据的 (本列数据的 申请人情况")

  /// A cell without the blanks of its words.
  static func cell(_ words: [Unicode.Scalar], span: Int = 1) -> TableDraft.Cell {
    TableDraft.Cell(words: words.filter { !$0.isBlank }, columnSpan: span)
  }

  /// A cell of some words.
  static func cell(_ words: String, span: Int = 1) -> TableDraft.Cell {
    cell(Array(words.unicodeScalars), span: span)
  }

  /// A table of some rows.
  static func draft(_ rows: [[TableDraft.Cell]]) -> TableDraft {
    var draft = TableDraft()
    for row in rows { draft.append(row: row) }
    return draft
  }

  // MARK: Section 四

  private static func review(
    _ lines: [LayoutLine], _ start: Int
  ) -> (draft: TableDraft, end: Int)? {
    // The header's words stand on six lines or fewer, whatever the width of its columns.
    for place in start..<min(lines.count, start + 14) {
      let values = lines[place].values
      guard values.count == 15, lines[place].label.isEmpty else { continue }
      let names = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
      return (
        draft([
          [cell("行政复议", span: 5), cell("未经复议直接起诉", span: 5), cell("复议后起诉", span: 5)],
          (names + names + names).map { cell($0) }, values.map { cell($0.words) },
        ]), place + 1
      )
    }
    return nil
  }
}
