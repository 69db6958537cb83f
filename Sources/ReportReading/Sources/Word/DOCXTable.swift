internal import HanText

/// The rows of a table of a Word document, its merged cells as spans.
struct DOCXTable {
  /// A cell: its element, nil for a blank that the grid asks for.
  struct Cell {
    var node: Int?
    var rowSpan = 1
    var columnSpan = 1
  }

  /// The cells that begin in each row.
  private(set) var rows: [[Cell]] = []
  private let tree: MarkupTree
  /// The cell that a column continues downward, by the column it begins in.
  private var merged: [Int: (row: Int, cell: Int)] = [:]

  /// The table of an element.
  init(_ node: Int, in tree: MarkupTree) {
    self.tree = tree
    addRows(in: node)
  }

  /// Whether the table only lays text out: it holds a table, or has one cell.
  ///
  /// A table of a few cells around words is part of its cell.
  var isLayout: Bool {
    let cells = rows.joined()
    guard cells.count > 1 else { return true }
    return cells.contains { cell in
      guard let node = cell.node else { return false }
      let inner = (node + 1..<tree.nodes[node].end).count {
        tree.name(of: $0) == "tc" && tree.nodes[$0].parent != node
      }
      return inner > 4 || isPage(node)
    }
  }

  /// Whether a cell holds a part of a report: a section begins in it, and there are sentences.
  private func isPage(_ cell: Int) -> Bool {
    var sections = 0
    var sentences = 0
    let paragraphs = tree.children(of: cell).filter { tree.name(of: $0) == "p" }
    guard paragraphs.count > 1 else { return false }
    for paragraph in paragraphs {
      var words: [Unicode.Scalar] = []
      for node in paragraph..<tree.nodes[paragraph].end {
        words += tree.scalars[tree.nodes[node].text]
      }
      words = words.trimmed
      let marker = EnumerationMarker(in: words, at: 0, before: words.count)
      if let marker, marker.style == .ideograph, marker.isClosed { sections += 1 }
      if words.last?.endsSentence ?? false { sentences += 1 }
    }
    return sections > 0 && sentences > 0
  }

  private mutating func addRows(in node: Int) {
    for child in tree.children(of: node) {
      switch tree.name(of: child) {
      case "tr": addRow(child)
      case "tblPr", "tblGrid", "del", "moveFrom": continue
      default: addRows(in: child)
      }
    }
  }

  private mutating func addRow(_ node: Int) {
    let properties = tree.child("trPr", of: node)
    if let properties, tree.child("del", of: properties) != nil { return }
    if let mark = properties.flatMap({ tree.child("hidden", of: $0) }),
      !["0", "false", "off"].contains(tree.attribute("val", of: mark))
    {
      return
    }
    rows.append([])
    var column = 0
    let before = properties.flatMap { tree.value("gridBefore", of: $0) }.flatMap { Int($0) } ?? 0
    if (1...1000).contains(before) {
      rows[rows.count - 1].append(Cell(columnSpan: before))
      column += before
    }
    addCells(in: node, &column)
  }

  private mutating func addCells(in node: Int, _ column: inout Int) {
    for child in tree.children(of: node) {
      switch tree.name(of: child) {
      case "tc": addCell(child, &column)
      case "trPr", "tblPrEx", "del", "moveFrom", "sdtPr": continue
      default: addCells(in: child, &column)
      }
    }
  }

  private mutating func addCell(_ node: Int, _ column: inout Int) {
    let row = rows.count - 1
    let properties = tree.child("tcPr", of: node)
    let stated = properties.flatMap { tree.value("gridSpan", of: $0) }.flatMap { Int($0) } ?? 1
    let span = min(max(1, stated), 1000)
    defer { column += span }
    let merge = properties.flatMap { tree.child("vMerge", of: $0) }
    let continues = merge.map { tree.attribute("val", of: $0) != "restart" } ?? false
    if continues, let above = merged[column], row == above.row + rows[above.row][above.cell].rowSpan
    {
      rows[above.row][above.cell].rowSpan += 1
      return
    }
    merged[column] = merge == nil ? nil : (row, rows[row].count)
    rows[row].append(Cell(node: node, columnSpan: span))
  }
}
