public import ReportModel

extension Report {
  /// A report as far as its stored text tells of it: its paragraphs as printed, and its headings.
  ///
  /// What search says of the stored text, it says of this report: offsets, hits and the words around them. It has
  /// no tables, and its source is the text as it is read.
  ///
  /// - Parameters:
  ///   - index: the index of the stored text.
  ///   - detail: what goes with it.
  public init(restoring index: SearchIndex, detail: [UInt8]) {
    var reader = DetailReader(detail)
    _ = (reader.headings(), reader.beyond())
    self.init(
      text: ReportText(reader.scalars(of: index.codes)), identity: Identity(), blocks: [],
      sections: [])
    var next = 0
    for paragraph in index.borders.indices {
      var range = index.reading(ofParagraph: paragraph)
      while next < index.headings.count, index.headings[next].words.lowerBound < range.upperBound {
        let words = index.headings[next].words
        // A run-in heading is the beginning of its paragraph.
        let end = min(max(range.lowerBound, Int(words.upperBound)), range.upperBound)
        append(.heading, range.lowerBound..<end)
        range = end..<range.upperBound
        next += 1
      }
      append(
        .body, range,
        continuesPrevious: range.lowerBound > 0 && range.lowerBound != Int(index.borders[paragraph])
      )
    }
    addSections(index.headings)
  }

  private mutating func append(
    _ role: Block.Role, _ range: ReadingRange, continuesPrevious: Bool = false
  ) {
    guard !range.isEmpty else { return }
    blocks.append(
      Block(
        role: role, runs: SourceRuns(range), continuesPrevious: continuesPrevious,
        start: range.lowerBound))
  }

  /// A section for each heading, and one for what stands before the first.
  private mutating func addSections(_ headings: [SearchIndex.Heading]) {
    let firstHeading = blocks.firstIndex { $0.role == .heading } ?? blocks.count
    if firstHeading > 0 { append(.front, 0..<firstHeading, parent: nil) }
    var open: [(number: Int, end: Int32)] = []
    for heading in headings {
      while let last = open.last, last.end <= heading.section.lowerBound { open.removeLast() }
      let start = blocks.partitioningIndex { $0.start >= heading.section.lowerBound }
      let end = blocks.partitioningIndex { $0.start >= heading.section.upperBound }
      open.append((sections.count, heading.section.upperBound))
      append(.heading, start..<max(start, end), parent: open.dropLast().last?.number)
    }
    for index in sections.indices.reversed() {
      if let parent = sections[index].parent {
        let end = max(
          sections[parent].descendants.upperBound, sections[index].descendants.upperBound, index + 1
        )
        sections[parent].descendants = parent + 1..<end
      }
    }
  }

  private mutating func append(_ kind: Section.Kind, _ range: Range<Int>, parent: Int?) {
    let title =
      kind == .heading && range.lowerBound < blocks.count ? title(of: blocks[range.lowerBound]) : ""
    let depth = parent.map { sections[$0].depth + 1 } ?? 0
    sections.append(
      Section(
        kind: kind, level: depth + 1, depth: depth, number: "", title: title, isRunIn: false,
        blocks: range, descendants: sections.count + 1..<sections.count + 1, parent: parent))
  }

  /// The words of a heading with its number, without blanks around and the mark at its end.
  private func title(of block: Block) -> String {
    var words = scalars(of: block)[...]
    while let last = words.last,
      last == "。" || last == "：" || last.value <= 0x20 || last == "\u{3000}"
    {
      words.removeLast()
    }
    while let first = words.first, first.value <= 0x20 || first == "\u{3000}" {
      words.removeFirst()
    }
    return String(scalars: words)
  }
}
