/// Writes pages as a PDF file: words at places, with a font that is named but not enclosed, and a map from its
/// signs to Unicode, by which other programs read the words.
public enum PDFFile {
  /// Words on one line.
  public struct Words: Sendable {
    var text: String
    var x: Double
    var y: Double
    var size: Double

    /// Some words.
    ///
    /// - Parameters:
    ///   - text: the words.
    ///   - x: where they begin, from the left of the page, in points.
    ///   - y: their base line, from the top of the page.
    ///   - size: how high they are.
    public init(_ text: String, x: Double, y: Double, size: Double) {
      self.text = text
      self.x = x
      self.y = y
      self.size = size
    }
  }

  /// The frame of a cell.
  struct Box: Sendable {
    var x: Range<Double>
    var y: Range<Double>
  }

  /// A page.
  public struct Page: Sendable {
    var words: [Words]
    var boxes: [Box] = []
    var size: (width: Int, height: Int)

    /// A page of some words, A4 if nothing else is said.
    public init(_ words: [Words] = [], width: Int = 595, height: Int = 842) {
      self.words = words
      size = (width, height)
    }
  }

  /// How wide a sign is, its height being 1: Chinese signs are square, others half as wide.
  static func width(of scalar: Unicode.Scalar) -> Double { scalar.value < 0x2000 ? 0.5 : 1 }

  /// The bytes of a file of some pages.
  public static func bytes(of pages: [Page]) -> [UInt8] {
    let first = 7
    let kids = pages.indices.map { "\(first + $0 * 2) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type0 /BaseFont /FangSong /Encoding /Identity-H "
        + "/DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
      // Signs are numbered as in Unicode.
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /FangSong /FontDescriptor 5 0 R /DW 1000 "
        + "/W [0 8191 500] /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
      "<< /Type /FontDescriptor /FontName /FangSong /Flags 4 /FontBBox [0 -200 1000 900] "
        + "/ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 700 /StemV 80 >>",
      stream(unicodeMap),
    ]
    for (number, page) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(page.size.width) "
          + "\(page.size.height)] /Resources << /Font << /F1 3 0 R >> >> "
          + "/Contents \(first + number * 2 + 1) 0 R >>")
      objects.append(stream(content(of: page)))
    }
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
    return Array(file.utf8)
  }

  private static func stream(_ text: String) -> String {
    "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream"
  }

  private static func content(of page: Page) -> String {
    let height = Double(page.size.height)
    var lines = ["0.5 w"]
    for box in page.boxes {
      let size = (box.x.upperBound - box.x.lowerBound, box.y.upperBound - box.y.lowerBound)
      lines.append(
        "\(points(box.x.lowerBound)) \(points(height - box.y.upperBound)) "
          + "\(points(size.0)) \(points(size.1)) re S")
    }
    for words in page.words {
      let signs = words.text.utf16.map(hexadecimal).joined()
      lines.append(
        "BT /F1 \(points(words.size)) Tf \(points(words.x)) \(points(height - words.y)) Td "
          + "<\(signs)> Tj ET")
    }
    return lines.joined(separator: "\n")
  }

  /// A number of points, to a hundredth.
  private static func points(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = String(abs(hundredths) % 100 + 100).dropFirst()
    return (hundredths < 0 ? "-" : "") + "\(abs(hundredths) / 100).\(rest)"
  }

  /// A number in four digits of sixteen.
  private static func hexadecimal(_ value: UInt16) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Every sign is its number.
  private static let unicodeMap = """
    /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def
    1 begincodespacerange <0000> <FFFF> endcodespacerange
    1 beginbfrange <0000> <FFFF> <0000> endbfrange
    endcmap end end
    """
}
