internal import HanText
internal import ReportModel

/// Reads the cells of a sheet of an Excel workbook.
struct SheetReader {
  /// The texts that cells share.
  let words: SharedWords
  /// How cells look.
  let styles: SheetStyles
  /// Whether days are counted from 1904, as on old Macintoshes.
  var countsFrom1904 = false

  /// Reads from texts and styles.
  init(words: SharedWords, styles: SheetStyles) {
    self.words = words
    self.styles = styles
  }

  /// The sheet of a part.
  func sheet(_ tree: MarkupTree, name: String) -> Sheet {
    var sheet = Sheet(name: name)
    var row = -1
    var column = -1
    var merges: [String] = []
    for node in tree.nodes.indices {
      switch tree.name(of: node) {
      case "col" where isHidden(node, tree): hideColumns(node, tree, &sheet)
      case "row":
        row = tree.attribute("r", of: node).flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
        column = -1
        if isHidden(node, tree) { sheet.hiddenRows.insert(row) }
      case "c":
        let place = tree.attribute("r", of: node).flatMap(Self.place)
        column = place?.column ?? column + 1
        if let place { row = place.row }
        guard row >= 0 else { continue }
        sheet.set(text(of: node, tree), row: row, column: column)
      case "mergeCell": tree.attribute("ref", of: node).map { merges.append($0) }
      default: continue
      }
    }
    // A sheet has some hundred of them.
    for merge in merges.prefix(50_000) {
      let ends = merge.split(separator: ":").compactMap { Self.place(String($0)) }
      guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column else {
        continue
      }
      sheet.merge(rows: ends[0].row..<ends[1].row + 1, columns: ends[0].column..<ends[1].column + 1)
    }
    return sheet
  }

  private func isHidden(_ node: Int, _ tree: MarkupTree) -> Bool {
    ["1", "true"].contains(tree.attribute("hidden", of: node))
  }

  private func hideColumns(_ node: Int, _ tree: MarkupTree, _ sheet: inout Sheet) {
    guard let first = tree.attribute("min", of: node).flatMap({ Int($0) }),
      let last = tree.attribute("max", of: node).flatMap({ Int($0) }), first >= 1, last >= first
    else { return }
    sheet.hiddenColumns.formUnion(first - 1..<min(last, Sheet.widest))
  }

  /// The place that `B3` names.
  private static func place(_ name: String) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    for byte in name.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case 0x41...0x5A where row == 0: column = min(column * 26 + Int(byte) - 0x40, 1 << 20)
      case 0x30...0x39: row = min(row * 10 + Int(byte) - 0x30, 1 << 24)
      default: return nil
      }
    }
    return row > 0 && column > 0 ? (row - 1, column - 1) : nil
  }

  /// What a cell shows.
  private func text(of node: Int, _ tree: MarkupTree) -> [Unicode.Scalar] {
    let style = tree.attribute("s", of: node).flatMap { Int($0) } ?? 0
    guard !styles.isStruck(style) else { return [] }
    let kind = tree.attribute("t", of: node) ?? "n"
    if kind == "inlineStr" {
      return tree.child("is", of: node).map { SharedWords.words(of: $0, in: tree) } ?? []
    }
    guard let value = tree.child("v", of: node) else { return [] }
    let words = tree.children(of: value).flatMap { Array(tree.scalars[tree.nodes[$0].text]) }
    let text = String(scalars: words)
    switch kind {
    case "s":
      guard let index = Int(text), self.words.texts.indices.contains(index) else { return [] }
      return shown(self.words.texts[index], style)
    case "str": return shown(words, style)
    case "b": return Array((text == "1" ? "TRUE" : "FALSE").unicodeScalars)
    case "e", "d": return words
    default:
      guard let number = SheetNumber(text) else { return words }
      return Array(
        styles.format(style).text(of: number, from1904: countsFrom1904).unicodeScalars)
    }
  }

  private func shown(_ words: [Unicode.Scalar], _ style: Int) -> [Unicode.Scalar] {
    Array(styles.format(style).text(of: String(scalars: words)).unicodeScalars)
  }
}
