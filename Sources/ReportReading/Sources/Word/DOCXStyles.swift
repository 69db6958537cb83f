/// What a Word document's styles say: which level of heading, which list, what is hidden or struck out.
struct DOCXStyles {
  /// A style of paragraphs or of characters.
  struct Style {
    var parent: String?
    var name = ""
    var outlineLevel: Int?
    var list: DOCXNumbering.Reference?
    var run = DOCXRun()
  }

  private var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private var usual: String?
  /// What holds of all characters.
  private var everywhere = DOCXRun()
  /// How the characters of each style are set, what it is based on taken in.
  private var runs: [String: DOCXRun] = [:]
  /// Whether no style says anything of characters, as in nearly all documents.
  private var isPlain = true

  /// The styles of a document; none without a part for them.
  init(_ tree: MarkupTree?) {
    guard let tree else { return }
    for node in tree.nodes.indices {
      switch tree.name(of: node) {
      case "style": add(node, of: tree)
      case "rPrDefault":
        if let run = tree.child("rPr", of: node) { everywhere = DOCXRun(run, in: tree) }
      default: continue
      }
    }
    for id in styles.keys { runs[id] = merged(line(from: id).map(\.run)) }
    isPlain = everywhere.isPlain && runs.values.allSatisfy(\.isPlain)
  }

  private mutating func add(_ node: Int, of tree: MarkupTree) {
    guard let id = tree.attribute("styleId", of: node) else { return }
    var style = Style()
    style.parent = tree.value("basedOn", of: node)
    style.name = (tree.value("name", of: node) ?? "").lowercased()
    if let paragraph = tree.child("pPr", of: node) {
      style.outlineLevel = tree.value("outlineLvl", of: paragraph).flatMap { Int($0) }
      style.list = DOCXNumbering.Reference(in: paragraph, of: tree)
    }
    if let run = tree.child("rPr", of: node) { style.run = DOCXRun(run, in: tree) }
    styles[id] = style
    if tree.attribute("type", of: node) == "paragraph",
      ["1", "true", "on"].contains(tree.attribute("default", of: node))
    {
      usual = id
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

  /// The list that a style's paragraphs are numbered in, and the style that says so.
  func list(of id: String?) -> DOCXNumbering.Reference? {
    var next = id
    for style in line(from: id) {
      if var list = style.list {
        list.style = next
        return list
      }
      next = style.parent
    }
    return nil
  }

  /// How characters are set, by the style of their paragraph, their own style and their own marks.
  ///
  /// Marks of two styles cancel each other; a mark of its own holds whatever the styles say.
  func run(_ own: DOCXRun, style: String?, paragraph: String?) -> DOCXRun {
    guard !isPlain else { return own }
    let outer = merged([(paragraph ?? usual).flatMap { runs[$0] } ?? DOCXRun(), everywhere])
    let inner = style.flatMap { runs[$0] } ?? DOCXRun()
    var result = own
    result.isHidden =
      own.isHidden ?? ((outer.isHidden ?? false) != (inner.isHidden ?? false))
    result.isStruck =
      own.isStruck ?? ((outer.isStruck ?? false) != (inner.isStruck ?? false))
    result.height = own.height ?? inner.height ?? outer.height
    result.font = own.font ?? inner.font ?? outer.font
    return result
  }

  /// What the nearest of several says.
  private func merged(_ runs: [DOCXRun]) -> DOCXRun {
    var result = DOCXRun()
    for run in runs {
      result.isHidden = result.isHidden ?? run.isHidden
      result.isStruck = result.isStruck ?? run.isStruck
      result.height = result.height ?? run.height
      result.font = result.font ?? run.font
    }
    return result
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

/// How characters are set, as far as it changes what is read; nil where nothing is said.
struct DOCXRun: Equatable {
  /// Where characters stand that are not on the line.
  enum Height { case line, raised, lowered }

  var isHidden: Bool?
  var isStruck: Bool?
  var height: Height?
  /// Whether the run itself says that it is bold; of styles it is not asked.
  var isBold: Bool?
  /// The font, where it shows pictures in the place of letters; "" for any other.
  var font: String?

  init() {}

  /// Whether nothing is said that changes what is read.
  var isPlain: Bool {
    !(isHidden ?? false) && !(isStruck ?? false) && (height ?? .line) == .line
      && (font ?? "").isEmpty
  }

  /// What the properties of a run say.
  init(_ properties: Int, in tree: MarkupTree) {
    for child in tree.children(of: properties) {
      let value = tree.attribute("val", of: child)
      let isOn = !["0", "false", "off"].contains(value)
      switch tree.name(of: child) {
      case "vanish": isHidden = isOn
      case "strike", "dstrike": isStruck = isOn || (isStruck ?? false)
      case "b": isBold = isOn
      case "vertAlign":
        height = value == "superscript" ? .raised : value == "subscript" ? .lowered : .line
      case "rFonts":
        let name = tree.attribute("ascii", of: child) ?? tree.attribute("hAnsi", of: child)
        font = name.flatMap { DOCXSymbols.isPictures($0) ? $0 : "" }
      default: continue
      }
    }
  }
}
