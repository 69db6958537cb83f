internal import HanText

/// Finds where on a web page the report is: the smallest container that holds nearly all of its
/// sentences and tables.
///
/// A page around a report has menus, lists of links, a search box and a foot; none of them is made of
/// sentences. Names of classes are not trusted for what the article is, only for what it is not.
struct HTMLArticle {
  let page: HTMLPage
  /// How many scalars of sentences and tables each node holds.
  private(set) var weight: [Int]
  /// How many of all scalars.
  private(set) var total: [Int]
  /// How many of all scalars show links.
  private(set) var linked: [Int]
  /// The element that the report is.
  private(set) var root = 0

  /// The shortest line that counts as text of a report: navigation has words, not lines.
  private static let shortestLine = 20

  /// How much of the text an inner container must hold to be the article, in percent; what is left
  /// is the line of the publisher, the notes of the page.
  private static let share = 88
  /// The same for one that holds all its sections: beside a short report a page's own lines weigh more.
  private static let most = 70

  init(_ page: HTMLPage) {
    self.page = page
    let nodes = page.tree.nodes
    weight = [Int](repeating: 0, count: nodes.count)
    total = weight
    linked = weight
    measure()
    root = innermost
  }

  /// Counts the text of each node.
  private mutating func measure() {
    let nodes = page.tree.nodes
    // What each node inherits: whether it is hidden, in a link, in a table; and its block.
    var isOut = [Bool](repeating: false, count: nodes.count)
    var isLinked = isOut
    var isInTable = isOut
    // A table of data about the page, which lies beside the text.
    var isPageData = isOut
    var block = [Int](repeating: 0, count: nodes.count)
    var lines = [Int](repeating: 0, count: nodes.count)
    for node in nodes.indices {
      let parent = nodes[node].parent
      isOut[node] = parent != node && isOut[parent]
      isLinked[node] = parent != node && isLinked[parent]
      isInTable[node] = parent != node && isInTable[parent]
      isPageData[node] = parent != node && isPageData[parent]
      block[node] = parent == node ? node : block[parent]
      switch page.elements[node] {
      case .hidden, .chrome: isOut[node] = true
      case .link: isLinked[node] = true
      case .cell:
        isInTable[node] = !isPageData[node]
        block[node] = node
      case .table:
        isPageData[node] = HTMLTable.isPageData(node, in: page)
        block[node] = node
      case .block, .container, .heading, .item, .row: block[node] = node
      case .lineBreak, .image, .inline, .field: continue
      case .text:
        guard !isOut[node] else { continue }
        let count = page.tree.scalars[nodes[node].text].count { !$0.isBlank }
        total[node] = count
        if isLinked[node] { linked[node] = count } else { lines[block[node]] += count }
      }
    }
    for node in nodes.indices where lines[node] > 0 {
      // Cells are short, and a table is text.
      if lines[node] >= Self.shortestLine || isInTable[node] { weight[node] += lines[node] }
    }
    for node in nodes.indices.reversed() where nodes[node].parent != node {
      let parent = nodes[node].parent
      weight[parent] += weight[node]
      total[parent] += total[node]
      linked[parent] += linked[node]
    }
  }

  /// The smallest container that holds nearly all of the text.
  private var innermost: Int {
    var node = 0
    while let inner = heaviest(in: node),
      weight[inner] * 100 >= weight[node]
        * (holdsSections(of: node, inner) ? Self.most : Self.share)
    {
      node = inner
    }
    // A container may lie in elements that are none; only containers are left to choose from.
    while node > 0, !isContainer(node) { node = page.tree.nodes[node].parent }
    return node
  }

  /// The element that holds the article and all lines that only a report has, wherever they stand.
  func outerRoot(of root: Int, _ neighbours: HTMLNeighbours) -> Int {
    var node = root
    let core = node..<page.tree.nodes[node].end
    var places = page.voice.ownLines(outside: core) + neighbours.starts.sorted()
    for table in page.tables(in: page.tree.nodes.indices) where !core.contains(table) {
      if HTMLTable.holdsFigures(table, in: page) { places.append(table) }
    }
    for place in places {
      while node > 0, !(node..<page.tree.nodes[node].end).contains(place) {
        node = page.tree.nodes[node].parent
      }
    }
    return node
  }

  /// Whether all sections of the report within an element, two or more, begin in one inside it.
  private func holdsSections(of node: Int, _ inner: Int) -> Bool {
    let count = page.voice.headings(in: inner..<page.tree.nodes[inner].end)
    return count > 1 && count == page.voice.headings(in: node..<page.tree.nodes[node].end)
  }

  /// The first of the heaviest elements right in one that may hold the article.
  private func heaviest(in node: Int) -> Int? {
    var heaviest: Int?
    // Most children are lighter than one before, and what they hold need not be looked at.
    for child in page.tree.children(of: node)
    where weight[child] > heaviest.map({ weight[$0] }) ?? 0 && mayHoldArticle(child) {
      heaviest = child
    }
    return heaviest
  }

  private func isContainer(_ node: Int) -> Bool {
    switch page.elements[node] {
    case .container: true
    case .cell: true
    default: false
    }
  }

  /// Whether the search goes on inside an element; a table of data is not looked into.
  private func mayHoldArticle(_ node: Int) -> Bool {
    switch page.elements[node] {
    case .container, .inline, .row, .cell: true
    case .table: HTMLTable.isLayout(node, in: page)
    default: false
    }
  }

  /// Whether a node is a line without a link, as long as a title may be.
  func isPlainLine(_ node: Int) -> Bool { (6...60).contains(total[node]) && linked[node] == 0 }
}
