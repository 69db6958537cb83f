internal import HanText

/// The lines of pages, without what belongs to the pages: numbers, running heads.
struct LayoutPages {
  private(set) var lines: [LayoutLine] = []
  /// Which of the pages, as lines count them, are columns of one.
  private(set) var columns: Set<Int> = []

  /// The lines of some pages.
  init(_ pages: [Page]) {
    let parts = pages.map { $0.withoutWatermark() }.flatMap { $0.columns() ?? [$0] }
    self.init(parts.enumerated().map { Self.lines(of: $1, $0) })
    columns = Set(parts.indices.filter { parts[$0].isColumn })
  }

  private init(_ pages: [[LayoutLine]]) {
    let running = Self.runningWords(pages)
    for (number, page) in pages.enumerated() {
      let title = number == 0 ? Self.title(of: page) : nil
      for (place, line) in page.enumerated() {
        let isEdge = place < 2 || place >= page.count - 2
        let isRunning = running.contains(Self.masked(line)) && !Self.isRow(place, of: page)
        if isEdge, place != title, Self.isPageNumber(line) || isRunning { continue }
        lines.append(line)
      }
    }
  }

  /// The line of the first page that is the report's title, which the heads of the others may repeat.
  private static func title(of page: [LayoutLine]) -> Int? {
    page.indices.prefix(2).last {
      FieldVocabulary.titleEndings.isSuffix(of: TitleText.main(page[$0].inked))
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
      let edges = [0, page.count - 1].filter { !isRow($0, of: page) }
      for words in Set(edges.map { masked(page[$0]) }) { counts[words, default: 0] += 1 }
    }
    let least = max(3, pages.count / 3)
    return Set(counts.filter { $0.value >= least }.keys)
  }

  /// Whether a line is a row of a table: it has as many pieces as the line beside it, three at least.
  ///
  /// A table that goes on over pages prints its head at the top of each, and rows that differ in figures alone
  /// stand at the edges.
  private static func isRow(_ place: Int, of page: [LayoutLine]) -> Bool {
    let count = page[place].pieces.count
    return count >= 3
      && [place - 1, place + 1].contains {
        page.indices.contains($0) && page[$0].pieces.count == count
      }
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
