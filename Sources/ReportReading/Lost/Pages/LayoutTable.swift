internal import HanText
internal import ReportForms
internal import ReportModel

/// Finds the tables of the standard forms on printed pages, and builds them anew.
enum LayoutTable {
  /// A table, and the line behind it.
  struct Found {
    var draft: TableDraft
    var end: Int
  }

  /// What kind of table begins at a line; nil where none of the forms' does.
  static func kind(at line: LayoutLine) -> Table.Kind? {
    let words = line.inked
    // The longest line of a header: the rule of the columns beside the names of all of them.
    guard words.count <= 80, !(words.last?.endsSentence ?? true) else { return nil }
    if FormHead.article.isPrefix(of: words), words.count <= 14 { return .proactive }
    if FormHead.requestLines.isFound(in: words) { return .requests }
    if words.count <= 8, FormHead.reconsideration.isPrefix(of: words) { return .review }
    return nil
  }

  /// The table of a kind that begins at a line.
  ///
  /// - Parameters:
  ///   - lines: the lines.
  ///   - place: the line.
  ///   - kind: one of the forms'.
  /// - Returns: the table; nil where its rows or columns are not found.
  static func table(in lines: [LayoutLine], at place: Int, _ kind: Table.Kind) -> Found? {
    switch kind {
    case .proactive: LayoutProactive.table(in: lines, at: place)
    case .requests: LayoutRequests.table(in: lines, at: place)
    case .review: review(lines, place)
    case .indicators, .generic: nil
    }
  }

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

  private static func review(_ lines: [LayoutLine], _ start: Int) -> Found? {
    // The header's words stand on six lines or fewer, whatever the width of its columns; each may have
    // several heights of its own.
    let stretch = lines[start..<min(lines.count, start + 24)]
    let place = stretch.indices.first { lines[$0].label.isEmpty && !lines[$0].values.isEmpty }
    guard let place else { return nil }
    let values = lines[place].values
    let names = lines[start..<place].flatMap {
      pieces(of: $0, among: StandardForm.results.map(\.name))
    }
    let columns = LayoutColumns(count: 15, of: [values], below: names)
    guard let words = columns?.words(of: values) else { return nil }
    let rows = [
      StandardForm.cases.map { cell($0.label, span: StandardForm.results.count) },
      (0..<3).flatMap { _ in StandardForm.results.map { cell($0.name) } }, words.map { cell($0) },
    ]
    return Found(draft: draft(rows), end: place + 1)
  }

  /// The pieces of a line that are names of columns, or lines of them.
  static func pieces(of line: LayoutLine, among names: [String]) -> [LayoutLine.Piece] {
    line.pieces.filter { piece in
      let words = String(scalars: piece.words.filter { !$0.isBlank })
      return names.contains { $0.contains(words) }
    }
  }
}
