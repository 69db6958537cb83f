import SampleReports

extension HostileCase {
  /// Word documents.
  static let documents = [
    HostileCase("a part that expands to 2 GB", scale: 2_000_000_000) {
      DeflatedZip.bomb(
        "word/document.xml", prefix: "<w><body><p><r><t>一、概述", piece: " ", size: $0,
        suffix: "</t></r></p></body></w>")
    },
    HostileCase("a part of a text of 60 MB, packed", scale: 60_000_000) {
      DeflatedZip.bomb(
        "word/document.xml", prefix: "<w><body><p><r><t>一、概述", piece: "a", size: $0,
        suffix: "</t></r></p></body></w>")
    },
    HostileCase("a part of 30 MB of empty elements, packed", scale: 30_000_000) {
      DeflatedZip.bomb(
        "word/document.xml", prefix: "<w><body><p><r><t>一、概述</t>", piece: "<a/>", size: $0,
        suffix: "</r></p></body></w>")
    },
    HostileCase("a document of 4,000,000 empty elements", scale: 4_000_000) {
      word("<body>" + String(repeating: "<t/>", count: $0) + "</body>")
    },
    HostileCase("100,000 entries", scale: 100_000) { count in
      DeflatedZip.crowd(
        count, name: { $0 == 0 ? "word/document.xml" : "word/\($0).xml" },
        text: "<w><body><p><r><t>一、概述</t></r></p></body></w>")
    },
    HostileCase("50,000 entries of one name", scale: 50_000) { count in
      DeflatedZip.crowd(
        count, name: { _ in "word/document.xml" },
        text: "<w><body><p><r><t>一、概述</t></r></p></body></w>")
    },
    HostileCase("entities that expand to billions", scale: 12) {
      word("<body><p><r><t>一、概述&l\($0);</t></r></p></body>", "<!DOCTYPE w [\(laughs($0))]>")
    },
    HostileCase("entities that expand to billions, in an attribute", scale: 12) {
      word(
        "<body><p><pPr><pStyle val=\"&l\($0);\"/></pPr></p></body>", "<!DOCTYPE w [\(laughs($0))]>")
    },
    HostileCase("entities that name files", scale: 1) { _ in
      word(
        "<body><p><r><t>一、概述&f;</t></r></p></body>",
        "<!DOCTYPE w [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>")
    },
    HostileCase("a document type in UTF-16, which no search for bytes finds", scale: 8) {
      utf16(
        "<!DOCTYPE w [\(laughs($0))]><w><body><p><r><t a=\"&l\($0);\">一、概述&l\($0);</t></r></p></body></w>"
      )
    },
    HostileCase("styles based on each other, a list of its own, relations in a circle", scale: 1) {
      _ in circles
    },
    HostileCase("10,000 notes, each referring to the next", scale: 10_000) { count in
      let reference = { (id: Int) in "<footnoteReference id=\"\(id)\"/>" }
      let notes = (0..<count).map { id in
        "<footnote id=\"\(id)\"><p><r><t>注</t>\(reference(id + 1))</r></p></footnote>"
      }
      return StoredZip.bytes([
        ("word/document.xml", "<w><body><p><r><t>一、概述</t>\(reference(0))</r></p></body></w>"),
        ("word/footnotes.xml", "<w>\(notes.joined())</w>"),
      ])
    },
    HostileCase("10,000 references to one long note", scale: 10_000) { count in
      StoredZip.bytes([
        (
          "word/document.xml",
          "<w><body><p><r><t>一、概述</t>"
            + String(repeating: "<footnoteReference id=\"1\"/>", count: count)
            + "</r></p></body></w>"
        ),
        (
          "word/footnotes.xml",
          "<w><footnote id=\"1\"><p><r><t>\(repeated("注", bytes: 30 * count))</t></r></p></footnote></w>"
        ),
      ])
    },
    HostileCase("tables nested 10,000 deep, in Word", scale: 10_000) {
      word(
        "<body>" + String(repeating: "<tbl><tr><tc><p><r><t>年</t></r></p>", count: $0)
          + String(repeating: "</tc></tr></tbl>", count: $0) + "</body>")
    },
    HostileCase("elements nested 100,000 deep, in Word", scale: 100_000) {
      word(
        "<body><p>" + String(repeating: "<sdt>", count: $0) + "<r><t>年</t></r>"
          + String(repeating: "</sdt>", count: $0) + "</p></body>")
    },
    HostileCase("text boxes in text boxes", scale: 5_000) {
      word(
        "<body>"
          + String(repeating: "<p><r><pict><txbxContent><p><r><t>年</t></r></p>", count: $0)
          + String(repeating: "</txbxContent></pict></r></p>", count: $0) + "</body>")
    },
    HostileCase("a table of 250,000 cells, in Word", scale: 500) { side in
      let row = "<tr>" + String(repeating: "<tc><p><r><t>1</t></r></p></tc>", count: side) + "</tr>"
      return word("<body><tbl>" + String(repeating: row, count: side) + "</tbl></body>")
    },
    HostileCase("spans and merges without measure, in Word", scale: 5_000) {
      let cell =
        "<tc><tcPr><gridSpan val=\"1000000000\"/><vMerge/></tcPr><p><r><t>1</t></r></p></tc>"
      return word(
        "<body><tbl>"
          + String(
            repeating: "<tr><trPr><gridBefore val=\"999\"/></trPr>\(cell)\(cell)</tr>", count: $0)
          + "</tbl></body>")
    },
    HostileCase("50,000 fields without end", scale: 50_000) {
      let begin = "<fldChar fldCharType=\"begin\"/><instrText>HYPERLINK \"http://a.b\"</instrText>"
      return word(
        "<body><p><r>" + String(repeating: begin, count: $0) + "<t>一、概述</t></r></p></body>")
    },
    HostileCase("100,000 deleted marks of paragraphs", scale: 100_000) {
      word(
        "<body>"
          + String(
            repeating: "<p><pPr><rPr><del/></rPr></pPr><r><t>年</t></r></p>", count: $0) + "</body>")
    },
  ]

  /// A Word document of a body.
  private static func word(_ body: String, _ type: String = "") -> [UInt8] {
    StoredZip.bytes([("word/document.xml", type + "<w>" + body + "</w>")])
  }

  /// A Word document whose body is in UTF-16.
  private static func utf16(_ text: String) -> [UInt8] {
    let marked = "\u{FEFF}" + text
    let bytes = marked.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return StoredZip.bytes(binary: [("word/document.xml", bytes)])
  }

  private static let circles = StoredZip.bytes([
    (
      "word/document.xml",
      """
      <w><body><p><pPr><pStyle val="a"/></pPr><r><t>概述</t></r></p>
      <p><pPr><numPr><ilvl val="-1"/><numId val="1"/></numPr></pPr><hyperlink id="r1"><r><t>年</t></r></hyperlink></p>
      <p><pPr><numPr><ilvl val="99999999999999999999"/><numId val="2"/></numPr></pPr><r><t>年</t></r></p></body></w>
      """
    ),
    (
      "word/styles.xml",
      """
      <w><style styleId="a"><basedOn val="b"/><link val="a"/></style><style styleId="b"><basedOn val="c"/></style>
      <style styleId="c"><basedOn val="a"/><pPr><numPr><numId val="1"/></numPr></pPr></style></w>
      """
    ),
    (
      "word/numbering.xml",
      """
      <w><abstractNum abstractNumId="0"><numStyleLink val="a"/><lvl ilvl="0"><start val="9223372036854775807"/>
      <numFmt val="chineseCounting"/><lvlText val="%1%2%3%9、"/></lvl></abstractNum>
      <num numId="1"><abstractNumId val="0"/><lvlOverride ilvl="-9"><startOverride val="-9223372036854775808"/></lvlOverride></num>
      <num numId="2"><abstractNumId val="2"/></num></w>
      """
    ),
    (
      "word/_rels/document.xml.rels",
      """
      <r><Relationship Id="r1" Type="x/hyperlink" TargetMode="External" Target="document.xml.rels"/>
      <Relationship Id="r1" Type="x/hyperlink" TargetMode="External" Target="../_rels/document.xml.rels"/></r>
      """
    ),
  ])
}
