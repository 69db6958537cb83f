import SampleReports

/// Writes a text as a PDF, a line of it a line of a page, so that `pdftotext` gives it back.
public enum PageDescription {
  /// The file; columns count two for Chinese characters, as `pdftotext -layout` does.
  public static func bytes(of text: String) -> [UInt8] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // Forty lines a page.
    let pages = stride(from: 0, to: max(1, lines.count), by: 40).map {
      let part = lines[$0..<min(lines.count, $0 + 40)]
      return PDFFile.Page(
        part.enumerated().map { index, line in
          PDFFile.Words(String(line), x: 40, y: Double(42 + 18 * index), size: 10)
        }, width: 2000)
    }
    return PDFFile.bytes(of: pages)
  }
}
