internal import HanText
internal import ReportModel

/// Turns paragraphs into the blocks and sections of a report.
struct Outliner {
  private let paragraphs: [Paragraph]
  let text: [Unicode.Scalar]
  private var builder: OutlineBuilder
  private var classifier = HeadingClassifier()

  /// The first paragraph that holds a report without line ends.
  private(set) var gluedPlace: SourceRange?

  /// Which blocks make up the title.
  private(set) var titleLines: Range<Int> = 0..<0

  /// The block of the title of the second report, where there are several.
  private(set) var furtherTitle: Int?

  /// The blocks of the rows of each table, by its number in the document.
  private(set) var tableBlocks: [Int: Range<Int>] = [:]

  var blocks: [Block] { builder.blocks }
  var sections: [Section] { builder.sections }

  /// The outline of a text.
  ///
  /// - Parameters:
  ///   - source: the paragraphs of the text.
  ///   - text: the source.
  ///   - isWhole: whether the text ends here; else nothing is taken for its signature.
  init(_ source: [Paragraph], in text: [Unicode.Scalar], isWhole: Bool) {
    let paragraphs = TitleCut.paragraphs(source, in: text)
    self.paragraphs = paragraphs
    self.text = text
    builder = OutlineBuilder(text)
    let isAlone = paragraphs.count <= 3
    let glued = paragraphs.first { paragraph in
      paragraph.table == nil
        && GluedText.isGlued(Stretch(paragraph.runs, of: text), isAlone: isAlone)
    }
    if let glued { gluedPlace = glued.start..<glued.end }
    let contents = ContentsPage.range(in: paragraphs, text)
    let front = FrontMatter(paragraphs, in: text, gluedStart: glued?.start, contents: contents)
    titleLines = front.titleLines
    classifier.context.title = TitleText.joined(
      titleLines.map { index in
        let line = Stretch(paragraphs[index].runs, of: text)
        return line.inked(line.range)
      })
    for (index, role) in front.roles.enumerated() { append(paragraphs[index], as: role) }
    let closing =
      isWhole ? ClosingReader.roles(of: paragraphs, in: text, from: front.roles.count) : []
    let end = paragraphs.count - closing.count
    var index = front.roles.count
    while index < end {
      if contents.contains(index) {
        append(paragraphs[index], as: .metadata)
        index += 1
      } else {
        index = appendText(at: index, before: end)
      }
    }
    if !closing.isEmpty { builder.beginClosing() }
    for (offset, role) in closing.enumerated() { append(paragraphs[end + offset], as: role) }
    builder.finish()
  }

  private mutating func append(_ paragraph: Paragraph, as role: Block.Role) {
    builder.append(Block(role: role, runs: paragraph.runs, links: paragraph.links))
  }

  private mutating func append(_ paragraph: Paragraph, asRowOf table: Int) {
    let place = builder.blocks.count
    append(paragraph, as: .tableRow)
    tableBlocks[table] = (tableBlocks[table]?.lowerBound ?? place)..<place + 1
    classifier.context.isInTable = false
  }

  /// Sets one paragraph, and gives the index of the paragraph to go on with.
  private mutating func appendText(at index: Int, before end: Int) -> Int {
    let paragraph = paragraphs[index]
    if let table = paragraph.table {
      append(paragraph, asRowOf: table)
      return index + 1
    }
    if paragraph.isFurniture || paragraph.isContents {
      append(paragraph, as: .metadata)
      return index + 1
    }
    let stretch = Stretch(paragraph.runs, of: text)
    if ContentsPage.isEntry(stretch) || PageFurniture.isRule(stretch)
      || builder.sections.allSatisfy({ $0.kind != .heading }) && PageEntry.areEntries(stretch)
    {
      append(paragraph, as: .metadata)
      return index + 1
    }
    if gluedPlace != nil, GluedText.isGlued(stretch, isAlone: paragraphs.count <= 3) {
      append(GluedText.pieces(of: stretch), of: stretch, paragraph)
      return index + 1
    }
    if let (cut, whole) = wrappedHeading(at: index, stretch, before: end) {
      builder.append(heading: cut, whole, whole.range)
      return index + 2
    }
    let next = line(at: index + 1, before: end)
    guard !isTableName(at: index, stretch, before: end),
      let cut = heading(
        in: Ornament.bare(stretch), paragraph, next: next.map(Ornament.bare), at: index + 1)
    else {
      classifier.noteBody(stretch)
      BodySetter.append(stretch, stretch.range, paragraph, to: &builder)
      return index + 1
    }
    if cut.isTitle {
      builder.signLastLines()
      furtherTitle = furtherTitle ?? builder.blocks.count
    }
    if let next, isNameless(cut), isName(next), paragraphs[index + 1].table == nil {
      let extra = paragraphs[index + 1].runs
      builder.append(heading: cut, stretch, stretch.start..<cut.end, extra: extra)
      return index + 2
    }
    let rest = stretch.trimmed(cut.end..<stretch.end)
    guard !rest.isEmpty, !Ornament.isEnd(rest, of: stretch) else {
      let last = rest.isEmpty ? cut.end : rest.upperBound
      builder.append(heading: cut, stretch, stretch.start..<last)
      return index + 1
    }
    builder.append(heading: cut, stretch, stretch.start..<cut.end)
    BodySetter.append(stretch, rest, paragraph, to: &builder, continues: true)
    return index + 1
  }

  /// A paragraph before the end of the text.
  private func line(at index: Int, before end: Int) -> Stretch? {
    index < end ? Stretch(paragraphs[index].runs, of: text) : nil
  }

  /// The heading that a paragraph is or begins with, by its number, its mark or its type.
  private mutating func heading(
    in stretch: Stretch, _ paragraph: Paragraph, next: Stretch?, at nextIndex: Int
  ) -> HeadingCut? {
    if let cut = classifier.heading(in: stretch, next: next, boldEnd: paragraph.boldEnd)
      ?? classifier.marked(paragraph.headingLevel, in: stretch, next: next)
    {
      return cut
    }
    guard let next, isBold(paragraph, stretch), paragraphs[nextIndex].table == nil,
      !isBold(paragraphs[nextIndex], next)
    else { return nil }
    return classifier.bold(in: stretch, next: next)
  }

  /// Whether all of a paragraph is set in bold type.
  private func isBold(_ paragraph: Paragraph, _ stretch: Stretch) -> Bool {
    paragraph.boldEnd.map { $0 >= stretch.trimmed(stretch.range).upperBound } ?? false
  }

  /// The heading that a paragraph and the next one are together, and both as one.
  private mutating func wrappedHeading(
    at index: Int, _ stretch: Stretch, before end: Int
  ) -> (HeadingCut, Stretch)? {
    guard let next = line(at: index + 1, before: end), paragraphs[index + 1].table == nil,
      !paragraphs[index + 1].isFurniture
    else { return nil }
    let after = line(at: index + 2, before: end)
    guard
      !classifier.context.isInTable && WrappedHeading.goesOn(stretch, in: next, before: after)
        || OddNumber.stands(alone: stretch, above: next)
    else { return nil }
    let whole = Stretch(paragraphs[index].runs + paragraphs[index + 1].runs, of: text)
    // What it learns of lines that are no heading is not true of the first of them.
    var trial = classifier
    guard let cut = trial.heading(in: whole, next: after), cut.end == whole.end else { return nil }
    classifier = trial
    return (cut, whole)
  }

  /// Whether a line 附表：… is the name of the table below it, and no annex: the numbers of sections go on behind it.
  private func isTableName(at index: Int, _ stretch: Stretch, before end: Int) -> Bool {
    guard index + 1 < end, paragraphs[index + 1].table != nil, classifier.context.hasNumberedTop,
      EnumerationMarker(in: stretch.scalars, at: stretch.start, before: stretch.end)?.style
        == .annex
    else { return false }
    return paragraphs[(index + 1)..<end].contains { paragraph in
      guard paragraph.table == nil, paragraph.end - paragraph.start <= 60 else { return false }
      let line = Stretch(paragraph.runs, of: text)
      let marker = EnumerationMarker(in: line.scalars, at: line.start, before: line.end)
      return marker.map { $0.style == .ideograph && classifier.context.isNext($0) } ?? false
    }
  }

  /// Sets the pieces of a paragraph that holds a report without line ends.
  private mutating func append(
    _ pieces: [GluedPiece], of stretch: Stretch, _ paragraph: Paragraph
  ) {
    var end = -1
    var isClosing = false
    for piece in pieces {
      let continues = piece.range.lowerBound == end
      end = piece.range.upperBound
      switch piece.kind {
      case .heading(let cut):
        builder.append(heading: cut, stretch, piece.range, continues: continues)
      case .block(.body):
        BodySetter.append(stretch, piece.range, paragraph, to: &builder, continues: continues)
      case .block(let role):
        if role == .signature || role == .dateline, !isClosing {
          isClosing = true
          builder.beginClosing()
        }
        if role == .title, titleLines.isEmpty {
          titleLines = builder.blocks.count..<builder.blocks.count + 1
        }
        builder.append(
          Block(role: role, runs: stretch.runs(of: piece.range), continuesPrevious: continues))
      }
    }
  }

  /// Whether a part or an annex has its number on a line of its own.
  private func isNameless(_ cut: HeadingCut) -> Bool {
    guard let marker = cut.marker, cut.words.isEmpty else { return false }
    return marker.style.shiftsLevels
  }

  /// Whether a line can be the name of a part or an annex.
  private func isName(_ stretch: Stretch) -> Bool {
    stretch.count <= 50 && !HeadingSyntax.holdsStop(stretch.range, in: stretch)
      && !stretch.isNumbered
  }
}
