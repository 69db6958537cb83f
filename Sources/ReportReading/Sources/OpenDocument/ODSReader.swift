internal import HanText
internal import ReportModel

/// Reads a workbook of OpenDocument, whose file holds what each cell shows.
struct ODSReader {
  private let tree: MarkupTree
  private let styles: OpenDocumentStyles

  /// Reads from a tree.
  init(_ tree: MarkupTree, _ styles: OpenDocumentStyles) {
    self.tree = tree
    self.styles = styles
  }

  /// The most rows that one row with words stands for.
  private static let repeatLimit = 1000
  /// The most cells of a sheet that are there only because others are repeated: ten times what offices fill.
  private static let copyLimit = 100_000

  /// What the sheets below an element say.
  func flow(of body: Int) -> Flow {
    var sheets: [Sheet] = []
    var hidden = 0
    for node in tree.children(of: body) where tree.name(of: node) == "table" {
      if let style = tree.attribute("style-name", of: node), styles.hiddenTables.contains(style) {
        hidden += 1
      } else {
        sheets.append(sheet(node))
      }
    }
    var result = SheetFlow()
    result.append(sheets)
    var flow = result.flow
    if hidden > 0 { flow.note(.hiddenSheet, count: hidden) }
    return flow
  }

  private func sheet(_ table: Int) -> Sheet {
    var sheet = Sheet(name: tree.attribute("name", of: table) ?? "")
    var row = 0
    var column = 0
    var merges: [(rows: Range<Int>, columns: Range<Int>)] = []
    var copies = 0
    var place = table + 1
    while place < tree.nodes[table].end {
      switch tree.name(of: place) {
      case "table-column":
        let count = times("number-columns-repeated", place)
        if isHidden(place) {
          sheet.hiddenColumns.formUnion(column..<min(column + count, max(column, Sheet.widest)))
        }
        column += count
        place = tree.nodes[place].end
      case "table-row":
        let count = times("number-rows-repeated", place)
        let cells = cells(of: place, &copies)
        let times = cells.isEmpty ? 0 : min(count, Self.repeatLimit)
        for copy in 0..<times where copy == 0 || copies < Self.copyLimit {
          if copy > 0 { copies += cells.count }
          for cell in cells {
            sheet.set(cell.words, row: row + copy, column: cell.column)
            guard cell.rowSpan > 1 || cell.columnSpan > 1 else { continue }
            merges.append(
              (
                row + copy..<row + copy + cell.rowSpan,
                cell.column..<cell.column + cell.columnSpan
              ))
          }
        }
        if isHidden(place) {
          sheet.hiddenRows.formUnion(row..<row + min(count, Self.repeatLimit))
        }
        row += count
        place = tree.nodes[place].end
      // Drawings stand over the cells, with tables of their own.
      case "shapes": place = tree.nodes[place].end
      default: place += 1
      }
    }
    for merge in merges { sheet.merge(rows: merge.rows, columns: merge.columns) }
    return sheet
  }

  private struct Cell {
    var words: [Unicode.Scalar]
    var column: Int
    var rowSpan: Int
    var columnSpan: Int
  }

  /// The cells of a row that say something; counts those that are copies of others.
  private func cells(of row: Int, _ copies: inout Int) -> [Cell] {
    var cells: [Cell] = []
    var column = 0
    for node in tree.children(of: row) {
      let name = tree.name(of: node)
      guard name == "table-cell" || name == "covered-table-cell" else { continue }
      let count = times("number-columns-repeated", node)
      let words = name == "table-cell" ? words(of: node) : []
      let span = (times("number-rows-spanned", node), times("number-columns-spanned", node))
      if !words.isEmpty || span.0 > 1 || span.1 > 1 {
        let times = min(count, max(0, Sheet.widest - column))
        for copy in 0..<times where copy == 0 || copies < Self.copyLimit {
          if copy > 0 { copies += 1 }
          cells.append(
            Cell(words: words, column: column + copy, rowSpan: span.0, columnSpan: span.1))
        }
      }
      column += count
    }
    return cells
  }

  /// The paragraphs of a cell, each a line of it.
  private func words(of cell: Int) -> [Unicode.Scalar] {
    var lines: [[Unicode.Scalar]] = []
    for node in tree.children(of: cell) where tree.name(of: node) == "p" {
      var reader = ODTFlow(tree, styles)
      lines.append(reader.words(ofParagraph: node))
    }
    return Array(lines.joined(separator: ["\n"]))
  }

  private func times(_ name: String, _ node: Int) -> Int {
    min(max(1, tree.attribute(name, of: node).flatMap { Int($0) } ?? 1), 1 << 20)
  }

  private func isHidden(_ node: Int) -> Bool {
    ["collapse", "filter"].contains(tree.attribute("visibility", of: node))
  }
}
