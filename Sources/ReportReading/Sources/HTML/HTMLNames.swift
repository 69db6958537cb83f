internal import HanText
internal import ReportModel

/// What elements of web pages are for.
enum HTMLElement {
  /// A text.
  case text
  /// Never shown, or controls of the page: nothing of it is read.
  case hidden
  /// Links to other pages, the foot, and whatever else a page marks as not of its text.
  case chrome
  /// Begins and ends a line.
  case block
  /// A block that may hold all of a report.
  case container
  /// A heading of a level.
  case heading(Int)
  /// An item of a list.
  case item
  case table
  case row
  case cell(isHeader: Bool)
  case lineBreak
  case image
  case link
  /// Part of the line around it.
  case inline

  /// What the element of a name is for.
  static func named(_ name: String) -> HTMLElement {
    switch name {
    case "": .text
    case "script", "style", "noscript", "template", "title", "select", "option", "button",
      "input", "textarea", "iframe", "object", "embed", "applet", "svg", "audio", "video",
      "canvas", "map", "colgroup", "col", "meta", "base", "param", "datalist", "label":
      .hidden
    case "nav", "footer", "aside", "menu": .chrome
    case "p", "dl", "dt", "dd", "pre", "blockquote", "address", "figcaption", "figure", "hr",
      "fieldset", "legend", "ul", "ol", "caption", "summary":
      .block
    case "html", "body", "div", "section", "article", "main", "header", "center", "form",
      "details", "ucapcontent", "ucapcontent1", "frameset", "noframes":
      .container
    case "h1": .heading(1)
    case "h2": .heading(2)
    case "h3": .heading(3)
    case "h4": .heading(4)
    case "h5", "h6": .heading(5)
    case "li": .item
    case "table": .table
    case "tr": .row
    case "td": .cell(isHeader: false)
    case "th": .cell(isHeader: true)
    case "br": .lineBreak
    case "img": .image
    case "a": .link
    default: .inline
    }
  }
}

/// A web page with what each of its elements is for.
struct HTMLPage {
  let tree: MarkupTree
  /// What each node is for.
  let elements: [HTMLElement]

  /// A page of a tree; one that hides all its words may be asked to show them.
  init(_ tree: MarkupTree, showsHidden: Bool = false) {
    self.tree = tree
    let kinds = tree.names.map(HTMLElement.named)
    elements = tree.nodes.indices.map { node in
      let kind = kinds[tree.nodes[node].name]
      if case .text = kind { return .text }
      return !showsHidden && Self.isHidden(node, in: tree) ? .hidden : kind
    }
  }

  private static func isHidden(_ node: Int, in tree: MarkupTree) -> Bool {
    for index in tree.nodes[node].attributes {
      let attribute = tree.attributes[index]
      switch tree.names[attribute.name] {
      case "hidden": return true
      case "style":
        if hides(attribute.value.utf8, isLeaf: isLeaf(node, in: tree)) { return true }
      default: continue
      }
    }
    return false
  }

  /// Whether an element holds words and nothing else.
  private static func isLeaf(_ node: Int, in tree: MarkupTree) -> Bool {
    tree.nodes[node].end == node + 2
  }

  /// Whether a style takes an element off the page: so words are hidden that only copies show.
  private static func hides(_ style: String.UTF8View, isLeaf: Bool) -> Bool {
    guard style.count >= 11 else { return false }
    let inked = String(decoding: style.filter { $0 != 0x20 }, as: UTF8.self).lowercased()
    if inked.holds("display:none") || inked.holds("visibility:hidden") { return true }
    // Sizes are inherited and set anew further inside.
    guard isLeaf, let size = inked.index(behind: "font-size:0") else { return false }
    return inked[size...].unicodeScalars.first.map { $0 != "." && $0.digitValue == nil } ?? true
  }
}
