internal import HanText
internal import ReportModel

/// Finds the page that another page carries as a text and shows by its script.
///
/// ```
/// <textarea style="display:none">&lt;p&gt;一、总体情况…       →   <p>一、总体情况…
/// <script>var data = {"content":"\u003cp\u003e一、…"}          <iframe srcdoc="&lt;p&gt;一、…">
/// <div id="app" data-page="{&quot;html&quot;:&quot;&lt;p>一、…">
/// ```
/// Pages that programs fill in keep the article so; a browser shows it, and the page itself has no word of it.
struct PackedPage {
  /// The pages that may be the article, those with most words first.
  private(set) var candidates: [[Unicode.Scalar]] = []
  /// The strings of scripts that are short enough for a title, in their order.
  private(set) var names: [[Unicode.Scalar]] = []

  private let text: [Unicode.Scalar]
  private var marks: MarkFinder

  /// The pages that a page carries.
  init(_ text: [Unicode.Scalar]) {
    self.text = text
    marks = MarkFinder(text)
    var place = 0
    while let open = text[place...].firstIndex(of: "<") {
      place = open + 1
      switch marks.name(at: place).name {
      case "script": place = readScript(from: place)
      case "textarea": place = readField(from: place)
      case "iframe": readFrame(from: place)
      default: readAttribute(from: place)
      }
    }
    if Self.holdsEscapedTags(text) { add(Self.replacingReferences(text[...])) }
    // An article is one of the longest texts of its page.
    candidates = Array(candidates.sorted { Self.hanCount($0) > Self.hanCount($1) }.prefix(4))
  }

  // MARK: Where pages carry others

  private mutating func readScript(from place: Int) -> Int {
    guard let inner = inner(of: "script", from: place) else { return place }
    if text[inner].first(where: { !$0.isBlank && !$0.isLineEnd }) == "<" {
      add(Array(text[inner]))
    } else {
      read(ScriptStrings(text[inner]).strings, depth: 0)
    }
    return inner.upperBound
  }

  /// Reads the strings of a script; one may be the source of a value with strings of its own.
  private mutating func read(_ strings: [[Unicode.Scalar]], depth: Int) {
    for string in strings {
      if depth == 0, string.first == "{" || string.first == "[" {
        read(ScriptStrings(string[...]).strings, depth: 1)
      } else if string.count <= 100 {
        names.append(string)
      } else {
        add(string)
      }
    }
  }

  private mutating func readField(from place: Int) -> Int {
    guard let inner = inner(of: "textarea", from: place) else { return place }
    add(Self.replacingReferences(text[inner]))
    return inner.upperBound
  }

  private mutating func readFrame(from place: Int) {
    guard let end = marks.index(of: ">", from: place),
      let name = marks.index(of: "srcdoc=", from: place, before: end), name + 8 < text.count
    else { return }
    let quote = text[name + 7]
    guard quote == "\"" || quote == "'" else { return }
    let start = name + 8
    guard let close = text[start...].firstIndex(of: quote) else { return }
    add(Self.replacingReferences(text[start..<close]))
  }

  /// Reads an attribute whose value is that of a script: <div id="app" data-page="{&quot;content&quot;:…}">.
  private mutating func readAttribute(from place: Int) {
    // Some attributes stand before it.
    let horizon = min(text.count - 2, place + 200)
    guard place < horizon,
      let open = (place..<horizon).first(where: { text[$0] == ">" || opensValue(at: $0) }),
      text[open] == "=", let close = text[(open + 2)...].firstIndex(of: text[open + 1])
    else { return }
    read([Self.replacingReferences(text[(open + 2)..<close])], depth: 0)
  }

  /// Whether the value of an attribute that begins at a place is an object or a list.
  private func opensValue(at place: Int) -> Bool {
    text[place] == "=" && (text[place + 1] == "\"" || text[place + 1] == "'")
      && (text[place + 2] == "{" || text[place + 2] == "[")
  }

  /// What stands between the tags of an element whose name begins at a place.
  private mutating func inner(of name: String, from place: Int) -> Range<Int>? {
    guard let open = marks.index(of: ">", from: place),
      let end = marks.index(of: "</" + name, from: open + 1)
    else { return nil }
    return open + 1..<end
  }

  // MARK: What they carry

  /// Keeps a text that is a page, or the lines of one.
  private mutating func add(_ markup: [Unicode.Scalar]) {
    // The shortest reports are some sentences.
    guard Self.hanCount(markup) >= 40 else { return }
    if Self.holdsTags(markup) {
      candidates.append(markup)
    } else if markup.contains(where: \.isLineEnd) {
      candidates.append(Self.page(ofLines: markup))
    }
  }

  /// A page with a line of its own for each line of a text.
  private static func page(ofLines text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    text.split(whereSeparator: \.isLineEnd).flatMap { line in
      tag("<p>") + line.flatMap { $0 == "<" ? tag("&lt;") : [$0] } + tag("</p>")
    }
  }

  private static func tag(_ tag: String) -> [Unicode.Scalar] { Array(tag.unicodeScalars) }

  private static func hanCount(_ text: [Unicode.Scalar]) -> Int { text.count { $0.isHan } }

  /// Whether the tags of some elements stand in a text: ends of lines, paragraphs and cells.
  static func holdsTags(_ text: [Unicode.Scalar]) -> Bool {
    let marks = MarkFinder(text)
    var count = 0
    for place in text.indices where text[place] == "<" {
      guard tags.contains(where: { marks.stands($0, at: place) }) else { continue }
      count += 1
      if count == 2 { return true }
    }
    return false
  }

  private static let tags = ["<br", "</p>", "</div>", "</td>", "</span>", "</section>", "</h"]

  /// Whether the signs of tags stand escaped in a text: &lt;/p&gt;.
  private static func holdsEscapedTags(_ text: [Unicode.Scalar]) -> Bool {
    let marks = MarkFinder(text)
    return text.indices.contains { place in
      text[place] == "&"
        && (marks.stands("&lt;/p", at: place) || marks.stands("&lt;/div", at: place)
          || marks.stands("&lt;br", at: place) || marks.stands("&lt;/td", at: place))
    }
  }

  /// A text with the signs in the place of the references to them.
  private static func replacingReferences(_ text: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    let whole = Array(text)
    let marks = MarkFinder(whole)
    var result: [Unicode.Scalar] = []
    var place = 0
    while place < whole.count {
      let known =
        whole[place] == "&"
        ? references.first { marks.stands($0.name, at: place) } : nil
      result.append(known?.sign ?? whole[place])
      place += known?.name.utf8.count ?? 1
    }
    return result
  }

  /// The signs that markup is made of; what else is referred to its reader replaces.
  private static let references: [(name: String, sign: Unicode.Scalar)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">"),
    ("&#34;", "\""), ("&amp;", "&"),
  ]
}
