extension MarkupTree {
  /// The tree below a node, the node its first.
  func subtree(of node: Int) -> MarkupTree {
    var tree = self
    tree.nodes = nodes[node..<nodes[node].end].map { old in
      var copy = Node(
        name: old.name, parent: max(0, old.parent - node), end: old.end - node, text: old.text)
      copy.attributes = old.attributes
      return copy
    }
    return tree
  }

  /// Calls an element otherwise.
  mutating func rename(_ node: Int, to name: String) {
    let old = nodes[node]
    var copy = Node(name: index(ofName: name), parent: old.parent, end: old.end, text: old.text)
    copy.attributes = old.attributes
    nodes[node] = copy
  }

  /// Calls all attributes of a name otherwise.
  mutating func renameAttributes(_ name: String, to other: String) {
    guard let old = names.firstIndex(of: name) else { return }
    let new = index(ofName: other)
    for place in attributes.indices where attributes[place].name == old {
      attributes[place].name = new
    }
  }

  private mutating func index(ofName name: String) -> Int {
    if let index = names.firstIndex(of: name) { return index }
    names.append(name)
    return names.count - 1
  }
}
