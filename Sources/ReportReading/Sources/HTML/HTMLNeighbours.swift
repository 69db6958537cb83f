internal import HanText
internal import ReportModel

/// The lines beside the article's element that are the report's: what the page says of it above, and
/// below it the text of its last section, its signature and its day.
///
/// ```
/// <p>发布机构：某局</p><div id="zoom">…六、其他需要报告的事项</div><p>无。</p><p>某局</p><p>2024年1月20日</p>
/// ```
struct HTMLNeighbours {
  /// The nodes that such lines begin at.
  private(set) var starts: Set<Int> = []
  /// Those of them that say something of the page.
  private(set) var entries: Set<Int> = []

  /// How many lines are looked at on each side: the title and some buttons stand between.
  private static let reach = 12

  /// The lines around an element.
  init(_ page: HTMLPage, around core: Range<Int>) {
    readAbove(page, core)
    readBelow(page, core)
  }

  private mutating func readAbove(_ page: HTMLPage, _ core: Range<Int>) {
    guard core.lowerBound > 0 else { return }
    var lines: [(start: Int, words: [Unicode.Scalar])] = []
    HTMLLines.lines(of: page.tree, page.elements, in: 0..<core.lowerBound) { start, words in
      if lines.count == Self.reach { lines.removeFirst() }
      lines.append((start, words))
    }
    for line in lines where PageFacts.isKnown(Stretch(0..<line.words.count, of: line.words)) {
      entries.insert(line.start)
    }
    for table in page.tables(in: 0..<core.lowerBound).suffix(3)
    where page.tree.nodes[table].end <= core.lowerBound && HTMLTable.isPageData(table, in: page) {
      entries.insert(table)
    }
    starts = entries
  }

  private mutating func readBelow(_ page: HTMLPage, _ core: Range<Int>) {
    let count = page.tree.nodes.count
    guard core.upperBound < count else { return }
    var lines: [(start: Int, words: [Unicode.Scalar])] = []
    HTMLLines.lines(of: page.tree, page.elements, in: core.upperBound..<count, limit: Self.reach) {
      lines.append(($0, $1))
    }
    var index = 0
    if endsWithHeading(page, core), let line = lines.first, Self.isAnswer(line.words) {
      starts.insert(line.start)
      index = 1
    }
    guard index < lines.count else { return }
    let line = lines[index]
    let stretch = Stretch(0..<line.words.count, of: line.words)
    if ClosingReader.isDate(stretch) {
      if line.words.contains("年") { starts.insert(line.start) }
    } else if ClosingReader.isSignature(stretch), index + 1 < lines.count {
      let next = lines[index + 1]
      guard ClosingReader.isDate(Stretch(0..<next.words.count, of: next.words)) else { return }
      starts.formUnion([line.start, next.start])
    }
  }

  /// Whether nothing stands in an element behind the last heading of it.
  private func endsWithHeading(_ page: HTMLPage, _ core: Range<Int>) -> Bool {
    guard let heading = page.voice.lastHeading(in: core) else { return false }
    var count = 0
    HTMLLines.lines(of: page.tree, page.elements, in: heading..<core.upperBound, limit: 2) {
      _, _ in count += 1
    }
    return count == 1
  }

  /// Whether a line can be all that a section says: 无, or a sentence of its own.
  private static func isAnswer(_ words: [Unicode.Scalar]) -> Bool {
    if words == ["无"] { return true }
    return words.last?.endsSentence == true && words.count <= 200 && HTMLVoice.isOfReports(words)
  }
}
