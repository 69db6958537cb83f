internal import HanText
internal import ReportModel

/// Reads a workbook that is one XML file, that of Excel 2003, as office systems export it under the name of
/// an .xls.
enum SheetXMLReader {
  /// What the workbook says, set as text and tables.
  static func flow(of bytes: [UInt8]) throws(ReportReadingError) -> Flow {
    guard let tree = try MarkupParser.tree(of: bytes, .xml, format: .sheetXML),
      tree.name(of: 0) == "Workbook"
    else { throw .crookedDocument(.sheetXML) }
    let formats = formats(in: tree)
    var sheets: [Sheet] = []
    var hidden = 0
    for node in tree.children(of: 0) where tree.name(of: node) == "Worksheet" {
      let options = tree.child("WorksheetOptions", of: node)
      let isHidden = options.flatMap { tree.child("Visible", of: $0) }.map { visible in
        words(of: visible, in: tree).starts(with: "SheetHidden".unicodeScalars)
      }
      if isHidden == true {
        hidden += 1
      } else {
        sheets.append(sheet(node, in: tree, formats))
      }
    }
    var result = SheetFlow()
    result.append(sheets)
    var flow = result.flow
    if hidden > 0 { flow.note(.hiddenSheet, count: hidden) }
    return flow
  }

  /// The formats of numbers by the names of their styles.
  private static func formats(in tree: MarkupTree) -> [String: SheetFormat] {
    let names = [
      "Short Date": "yyyy/m/d", "Long Date": "yyyy年m月d日", "Percent": "0.00%",
      "Standard": "#,##0.00", "Fixed": "0.00", "General Number": "General",
    ]
    var formats: [String: SheetFormat] = [:]
    for node in tree.nodes.indices where tree.name(of: node) == "Style" {
      guard let id = tree.attribute("ID", of: node),
        let look = tree.child("NumberFormat", of: node),
        let code = tree.attribute("Format", of: look)
      else { continue }
      formats[id] = SheetFormat(names[code] ?? code)
    }
    return formats
  }

  private static func sheet(
    _ node: Int, in tree: MarkupTree, _ formats: [String: SheetFormat]
  ) -> Sheet {
    var sheet = Sheet(name: tree.attribute("Name", of: node) ?? "")
    guard let table = tree.child("Table", of: node) else { return sheet }
    var row = -1
    var columnOfWidths = -1
    var merges: [(rows: Range<Int>, columns: Range<Int>)] = []
    for child in tree.children(of: table) {
      switch tree.name(of: child) {
      case "Column":
        columnOfWidths = index(of: child, tree).map { $0 - 1 } ?? columnOfWidths + 1
        let span = number("Span", of: child, tree) ?? 0
        if tree.attribute("Hidden", of: child) == "1" {
          let last = min(columnOfWidths + span, Sheet.widest)
          sheet.hiddenColumns.formUnion(columnOfWidths..<max(columnOfWidths, last) + 1)
        }
        columnOfWidths += span
      case "Row":
        row = index(of: child, tree).map { $0 - 1 } ?? row + 1
        if tree.attribute("Hidden", of: child) == "1" { sheet.hiddenRows.insert(row) }
        var column = -1
        for cell in tree.children(of: child) where tree.name(of: cell) == "Cell" {
          column = index(of: cell, tree).map { $0 - 1 } ?? column + 1
          sheet.set(text(of: cell, tree, formats), row: row, column: column)
          let across = number("MergeAcross", of: cell, tree) ?? 0
          let down = number("MergeDown", of: cell, tree) ?? 0
          if across > 0 || down > 0 {
            merges.append((row..<row + down + 1, column..<column + across + 1))
          }
          column += across
        }
      default: continue
      }
    }
    for merge in merges { sheet.merge(rows: merge.rows, columns: merge.columns) }
    return sheet
  }

  private static func text(
    of cell: Int, _ tree: MarkupTree, _ formats: [String: SheetFormat]
  ) -> [Unicode.Scalar] {
    guard let value = tree.child("Data", of: cell) else { return [] }
    let words = words(of: value, in: tree)
    guard tree.attribute("Type", of: value) == "Number",
      let number = SheetNumber(String(scalars: words))
    else {
      // 2022-12-31T00:00:00.000
      let isDay = tree.attribute("Type", of: value) == "DateTime"
      return isDay ? Array(words.prefix { $0 != "T" }) : words
    }
    let format = tree.attribute("StyleID", of: cell).flatMap { formats[$0] }
    return Array((format?.text(of: number, from1904: false) ?? number.general).unicodeScalars)
  }

  private static func words(of node: Int, in tree: MarkupTree) -> [Unicode.Scalar] {
    (node + 1..<tree.nodes[node].end).flatMap { Array(tree.scalars[tree.nodes[$0].text]) }
  }

  private static func index(of node: Int, _ tree: MarkupTree) -> Int? {
    number("Index", of: node, tree).flatMap { $0 > 0 ? $0 : nil }
  }

  private static func number(_ name: String, of node: Int, _ tree: MarkupTree) -> Int? {
    tree.attribute(name, of: node).flatMap { Int($0) }.map { min(max(0, $0), 1 << 20) }
  }
}
