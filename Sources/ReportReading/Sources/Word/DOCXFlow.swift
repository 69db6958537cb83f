internal import HanText
internal import ReportModel

/// Sets the text of a Word document in the order a person reads it.
///
/// Of tracked changes the final text is taken; text boxes stand behind the paragraph they are fixed to,
/// notes at the end.
struct DOCXFlow {
  private(set) var tree: MarkupTree
  let styles: DOCXStyles
  private var numbering: DOCXNumbering
  /// The addresses that links lead to, by their names.
  var links: [String: String] = [:]
  /// What other documents say that lie in this one, by their names.
  var chunks: [String: Flow] = [:]
  var flow = Flow()

  /// The line being gathered.
  var line = FlowLine()
  /// How much of the line is its number, which alone makes no line.
  private var numberLength = 0
  private var headingLevel: Int?
  /// Whether lines are words of a cell.
  private var isInCell = false
  /// Whether the next paragraph goes on with the line, the mark between them being deleted.
  private var isOpen = false
  /// The fields that the place lies in, from the outside in, and how many of them show nothing yet.
  var fields: [Field] = []
  var hiddenFields = 0
  /// Marks of fields that do not belong together.
  var brokenFields: Set<Int>
  /// The style of the paragraph.
  var paragraphStyle: String?
  /// The text boxes of the paragraph.
  var boxes: [Int] = []
  /// The notes in the order they are referred to.
  var notes: [(kind: Note, id: String)] = []

  /// What a note is.
  enum Note { case footnote, endnote }

  /// A field: a code, and behind it what it last gave.
  struct Field {
    var code = ""
    var showsResult = false
  }

  init(_ tree: MarkupTree, _ styles: DOCXStyles, _ numbering: DOCXNumbering) {
    self.tree = tree
    self.styles = styles
    self.numbering = numbering
    brokenFields = DOCXFields.broken(in: tree)
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
      case "altChunk": appendChunk(child)
      default: walkBlocks(of: child)
      }
    }
  }

  private mutating func walkParagraph(_ node: Int) {
    let properties = tree.child("pPr", of: node)
    let outerStyle = paragraphStyle
    paragraphStyle = properties.flatMap { tree.value("pStyle", of: $0) }
    defer { paragraphStyle = outerStyle }
    let mark = properties.flatMap { tree.child("rPr", of: $0) }
    let isMarkHidden = run(mark).isHidden ?? false
    // A paragraph that is hidden to its end is not counted either.
    if isMarkHidden, !showsWords(node) { return }
    if !isOpen { beginLine(properties) }
    isOpen = false
    for child in tree.children(of: node) { walkInline(child) }
    if isMarkHidden || mark.map({ tree.child("del", of: $0) != nil }) ?? false {
      isOpen = true
    } else {
      endLine()
    }
    let found = boxes
    boxes = []
    for box in found { walkBlocks(of: box) }
  }

  /// Whether a paragraph has words that are not hidden.
  private func showsWords(_ paragraph: Int) -> Bool {
    (paragraph..<tree.nodes[paragraph].end).contains { node in
      guard tree.name(of: node) == "r" else { return false }
      return !isLeftOut(run(tree.child("rPr", of: node)))
    }
  }

  /// Sets another document where it lies in this one.
  private mutating func appendChunk(_ node: Int) {
    guard let chunk = tree.attribute("id", of: node).flatMap({ chunks[$0] }) else {
      flow.noteUnread(line)
      return
    }
    if isInCell {
      for part in chunk.text.split(separator: "\n") {
        line.append(part)
        line.appendBreak()
      }
    } else {
      isOpen = false
      endLine()
      flow.append(chunk)
    }
  }

  /// Begins the line of a paragraph with the number that Word counts for it.
  private mutating func beginLine(_ properties: Int?) {
    let style = properties.flatMap { tree.value("pStyle", of: $0) }
    let own = properties.flatMap { tree.value("outlineLvl", of: $0) }.flatMap { Int($0) }
    headingLevel = own.map { (0...8).contains($0) ? $0 + 1 : nil } ?? styles.headingLevel(of: style)
    let place = properties.flatMap { DOCXNumbering.Reference(in: $0, of: tree) }
    if let place = place ?? styles.list(of: style), let number = numbering.next(place) {
      line.append(number)
    } else if let list = properties.flatMap({ tree.child("listPr", of: $0) }),
      let number = tree.value("t", of: list)
    {
      // Word 2003 writes the number itself beside the list.
      line.append(number)
    }
    numberLength = line.scalars.count
  }

  mutating func endLine() {
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

  /// The same content several times, for newer and for older programs.
  mutating func walkAlternative(_ node: Int, _ walk: (inout DOCXFlow, Int) -> Void) {
    let choices = tree.children(of: node).filter { tree.name(of: $0) == "Choice" }
    let known = choices.first { choice in
      let needs = tree.attribute("Requires", of: choice) ?? ""
      return needs.split(whereSeparator: \.isWhitespace).allSatisfy(Self.extensions.contains)
    }
    // What only a program shows that is not known is better than nothing.
    if let choice = known ?? tree.child("Fallback", of: node) ?? choices.first {
      walk(&self, choice)
    }
  }

  /// The prefixes of Word's own extensions, whose text is where it always was.
  private static let extensions: Set<Substring> = [
    "wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "w16", "w16se", "w16cid", "w16cex", "w16du",
    "w16sdtdh", "a14", "am3d", "aink", "cx", "cx1", "cx2", "v", "o", "m", "wne", "w10", "w",
    "a16", "c14", "c15", "c16", "p14", "x14", "mc", "r", "wpsCustomData",
  ]

  // MARK: Notes

  mutating func appendReference(_ kind: Note, _ node: Int) {
    guard showsText, let id = tree.attribute("id", of: node) else { return }
    notes.append((kind, id))
    line.append("[\(notes.count)]")
  }

  /// Sets the notes of a kind, each with the number it is referred to by.
  mutating func readNotes(_ part: MarkupTree?, _ kind: Note) {
    guard let part else { return }
    let outer = (tree, brokenFields)
    tree = part
    brokenFields = DOCXFields.broken(in: part)
    var places: [String: Int] = [:]
    for node in tree.children(of: 0) {
      if let id = tree.attribute("id", of: node) { places[id] = node }
    }
    for (index, note) in notes.enumerated() where note.kind == kind {
      // A note that is referred to again stands at its first reference.
      guard let node = places.removeValue(forKey: note.id) else { continue }
      let words = words(of: node).scalars.trimmed
      guard !words.isEmpty else { continue }
      line = FlowLine()
      line.append("[\(index + 1)] ")
      line.append(words[...])
      numberLength = 0
      headingLevel = nil
      endLine()
    }
    (tree, brokenFields) = outer
  }

  // MARK: Tables

  /// The words below an element as one line.
  mutating func words(of node: Int) -> FlowLine {
    let outer = (line, isInCell, isOpen)
    line = FlowLine()
    isInCell = true
    walkBlocks(of: node)
    line.endLink()
    let words = line
    (line, isInCell, isOpen) = outer
    return words
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
          let line = cell.node.map { words(of: $0) } ?? FlowLine()
          return TableDraft.Cell(
            words: line.scalars, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan,
            breaks: line.breaks)
        })
    }
    flow.append(draft)
  }
}
