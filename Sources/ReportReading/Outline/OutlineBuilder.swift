internal import HanText
internal import ReportModel

/// The blocks and sections of a report, being put together in the order of the text.
struct OutlineBuilder {
  private(set) var blocks: [Block] = []
  private(set) var sections: [Section] = []
  private let text: [Unicode.Scalar]
  /// The open sections from the top down.
  private var open: [Int] = []
  private var readingLength = 0
  private var titles = SharedStrings()
  /// The level of the part, its section or the annex that numbers are now inside of, else 0.
  private var shift = 0

  init(_ text: [Unicode.Scalar]) {
    self.text = text
  }

  /// Blocks set one behind the other, and the sections that they make.
  ///
  /// A section goes to the nearest open one of a smaller level, so that numbering may skip levels
  /// and start anew.
  mutating func append(_ block: Block) {
    if open.isEmpty { begin(.front, level: 1) }
    var block = block
    block.start = readingLength
    readingLength += block.length
    blocks.append(block)
  }

  /// Opens the section of a heading and sets the heading.
  mutating func append(
    heading cut: HeadingCut, _ stretch: Stretch, _ range: Range<Int>,
    extra: SourceRuns = SourceRuns(), continues: Bool = false
  ) {
    var level = cut.level
    if cut.isTitle { shift = level }
    if let marker = cut.marker {
      if marker.style.shiftsLevels { shift = level } else { level += shift }
    }
    close(downTo: level)
    begin(.heading, level: level)
    let section = sections.count - 1
    var number = ""
    if let marker = cut.marker { number = marker.number(in: stretch.scalars) }
    sections[section].number = number
    sections[section].isRunIn = cut.isRunIn
    sections[section].title = titles.shared(title(cut, stretch, extra))
    append(
      Block(
        role: .heading, runs: stretch.runs(of: stretch.trimmed(range)) + extra,
        continuesPrevious: continues))
  }

  /// Takes the last lines for the signature and the day of a report that another one follows.
  mutating func signLastLines() {
    var isDated = false
    // At most three organs and a day.
    for index in blocks.indices.suffix(4).reversed() where blocks[index].role != .metadata {
      guard blocks[index].role == .body else { return }
      let line = Stretch(blocks[index].runs, of: text)
      if ClosingReader.isDate(line) {
        isDated = true
        blocks[index].role = .dateline
      } else if ClosingReader.isSignature(line),
        isDated || DateReader.firstDate(in: line.inked(line.range)) != nil
      {
        blocks[index].role = .signature
      } else {
        return
      }
    }
  }

  /// Opens the closing section.
  mutating func beginClosing() {
    close(downTo: 0)
    begin(.closing, level: 1)
  }

  /// Closes what is open; nothing may be appended after it.
  mutating func finish() { close(downTo: 0) }

  private func title(
    _ cut: HeadingCut, _ stretch: Stretch, _ extra: SourceRuns
  ) -> String {
    var words = stretch.inked(cut.words)
    for run in extra { words += text[run].filter { !$0.isBlank } }
    words = TitleText.withoutNoteMark(words)
    while let last = words.last, ["。", "：", ":"].contains(last) { words.removeLast() }
    return String(scalars: words)
  }

  private mutating func begin(_ kind: Section.Kind, level: Int) {
    let place = blocks.count
    sections.append(
      Section(
        kind: kind, level: level, depth: open.count, number: "", title: "", isRunIn: false,
        blocks: place..<place, descendants: sections.count + 1..<sections.count + 1,
        parent: open.last))
    open.append(sections.count - 1)
  }

  /// Closes the open sections of this level and below, and any section that is no heading's.
  private mutating func close(downTo level: Int) {
    while let last = open.last {
      guard sections[last].kind != .heading || sections[last].level >= level else { return }
      sections[last].blocks = sections[last].blocks.lowerBound..<blocks.count
      sections[last].descendants = last + 1..<sections.count
      open.removeLast()
    }
  }
}
