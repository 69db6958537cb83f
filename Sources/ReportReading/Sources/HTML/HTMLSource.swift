internal import HanText
internal import ReportModel

/// A page written anew as browsers take it apart, so that the library reads the same of it.
///
/// ```
/// <!--[if IE]>…<![endif]--><style>/*<![CDATA[*/</style>10%&#150;15%</body><p>二、…   →   10%–15%<p>二、…
/// ```
/// Comments, conditions, styles and scripts are left out; references are replaced as browsers replace
/// them; what keeps its signs (`<xmp>`, `<textarea>`) has them escaped. What never ends (a comment, a
/// quotation) ends at once: it would take the rest of the page along.
struct HTMLSource {
  /// The page in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// What the styles inside the page say, end to end.
  private(set) var styles: [Unicode.Scalar] = []

  private let text: [Unicode.Scalar]
  private var place = 0
  /// How many elements of drawings and formulas are open: only there a `<![CDATA[` is a text.
  private var foreignDepth = 0
  /// Where a `]]>` ends a stretch that was begun outside of a drawing.
  private var dataEnd: Int?
  private var marks: MarkFinder

  /// The page of a text.
  init(_ text: [Unicode.Scalar]) {
    self.text = text
    marks = MarkFinder(text)
    bytes.reserveCapacity(text.count * 2)
    while place < text.count { readNext() }
  }

  private mutating func readNext() {
    let scalar = text[place]
    switch scalar {
    case "<": readMark()
    case "&":
      let reference = HTMLReference(in: text, at: place, isAttribute: false)
      if let end = blankEnd(behind: reference) {
        write(" ")
        place = end
      } else {
        write(reference.markup)
        place = reference.end
      }
    case "]" where place == dataEnd:
      dataEnd = nil
      place += 3
    case "\0": place += 1
    default: writePlain(before: text.count)
    }
  }

  /// Writes what stands at a place as it stands, up to the next sign that is not or to a place.
  private mutating func writePlain(before limit: Int) {
    let start = place
    place += 1
    while place < limit, place != dataEnd, !Self.isSpecial(text[place]) { place += 1 }
    bytes.append(inUTF8: text[start..<place])
  }

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "<" || scalar == "&" || scalar == "\0"
  }

  /// The place behind a blank that was escaped twice: &amp;nbsp;, which browsers show by its name.
  private func blankEnd(behind reference: HTMLReference) -> Int? {
    guard reference.markup == "&amp;" else { return nil }
    for name in FieldCode.blanks {
      var end = reference.end
      if text.skip(String(name.dropFirst()), &end, before: text.count) { return end }
    }
    return nil
  }

  // MARK: Marks

  private mutating func readMark() {
    guard place + 1 < text.count else { return literal() }
    switch text[place + 1] {
    case "!": readDeclaration()
    case "?": skip(behind: ">")
    case "/": readEndTag()
    default: text[place + 1].isASCIILetter ? readStartTag() : literal()
    }
  }

  /// A sign that begins no mark is a word.
  private mutating func literal() {
    write("&lt;")
    place += 1
  }

  /// Leaves out what stands up to a mark, and the mark; where it has none, the sign is a word.
  private mutating func skip(behind mark: String) {
    guard let end = marks.index(of: mark, from: place + 1) else { return literal() }
    place = end + mark.unicodeScalars.count
  }

  private mutating func readDeclaration() {
    if marks.stands("<!--", at: place) { return readComment() }
    guard marks.stands("<![CDATA[", at: place) else { return skip(behind: ">") }
    let start = place + 9
    guard let end = marks.index(of: "]]>", from: start) else { return skip(behind: ">") }
    if foreignDepth > 0 {
      write(escaping: text[start..<end], keepsReferences: false)
      place = end + 3
    } else {
      // XML in a page: what it holds is read, the marks are not.
      place = start
      dataEnd = end
    }
  }

  private mutating func readComment() {
    let start = place + 4
    if start < text.count, text[start] == ">" { return place = start + 1 }
    if marks.stands("->", at: start) { return place = start + 2 }
    if let end = conditionEnd(from: start) { return place = end }
    let end = marks.index(of: "-->", from: start).map { $0 + 3 }
    // A comment with its marks in the wrong order ends for browsers too.
    let other = marks.isAbsent("--!>") ? nil : marks.index(of: "--!>", from: start, before: end)
    if let end = other.map({ $0 + 4 }) ?? end { return place = end }
    skip(behind: ">")
  }

  /// Behind the end of a condition (`<!--[if IE]>…<![endif]>`) whose comment is not closed there.
  private mutating func conditionEnd(from start: Int) -> Int? {
    var next = start
    while next < text.count, text[next].isBlank { next += 1 }
    guard marks.stands("[if", at: next), !marks.isAbsent("<![endif]") else { return nil }
    var depth = 1
    next += 3
    while next < text.count {
      if text[next] == "-", marks.stands("-->", at: next) { return nil }
      if text[next] == "<", marks.stands("<![if", at: next) { depth += 1 }
      if text[next] == "<", marks.stands("<![endif]", at: next) {
        depth -= 1
        if marks.stands("<![endif]--", at: next) { return nil }
        if depth == 0, let end = marks.index(of: ">", from: next) { return end + 1 }
      }
      next += 1
    }
    marks.noteAbsent("<![endif]")
    return nil
  }

  // MARK: Tags

  private mutating func readEndTag() {
    guard place + 2 < text.count else { return literal() }
    if text[place + 2] == ">" { return place += 3 }
    guard text[place + 2].isASCIILetter, let close = marks.index(ofSign: ">", from: place + 2)
    else { return literal() }
    let name = marks.name(at: place + 2).name
    defer { place = close + 1 }
    switch name {
    // What stands behind them is part of the page.
    case "body", "html": return
    case "svg", "math": foreignDepth = max(0, foreignDepth - 1)
    case "xmp", "listing": return write("</pre>")
    default: break
    }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    write(name)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func readStartTag() {
    let (name, end) = marks.name(at: place + 1)
    guard end - place <= 65, let close = tagEnd(from: end) else { return literal() }
    switch name {
    case "script", "style":
      place = close + 1
      let inner = place..<rawEnd(of: name)
      if name == "style" { styles += text[inner] }
      return place = inner.upperBound
    case "xmp", "plaintext":
      place = close + 1
      let inner = place..<(name == "xmp" ? rawEnd(of: name) : text.count)
      write("<pre>")
      write(escaping: text[inner], keepsReferences: false)
      return place = inner.upperBound
    case "textarea", "title":
      writeTag(name, end..<close)
      let inner = place..<rawEnd(of: name)
      write(escaping: text[inner], keepsReferences: true)
      return place = inner.upperBound
    case "listing": writeTag("pre", end..<close)
    case "svg", "math":
      if text[close - 1] != "/" { foreignDepth += 1 }
      writeTag(name, end..<close)
    default: writeTag(name, end..<close)
    }
  }

  /// Writes a tag of a name with its attributes, which stand up to its end.
  private mutating func writeTag(_ name: String, _ attributes: Range<Int>) {
    bytes.append(UInt8(ascii: "<"))
    write(name)
    place = attributes.lowerBound
    while place < attributes.upperBound {
      switch text[place] {
      case "&":
        let reference = HTMLReference(in: text, at: place, isAttribute: true)
        write(reference.markup)
        place = reference.end
      case "\0": place += 1
      default: writePlain(before: attributes.upperBound)
      }
    }
    bytes.append(UInt8(ascii: ">"))
    place = attributes.upperBound + 1
  }

  /// Where a tag ends: a sign inside quotes ends none; a quotation that never ends is none.
  private mutating func tagEnd(from start: Int) -> Int? {
    // A name in another script is no element.
    if start < text.count, text[start].value >= 0x80 { return nil }
    var next = start
    var isValue = false
    while next < text.count {
      let scalar = text[next]
      switch scalar {
      case ">": return next
      case "\"", "'":
        if isValue, let end = marks.index(ofSign: scalar, from: next + 1) { next = end }
        isValue = false
      case "=": isValue = true
      default: if !scalar.isBlank, !scalar.isLineEnd { isValue = false }
      }
      next += 1
    }
    return nil
  }

  /// Where the text of an element ends that holds no other elements; one that never ends holds what
  /// stands before the next tag.
  private mutating func rawEnd(of name: String) -> Int {
    var start = place
    while let end = marks.index(of: "</" + name, from: start) {
      let behind = end + 2 + name.unicodeScalars.count
      if behind >= text.count || !text[behind].isASCIILetter { return end }
      start = behind
    }
    return marks.index(ofSign: "<", from: place) ?? text.count
  }

  // MARK: Writing

  private mutating func write(_ markup: String) {
    var markup = markup
    markup.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func write(_ scalar: Unicode.Scalar) { bytes.append(inUTF8: scalar) }

  /// Writes a text whose signs are words.
  private mutating func write(escaping words: ArraySlice<Unicode.Scalar>, keepsReferences: Bool) {
    var next = words.startIndex
    while next < words.endIndex {
      switch words[next] {
      case "<": write("&lt;")
      case "&" where keepsReferences:
        let reference = HTMLReference(in: text, at: next, isAttribute: false)
        write(reference.markup)
        next = reference.end
        continue
      case "&": write("&amp;")
      case "\0": break
      default: write(words[next])
      }
      next += 1
    }
  }
}
