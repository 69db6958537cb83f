internal import HanText

/// Reads the rows of a table of a web page.
enum HTMLTable {
  /// Whether a table only lays the page out: it holds other tables, or paragraphs of text.
  static func isLayout(_ table: Int, in page: HTMLPage) -> Bool {
    var cells = 0
    var hasInner = false
    var longest = 0
    for node in table + 1..<page.tree.nodes[table].end {
      switch page.elements[node] {
      case .table: hasInner = true
      case .cell: cells += 1
      case .text: longest = max(longest, page.tree.nodes[node].text.count)
      default: continue
      }
      if hasInner { break }
    }
    if hasInner { return true }
    // A cell of a table of data is no page; the notes in tables of reports have some 200 characters.
    return cells <= 1 || longest > 600
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
