internal import HanText
internal import ReportModel

/// Reads an Excel workbook: each sheet that is shown, its cells as they are shown.
enum XLSXReader {
  /// What a workbook says, set as text and tables.
  ///
  /// - Throws: `crookedDocument` when it is no workbook.
  static func flow(
    of bytes: [UInt8], as format: DocumentFormat = .xlsx
  ) throws(ReportReadingError) -> Flow {
    let parts = try PackageParts(of: bytes, format)
    let name = try parts.target("/officeDocument", of: "") ?? "xl/workbook.xml"
    guard let book = try parts.tree(name) else { throw .crookedDocument(format) }
    var sheets = SheetReader(
      words: SharedWords(try parts.tree(try parts.target("/sharedStrings", of: name))),
      styles: SheetStyles(try parts.tree(try parts.target("/styles", of: name))))
    let relations = try parts.relations(of: name)
    var found: [Sheet] = []
    var hidden = 0
    for node in book.nodes.indices {
      switch book.name(of: node) {
      case "workbookPr":
        sheets.countsFrom1904 = ["1", "true"].contains(book.attribute("date1904", of: node))
      case "sheet":
        let target = relations.first { $0.id == book.attribute("id", of: node) }?.target
        guard let tree = try parts.tree(target) else { continue }
        if let state = book.attribute("state", of: node), state != "visible" {
          hidden += 1
        } else {
          found.append(sheets.sheet(tree, name: book.attribute("name", of: node) ?? ""))
        }
      default: continue
      }
    }
    var result = SheetFlow()
    result.append(found)
    var flow = result.flow
    flow.isCut = parts.isCut
    if hidden > 0 { flow.note(.hiddenSheet, count: hidden) }
    return flow
  }
}

/// The texts that cells of a workbook share.
struct SharedWords {
  private(set) var texts: [[Unicode.Scalar]] = []

  /// The texts of a part; none without it.
  init(_ tree: MarkupTree?) {
    guard let tree, !tree.nodes.isEmpty else { return }
    for node in tree.children(of: 0) where tree.name(of: node) == "si" {
      texts.append(Self.words(of: node, in: tree))
    }
  }

  /// The words of an element: of its runs, without the signs that say how they are read, and what is struck
  /// out.
  static func words(of node: Int, in tree: MarkupTree) -> [Unicode.Scalar] {
    var words: [Unicode.Scalar] = []
    for child in tree.children(of: node) {
      switch tree.name(of: child) {
      case "t": words += text(of: child, in: tree)
      case "r":
        let look = tree.child("rPr", of: child)
        if let look, isStruck(look, in: tree) { continue }
        let isRaised = look.flatMap { tree.value("vertAlign", of: $0) } == "superscript"
        for part in tree.children(of: child) where tree.name(of: part) == "t" {
          let run = text(of: part, in: tree)
          words += isRaised ? run.map(raised) : run
        }
      default: continue
      }
    }
    return words
  }

  /// Whether a look strikes words out.
  static func isStruck(_ look: Int, in tree: MarkupTree) -> Bool {
    guard let mark = tree.child("strike", of: look) else { return false }
    return !["0", "false"].contains(tree.attribute("val", of: mark))
  }

  /// A digit set high, which is a note's number or a power and no digit of the number before it.
  private static func raised(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let signs: [Unicode.Scalar] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    guard scalar.isASCII, let digit = scalar.digitValue else { return scalar }
    return signs[digit]
  }

  private static func text(of node: Int, in tree: MarkupTree) -> [Unicode.Scalar] {
    tree.children(of: node).flatMap { Array(tree.scalars[tree.nodes[$0].text]) }
  }
}
