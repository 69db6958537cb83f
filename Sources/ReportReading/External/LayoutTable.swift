internal import HanText

/// Finds the tables of the standard forms on pages whose layout is kept by blanks, and builds them anew.
enum LayoutTable {
  /// The table that begins at a line, and the line behind it; nil where none of the forms' begins.
  static func table(in lines: [LayoutLine], at place: Int) -> (draft: TableDraft, end: Int)? {
    let words = lines[place].inked
    if articles.isPrefix(of: words), words.count <= 14 { return proactive(lines, place) }
    if requestHeads.isPrefix(of: words), words.count <= 60 { return requests(lines, place) }
    if words.count <= 8, words.starts(with: Array("行政复议".unicodeScalars)) {
      return review(lines, place)
    }
    return nil
  }

  private static let articles = WordSet("第二十条第")
  private static let requestHeads = WordSet("（本列数据的勾稽关系 (本列数据的勾稽关系 申请人情况")
  private static let labels = WordSet(
    "信息内容 规章 行政规范性文件 规范性文件 行政许可 其他对外管理服务事项 行政处罚 行政强制 行政事业性收费 政府集中采购")

  private static func cell(_ words: [Unicode.Scalar], span: Int = 1) -> TableDraft.Cell {
    TableDraft.Cell(words: words.filter { !$0.isBlank }, columnSpan: span)
  }

  private static func cell(_ words: String, span: Int = 1) -> TableDraft.Cell {
    cell(Array(words.unicodeScalars), span: span)
  }

  // MARK: Section 二

  private static func proactive(
    _ lines: [LayoutLine], _ start: Int
  ) -> (draft: TableDraft, end: Int)? {
    var rows: [[TableDraft.Cell]] = []
    var header: LayoutLine?
    var place = start
    while place < lines.count {
      let words = lines[place].inked
      if articles.isPrefix(of: words), words.count <= 14 {
        rows.append([cell(words, span: 4)])
      } else if labels.isPrefix(of: words) {
        rows.append(row(lines[place], below: &header))
      } else {
        break
      }
      place += 1
    }
    guard rows.count >= 4 else { return nil }
    return (draft(rows), place)
  }

  /// A row of labels or of figures; fewer figures than columns are set where they stand.
  private static func row(_ line: LayoutLine, below header: inout LayoutLine?) -> [TableDraft.Cell]
  {
    if line.inked.starts(with: Array("信息内容".unicodeScalars)) { header = line }
    guard let header, line.pieces.count < header.pieces.count, line.pieces.count > 1 else {
      return line.pieces.map { cell($0.words) }
    }
    let places = header.pieces.dropFirst().map(\.middle)
    var values = [[Unicode.Scalar]](repeating: [], count: places.count)
    for piece in line.pieces.dropFirst() { values[nearest(piece, places)] = piece.words }
    return [cell(line.pieces[0].words)] + values.map { cell($0) }
  }

  // MARK: Section 三

  private static func requests(
    _ lines: [LayoutLine], _ start: Int
  ) -> (draft: TableDraft, end: Int)? {
    var figures: [LayoutLine] = []
    var place = start
    var end: Int?
    // Twenty-five rows, each label perhaps on four lines.
    while place < min(lines.count, start + 120), end == nil {
      let words = lines[place].inked
      if lines[place].values.count >= 4 { figures.append(lines[place]) }
      if !figures.isEmpty, lastRow.isFound(in: words) { end = place + 1 }
      place += 1
    }
    guard let end, let rows = RequestRows.rows(count: figures.count) else { return nil }
    let places = columns(of: figures)
    guard places.count == 7 else { return nil }
    var cells = [
      [cell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）")]
        + ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"].map { cell($0) }
    ]
    for (row, line) in zip(rows, figures) {
      var values = [[Unicode.Scalar]](repeating: [], count: 7)
      if line.values.count == 7 {
        values = line.values.map(\.words)
      } else {
        for value in line.values { values[nearest(value, places)] = value.words }
      }
      cells.append([cell(row.label)] + values.map { cell($0) })
    }
    return (draft(cells), end)
  }

  private static let lastRow = WordSet("结转下年度继续办理")

  /// Where the columns stand, by the rows that have a figure in each.
  private static func columns(of lines: [LayoutLine]) -> [Int] {
    let full = lines.filter { $0.values.count == 7 }
    guard !full.isEmpty else { return [] }
    return (0..<7).map { column in
      full.reduce(0) { sum, line in
        let columns = line.values[line.values.startIndex + column].columns
        return sum + columns.lowerBound + columns.upperBound
      } / (2 * full.count)
    }
  }

  private static func nearest(_ piece: LayoutLine.Piece, _ places: [Int]) -> Int {
    places.indices.min { abs(places[$0] - piece.middle) < abs(places[$1] - piece.middle) } ?? 0
  }

  // MARK: Section 四

  private static func review(
    _ lines: [LayoutLine], _ start: Int
  ) -> (draft: TableDraft, end: Int)? {
    // The header's words stand on six lines or fewer, whatever the width of its columns.
    for place in start..<min(lines.count, start + 14) {
      let values = lines[place].values
      guard values.count == 15, lines[place].pieces.count == 15 else { continue }
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

  private static func draft(_ rows: [[TableDraft.Cell]]) -> TableDraft {
    var draft = TableDraft()
    for row in rows { draft.append(row: row) }
    return draft
  }
}
