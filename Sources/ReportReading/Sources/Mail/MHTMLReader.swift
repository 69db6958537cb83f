internal import HanText
internal import ReportModel

/// Reads a page that was saved with all its parts in one file (RFC 2557), and letters.
///
/// ```
/// Content-Type: multipart/related…  ------=_B  Content-Type: text/html…  =CA=BE=C0=FD   →   示例…
/// ```
enum MHTMLReader {
  /// The report in such a file.
  static func report(of bytes: [UInt8]) throws(ReportReadingError) -> Report {
    guard var decoded = try page(in: bytes) else {
      return try plain(MIMEPart(bytes, 0..<bytes.count))
    }
    let flow = try HTMLReader.flow(of: decoded.scalars)
    decoded.scalars = []
    return try FlowReader.report(of: flow, decoded)
  }

  /// The page in such a file, with the words of the pages that belong to it at its end; nil where there is none.
  static func page(in bytes: [UInt8]) throws(ReportReadingError) -> DecodedText? {
    var whole: DecodedText?
    for part in pages(of: MIMEPart(bytes, 0..<bytes.count)) {
      let decoded = try TextDecoder.decode(part.content, isWhole: true)
      guard var page = whole else {
        whole = decoded
        continue
      }
      page.scalars.insert(contentsOf: decoded.scalars, at: bodyEnd(of: page.scalars))
      page.invalidCount += decoded.invalidCount
      page.notes += decoded.notes
      whole = page
    }
    return whole
  }

  /// Where the words of a page end: other pages are its last ones.
  private static func bodyEnd(of text: [Unicode.Scalar]) -> Int {
    let mark = Array("</body".unicodeScalars)
    return text.indices.last { place in
      text[place] == "<"
        && text[place...].prefix(mark.count).elementsEqual(mark) { scalar, letter in
          scalar == letter || scalar.properties.lowercaseMapping == String(letter)
        }
    } ?? text.count
  }

  /// A letter in plain text.
  private static func plain(_ whole: MIMEPart) throws(ReportReadingError) -> Report {
    guard let part = whole.all.first(where: { $0.head.type == "text/plain" }) else {
      throw .crookedDocument(.mhtml)
    }
    let decoded = try TextDecoder.decode(part.content, isWhole: true)
    guard let report = TextReader.report(of: decoded, isWhole: true) else { throw .empty }
    return report
  }

  /// The pages to read, the one the others belong to first.
  private static func pages(of whole: MIMEPart) -> [MIMEPart] {
    let pages = shown(whole).filter { $0.head.type == "text/html" && !$0.content.isEmpty }
    guard let name = whole.head.parameter("start"),
      let root = pages.firstIndex(where: { $0.head.fields["content-id"] == name })
    else { return pages }
    return [pages[root]] + pages[..<root] + pages[(root + 1)...]
  }

  /// The parts that a program would show: of several ways to say the same the last, and nothing that
  /// Office keeps beside a document.
  private static func shown(_ part: MIMEPart) -> [MIMEPart] {
    if part.head.type == "multipart/alternative" {
      let ways = part.parts.last { $0.all.contains { $0.head.type == "text/html" } }
      return ways.map(shown) ?? []
    }
    guard part.parts.isEmpty else { return part.parts.flatMap(shown) }
    return isAside(part) ? [] : [part]
  }

  /// Whether a part holds the heads and feet of printed pages, or the tabs of a workbook's sheets.
  private static func isAside(_ part: MIMEPart) -> Bool {
    let place = (part.head.fields["content-location"] ?? "").lowercased()
    let name = place.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    return ["header.htm", "header.html", "tabstrip.htm", "tabstrip.html"].contains(name)
  }
}
