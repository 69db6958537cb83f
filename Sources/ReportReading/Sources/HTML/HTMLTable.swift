internal import HanText

/// Reads the rows of a table of a web page.
enum HTMLTable {
  /// Whether a table only lays the page out: it holds other tables, or a cell of it is a page of text.
  ///
  /// A small table in a cell is part of the cell's words.
  static func isLayout(_ table: Int, in page: HTMLPage) -> Bool {
    var cells = 0
    for row in rows(of: table, in: page) {
      for cell in Self.cells(of: row, in: page) {
        cells += 1
        if isPage(cell, in: page) { return true }
      }
    }
    return cells <= 1
  }

  /// Whether a cell holds a part of a page: a table of data, or more text than a table's notes have.
  static func isPage(_ cell: Int, in page: HTMLPage) -> Bool {
    var innerCells = 0
    var lines = 0
    var count = 0
    var longest = 0
    for node in cell + 1..<page.tree.nodes[cell].end {
      switch page.elements[node] {
      case .table: innerCells += HTMLTable.cellCount(of: node, in: page)
      case .block, .container, .item, .lineBreak, .heading: lines += 1
      case .text:
        let length = page.tree.nodes[node].text.count
        count += length
        longest = max(longest, length)
      default: continue
      }
    }
    // A cell of the forms has some 200 characters; one of several paragraphs is text.
    return innerCells > 4 || longest > 600 || lines >= 4 && count > 300
  }

  private static func cellCount(of table: Int, in page: HTMLPage) -> Int {
    rows(of: table, in: page).reduce(0) { $0 + cells(of: $1, in: page).count }
  }

  /// Whether a table has data about the page.
  static func isPageData(_ table: Int, in page: HTMLPage) -> Bool {
    guard !isLayout(table, in: page) else { return false }
    let rows = rows(of: table, in: page)
    // Twenty entries is a long list.
    guard rows.count <= 20 else { return false }
    var draft = TableDraft()
    for row in rows { draft.append(row: cells(of: row, in: page).map { cell($0, in: page) }) }
    draft.finish()
    return PageTable.entries(of: draft) != nil
  }

  /// The rows right in a table, those of its parts (`tbody`) included.
  static func rows(of table: Int, in page: HTMLPage) -> [Int] {
    var rows: [Int] = []
    var node = table + 1
    while node < page.tree.nodes[table].end {
      switch page.elements[node] {
      case .row:
        rows.append(node)
        node = page.tree.nodes[node].end
      case .table, .cell, .hidden: node = page.tree.nodes[node].end
      default: node += 1
      }
    }
    return rows
  }

  /// The cells right in a row.
  static func cells(of row: Int, in page: HTMLPage) -> [Int] {
    page.tree.children(of: row).filter {
      if case .cell = page.elements[$0] { true } else { false }
    }
  }

  /// A cell with its words and spans.
  static func cell(_ node: Int, in page: HTMLPage) -> TableDraft.Cell {
    var isHeader = false
    if case .cell(let marked) = page.elements[node] { isHeader = marked }
    return TableDraft.Cell(
      words: words(of: node, in: page), isHeader: isHeader,
      rowSpan: span("rowspan", of: node, in: page), columnSpan: span("colspan", of: node, in: page))
  }

  /// The words of a cell as one line; its paragraphs follow each other without a blank between
  /// Chinese characters.
  private static func words(of cell: Int, in page: HTMLPage) -> [Unicode.Scalar] {
    var line = FlowLine()
    var node = cell + 1
    while node < page.tree.nodes[cell].end {
      switch page.elements[node] {
      case .hidden, .chrome:
        node = page.tree.nodes[node].end
        continue
      case .text: line.append(collapsing: page.tree.scalars[page.tree.nodes[node].text])
      case .inline, .link, .image: break
      default: line.appendBreak()
      }
      node += 1
    }
    return line.scalars
  }

  /// The span that a cell states; one that is no number, or 0 (to the end of the part), is mended later.
  private static func span(_ name: String, of node: Int, in page: HTMLPage) -> Int {
    guard let value = page.tree.attribute(name, of: node) else { return 1 }
    let digits = value.unicodeScalars.drop { $0.isBlank }.prefix(7).prefix {
      ("0"..."9").contains($0)
    }
    guard let number = Int(String(String.UnicodeScalarView(digits))) else { return 1 }
    return number == 0 && name == "rowspan" ? 1 << 20 : max(1, number)
  }
}
