internal import HanText
internal import ReportModel

/// What a word processor or a web page left in the text: field codes, comments, empty tags, names of blanks.
///
/// ```
///  HYPERLINK "http://www.gdhrss.gov.cn" gdhrss.gov.cn）下载
/// ```
struct FieldCode: Equatable {
  /// What it was.
  enum Kind: Equatable {
    /// A link to an address; the words shown stand behind the code.
    case link(String)
    /// A page number of a table of contents.
    case pageReference
    /// A comment (`<!--[if …]-->`), a tag of the word processor (`<o:p>`), a blank by its name.
    case markup
  }

  var kind: Kind
  /// From its first scalar to behind its last, and the blanks that belong to it.
  var range: Range<Int>
}

extension FieldCode {
  /// The codes in one line, ascending.
  static func codes(in scalars: [Unicode.Scalar], _ line: Range<Int>) -> [FieldCode] {
    var result: [FieldCode] = []
    var place = line.lowerBound
    while place < line.upperBound {
      guard let code = code(in: scalars, at: place, line) else {
        place += 1
        continue
      }
      result.append(code)
      place = max(place + 1, code.range.upperBound)
    }
    return result
  }

  private static func code(
    in scalars: [Unicode.Scalar], at place: Int, _ line: Range<Int>
  ) -> FieldCode? {
    switch scalars[place].value {
    case 0x48: return hyperlink(in: scalars, at: place, line)
    case 0x50: return pageReference(in: scalars, at: place, line)
    case 0x3C: return markup(in: scalars, at: place, before: line.upperBound)
    case 0x26: return blank(in: scalars, at: place, before: line.upperBound)
    case 0x23 where place == line.lowerBound: return headingSigns(in: scalars, line)
    default: return nil
    }
  }

  /// `HYPERLINK "address"`, with the switches `\l "…"`, `\t "…"`, `\o "…"` that may follow.
  private static func hyperlink(
    in scalars: [Unicode.Scalar], at place: Int, _ line: Range<Int>
  ) -> FieldCode? {
    var end = place
    let limit = line.upperBound
    guard scalars.skip("HYPERLINK", &end, before: limit) else { return nil }
    scalars.skipBlanks(&end, before: limit)
    var target = scalars.quoted(&end, before: limit)
    while end < limit {
      var next = end
      scalars.skipBlanks(&next, before: limit)
      guard next + 1 < limit, scalars[next] == "\\", scalars[next + 1].isASCIILetter else { break }
      next += 2
      scalars.skipBlanks(&next, before: limit)
      let argument = scalars.quoted(&next, before: limit)
      target = target ?? argument.map { "#" + $0 }
      end = next
    }
    guard let target else { return nil }
    scalars.skipBlanks(&end, before: limit)
    return FieldCode(kind: .link(target), range: spread(place, end, scalars, line))
  }

  /// `PAGEREF _Toc25831 \h 3`, the page number and a lost backslash included.
  private static func pageReference(
    in scalars: [Unicode.Scalar], at place: Int, _ line: Range<Int>
  ) -> FieldCode? {
    var end = place
    let limit = line.upperBound
    guard scalars.skip("PAGEREF", &end, before: limit) else { return nil }
    scalars.skipBlanks(&end, before: limit)
    guard scalars.skip("_", &end, before: limit) else { return nil }
    while end < limit, scalars[end].isASCIILetter || scalars[end].digitValue != nil { end += 1 }
    scalars.skipBlanks(&end, before: limit)
    _ = scalars.skip("\\", &end, before: limit)
    if scalars.skip("h", &end, before: limit) { scalars.skipBlanks(&end, before: limit) }
    while end < limit, scalars[end].digitValue != nil { end += 1 }
    return FieldCode(kind: .pageReference, range: spread(place, end, scalars, line))
  }

  /// `<!-- … -->`, `<o:p>`, `</o:p>` and `<![endif]>`.
  private static func markup(
    in scalars: [Unicode.Scalar], at place: Int, before limit: Int
  ) -> FieldCode? {
    var end = place
    if scalars.skip("<!--[", &end, before: limit) || scalars.skip("<![", &end, before: limit) {
      // Conditions are short; one that is not closed soon is no comment.
      let horizon = min(limit, place + 200)
      while end < horizon, scalars[end] != ">" { end += 1 }
      guard end < horizon else { return nil }
      return FieldCode(kind: .markup, range: place..<end + 1)
    }
    // Blanks that a program wrote out as their code points.
    let tags = [
      "<o:p>", "</o:p>", "<o:p/>", "<U+00A0>", "<U+3000>", "<U+FEFF>", "<U+200B>", "<U+2002>",
      "<U+2003>",
    ]
    for tag in tags where scalars.skip(tag, &end, before: limit) {
      return FieldCode(kind: .markup, range: place..<end)
    }
    return nil
  }

  /// `&nbsp;`: a blank of a page that was saved by its name.
  private static func blank(
    in scalars: [Unicode.Scalar], at place: Int, before limit: Int
  ) -> FieldCode? {
    var end = place
    for name in blanks where scalars.skip(name, &end, before: limit) {
      return FieldCode(kind: .markup, range: place..<end)
    }
    return nil
  }

  /// The blanks of HTML by their names and numbers.
  static let blanks = [
    "&nbsp;", "&ensp;", "&emsp;", "&thinsp;", "&#160;", "&#12288;", "&#xa0;", "&#x3000;",
  ]

  /// The signs before a heading of Markdown: `### 一、概述`.
  private static func headingSigns(in scalars: [Unicode.Scalar], _ line: Range<Int>) -> FieldCode? {
    var end = line.lowerBound
    while end < line.upperBound, scalars[end] == "#" { end += 1 }
    // Markdown knows six levels, and wants a blank.
    guard end - line.lowerBound <= 6, end < line.upperBound, scalars[end].isBlank else {
      return nil
    }
    scalars.skipBlanks(&end, before: line.upperBound)
    return FieldCode(kind: .markup, range: line.lowerBound..<end)
  }

  /// The code with the blanks before it, so that no hole is left in the sentence.
  private static func spread(
    _ start: Int, _ end: Int, _ scalars: [Unicode.Scalar], _ line: Range<Int>
  ) -> Range<Int> {
    var low = start
    while low > line.lowerBound, scalars[low - 1].isBlank { low -= 1 }
    return low..<end
  }
}

extension [Unicode.Scalar] {
  /// Steps over a word if it stands at a place; leaves the place as it was if not.
  func skip(_ word: String, _ place: inout Int, before limit: Int) -> Bool {
    var end = place
    for scalar in word.unicodeScalars {
      guard end < limit, self[end] == scalar else { return false }
      end += 1
    }
    place = end
    return true
  }

  /// Steps over blanks.
  func skipBlanks(_ place: inout Int, before limit: Int) {
    while place < limit, self[place].isBlank { place += 1 }
  }

  /// Steps over a quoted text, in plain or curled quotes, and gives it.
  func quoted(_ place: inout Int, before limit: Int) -> String? {
    guard place < limit, ["\"", "“", "”"].contains(self[place]) else { return nil }
    var end = place + 1
    // The longest address a browser takes; an unclosed quote must not be looked for to the end.
    let limit = Swift.min(limit, place + 2048)
    while end < limit, !["\"", "“", "”"].contains(self[end]) { end += 1 }
    guard end < limit else { return nil }
    defer { place = end + 1 }
    return String(scalars: self[(place + 1)..<end]).trimmingBlanks()
  }
}

extension String {
  /// The string without blanks at its ends.
  func trimmingBlanks() -> String {
    let scalars = Array(unicodeScalars)
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(scalars: scalars[first...last])
  }
}
