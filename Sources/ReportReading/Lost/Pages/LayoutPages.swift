internal import HanText

/// The lines of pages, without what belongs to the pages: numbers, running heads.
struct LayoutPages {
  private(set) var lines: [LayoutLine] = []

  /// The lines of some pages.
  init(_ pages: [Page]) {
    let parts = pages.map { $0.withoutWatermark() }.flatMap { $0.columns() ?? [$0] }
    self.init(parts.enumerated().map { Self.lines(of: $1, $0) })
  }

  private init(_ pages: [[LayoutLine]]) {
    let running = Self.runningWords(pages)
    for page in pages {
      for (place, line) in page.enumerated() {
        let isEdge = place < 2 || place >= page.count - 2
        if isEdge, Self.isPageNumber(line) || running.contains(Self.masked(line)) { continue }
        lines.append(line)
      }
    }
  }

  /// Words that stand beside each other as lines, from top to bottom.
  private static func lines(of page: Page, _ number: Int) -> [LayoutLine] {
    var rows: [[Page.Word]] = []
    for word in page.words.sorted(by: { $0.y.middle < $1.y.middle }) {
      if let first = rows.last?.first, isBeside(first, word) {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
      }
    }
    var last: Int?
    return rows.map { row in
      let middle = row[0].y.middle
      defer { last = middle }
      return LayoutLine(
        row, page: number, distance: last.map { (middle - $0) / 2 } ?? row[0].y.upperBound)
    }
  }

  /// Whether two words are on one line: the lines of a cell are more than half of a character apart, also
  /// from a figure in the middle between them.
  static func isBeside(_ first: Page.Word, _ word: Page.Word) -> Bool {
    (word.y.middle - first.y.middle) * 5 < min(first.y.count, word.y.count) * 4
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

extension Range<Int> {
  /// Twice the middle.
  var middle: Int { lowerBound + upperBound }
}
