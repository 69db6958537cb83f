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
    return cells <= 1 || isFrame(table, in: page)
  }

  /// Whether a table sets lines of a report one below the other: in one column, or its sections beside
  /// their text.
  private static func isFrame(_ table: Int, in page: HTMLPage) -> Bool {
    let nodes = table..<page.tree.nodes[table].end
    guard page.voice.ownLines(in: nodes) > 0 else { return false }
    // The first row of a table of data has several cells, and no more need be looked at.
    let rows = rows(of: table, in: page).lazy.map { row in
      cells(of: row, in: page).filter { !isBlank($0, in: page) && !isMenu($0, in: page) }
    }
    if rows.allSatisfy({ $0.count <= 1 }) { return true }
    guard page.voice.headings(in: nodes) > 1, page.voice.sentences(in: nodes) > 1 else {
      return false
    }
    return !rows.joined().contains { TableReader.isFigure(cell($0, in: page).inked) }
  }

  private static func isBlank(_ cell: Int, in page: HTMLPage) -> Bool {
    !(cell..<page.tree.nodes[cell].end).contains { node in
      page.tree.scalars[page.tree.nodes[node].text].contains { !$0.isBlank && !$0.isInvisible }
    }
  }

  /// Whether all words of a cell lead to other pages, to so many at least.
  static func isMenu(_ cell: Int, links count: Int = 1, in page: HTMLPage) -> Bool {
    var node = cell + 1
    var found = 0
    while node < page.tree.nodes[cell].end {
      switch page.elements[node] {
      case .link:
        found += 1
        node = page.tree.nodes[node].end
      case .text where page.tree.scalars[page.tree.nodes[node].text].contains { !$0.isBlank }:
        return false
      default: node += 1
      }
    }
    return found >= count
  }

  /// Whether a table has figures beside words, in two rows at least.
  static func holdsFigures(_ table: Int, in page: HTMLPage) -> Bool {
    guard !isLayout(table, in: page), !isPageData(table, in: page) else { return false }
    var count = 0
    for row in rows(of: table, in: page) {
      let cells = cells(of: row, in: page).map { cell($0, in: page).inked }
      guard let first = cells.first(where: { !$0.isEmpty }), first.count(where: { $0.isHan }) >= 2,
        !FieldVocabulary.pageLabels.contains(first.filter { $0 != "：" && $0 != ":" })
      else { continue }
      if cells.dropFirst().contains(where: { TableReader.isFigure($0) }) { count += 1 }
      if count > 1 { return true }
    }
    return false
  }

  /// Whether a cell holds a part of a page: a table of data, or more text than a table's notes have.
  static func isPage(_ cell: Int, in page: HTMLPage) -> Bool {
    let nodes = cell..<page.tree.nodes[cell].end
    var innerCells = 0
    var texts = 0
    var lines = 0
    var count = 0
    var longest = 0
    for node in nodes.dropFirst() {
      switch page.elements[node] {
      case .table: innerCells += HTMLTable.cellCount(of: node, in: page)
      case .block, .container, .item, .lineBreak, .heading: lines += 1
      case .text:
        let length = page.tree.nodes[node].text.count
        texts += 1
        count += length
        longest = max(longest, length)
      default: continue
      }
    }
    // A cell of the forms has some 200 characters; one of several paragraphs is text.
    if innerCells > 4 || longest > 600 || lines >= 4 && count > 300 { return true }
    // Of one text is one line, which is not both.
    return texts > 1 && page.voice.headings(in: nodes) > 0 && page.voice.sentences(in: nodes) > 0
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

  /// The rows right in a table, those of its parts included: the head first and the foot last, wherever
  /// they are written.
  static func rows(of table: Int, in page: HTMLPage) -> [Int] {
    var head: [Int] = []
    var rows: [Int] = []
    var foot: [Int] = []
    var node = table + 1
    while node < page.tree.nodes[table].end {
      switch page.elements[node] {
      case .row:
        switch page.tree.name(of: page.tree.nodes[node].parent) {
        case "thead": head.append(node)
        case "tfoot": foot.append(node)
        default: rows.append(node)
        }
        node = page.tree.nodes[node].end
      case .table, .cell, .hidden: node = page.tree.nodes[node].end
      default: node += 1
      }
    }
    return head + rows + foot
  }

  /// The cells right in a row.
  static func cells(of row: Int, in page: HTMLPage) -> [Int] {
    var cells: [Int] = []
    // A row of the forms has up to ten.
    cells.reserveCapacity(10)
    for child in page.tree.children(of: row) {
      if case .cell = page.elements[child] { cells.append(child) }
    }
    return cells
  }

  /// A cell with its words and spans.
  static func cell(_ node: Int, in page: HTMLPage) -> TableDraft.Cell {
    var isHeader = false
    if case .cell(let marked) = page.elements[node] { isHeader = marked }
    let line = line(of: node, in: page)
    return TableDraft.Cell(
      words: line.scalars, isHeader: isHeader, rowSpan: span("rowspan", of: node, in: page),
      columnSpan: span("colspan", of: node, in: page), breaks: line.breaks)
  }

  /// The words of a cell as one line; its paragraphs follow each other without a blank between
  /// Chinese characters.
  private static func line(of cell: Int, in page: HTMLPage) -> FlowLine {
    var line = FlowLine()
    var node = cell + 1
    while node < page.tree.nodes[cell].end {
      switch page.elements[node] {
      case .hidden, .chrome:
        node = page.tree.nodes[node].end
        continue
      case .text: line.append(page.tree.scalars[page.tree.nodes[node].text], page.settings[node])
      case .field:
        let field = HTMLField(node, in: page.tree)
        if !field.isButton { line.append(field.words) }
        node = page.tree.nodes[node].end
        continue
      case .inline, .link, .image: break
      default: line.appendBreak()
      }
      node += 1
    }
    return line
  }

  /// Whether an element of a cell is none of its words: a button, a menu.
  static func isLeftOut(_ node: Int, in page: HTMLPage) -> Bool {
    switch page.elements[node] {
    case .chrome: true
    case .field: HTMLField(node, in: page.tree).isButton
    case .text, .hidden, .block, .container, .heading, .item, .table, .row, .cell, .lineBreak,
      .image, .link, .inline:
      false
    }
  }

  /// The span that a cell states; one that is no number, or 0 (to the end of the part), is mended later.
  private static func span(_ name: String, of node: Int, in page: HTMLPage) -> Int {
    guard let value = page.tree.attribute(name, of: node) else { return 1 }
    let digits = value.unicodeScalars.drop { $0.isBlank }.prefix(7).prefix { $0.isASCIIDigit }
    guard !digits.isEmpty else { return 1 }
    let number = digits.reduce(0) { $0 * 10 + ($1.digitValue ?? 0) }
    return number == 0 && name == "rowspan" ? 1 << 20 : max(1, number)
  }
}

extension FlowLine {
  /// Adds a text of a page as it is set there; line ends that the page keeps begin lines of a cell.
  mutating func append(_ text: ArraySlice<Unicode.Scalar>, _ setting: HTMLSetting) {
    if setting.contains(.keepsLines) {
      for (index, part) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd)
        .enumerated()
      {
        if index > 0 { appendBreak() }
        append(collapsing: part)
      }
    } else if setting.contains(.raised) || setting.contains(.lowered) {
      append(text, isRaised: setting.contains(.raised))
    } else {
      append(collapsing: text)
    }
  }
}
