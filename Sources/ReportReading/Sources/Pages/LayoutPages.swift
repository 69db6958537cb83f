internal import HanText

/// The lines of pages whose layout is kept by blanks, without what belongs to the pages: numbers,
/// running heads.
struct LayoutPages {
  private(set) var lines: [LayoutLine] = []

  /// The lines of a text, its pages divided by form feeds.
  init(_ text: [Unicode.Scalar]) {
    var pages: [[LayoutLine]] = []
    for (number, page) in text.split(separator: "\u{C}", omittingEmptySubsequences: false)
      .enumerated()
    {
      pages.append(Self.lines(of: page, number))
    }
    self.init(pages: pages)
  }

  /// The lines of some pages.
  init(pages: [[LayoutLine]]) {
    let running = Self.runningWords(pages)
    for page in pages {
      for (place, line) in page.enumerated() {
        let isEdge = place < 2 || place >= page.count - 2
        if isEdge, Self.isPageNumber(line) || running.contains(Self.masked(line)) { continue }
        lines.append(line)
      }
    }
  }

  private static func lines(of page: ArraySlice<Unicode.Scalar>, _ number: Int) -> [LayoutLine] {
    var lines: [LayoutLine] = []
    var followsGap = true
    for text in page.split(omittingEmptySubsequences: false, whereSeparator: { $0.isLineEnd }) {
      if let line = LayoutLine(text, page: number, followsGap: followsGap) {
        lines.append(line)
        followsGap = false
      } else {
        followsGap = true
      }
    }
    return lines
  }

  /// Words that stand at the edge of at least three pages and a third of all.
  private static func runningWords(_ pages: [[LayoutLine]]) -> Set<[Unicode.Scalar]> {
    var counts: [[Unicode.Scalar]: Int] = [:]
    for page in pages where page.count > 4 {
      for words in Set([page[0], page[page.count - 1]].map(masked)) {
        counts[words, default: 0] += 1
      }
    }
    let least = max(3, pages.count / 3)
    return Set(counts.filter { $0.value >= least }.keys)
  }

  private static func masked(_ line: LayoutLine) -> [Unicode.Scalar] {
    line.inked.map { $0.digitValue == nil ? $0 : "0" }
  }

  private static func isPageNumber(_ line: LayoutLine) -> Bool {
    let words = line.inked
    if PageFurniture.isPageNumber(words, 0..<words.count) { return true }
    return line.pieces.count == 1 && words.count <= 3 && words.allSatisfy { $0.digitValue != nil }
  }
}
