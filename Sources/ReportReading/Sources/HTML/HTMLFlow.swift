internal import HanText
internal import ReportModel

/// Sets the text of a web page's article, in the order a person reads it.
struct HTMLFlow {
  private let page: HTMLPage
  private let article: HTMLArticle
  private let root: Int
  private let neighbours: HTMLNeighbours
  private(set) var flow = Flow()
  /// What of the page is no part of the article.
  private var surroundings: HTMLSurroundings
  /// The line being gathered.
  private var line = FlowLine()
  /// Whether it has more than the number of an item and what fields show.
  private var holdsText = false
  /// The level of heading that the line is marked as.
  private var headingLevel: Int?
  /// Whether a section of the report was begun around the article.
  private var followsSection = false
  private var items = HTMLItemNumbers()
  /// Whether the line is nothing but the number of an item so far.
  private var awaitsItem = false

  /// The flow of what is below an element.
  init(_ page: HTMLPage, _ article: HTMLArticle, title: FlowLine?) {
    self.page = page
    self.article = article
    let core = article.root
    neighbours = HTMLNeighbours(page, around: core..<page.tree.nodes[core].end)
    root = article.outerRoot(of: core, neighbours)
    surroundings = HTMLSurroundings(page, around: root)
    if let title { flow.append(title) }
    root == core ? walkChildren(of: root) : walkOutside(root, core)
    endLine()
    flow.surroundings = surroundings.lines
  }

  private mutating func walkChildren(of node: Int) {
    for child in page.tree.children(of: node) { walk(child) }
  }

  /// Sets what is the report's own of an element around the article, and the article itself.
  ///
  /// Behind the beginning of a section other sentences are of it too: 六、其他需要报告的事项 | 无。
  private mutating func walkOutside(_ node: Int, _ core: Int) {
    let voice = page.voice
    for child in page.tree.children(of: node) {
      let nodes = child..<page.tree.nodes[child].end
      if case .hidden = page.elements[child] {
        continue
      } else if child == core {
        endLine()
        walk(child)
        endLine()
      } else if nodes.contains(core) {
        endLine()
        walkOutside(child, core)
        endLine()
      } else if isTable(child) ? holdsReport(child) : isOwn(child, voice) {
        walk(child)
        if neighbours.entries.isDisjoint(with: nodes) { followsSection = true }
      } else if case .text = page.elements[child], !line.isBlank {
        walk(child)
      } else if holdsReport(child) {
        endLine()
        walkOutside(child, core)
        endLine()
      } else if case .lineBreak = page.elements[child] {
        endLine()
      } else {
        surroundings.add(child, isAbove: flow.text.isEmpty)
      }
    }
  }

  private func isTable(_ node: Int) -> Bool {
    if case .table = page.elements[node] { true } else { false }
  }

  private func holdsReport(_ node: Int) -> Bool {
    article.holdsReport(node)
      || !neighbours.starts.isDisjoint(with: node..<page.tree.nodes[node].end)
  }

  /// Whether all of an element outside of the article is the report's: one line of it, or a sentence
  /// below one.
  private func isOwn(_ node: Int, _ voice: HTMLVoice) -> Bool {
    let nodes = node..<page.tree.nodes[node].end
    let own = voice.ownLines(in: nodes) + neighbours.starts.count(where: nodes.contains)
    if own == 0 { return followsSection && voice.sentences(in: nodes) > 0 }
    // More lines than the report's are looked at one by one.
    return !nodes.dropFirst().contains { inner in
      switch page.elements[inner] {
      case .block, .container, .heading, .item, .table, .lineBreak, .chrome: true
      case .text, .hidden, .row, .cell, .image, .link, .field, .inline: false
      }
    }
  }

  private mutating func walk(_ node: Int) {
    guard !article.isChrome(node, in: root) else {
      surroundings.add(node, isAbove: flow.text.isEmpty)
      return
    }
    switch page.elements[node] {
    case .text: appendText(node)
    case .field: appendField(node)
    case .hidden: return
    case .inline: walkChildren(of: node)
    case .link: walkLink(node)
    case .image:
      let count = line.scalars.count
      line.appendPicture(showing: page.tree.attribute("alt", of: node))
      if line.scalars.count > count { holdsText = true }
    case .lineBreak: endLine()
    case .heading(let level): walkBlock(node, headingLevel: level)
    case .block, .container, .chrome: walkBlock(node, headingLevel: page.markedLevel(of: node))
    case .item:
      awaitsItem = false
      endLine()
      if let number = items.number(ofItem: node, in: page) {
        line.append(number)
        awaitsItem = true
      }
      walkBlock(node, headingLevel: nil, isOpen: true)
      awaitsItem = false
      endLine()
    case .table: walkTable(node)
    // Rows and cells outside a table, and those of a table that only lays out.
    case .row, .cell: walkBlock(node, headingLevel: nil)
    }
  }

  /// Lines of a text end where the page ends them.
  private mutating func appendText(_ node: Int) {
    let text = page.tree.scalars[page.tree.nodes[node].text]
    let setting = page.settings[node]
    guard setting.contains(.keepsLines) else {
      if text.contains(where: { !$0.isBlank }) { holdsText = true }
      let start = line.scalars.count
      line.append(text, setting)
      return setting.contains(.bold) ? line.noteBold(from: start) : ()
    }
    var rest = text
    while let end = rest.firstIndex(where: { $0.isLineEnd }) {
      line.append(rest[..<end])
      holdsText = true
      endLine()
      rest = rest[(end + 1)...]
    }
    line.append(rest)
    if !line.isBlank { holdsText = true }
  }

  private mutating func appendField(_ node: Int) {
    let field = HTMLField(node, in: page.tree)
    guard field.isButton else { return line.append(field.words) }
    surroundings.add(node, isAbove: flow.text.isEmpty)
  }

  private mutating func walkBlock(_ node: Int, headingLevel level: Int?, isOpen: Bool = false) {
    if !isOpen { endLine() }
    let outer = headingLevel
    headingLevel = level ?? outer
    walkChildren(of: node)
    endLine()
    headingLevel = outer
  }

  private mutating func endLine() {
    // The words of an item may begin in a block of their own, behind its number.
    if awaitsItem, !holdsText { return }
    awaitsItem = false
    line.endLink()
    // Fields without a word beside them are of the page: a box to search in, a list of other sites.
    if !holdsText || HTMLChrome.isFurniture(line.scalars) {
      surroundings.add(line, isAbove: flow.text.isEmpty)
    } else {
      flow.append(line, headingLevel: headingLevel)
    }
    line = FlowLine()
    holdsText = false
  }

  /// A link keeps its address where that leads somewhere without the page.
  private mutating func walkLink(_ node: Int) {
    let target = page.tree.attribute("href", of: node)?.blankTrimmed ?? ""
    let schemes = ["http://", "https://", "mailto:", "ftp://"]
    let isWhole = schemes.contains { target.lowercased().hasPrefix($0) }
    if isWhole { line.beginLink(to: target) }
    walkChildren(of: node)
    if isWhole { line.endLink() }
  }

  private mutating func walkTable(_ node: Int) {
    awaitsItem = false
    guard !HTMLTable.isLayout(node, in: page) else { return walkLayout(node) }
    endLine()
    walkStrays(of: node)
    var draft = TableDraft()
    for row in HTMLTable.rows(of: node, in: page) {
      draft.append(row: HTMLTable.cells(of: row, in: page).map { HTMLTable.cell($0, in: page) })
    }
    flow.append(consume draft)
    for inner in node..<page.tree.nodes[node].end where HTMLTable.isLeftOut(inner, in: page) {
      surroundings.add(inner, isAbove: false)
    }
  }

  /// What stands in a table and in no cell of it comes before the table, as in a browser.
  private mutating func walkStrays(of table: Int) {
    var node = table + 1
    while node < page.tree.nodes[table].end {
      switch page.elements[node] {
      case .cell, .hidden: node = page.tree.nodes[node].end
      case .row, .inline: node += 1
      case .text, .chrome, .block, .container, .heading, .item, .table, .lineBreak, .image, .link,
        .field:
        walk(node)
        node = page.tree.nodes[node].end
      }
    }
    endLine()
  }

  /// The cells of a table that only lays out are blocks; rows with data about the page are a table.
  private mutating func walkLayout(_ table: Int) {
    endLine()
    walkStrays(of: table)
    var entries = TableDraft()
    for row in HTMLTable.rows(of: table, in: page) {
      let cells = HTMLTable.cells(of: row, in: page)
      if cells.count > 1, !cells.contains(where: { HTMLTable.isPage($0, in: page) }) {
        entries.append(row: cells.map { HTMLTable.cell($0, in: page) })
        if PageTable.holdsLabel(entries, row: entries.rows.count - 1) { continue }
        entries.dropLastRow()
      }
      set(&entries)
      for cell in cells {
        if HTMLTable.isMenu(cell, links: 3, in: page) {
          surroundings.add(cell, isAbove: flow.text.isEmpty)
        } else {
          walk(cell)
        }
      }
    }
    set(&entries)
  }

  private mutating func set(_ entries: inout TableDraft) {
    guard !entries.rows.isEmpty else { return }
    flow.append(entries)
    entries = TableDraft()
  }
}
