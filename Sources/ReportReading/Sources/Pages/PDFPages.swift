internal import HanText
internal import ReportModel

/// Reads the pages of a PDF, as `pdftotext -bbox` writes them.
///
/// ```
/// <word xMin="81.2" yMin="104.6" xMax="113.2" yMax="120.2">规章</word>   →   规章 at 812..<1132, 1046..<1202
/// ```
enum PDFPages {
  /// The pages of a PDF.
  ///
  /// - Parameter bytes: the whole file.
  /// - Returns: its pages; those without words too.
  /// - Throws: `missingTool` where there is no such program, `crookedDocument`, `locked` and `tooLarge` where it
  ///   gives nothing, `noText` where the pages are pictures.
  static func pages(of bytes: [UInt8]) throws(ReportReadingError) -> [Page] {
    let output: [UInt8]
    do {
      output = try ToolRun.output(of: command, on: bytes)
    } catch {
      switch error {
      case .missing:
        throw .missingTool(
          MissingTool(format: .pdf, tool: command[0], package: "poppler-utils"))
      case .failed:
        // What the program says of a password that it was not given is not among its exit codes.
        let isLocked = FileSignature.holds(Array("/Encrypt".utf8), bytes[...])
        throw isLocked ? .locked(.pdf) : .crookedDocument(.pdf)
      case .tooLarge: throw .tooLarge(.pdf)
      }
    }
    let pages = pages(in: output)
    let holdsWords = pages.contains { page in
      page.words.contains { $0.words.contains { $0.isHan || $0.isPrintableASCII } }
    }
    guard holdsWords else { throw .noText(.pdf) }
    return pages
  }

  private static let command = ["pdftotext", "-bbox", "-enc", "UTF-8", "-", "-"]

  /// The pages that the program wrote, a line for each word.
  static func pages(in output: [UInt8]) -> [Page] {
    var pages: [Page] = []
    output.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        // Blanks set each line in.
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        let line = bytes[start..<end]
        if line.starts(with: page) {
          pages.append(Page())
        } else if !pages.isEmpty, line.starts(with: word), let word = word(in: line) {
          pages[pages.count - 1].words.append(word)
        }
        start = end + 1
      }
    }
    return pages
  }

  private static let page = Array("<page ".utf8)
  private static let word = Array("<word ".utf8)

  private static func word(in line: Slice<UnsafeBufferPointer<UInt8>>) -> Page.Word? {
    guard let close = line.lastIndex(of: 0x3C), close > line.startIndex else { return nil }
    // xMin, yMin, xMax, yMax, each between two marks.
    var sides = (0, 0, 0, 0)
    var place = line.startIndex
    for side in 0..<4 {
      guard let open = line[place...].firstIndex(of: 0x22),
        let end = line[(open + 1)...].firstIndex(of: 0x22)
      else { return nil }
      let value = tenths(line[(open + 1)..<end])
      switch side {
      case 0: sides.0 = value
      case 1: sides.1 = value
      case 2: sides.2 = value
      default: sides.3 = value
      }
      place = end + 1
    }
    guard let open = line[place...].firstIndex(of: 0x3E), open < close, sides.0 < sides.2,
      sides.1 < sides.3
    else { return nil }
    let words = words(in: line[(open + 1)..<close])
    guard words.contains(where: { !$0.isBlank }) else { return nil }
    return Page.Word(words: words, x: sides.0..<sides.2, y: sides.1..<sides.3)
  }

  /// A number of points in tenths; one off any page is as good as another.
  private static func tenths(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var value = 0
    // Digits behind the point, of which one counts.
    var places: Int?
    for byte in digits {
      if byte == 0x2E {
        places = 0
      } else if byte >= 0x30, byte <= 0x39, (places ?? 0) < 1 {
        value = min(value * 10 + Int(byte - 0x30), 1_000_000)
        places = places.map { $0 + 1 }
      }
    }
    if places != 1 { value = min(value * 10, 1_000_000) }
    return digits.first == 0x2D ? -value : value
  }

  /// Words without the marks of markup; fonts without a mapping give controls, which are left out.
  private static func words(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var codec = UTF8()
    var rest = bytes.makeIterator()
    reading: while true {
      switch codec.decode(&rest) {
      case .scalarValue(let scalar):
        if !scalar.isInvisible, !scalar.isControl {
          scalars.append(PrintedForms.character(scalar))
        }
      case .error: continue
      case .emptyInput: break reading
      }
    }
    guard scalars.contains("&") else { return scalars }
    var text = String(scalars: scalars)
    for (mark, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text = text.replacing(mark, with: sign)
    }
    return Array(text.unicodeScalars)
  }
}
