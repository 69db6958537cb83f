internal import HanText
internal import ReportModel

/// Which marked-up document a text is, by its first element.
///
/// ```
/// <?xml …?><w:wordDocument …>      →   Word XML
/// 来源：http://x.gov.cn/⏎<html>…    →   a web page
/// ```
struct MarkupKind: Equatable {
  /// What a marked-up text is.
  enum Kind: Equatable {
    case page
    case document(DocumentFormat)
    case other(OtherFormat)
  }

  /// What it is.
  let kind: Kind
  /// Where it begins; lines of text may stand before it.
  let start: Int

  /// What a text is; nil for one that is no markup.
  init?(of text: [Unicode.Scalar]) {
    guard let first = text.firstIndex(where: { !$0.isBlank && !$0.isInvisible }) else { return nil }
    if text[first] == "<", let kind = Self.kind(at: first, of: text, isFirst: true) {
      (self.kind, start) = (kind, first)
      return
    }
    // Behind lines of text only what no text has by chance.
    let end = min(text.count, first + 4096)
    for place in first..<end where text[place] == "<" {
      let before = text[..<place].lastIndex { !$0.isBlank || $0.isLineEnd }
      guard let before, text[before].isLineEnd else { continue }
      if let kind = Self.kind(at: place, of: text, isFirst: false) {
        (self.kind, start) = (kind, place)
        return
      }
    }
    return nil
  }

  /// How much is looked through for the first element; comments and styles may stand before it.
  private static let reach = 8192

  private static func kind(at place: Int, of text: [Unicode.Scalar], isFirst: Bool) -> Kind? {
    guard let root = MarkupRoot(text[place..<min(text.count, place + reach)]) else { return nil }
    switch root.name {
    case "w:worddocument", "worddocument", "pkg:package": return .document(.wordXML)
    case "workbook" where root.holds("office:spreadsheet"), "ss:workbook":
      return .document(.sheetXML)
    case "office:document":
      return .document(root.holds("opendocument.spreadsheet") ? .ods : .odt)
    case "html", "head", "body": return .page
    case _ where root.isPage: return .page
    default:
      guard isFirst else { return nil }
      // A text that only begins with a word in angle brackets has no second tag.
      if pieces.contains(root.name), root.hasTags || root.isXML { return .page }
      if root.name == "svg" { return .other(.image("SVG")) }
      return root.isXML ? .other(.document("XML")) : nil
    }
  }

  /// A page with the lines before it as its first, each a line of its own.
  func page(of text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let lines = text[..<start].split(whereSeparator: { $0.isLineEnd }).filter { line in
      line.contains { !$0.isBlank && !$0.isInvisible }
    }
    guard !lines.isEmpty else { return text }
    var head: [Unicode.Scalar] = []
    for line in lines {
      head += Array("<div>".unicodeScalars)
      for scalar in line {
        head +=
          scalar == "<"
          ? Array("&lt;".unicodeScalars) : scalar == "&" ? Array("&amp;".unicodeScalars) : [scalar]
      }
      head += Array("</div>".unicodeScalars)
    }
    let body = Self.bodyStart(in: text, from: start)
    return text[start..<body] + head + text[body...]
  }

  /// Where the words of a page begin: behind the tag of its body, where it has one.
  private static func bodyStart(in text: [Unicode.Scalar], from start: Int) -> Int {
    let mark = Array("body".unicodeScalars)
    var place = start
    while let next = text[place...].firstIndex(of: "<") {
      place = next + 1
      let name = text[place...].prefix(mark.count).compactMap {
        $0.properties.lowercaseMapping.unicodeScalars.first
      }
      guard name == mark, let end = text[place...].firstIndex(of: ">") else { continue }
      return end + 1
    }
    return start
  }

  /// The elements that pieces of pages begin with.
  private static let pieces: Set = [
    "meta", "title", "link", "script", "style", "div", "p", "table", "span", "center", "section",
    "article", "main", "header", "h1", "h2", "h3", "ucapcontent", "font", "br", "b", "strong", "ul",
    "ol", "form", "td", "tr", "tbody", "dl", "pre", "h4", "nav",
  ]
}

/// The first element of a marked-up text, behind declarations and comments.
///
/// It walks bytes: of each scalar its ASCII small letter, 0x80 for all others, which no markup is made of.
private struct MarkupRoot {
  /// Its name as written, in small letters.
  var name = ""
  /// Whether an XML declaration stands before it.
  var isXML = false
  /// Whether a document type says that it is a page.
  var isPage = false
  /// Whether other tags follow.
  var hasTags = false
  private let head: [UInt8]

  init?(_ text: ArraySlice<Unicode.Scalar>) {
    head = text.map { scalar in
      let byte = scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : 0x80
      return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
    var place = 0
    while true {
      place = head[place...].firstIndex(of: UInt8(ascii: "<")) ?? head.count
      guard place + 1 < head.count else {
        // A comment that is not closed hides the rest from nobody.
        guard isPage || holds("<html") || holds("<body") else { return nil }
        isPage = true
        return
      }
      if stands("<!--", at: place) {
        place = behind("-->", from: place + 4)
      } else if head[place + 1] == UInt8(ascii: "?") {
        if stands("<?xml", at: place) { isXML = true }
        place = behind(">", from: place)
      } else if head[place + 1] == UInt8(ascii: "!") {
        if stands("<!doctype html", at: place) { isPage = true }
        place = behind(">", from: place)
      } else if head[place + 1] == UInt8(ascii: "%") {
        place = behind("%>", from: place)
      } else {
        break
      }
    }
    let rest = head[(place + 1)...]
    name = String(decoding: rest.prefix(while: Self.isNamePart), as: UTF8.self)
    guard !name.isEmpty || isPage else { return nil }
    hasTags = rest.contains(UInt8(ascii: "<"))
  }

  /// Whether some words stand in what was looked through.
  func holds(_ words: StaticString) -> Bool { find(words, from: 0) != nil }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: ":"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private func behind(_ mark: StaticString, from place: Int) -> Int {
    find(mark, from: place).map { $0 + mark.utf8CodeUnitCount } ?? head.count
  }

  private func find(_ mark: StaticString, from start: Int) -> Int? {
    var place = min(start, head.count)
    let first = mark.withUTF8Buffer { $0.first }
    while let next = head[place...].firstIndex(where: { $0 == first }) {
      if stands(mark, at: next) { return next }
      place = next + 1
    }
    return nil
  }

  private func stands(_ mark: StaticString, at place: Int) -> Bool {
    guard place + mark.utf8CodeUnitCount <= head.count else { return false }
    return mark.withUTF8Buffer { head[place...].starts(with: $0) }
  }
}
