internal import HanText
internal import ReportModel

/// How a text is set, as far as it changes what is read.
struct HTMLSetting: OptionSet {
  let rawValue: UInt8
  /// Line ends of the source are line ends of the page.
  static let keepsLines = HTMLSetting(rawValue: 1)
  /// Above the line: `10<sup>4</sup>`.
  static let raised = HTMLSetting(rawValue: 2)
  /// Below the line: `CO<sub>2</sub>`.
  static let lowered = HTMLSetting(rawValue: 4)
  /// In bold type.
  static let bold = HTMLSetting(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What the element of a name brings.
  init(ofElement name: String) {
    self =
      switch name {
      case "pre", "textarea": .keepsLines
      case "sup": .raised
      case "sub": .lowered
      case "b", "strong": .bold
      default: []
      }
  }
}

/// What styles say of an element.
struct HTMLStyle {
  var setting: HTMLSetting
  /// Taken off the page.
  private(set) var isHidden = false
  /// Struck out.
  private(set) var isStruck = false
  /// A line or lines of its own, though its name is that of a part of a line.
  private(set) var isBlock = false

  init(setting: HTMLSetting) { self.setting = setting }

  /// What an element is for in this style.
  func kind(_ kind: HTMLElement) -> HTMLElement {
    if isBlock, case .inline = kind { .block } else { kind }
  }

  /// Reads the element's own attributes.
  mutating func read(_ node: Int, in tree: MarkupTree) {
    for index in tree.nodes[node].attributes {
      let attribute = tree.attributes[index]
      switch tree.names[attribute.name] {
      case "hidden": isHidden = true
      case "style":
        // Shorter than font-size:0 there is none that counts.
        guard attribute.value.utf8.count >= 11 else { continue }
        let isLeaf = tree.nodes[node].end == node + 2
        read(Self.inked(attribute.value), isLeaf: isLeaf)
      default: continue
      }
    }
  }

  /// Reads declarations without blanks, in lower case.
  mutating func read(_ declarations: String, isLeaf: Bool) {
    if declarations.holds("display:none") || declarations.holds("visibility:hidden") {
      isHidden = true
    }
    if declarations.holds("display:block") || declarations.holds("display:list-item") {
      isBlock = true
    }
    readSetting(declarations)
    // Sizes are inherited and set anew further inside.
    guard isLeaf, let size = declarations.index(behind: "font-size:0") else { return }
    let next = declarations[size...].unicodeScalars.first
    if next.map({ $0 != "." && $0.digitValue == nil }) ?? true { isHidden = true }
  }

  /// Reads those declarations that change how words are set, and none that takes them off the page.
  mutating func readSetting(_ declarations: String) {
    if let line = declarations.index(behind: "text-decoration") {
      let value = declarations[line...].prefix { $0 != ";" }
      if String(value).holds("line-through") { isStruck = true }
    }
    if let start = declarations.index(behind: "white-space:") {
      let value = declarations[start...]
      if value.hasPrefix("pre") || value.hasPrefix("break-spaces") {
        setting.insert(.keepsLines)
      } else if value.hasPrefix("normal") || value.hasPrefix("nowrap") {
        setting.remove(.keepsLines)
      }
    }
    if let start = declarations.index(behind: "font-weight:") {
      let value = declarations[start...]
      if value.hasPrefix("bold") || ["6", "7", "8", "9"].contains(where: { value.hasPrefix($0) }) {
        setting.insert(.bold)
      } else {
        setting.remove(.bold)
      }
    }
    if declarations.holds("vertical-align:super") { setting.insert(.raised) }
    if declarations.holds("vertical-align:sub;") || declarations.hasSuffix("vertical-align:sub") {
      setting.insert(.lowered)
    }
  }

  /// Declarations without blanks, in lower case.
  static func inked(_ style: String) -> String {
    String(decoding: style.utf8.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
  }
}

/// What the styles of a page say of names, classes and single elements: only how words are set.
///
/// What they hide is left on the page: scripts show it again, one tab after the other.
struct HTMLStyleSheet {
  /// The declarations by what they are for: `p`, `.class`, `#id`.
  private var rules: [String: String] = [:]

  init() {}

  /// The rules of styles; those for paper and small screens are left out.
  init(_ styles: [Unicode.Scalar]) {
    // Styles of pages have some hundred kilobytes at most.
    guard !styles.isEmpty, styles.count <= 2 << 20 else { return }
    let text = String(scalars: Self.withoutComments(styles))
    guard ["line-through", "white-space", "vertical-align"].contains(where: { text.holds($0) })
    else { return }
    var depth = 0
    var head = ""
    var body = ""
    for character in text {
      switch character {
      case "{":
        depth += 1
        body = ""
      case "}":
        if depth == 1 { add(body, for: head) }
        depth = max(0, depth - 1)
        head = ""
      default: if depth == 0 { head.append(character) } else { body.append(character) }
      }
    }
  }

  private mutating func add(_ body: String, for selectors: String) {
    guard !selectors.contains("@") else { return }
    let declarations = HTMLStyle.inked(body)
    let words = ["line-through", "white-space:", "vertical-align:su"]
    guard words.contains(where: { declarations.holds($0) }) else { return }
    for selector in selectors.split(separator: ",") {
      // The element itself, whatever it stands in.
      let words = selector.split(whereSeparator: { $0.isWhitespace || $0 == ">" })
      guard words.count == 1, let word = words.first, !word.contains(":"), !word.contains("[")
      else { continue }
      rules[word.lowercased(), default: ""] += declarations + ";"
    }
  }

  private static func withoutComments(_ styles: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var place = 0
    while place < styles.count {
      if styles[place] == "/", place + 1 < styles.count, styles[place + 1] == "*" {
        place += 2
        while place + 1 < styles.count, styles[place] != "*" || styles[place + 1] != "/" {
          place += 1
        }
        place += 2
      } else {
        result.append(styles[place])
        place += 1
      }
    }
    return result
  }

  /// Adds what the rules say of an element.
  func apply(to style: inout HTMLStyle, _ node: Int, in tree: MarkupTree) {
    guard !rules.isEmpty else { return }
    let name = tree.name(of: node)
    var keys = [name]
    for word in (tree.attribute("class", of: node) ?? "").lowercased()
      .split(whereSeparator: \.isWhitespace)
    {
      keys += [".\(word)", "\(name).\(word)"]
    }
    if let id = tree.attribute("id", of: node)?.lowercased() {
      keys += ["#\(id)", "\(name)#\(id)"]
    }
    for key in keys {
      if let declarations = rules[key] { style.readSetting(declarations) }
    }
  }
}
