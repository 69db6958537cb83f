/// What a Word document's styles say of paragraphs: which level of heading, which list.
struct DOCXStyles {
  /// A style of paragraphs.
  struct Style {
    var parent: String?
    var name = ""
    var outlineLevel: Int?
    var list: DOCXNumbering.Reference?
  }

  private var styles: [String: Style] = [:]

  /// The styles of a document; none without a part for them.
  init(_ tree: MarkupTree?) {
    guard let tree else { return }
    for node in tree.nodes.indices where tree.name(of: node) == "style" {
      guard let id = tree.attribute("styleId", of: node) else { continue }
      var style = Style()
      style.parent = tree.value("basedOn", of: node)
      style.name = (tree.value("name", of: node) ?? "").lowercased()
      if let paragraph = tree.child("pPr", of: node) {
        style.outlineLevel = tree.value("outlineLvl", of: paragraph).flatMap { Int($0) }
        style.list = DOCXNumbering.Reference(in: paragraph, of: tree)
      }
      styles[id] = style
    }
  }

  /// The level of heading of a style, from 1; nil when it is of text.
  func headingLevel(of id: String?) -> Int? {
    for style in line(from: id) {
      if let level = style.outlineLevel { return (0...8).contains(level) ? level + 1 : nil }
      if style.name == "title" { return 1 }
      let words = style.name.split(separator: " ")
      if words.count == 2, words[0] == "heading" || words[0] == "标题", let level = Int(words[1]) {
        return (1...9).contains(level) ? level : nil
      }
    }
    return nil
  }

  /// The list that a style's paragraphs are numbered in.
  func list(of id: String?) -> DOCXNumbering.Reference? {
    line(from: id).lazy.compactMap(\.list).first
  }

  /// A style and what it is based on; a circle is cut, ten deep is more than Word's own go.
  private func line(from id: String?) -> [Style] {
    var result: [Style] = []
    var next = id
    while let id = next, let style = styles[id], result.count < 10 {
      result.append(style)
      next = style.parent
    }
    return result
  }
}
