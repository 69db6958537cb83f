/// What the styles of an OpenDocument file say of words, tables and lists.
struct OpenDocumentStyles {
  /// How words look, as far as it changes what they say.
  struct Look {
    var isStruck = false
    var isHidden = false
    var isRaised = false
  }

  /// How a level of a list is numbered; nil format for bullets.
  struct Level {
    var format = ""
    var prefix = ""
    var suffix = ""
    var start = 1
    var shownLevels = 1
  }

  private(set) var looks: [String: Look] = [:]
  private(set) var hiddenTables: Set<String> = []
  private(set) var lists: [String: [Int: Level]] = [:]
  /// The list that a style's paragraphs are in.
  private(set) var listOfStyle: [String: String] = [:]

  /// The styles of the parts of a document.
  init(_ trees: MarkupTree?...) {
    for case let tree? in trees {
      for node in tree.nodes.indices {
        switch tree.name(of: node) {
        case "style": addStyle(node, tree)
        case "list-style": addList(node, tree)
        default: continue
        }
      }
    }
  }

  private mutating func addStyle(_ node: Int, _ tree: MarkupTree) {
    guard let name = tree.attribute("name", of: node) else { return }
    if let list = tree.attribute("list-style-name", of: node), !list.isEmpty {
      listOfStyle[name] = list
    }
    var look = tree.attribute("parent-style-name", of: node).flatMap { looks[$0] } ?? Look()
    for child in tree.children(of: node) {
      switch tree.name(of: child) {
      case "text-properties":
        if let line = tree.attribute("text-line-through-style", of: child) {
          look.isStruck = line != "none"
        }
        if let position = tree.attribute("text-position", of: child) {
          look.isRaised = position.hasPrefix("super")
        }
        // `text:display`: of a text in one place is always told by this.
        if tree.attribute("display", of: child) == "none" { look.isHidden = true }
      case "table-properties":
        if tree.attribute("display", of: child) == "false" { hiddenTables.insert(name) }
      default: continue
      }
    }
    if tree.attribute("family", of: node) == "text" { looks[name] = look }
  }

  private mutating func addList(_ node: Int, _ tree: MarkupTree) {
    guard let name = tree.attribute("name", of: node) else { return }
    var levels: [Int: Level] = [:]
    for child in tree.children(of: node) {
      guard let number = tree.attribute("level", of: child).flatMap({ Int($0) }) else { continue }
      var level = Level()
      if tree.name(of: child) == "list-level-style-number" {
        level.format = tree.attribute("num-format", of: child) ?? ""
        level.prefix = tree.attribute("num-prefix", of: child) ?? ""
        level.suffix = tree.attribute("num-suffix", of: child) ?? ""
        level.start = tree.attribute("start-value", of: child).flatMap { Int($0) } ?? 1
        level.shownLevels = tree.attribute("display-levels", of: child).flatMap { Int($0) } ?? 1
      }
      levels[number] = level
    }
    lists[name] = levels
  }
}

extension OpenDocumentStyles.Level {
  /// A number as this level writes it.
  func number(_ number: Int) -> String {
    let style: NumberStyle
    switch format {
    case "a": style = .lowerLetter
    case "A": style = .upperLetter
    case "i": style = .lowerRoman
    case "I": style = .upperRoman
    case _ where format.hasPrefix("一"): style = .ideograph
    case _ where format.hasPrefix("①"): style = .circled
    case _ where format.hasPrefix("１"): style = .fullWidth
    default: style = .arabic
    }
    return style.text(of: min(max(0, number), 1_000_000))
  }
}
