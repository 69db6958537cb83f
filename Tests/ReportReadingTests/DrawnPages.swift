@testable import ReportReading

/// Pages of words with their places, made of a drawing: a line of it a line of a page, form feeds between pages.
enum DrawnPages {
  /// How wide a sign of the drawing is.
  enum Width {
    /// As on paper: a Chinese character takes two columns.
    case paper
    /// As in what `pdftotext -layout` writes: every sign takes one.
    case even
  }

  /// The pages of a drawing.
  static func pages(_ drawing: String, _ width: Width = .even) -> [Page] {
    drawing.split(separator: "\u{C}", omittingEmptySubsequences: false).map { text in
      var page = Page()
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (number, line) in lines.enumerated() {
        page.words += words(Array(line.unicodeScalars), number, width)
      }
      return page
    }
  }

  private static func words(
    _ line: [Unicode.Scalar], _ number: Int, _ width: Width
  ) -> [Page.Word] {
    // Columns of five points, lines of a cell thirteen apart.
    let ends = line.reduce(into: [0]) { ends, scalar in
      let columns = width == .paper && scalar.value >= 0x2E80 ? 2 : 1
      ends.append((ends.last ?? 0) + columns * 50)
    }
    return line.indices.split { line[$0] == " " }.map { part in
      // One blank is a narrow gap, also where a sign is as narrow as a blank.
      let end = ends[part.endIndex] + (width == .even ? 25 : 0)
      let top = number * 130
      return Page.Word(
        words: Array(line[part]), x: ends[part.startIndex]..<end, y: top..<top + 100)
    }
  }
}
