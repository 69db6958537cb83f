internal import HanText
internal import ReportModel

/// Sets a text of OpenDocument in the order a person reads it: its final words, the numbers of its lists, its
/// tables, notes at the end.
struct ODTFlow {
  private let tree: MarkupTree
  private let styles: OpenDocumentStyles
  private(set) var flow = Flow()
  private var line = FlowLine()
  /// The numbers reached in each list, by level.
  private var counts: [String: [Int: Int]] = [:]
  /// The lists that the place lies in, from the outside in.
  private var lists: [String] = []
  /// The number that the next paragraph begins with.
  private var number: String?
  private var notes: [Int] = []
  private var boxes: [Int] = []

  /// Reads from a tree.
  init(_ tree: MarkupTree, _ styles: OpenDocumentStyles) {
    self.tree = tree
    self.styles = styles
  }

  /// Sets the text below an element.
  mutating func read(_ body: Int) {
    walkBlocks(of: body)
    let found = notes
    for (index, note) in found.enumerated() {
      guard let body = tree.child("note-body", of: note) else { continue }
      var words = FlowLine()
      words.append("[\(index + 1)] ")
      for node in tree.children(of: body) { words.append(self.words(ofParagraph: node)[...]) }
      flow.append(words)
    }
  }

  // MARK: Blocks

  private mutating func walkBlocks(of node: Int) {
    for child in tree.children(of: node) { walkBlock(child) }
  }

  private mutating func walkBlock(_ node: Int) {
    switch tree.name(of: node) {
    case "p", "h": appendParagraph(node)
    case "list": walkList(node)
    case "table": appendTable(node)
    // Of tracked changes the file holds what was deleted here; forms and settings say nothing.
    case "tracked-changes", "sequence-decls", "forms", "variable-decls", "user-field-decls": return
    case "": return
    default: walkBlocks(of: node)
    }
  }

  private mutating func appendParagraph(_ node: Int) {
    let level = tree.attribute("outline-level", of: node).flatMap { Int($0) }
    line = FlowLine()
    if let number { line.append(number) }
    number = nil
    let numberLength = line.scalars.count
    walkInlines(of: node)
    line.endLink()
    if line.scalars.count > numberLength {
      flow.append(line, headingLevel: tree.name(of: node) == "h" ? level : nil)
    }
    let found = boxes
    boxes = []
    for box in found { walkBlocks(of: box) }
  }

  private mutating func walkList(_ node: Int) {
    let name = tree.attribute("style-name", of: node) ?? lists.last ?? ""
    let isNew =
      lists.isEmpty && tree.attribute("continue-numbering", of: node) != "true"
      && tree.attribute("continue-list", of: node) == nil
    if isNew { counts[name] = [:] }
    lists.append(name)
    defer { lists.removeLast() }
    let level = lists.count
    for item in tree.children(of: node) {
      let kind = tree.name(of: item)
      guard kind == "list-item" || kind == "list-header" else { continue }
      for (index, child) in tree.children(of: item).enumerated() {
        let isParagraph = ["p", "h"].contains(tree.name(of: child))
        if index == 0, isParagraph, kind == "list-item" {
          number = next(name, level, from: tree.attribute("start-value", of: item))
        }
        walkBlock(child)
      }
    }
  }

  /// Counts an item and gives its number as printed; nil for a bullet.
  private mutating func next(_ list: String, _ level: Int, from start: String?) -> String? {
    guard let levels = styles.lists[list], let style = levels[level] else { return nil }
    var reached = counts[list] ?? [:]
    let first = start.flatMap { Int($0) }
    reached[level] = first ?? (reached[level].map { min($0, 1_000_000) + 1 } ?? style.start)
    reached = reached.filter { $0.key <= level }
    counts[list] = reached
    guard !style.format.isEmpty else { return nil }
    let shown = max(1, level - min(style.shownLevels, level) + 1)...level
    let numbers = shown.map { (levels[$0] ?? style).number(reached[$0] ?? levels[$0]?.start ?? 1) }
    return style.prefix + numbers.joined(separator: ".") + style.suffix
  }

  private mutating func appendTable(_ node: Int) {
    var draft = TableDraft()
    var rows: [Int] = []
    collectRows(of: node, into: &rows)
    let cells = rows.map { row in
      tree.children(of: row).filter { tree.name(of: $0) == "table-cell" }
    }
    // A table of one cell lays text out, and so does one that holds others.
    guard cells.joined().count > 1, !cells.joined().contains(where: holdsTable) else {
      for cell in cells.joined() { walkBlocks(of: cell) }
      return
    }
    for row in cells {
      draft.append(
        row: row.map { cell in
          TableDraft.Cell(
            words: words(of: cell), rowSpan: span("number-rows-spanned", cell),
            columnSpan: span("number-columns-spanned", cell))
        })
    }
    flow.append(draft)
  }

  private func collectRows(of node: Int, into rows: inout [Int]) {
    for child in tree.children(of: node) {
      switch tree.name(of: child) {
      case "table-row": rows.append(child)
      case "table-header-rows", "table-rows", "table-row-group": collectRows(of: child, into: &rows)
      default: continue
      }
    }
  }

  private func holdsTable(_ cell: Int) -> Bool {
    (cell + 1..<tree.nodes[cell].end).contains { tree.name(of: $0) == "table" }
  }

  private func span(_ name: String, _ node: Int) -> Int {
    min(max(1, tree.attribute(name, of: node).flatMap { Int($0) } ?? 1), 1000)
  }

  /// The words of a cell as one line.
  private mutating func words(of cell: Int) -> [Unicode.Scalar] {
    let outer = line
    defer { line = outer }
    line = FlowLine()
    for node in cell + 1..<tree.nodes[cell].end where ["p", "h"].contains(tree.name(of: node)) {
      walkInlines(of: node)
      line.appendBreak()
    }
    line.endLink()
    return line.scalars.trimmed
  }

  // MARK: Inside a paragraph

  /// The words of a paragraph as one line.
  mutating func words(ofParagraph node: Int) -> [Unicode.Scalar] {
    let outer = line
    defer { line = outer }
    line = FlowLine()
    walkInlines(of: node)
    line.endLink()
    return line.scalars
  }

  private mutating func walkInlines(of node: Int) {
    for child in tree.children(of: node) { walkInline(child) }
  }

  private mutating func walkInline(_ node: Int) {
    switch tree.name(of: node) {
    case "": line.append(collapsing: tree.scalars[tree.nodes[node].text])
    case "s":
      let count = tree.attribute("c", of: node).flatMap { Int($0) } ?? 1
      line.append(String(repeating: " ", count: min(max(1, count), 100)))
    case "tab": line.append("\t")
    case "line-break": line.appendBreak()
    case "span":
      let look = tree.attribute("style-name", of: node).flatMap { styles.looks[$0] }
      guard look?.isStruck != true, look?.isHidden != true else { return }
      if look?.isRaised == true { appendRaised(node) } else { walkInlines(of: node) }
    case "a":
      if let target = tree.attribute("href", of: node), target.contains(":") {
        line.beginLink(to: target)
        walkInlines(of: node)
        line.endLink()
      } else {
        walkInlines(of: node)
      }
    case "note":
      notes.append(node)
      line.append("[\(notes.count)]")
    case "ruby":
      if let base = tree.child("ruby-base", of: node) { walkInlines(of: base) }
    case "frame", "custom-shape": boxes += textBoxes(of: node)
    case "annotation", "annotation-end", "bookmark", "hidden-text", "tracked-changes": return
    default: walkInlines(of: node)
    }
  }

  /// Digits set high are a note's number or a power, and no digits of the number before them.
  private mutating func appendRaised(_ node: Int) {
    let signs: [Unicode.Scalar] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    let words = (node + 1..<tree.nodes[node].end).flatMap {
      Array(tree.scalars[tree.nodes[$0].text])
    }
    let raised = words.map { scalar in
      scalar.isASCII ? scalar.digitValue.map { signs[$0] } ?? scalar : scalar
    }
    line.append(raised[...])
  }

  private func textBoxes(of node: Int) -> [Int] {
    (node + 1..<tree.nodes[node].end).filter { tree.name(of: $0) == "text-box" }
  }
}
