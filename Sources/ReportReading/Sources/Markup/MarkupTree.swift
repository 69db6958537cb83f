/// A marked-up document as a value: elements and texts in the order they open.
///
/// ```
/// <p>一、<b>概述</b></p>   →   0 p  1 "一、"  2 b  3 "概述"      ends: 4 2 4 4
/// ```
/// The descendants of a node stand right behind it, up to its end, so that a walk needs no pointers.
struct MarkupTree {
  /// An element, or a text where the name is 0.
  ///
  /// A page of a million cells has two million nodes, so that they are kept in 28 bytes each; no
  /// document is read that is longer than 32 bits count.
  struct Node {
    private var nameIndex: Int32
    private var parentIndex: Int32
    private var endIndex: Int32
    private var textBounds: (Int32, Int32)
    private var attributeBounds: (Int32, Int32) = (0, 0)

    /// A node that has no descendants and no attributes yet.
    init(name: Int, parent: Int, end: Int, text: Range<Int>) {
      nameIndex = Int32(truncatingIfNeeded: name)
      parentIndex = Int32(truncatingIfNeeded: parent)
      endIndex = Int32(truncatingIfNeeded: end)
      textBounds = Self.bounds(text)
    }

    /// The element's name, as an index of `names`; 0 for a text.
    var name: Int { Int(nameIndex) }
    /// The index of the element that holds it; its own at the top.
    var parent: Int { Int(parentIndex) }
    /// The index behind its last descendant.
    var end: Int {
      get { Int(endIndex) }
      set { endIndex = Int32(truncatingIfNeeded: newValue) }
    }
    /// Its stretch of `scalars`, where it is a text; empty for elements.
    var text: Range<Int> { Int(textBounds.0)..<Int(textBounds.1) }
    /// Its stretch of `attributes`.
    var attributes: Range<Int> {
      get { Int(attributeBounds.0)..<Int(attributeBounds.1) }
      set { attributeBounds = Self.bounds(newValue) }
    }

    private static func bounds(_ range: Range<Int>) -> (Int32, Int32) {
      (Int32(truncatingIfNeeded: range.lowerBound), Int32(truncatingIfNeeded: range.upperBound))
    }
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
