internal import HanText
internal import ReportForms
internal import ReportModel

/// What becomes of a flow: paragraphs of a text, and the names of its tables.
extension Flow {
  /// The line above a table, where it can be its name: short, no sentence, no number of a heading.
  static func caption(_ words: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard !words.isEmpty, words.count <= 40, !words.contains(where: { $0.endsSentence }),
      EnumerationMarker(in: words, at: 0, before: words.count) == nil
    else { return [] }
    return words.filter { !$0.isBlank }
  }

  /// The levels that lines are marked with, counted from the highest that is not the title's.
  private var headingLevels: [Int: Int] {
    var used: Set<Int> = []
    for (start, line) in lines {
      guard let level = line.headingLevel else { continue }
      let end = text[start...].firstIndex(of: "\n") ?? text.count
      if !TitleText.ends(Stretch(start..<end, of: text)) { used.insert(level) }
    }
    var levels: [Int: Int] = [:]
    for (place, level) in used.sorted().enumerated() { levels[level] = place + 1 }
    return levels
  }

  /// The lines as paragraphs of a text.
  var paragraphs: [Paragraph] {
    let levels = headingLevels
    return LineScanner.lines(of: text).map { line in
      let known = lines[line.range.lowerBound] ?? Line()
      var paragraph = Paragraph(
        runs: SourceRuns(line.range), marks: line.marks, followsGap: false,
        headingLevel: known.headingLevel.flatMap { levels[$0] }, table: known.table)
      guard known.table == nil else { return paragraph }
      paragraph.isFurniture = PageFurniture.isPageNumber(text, line.range)
      paragraph.links = known.links
      paragraph.boldEnd = known.boldEnd
      if !line.marks.isDisjoint(with: [.address, .mail]) {
        let found = LinkFinder.links(in: text, line.range, line.marks)
        paragraph.links = LinkFinder.merged(known.links, with: found)
      }
      return paragraph
    }
  }

  /// Rows above the header that name a table or its unit are lines of their own.
  mutating func appendCaptions(of table: inout TableDraft) {
    var count = 0
    while count + 2 < table.rows.count, table.isCaption(count) {
      for cell in table.cells(inRow: count) where !cell.isBlank { append(cell) }
      count += 1
    }
    table.dropRows(count)
  }

  mutating func append(_ cell: TableDraft.Cell) {
    var line = FlowLine()
    line.append(cell.words[...])
    append(line)
  }
}
