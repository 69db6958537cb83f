internal import HanText
internal import ReportModel

/// The lines of a page around its article.
///
/// ```
/// <ul><li>首页</li><li>公开</li></ul><div id="zoom">…</div><p>主办单位：…</p>   →   首页 | 公开, below 主办单位：…
/// ```
struct HTMLSurroundings {
  private let page: HTMLPage
  /// The line that each node is part of: its nearest element that begins and ends one.
  private var block: [Int]
  private(set) var lines = Surroundings()

  /// The most lines that are kept on each side: maps of sites have a thousand entries.
  private static let limit = 1000

  /// What stands outside of an element.
  init(_ page: HTMLPage, around root: Int) {
    self.page = page
    let nodes = page.tree.nodes
    block = [Int](repeating: 0, count: nodes.count)
    for node in nodes.indices {
      switch page.elements[node] {
      case .text, .inline, .link, .image, .lineBreak, .cell, .hidden, .field:
        block[node] = nodes[node].parent == node ? node : block[nodes[node].parent]
      case .chrome, .block, .container, .heading, .item, .table, .row: block[node] = node
      }
    }
    add(0..<root, to: \.above)
    add(nodes[root].end..<nodes.count, to: \.below)
  }

  /// Adds an element inside the article that is none of it.
  mutating func add(_ node: Int, isAbove: Bool) {
    add(node..<page.tree.nodes[node].end, to: isAbove ? \.above : \.below)
  }

  /// Adds a line of the article that is none of it.
  mutating func add(_ line: FlowLine, isAbove: Bool) {
    add(line, to: isAbove ? \.above : \.below)
  }

  private mutating func add(_ line: FlowLine, to side: WritableKeyPath<Surroundings, [String]>) {
    guard !line.isBlank, lines[keyPath: side].count < Self.limit else { return }
    lines[keyPath: side].append(String(scalars: line.scalars.trimmed))
  }

  private mutating func add(
    _ range: Range<Int>, to side: WritableKeyPath<Surroundings, [String]>
  ) {
    var line = FlowLine()
    var current = -1
    var node = range.lowerBound
    while node < range.upperBound {
      switch page.elements[node] {
      case .hidden:
        node = min(page.tree.nodes[node].end, range.upperBound)
        continue
      case .text:
        if block[node] != current {
          add(line, to: side)
          line = FlowLine()
          current = block[node]
        }
        line.append(collapsing: page.tree.scalars[page.tree.nodes[node].text])
      case .field:
        if block[node] != current {
          add(line, to: side)
          line = FlowLine()
          current = block[node]
        }
        if !line.isBlank { line.append(" ") }
        line.append(HTMLField(node, in: page.tree).words)
        line.append(" ")
        node = min(page.tree.nodes[node].end, range.upperBound)
        continue
      case .lineBreak: current = -1
      // Links and cells beside each other are words of their own.
      case .link, .cell: if !line.isBlank { line.append(collapsing: [" "]) }
      case .inline, .image, .chrome, .block, .container, .heading, .item, .table, .row: break
      }
      node += 1
    }
    add(line, to: side)
  }
}
