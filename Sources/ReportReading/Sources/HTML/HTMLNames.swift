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
  /// Holds what someone chose or typed in.
  case field
  /// Part of the line around it.
  case inline

  /// What the element of a name is for.
  static func named(_ name: String) -> HTMLElement {
    switch name {
    case "": .text
    case "script", "style", "noscript", "template", "title", "option", "iframe", "object", "embed",
      "applet", "audio", "video", "canvas", "map", "colgroup", "col", "meta", "base", "param",
      "datalist", "defs", "desc", "metadata", "symbol":
      .hidden
    // What was struck out, and how characters are pronounced.
    case "del", "s", "strike", "rp", "rt", "rtc": .hidden
    case "input", "select": .field
    case "nav", "footer", "aside", "menu", "button": .chrome
    case "p", "dl", "dt", "dd", "pre", "blockquote", "address", "figcaption", "figure", "hr",
      "fieldset", "legend", "ul", "ol", "caption", "summary", "textarea", "svg", "text":
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
  /// How the text of each node is set.
  let settings: [HTMLSetting]
  /// What its lines say.
  let voice: HTMLVoice
  /// The elements that styles take off it.
  let hidden: [Int]

  /// What is shown of what styles take off a page, which scripts may put there again.
  enum Shown {
    case nothing
    case all
    /// Some of the elements, with what is in them.
    case elements(Set<Int>)

    func contains(_ node: Int) -> Bool {
      switch self {
      case .nothing: false
      case .all: true
      case .elements(let nodes): nodes.contains(node)
      }
    }
  }

  /// A page of a tree; one that hides all its words may be asked to show them.
  init(
    _ tree: MarkupTree, _ sheet: HTMLStyleSheet = HTMLStyleSheet(), showing shown: Shown = .nothing
  ) {
    self.tree = tree
    var hidden: [Int] = []
    var elements: [HTMLElement] = []
    var settings: [HTMLSetting] = []
    let kinds = tree.names.map(HTMLElement.named)
    let ownSettings = tree.names.map(HTMLSetting.init(ofElement:))
    elements.reserveCapacity(tree.nodes.count)
    settings.reserveCapacity(tree.nodes.count)
    for node in tree.nodes.indices {
      let name = tree.nodes[node].name
      let parent = tree.nodes[node].parent
      let outer = parent == node ? [] : settings[parent]
      guard name != 0 else {
        elements.append(.text)
        settings.append(outer)
        continue
      }
      var style = HTMLStyle(setting: outer.union(ownSettings[name]))
      sheet.apply(to: &style, node, in: tree)
      style.read(node, in: tree)
      settings.append(style.setting)
      let kind = style.kind(kinds[name])
      let isHidden = style.isHidden && !shown.contains(node)
      if isHidden { hidden.append(node) }
      elements.append(style.isStruck || isHidden ? .hidden : kind)
    }
    for node in tree.nodes.indices where tree.nodes[node].name != 0 {
      // A place to lead to leads nowhere itself.
      if case .link = elements[node], tree.attribute("href", of: node) == nil {
        elements[node] = .inline
      }
    }
    (self.elements, self.settings, self.hidden) = (elements, settings, hidden)
    voice = HTMLVoice(tree, elements)
  }

  /// The tables between two nodes that the page shows.
  func tables(in nodes: Range<Int>) -> [Int] {
    var tables: [Int] = []
    var node = nodes.lowerBound
    while node < nodes.upperBound {
      if case .hidden = elements[node] {
        node = tree.nodes[node].end
        continue
      }
      if case .table = elements[node] { tables.append(node) }
      node += 1
    }
    return tables
  }
}
