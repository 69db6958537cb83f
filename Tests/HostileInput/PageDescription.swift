/// Writes a text as a PDF, a line of it a line of a page, so that `pdftotext` gives it back.
///
/// The font is not there, only what its codes stand for: nothing but the text is ever asked for.
public enum PageDescription {
  /// The file; columns count two for Chinese characters, as `pdftotext -layout` does.
  public static func bytes(of text: String) -> [UInt8] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // Forty lines a page.
    let pages = stride(from: 0, to: max(1, lines.count), by: 40).map {
      content(lines[$0..<min(lines.count, $0 + 40)])
    }
    let kids = pages.indices.map { "\(6 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count \(pages.count)/Kids[\(kids)]>>",
      "<</Type/Font/Subtype/Type0/BaseFont/F/Encoding/Identity-H/ToUnicode 5 0 R/DescendantFonts[4 0 R]>>",
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/F/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[0 127 500]>>",
      stream(map),
    ]
    for (index, page) in pages.enumerated() {
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 2000 842]/Resources<</Font<</F 3 0 R>>>>/Contents \(7 + 2 * index) 0 R>>"
      )
      objects.append(stream(page))
    }
    return file(objects)
  }

  private static let map = """
    /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def
    1 begincodespacerange <0000> <FFFF> endcodespacerange
    1 beginbfrange <0000> <FFFF> <0000> endbfrange
    endcmap end end
    """

  private static func content(_ lines: ArraySlice<Substring>) -> String {
    let shown = lines.enumerated().map { index, line in
      "1 0 0 1 40 \(800 - 18 * index) Tm <\(codes(line))> Tj"
    }
    return "BT /F 10 Tf\n" + shown.joined(separator: "\n") + "\nET"
  }

  private static func codes(_ line: Substring) -> String {
    line.utf16.map { code in
      let digits = String(code, radix: 16)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  private static func stream(_ text: String) -> String {
    "<</Length \(text.utf8.count)>>\nstream\n\(text)\nendstream"
  }

  private static func file(_ objects: [String]) -> [UInt8] {
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer\n<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }
}
