/// A marked-up document as a value: elements and texts in the order they open.
///
/// ```
/// <p>一、<b>概述</b></p>   →   0 p  1 "一、"  2 b  3 "概述"      ends: 4 2 4 4
/// ```
/// The descendants of a node stand right behind it, up to its end, so that a walk needs no pointers.
struct MarkupTree {
  /// An element, or a text where the name is 0.
  struct Node {
    /// The element's name, as an index of `names`; 0 for a text.
    var name: Int
    /// The index of the element that holds it; its own at the top.
    var parent: Int
    /// The index behind its last descendant.
    var end: Int
    /// Its stretch of `scalars`, where it is a text; empty for elements.
    var text: Range<Int>
    /// Its stretch of `attributes`.
    var attributes: Range<Int>
  }

  /// An attribute of an element.
  struct Attribute {
    var name: Int
    var value: String
  }

  /// All nodes.
  var nodes: [Node] = []
  /// The names of elements and attributes; the first is that of texts.
  var names = [""]
  /// The attributes of all elements, one element after the other.
  var attributes: [Attribute] = []
  /// All texts set end to end.
  var scalars: [Unicode.Scalar] = []

  /// The name of a node, "" for a text.
  func name(of node: Int) -> String { names[nodes[node].name] }

  /// The nodes right below a node.
  func children(of node: Int) -> Children {
    Children(tree: self, place: node + 1, end: nodes[node].end)
  }

  /// The value of an attribute, or nil where the element has none of that name.
  func attribute(_ name: String, of node: Int) -> String? {
    for index in nodes[node].attributes where names[attributes[index].name] == name {
      return attributes[index].value
    }
    return nil
  }

  /// The first child of a name.
  func child(_ name: String, of node: Int) -> Int? {
    children(of: node).first { self.name(of: $0) == name }
  }

  /// The value of the attribute `val` of the first child of a name, as WordprocessingML has it.
  func value(_ name: String, of node: Int) -> String? {
    child(name, of: node).flatMap { attribute("val", of: $0) }
  }

  /// A walk over the children of a node.
  struct Children: Sequence, IteratorProtocol {
    fileprivate let tree: MarkupTree
    fileprivate var place: Int
    fileprivate let end: Int

    mutating func next() -> Int? {
      guard place < end else { return nil }
      defer { place = tree.nodes[place].end }
      return place
    }
  }
}
