internal import HanText

/// The lines of a page one after the other, without what leads to other pages.
struct HTMLLines {
  /// The node that the line begins at.
  private var start = 0
  private var words: [Unicode.Scalar] = []
  /// How much of the line leads to other pages.
  private var linked = 0

  /// Calls a function with every line between two nodes that is not mostly a way to other pages, and where
  /// it begins, up to a number of lines.
  static func lines(
    of tree: MarkupTree, _ elements: [HTMLElement], in nodes: Range<Int>, limit: Int = .max,
    _ use: (Int, [Unicode.Scalar]) -> Void
  ) {
    var count = 0
    let body: (Int, [Unicode.Scalar]) -> Void = { start, words in
      if count < limit { use(start, words) }
      count += 1
    }
    var line = HTMLLines()
    var blocks: [(node: Int, end: Int)] = []
    var lineBlock = -1
    var linkEnd = 0
    var node = nodes.lowerBound
    while node < nodes.upperBound, count < limit {
      while let last = blocks.last, last.end <= node { blocks.removeLast() }
      switch elements[node] {
      case .text:
        let block = blocks.last?.node ?? -1
        if block != lineBlock { line.end(body) }
        lineBlock = block
        line.append(tree.scalars[tree.nodes[node].text], at: node, isLinked: node < linkEnd)
      case .hidden:
        node = tree.nodes[node].end
        continue
      case .link: linkEnd = max(linkEnd, tree.nodes[node].end)
      case .inline, .image, .field: break
      case .lineBreak: line.end(body)
      case .chrome, .block, .container, .heading, .item, .table, .row, .cell:
        line.end(body)
        blocks.append((node, tree.nodes[node].end))
      }
      node += 1
    }
    line.end(body)
  }

  private mutating func append(
    _ text: ArraySlice<Unicode.Scalar>, at node: Int, isLinked: Bool
  ) {
    guard let first = text.firstIndex(where: { !$0.isBlank }) else { return }
    if words.isEmpty, linked == 0 { start = node }
    if isLinked {
      linked += text.count
    } else {
      for scalar in text[first...] where !scalar.isBlank && !scalar.isInvisible {
        words.append(scalar)
      }
    }
  }

  private mutating func end(_ body: (Int, [Unicode.Scalar]) -> Void) {
    if !words.isEmpty, linked <= words.count { body(start, words) }
    words.removeAll(keepingCapacity: true)
    linked = 0
  }
}
