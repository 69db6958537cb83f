internal import HanText
internal import ReportModel

/// Sets the text of a web page's article, in the order a person reads it.
struct HTMLFlow {
  private let page: HTMLPage
  private let article: HTMLArticle
  private let root: Int
  private(set) var flow = Flow()
  /// What of the page is no part of the article.
  private var surroundings: HTMLSurroundings
  /// The line being gathered.
  private var line = FlowLine()
  /// The level of heading that the line is marked as.
  private var headingLevel: Int?
  /// How many items of each ordered list were set.
  private var itemCounts: [Int: Int] = [:]

  /// The flow of what is below an element.
  init(_ page: HTMLPage, _ article: HTMLArticle, title: FlowLine?) {
    self.page = page
    self.article = article
    root = article.root
    surroundings = HTMLSurroundings(page, around: root)
    if let title { flow.append(title) }
    walkChildren(of: root)
    endLine()
    flow.surroundings = surroundings.lines
  }

  private mutating func walkChildren(of node: Int) {
    for child in page.tree.children(of: node) { walk(child) }
  }

  private mutating func walk(_ node: Int) {
    guard !article.isChrome(node, in: root) else {
      surroundings.add(node, isAbove: flow.text.isEmpty)
      return
    }
    switch page.elements[node] {
    case .text: line.append(collapsing: page.tree.scalars[page.tree.nodes[node].text])
    case .hidden: return
    case .inline: walkChildren(of: node)
    case .link: walkLink(node)
    case .image: line.appendPicture(showing: page.tree.attribute("alt", of: node))
    case .lineBreak: endLine()
    case .heading(let level): walkBlock(node, headingLevel: level)
    case .block, .container, .chrome: walkBlock(node, headingLevel: markedLevel(of: node))
    case .item:
      endLine()
      if let number = number(ofItem: node) { line.append(number) }
      walkBlock(node, headingLevel: nil, isOpen: true)
    case .table: walkTable(node)
    // Rows and cells outside a table, and those of a table that only lays out.
    case .row, .cell: walkBlock(node, headingLevel: nil)
    }
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
    line.endLink()
    if HTMLChrome.isFurniture(line) {
      surroundings.add(line, isAbove: flow.text.isEmpty)
    } else {
      flow.append(line, headingLevel: headingLevel)
    }
    line = FlowLine()
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
    guard !HTMLTable.isLayout(node, in: page) else { return walkLayout(node) }
    endLine()
    for child in page.tree.children(of: node) where page.tree.name(of: child) == "caption" {
      walk(child)
    }
    var draft = TableDraft()
    for row in HTMLTable.rows(of: node, in: page) {
      draft.append(row: HTMLTable.cells(of: row, in: page).map { HTMLTable.cell($0, in: page) })
    }
    flow.append(consume draft)
  }

  /// The cells of a table that only lays out are blocks; rows with data about the page are a table.
  private mutating func walkLayout(_ table: Int) {
    endLine()
    var entries = TableDraft()
    for row in HTMLTable.rows(of: table, in: page) {
      let cells = HTMLTable.cells(of: row, in: page)
      if cells.count > 1, !cells.contains(where: { HTMLTable.isPage($0, in: page) }) {
        entries.append(row: cells.map { HTMLTable.cell($0, in: page) })
        if PageTable.holdsLabel(entries, row: entries.rows.count - 1) { continue }
        entries.dropLastRow()
      }
      set(&entries)
      walk(row)
    }
    set(&entries)
  }

  private mutating func set(_ entries: inout TableDraft) {
    guard !entries.rows.isEmpty else { return }
    flow.append(entries)
    entries = TableDraft()
  }

  /// The number that a browser prints before an item of an ordered list.
  private mutating func number(ofItem node: Int) -> String? {
    let list = page.tree.nodes[node].parent
    guard page.tree.name(of: list) == "ol" else { return nil }
    let style = (page.tree.attribute("style", of: list) ?? "").lowercased()
    if style.holds("list-style-type:none") || style.holds("list-style:none") { return nil }
    let start = page.tree.attribute("start", of: list).flatMap { Int($0) } ?? 1
    itemCounts[list, default: 0] += 1
    let count = itemCounts[list, default: 1]
    // A start near the largest integer is damage.
    guard (0...1_000_000).contains(start) else { return nil }
    let number = start + count - 1
    if style.holds("cjk-ideographic") || style.holds("chinese") {
      return NumberStyle.ideograph.text(of: number) + "、"
    }
    return "\(number)."
  }

  /// The level that Word's pages give a paragraph in its style or class.
  private func markedLevel(of node: Int) -> Int? {
    if let style = page.tree.attribute("style", of: node),
      let mark = style.index(behind: "mso-outline-level:"),
      let digit = style.unicodeScalars[mark...].first(where: { !$0.isBlank })?.digitValue
    {
      return (1...9).contains(digit) ? digit : nil
    }
    return page.tree.attribute("class", of: node) == "MsoTitle" ? 1 : nil
  }
}

extension String {
  /// The string without the blanks at both ends.
  var blankTrimmed: String { String(scalars: Array(unicodeScalars).trimmed) }

  /// The place behind a word, or nil where it does not stand in the string.
  func index(behind word: String) -> Index? {
    guard let found = firstRange(of: word) else { return nil }
    return found.upperBound
  }
}
