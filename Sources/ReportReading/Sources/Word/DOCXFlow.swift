internal import HanText
internal import ReportModel

/// Sets the text of a Word document in the order a person reads it.
///
/// Of tracked changes the final text is taken; text boxes stand behind the paragraph they are fixed to,
/// notes at the end.
struct DOCXFlow {
  private(set) var tree: MarkupTree
  private let styles: DOCXStyles
  private var numbering: DOCXNumbering
  /// The addresses that links lead to, by their names.
  var links: [String: String] = [:]
  private(set) var flow = Flow()

  /// The line being gathered.
  private var line = FlowLine()
  /// How much of the line is its number, which alone makes no line.
  private var numberLength = 0
  private var headingLevel: Int?
  /// Whether lines are words of a cell.
  private var isInCell = false
  /// Whether the next paragraph goes on with the line, the mark between them being deleted.
  private var isOpen = false
  /// The fields that the place lies in, from the outside in.
  private var fields: [Field] = []
  /// The text boxes of the paragraph.
  private var boxes: [Int] = []
  /// The notes in the order they are referred to.
  private var notes: [(kind: Note, id: String)] = []

  /// What a note is.
  enum Note { case footnote, endnote }

  /// A field: a code, and behind it what it last gave.
  private struct Field {
    var code = ""
    var showsResult = false
  }

  init(_ tree: MarkupTree, _ styles: DOCXStyles, _ numbering: DOCXNumbering) {
    self.tree = tree
    self.styles = styles
    self.numbering = numbering
  }

  /// Sets the body.
  mutating func read() {
    guard let body = tree.nodes.indices.first(where: { tree.name(of: $0) == "body" }) else {
      return
    }
    walkBlocks(of: body)
    endLine()
  }

  // MARK: Blocks

  /// Sets the paragraphs and tables right in an element.
  mutating func walkBlocks(of node: Int) {
    for child in tree.children(of: node) {
      switch tree.name(of: child) {
      case "p": walkParagraph(child)
      case "tbl": walkTable(child)
      case "del", "moveFrom", "sectPr", "tblPr", "tcPr", "sdtPr": continue
      case "AlternateContent": walkAlternative(child) { $0.walkBlocks(of: $1) }
      default: walkBlocks(of: child)
      }
    }
  }

  private mutating func walkParagraph(_ node: Int) {
    let properties = tree.child("pPr", of: node)
    if !isOpen { beginLine(properties) }
    isOpen = false
    for child in tree.children(of: node) { walkInline(child) }
    let mark = properties.flatMap { tree.child("rPr", of: $0) }
    if let mark, tree.child("del", of: mark) != nil {
      isOpen = true
    } else {
      endLine()
    }
    let found = boxes
    boxes = []
    for box in found { walkBlocks(of: box) }
  }

  /// Begins the line of a paragraph with the number that Word counts for it.
  private mutating func beginLine(_ properties: Int?) {
    let style = properties.flatMap { tree.value("pStyle", of: $0) }
    let own = properties.flatMap { tree.value("outlineLvl", of: $0) }.flatMap { Int($0) }
    headingLevel = own.map { (0...8).contains($0) ? $0 + 1 : nil } ?? styles.headingLevel(of: style)
    let place = properties.flatMap { DOCXNumbering.Reference(in: $0, of: tree) }
    if let place = place ?? styles.list(of: style), let number = numbering.next(place) {
      line.append(number)
    }
    numberLength = line.scalars.count
  }

  private mutating func endLine() {
    if isInCell {
      line.appendBreak()
      return
    }
    line.endLink()
    let hasWords = line.scalars.count > numberLength
    if hasWords { flow.append(line, headingLevel: headingLevel) }
    line = FlowLine()
    numberLength = 0
  }

  private mutating func walkAlternative(_ node: Int, _ walk: (inout DOCXFlow, Int) -> Void) {
    // The same content twice, for newer and for older programs.
    if let choice = tree.child("Choice", of: node) ?? tree.child("Fallback", of: node) {
      walk(&self, choice)
    }
  }

  // MARK: Inside a paragraph

  private mutating func walkInline(_ node: Int) {
    switch tree.name(of: node) {
    case "", "pPr", "del", "moveFrom", "rPr", "rt", "sdtPr", "bookmarkStart", "bookmarkEnd":
      return
    case "r":
      if !isHidden(node) { walkInlines(of: node) }
    case "t": appendText(node)
    case "instrText": appendCode(node)
    case "fldChar": walkFieldMark(node)
    case "fldSimple":
      walkLink(to: address(inCode: tree.attribute("instr", of: node) ?? ""), node)
    case "hyperlink": walkLink(to: tree.attribute("id", of: node).flatMap { links[$0] }, node)
    case "tab", "ptab": if showsText { line.append("\t") }
    case "noBreakHyphen": line.append("-")
    case "br", "cr": endBrokenLine()
    case "footnoteReference": appendReference(.footnote, node)
    case "endnoteReference": appendReference(.endnote, node)
    case "drawing", "pict", "object": walkDrawing(node)
    case "AlternateContent": walkAlternative(node) { $0.walkInlines(of: $1) }
    default: walkInlines(of: node)
    }
  }

  private mutating func walkInlines(of node: Int) {
    for child in tree.children(of: node) { walkInline(child) }
  }

  /// Whether a run is marked as not to be shown.
  private func isHidden(_ run: Int) -> Bool {
    guard let properties = tree.child("rPr", of: run),
      let mark = tree.child("vanish", of: properties)
    else { return false }
    return !["0", "false", "off"].contains(tree.attribute("val", of: mark))
  }

  /// Whether the place shows text: not between the beginning of a field and its result.
  private var showsText: Bool { fields.allSatisfy(\.showsResult) }

  private mutating func appendText(_ node: Int) {
    guard showsText else { return }
    for child in tree.children(of: node) { line.append(tree.scalars[tree.nodes[child].text]) }
  }

  private mutating func appendCode(_ node: Int) {
    guard let last = fields.indices.last, !fields[last].showsResult,
      fields[last].code.utf8.count < 4096
    else { return }
    for child in tree.children(of: node) {
      fields[last].code += String(scalars: tree.scalars[tree.nodes[child].text])
    }
  }

  private mutating func walkFieldMark(_ node: Int) {
    switch tree.attribute("fldCharType", of: node) {
    // Fields lie three deep in tables of contents.
    case "begin": if fields.count < 50 { fields.append(Field()) }
    case "separate":
      guard let last = fields.indices.last else { return }
      fields[last].showsResult = true
      if let target = address(inCode: fields[last].code) { line.beginLink(to: target) }
    case "end":
      guard let field = fields.popLast() else { return }
      if address(inCode: field.code) != nil { line.endLink() }
    default: return
    }
  }

  /// The address in `HYPERLINK "http://…"`.
  private func address(inCode code: String) -> String? {
    let words = code.split(separator: "\"", omittingEmptySubsequences: false)
    guard words.count >= 2, String(words[0]).blankTrimmed.uppercased() == "HYPERLINK",
      words[1].contains(":")
    else { return nil }
    return String(words[1]).blankTrimmed
  }

  private mutating func walkLink(to target: String?, _ node: Int) {
    if let target { line.beginLink(to: target) }
    walkInlines(of: node)
    if target != nil { line.endLink() }
  }

  /// A line that the author broke by hand is a line of its own.
  private mutating func endBrokenLine() {
    endLine()
  }

  private mutating func walkDrawing(_ node: Int) {
    var place = node + 1
    while place < tree.nodes[node].end {
      switch tree.name(of: place) {
      case "txbxContent":
        boxes.append(place)
        place = tree.nodes[place].end
      case "Fallback" where tree.name(of: tree.nodes[place].parent) == "AlternateContent":
        place = tree.nodes[place].end
      case "docPr":
        line.appendPicture(showing: tree.attribute("descr", of: place))
        place += 1
      default: place += 1
      }
    }
  }

  // MARK: Notes

  private mutating func appendReference(_ kind: Note, _ node: Int) {
    guard showsText, let id = tree.attribute("id", of: node) else { return }
    notes.append((kind, id))
    line.append("[\(notes.count)]")
  }

  /// Sets the notes of a kind, each with the number it is referred to by.
  mutating func readNotes(_ part: MarkupTree?, _ kind: Note) {
    guard let part else { return }
    let outer = tree
    tree = part
    var places: [String: Int] = [:]
    for node in tree.children(of: 0) {
      if let id = tree.attribute("id", of: node) { places[id] = node }
    }
    for (index, note) in notes.enumerated() where note.kind == kind {
      // A note that is referred to again stands at its first reference.
      guard let node = places.removeValue(forKey: note.id) else { continue }
      let words = words(of: node)
      guard !words.isEmpty else { continue }
      line = FlowLine()
      line.append("[\(index + 1)] ")
      line.append(words[...])
      numberLength = 0
      headingLevel = nil
      endLine()
    }
    tree = outer
  }

  // MARK: Tables

  /// The words below an element as one line.
  mutating func words(of node: Int) -> [Unicode.Scalar] {
    let outer = (line, isInCell, isOpen)
    line = FlowLine()
    isInCell = true
    walkBlocks(of: node)
    line.endLink()
    let words = line.scalars
    (line, isInCell, isOpen) = outer
    return words.trimmed
  }

  private mutating func walkTable(_ node: Int) {
    let table = DOCXTable(node, in: tree)
    guard !isInCell, !table.isLayout else {
      for row in table.rows {
        for cell in row { if let node = cell.node { walkBlocks(of: node) } }
      }
      return
    }
    isOpen = false
    endLine()
    var draft = TableDraft()
    for row in table.rows {
      draft.append(
        row: row.map { cell in
          TableDraft.Cell(
            words: cell.node.map { words(of: $0) } ?? [], rowSpan: cell.rowSpan,
            columnSpan: cell.columnSpan)
        })
    }
    flow.append(draft)
  }
}
