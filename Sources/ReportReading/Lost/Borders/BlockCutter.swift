internal import HanText
internal import ReportForms
internal import ReportModel

/// Cuts the blocks of a report where rows of tables were found in them; sections stay as they are.
struct BlockCutter {
  /// Blocks in turn in which a table may stand: paragraphs of one section, none of them a heading.
  struct Stretch {
    var blocks: Range<Int>
    var source: SourceRange
  }

  private let report: Report
  /// The scalars of its text.
  private let text: [Unicode.Scalar]
  /// The stretches, in order.
  let stretches: [Stretch]
  private var cuts: [(blocks: Range<Int>, tables: [Piece])] = []

  /// A table and the places of the source that it is cut at.
  private struct Piece {
    var draft: TableDraft
    var starts: [Int]
    var end: Int
  }

  /// Whether nothing is to be cut.
  var isEmpty: Bool { cuts.isEmpty }

  init(_ report: Report, of text: [Unicode.Scalar]) {
    self.report = report
    self.text = text
    stretches = Self.stretches(of: report)
  }

  /// Paragraphs with page numbers between them; a section begins a new stretch.
  private static func stretches(of report: Report) -> [Stretch] {
    var borders = report.sections.lazy.map(\.blocks.lowerBound)[...]
    var result: [Stretch] = []
    var start: Int?
    func end(_ place: Int) {
      guard let first = start, first < place else { return }
      let source =
        report.blocks[first].source.lowerBound..<report.blocks[place - 1].source.upperBound
      result.append(Stretch(blocks: first..<place, source: source))
      start = nil
    }
    for (index, block) in report.blocks.enumerated() {
      let isText = block.role == .body || block.role == .metadata
      let isBorder = borders.first == index
      // Sections stand in the order of the text; several may begin at one block.
      while borders.first == index { borders.removeFirst() }
      if !isText || isBorder { end(index) }
      if isText, start == nil { start = index }
    }
    end(report.blocks.count)
    return result
  }

  /// Whether a block is a page number, or the title once more at the head of a page; it stays a block of
  /// its own between two rows.
  ///
  /// Other furniture is not certain: a row of words and figures looks like a line of contents.
  func isFurniture(_ block: Block) -> Bool {
    if block.role == .metadata { return PageFurniture.isPageNumber(text, block.source) }
    // A title of fewer characters may be the label of a row.
    let title = report.identity.title.unicodeScalars
    guard block.role == .body, (8...100).contains(block.length),
      let place = block.runs.lazy.compactMap({ $0.first { text[$0].isInk } }).first,
      text[place] == title.first
    else { return false }
    return title.count >= 8
      && block.runs.lazy.flatMap { text[$0] }.filter(\.isInk).elementsEqual(title)
  }

  /// Whether a block is a number between two rows of the table of section 三, the first of which has all
  /// its figures: that of a page.
  func isLoneNumber(at place: Int) -> Bool {
    guard place > 0, place + 1 < report.blocks.count, report.blocks[place].length <= 3 else {
      return false
    }
    let digits = report.scalars(of: report.blocks[place])
    guard digits.allSatisfy({ $0.digitValue != nil }) else { return false }
    let above = report.scalars(of: report.blocks[place - 1])
    let below = report.scalars(of: report.blocks[place + 1]).prefix(400)
    return Self.isRow(above) && below.contains(where: \.isHan)
      && below.split(whereSeparator: \.isBlank).count >= StandardForm.requesters.count
  }

  /// Whether a line is a label with a figure for each kind of requester.
  private static func isRow(_ line: [Unicode.Scalar]) -> Bool {
    // The longest label has some forty characters, figures have few.
    guard line.count <= 200 else { return false }
    let parts = line.split(whereSeparator: \.isBlank)
    let count = StandardForm.requesters.count
    return parts.count > count && parts.suffix(count).allSatisfy { TableReader.isFigure(Array($0)) }
      && parts[parts.count - count - 1].contains(where: \.isHan)
  }

  /// Notes the tables of a stretch.
  mutating func set(_ tables: [FlatTable], of blocks: Range<Int>, _ text: FlatText) {
    guard !tables.isEmpty else { return }
    let pieces = tables.map { found in
      Piece(
        draft: found.draft, starts: found.starts.map { text.places[$0] },
        end: text.places[found.range.upperBound - 1] + 1)
    }
    cuts.append((blocks, pieces))
  }

  /// Cuts the blocks and gives the report its tables.
  func apply(to report: inout Report) {
    var blocks: [Block] = []
    var shifted = [Int](repeating: 0, count: self.report.blocks.count + 1)
    var place = 0
    for cut in cuts {
      for index in place..<cut.blocks.lowerBound {
        shifted[index] = blocks.count
        blocks.append(self.report.blocks[index])
      }
      for index in cut.blocks { shifted[index] = blocks.count }
      append(cut.tables, of: cut.blocks, to: &blocks, &report)
      place = cut.blocks.upperBound
    }
    for index in place..<self.report.blocks.count {
      shifted[index] = blocks.count
      blocks.append(self.report.blocks[index])
    }
    shifted[self.report.blocks.count] = blocks.count
    var start = 0
    for index in blocks.indices {
      blocks[index].start = start
      start += blocks[index].length
    }
    report.blocks = blocks
    for index in report.tables.indices where index < self.report.tables.count {
      let old = report.tables[index].blocks
      report.tables[index].blocks = shifted[old.lowerBound]..<shifted[old.upperBound]
    }
    report.tables.sort { $0.blocks.lowerBound < $1.blocks.lowerBound }
    for index in report.sections.indices {
      let old = report.sections[index].blocks
      report.sections[index].blocks = shifted[old.lowerBound]..<shifted[old.upperBound]
    }
  }

  private func append(
    _ tables: [Piece], of old: Range<Int>,
    to blocks: inout [Block], _ report: inout Report
  ) {
    var pieces = old.map { self.report.blocks[$0] }[...]
    for table in tables {
      guard let first = table.starts.first else { continue }
      blocks += Self.take(from: &pieces, before: first)
      let firstBlock = blocks.count
      for index in table.starts.indices {
        let limit = index + 1 < table.starts.count ? table.starts[index + 1] : table.end
        let row = Self.take(from: &pieces, before: limit)
        var words: [Block] = []
        var furniture: [Block] = []
        for block in row {
          if isFurniture(block) { furniture.append(block) } else { words.append(block) }
        }
        if let block = Self.row(words, in: text) { blocks.append(block) }
        blocks += furniture
      }
      let read = TableReader(draft: table.draft).table(blocks: firstBlock..<blocks.count)
      report.tables.append(read)
      note(read, in: &report)
    }
    blocks += pieces
  }

  /// Takes the blocks before a place of the source, the one that it stands in cut in two.
  private static func take(from pieces: inout ArraySlice<Block>, before place: Int) -> [Block] {
    var taken: [Block] = []
    while let block = pieces.first, block.source.lowerBound < place {
      pieces.removeFirst()
      if block.source.upperBound <= place {
        taken.append(block)
        continue
      }
      let (head, tail) = cut(block, at: place)
      if let head { taken.append(head) }
      if let tail { pieces = [tail] + pieces }
      break
    }
    return taken
  }

  private static func cut(_ block: Block, at place: Int) -> (Block?, Block?) {
    func part(_ range: Range<Int>) -> Block? {
      var part = block
      part.runs = SourceRuns(
        block.runs.map { $0.clamped(to: range) }.filter { !$0.isEmpty })
      part.links = block.links.filter { range.encloses($0.source) }
      part.items = block.items.filter { range.contains($0) }
      return part.runs.isEmpty ? nil : part
    }
    let head = part(block.source.lowerBound..<place)
    var tail = part(place..<block.source.upperBound)
    tail?.continuesPrevious = true
    return (head, tail)
  }

  /// One block of all that stands in a row; a blank between two of its lines stays.
  private static func row(_ pieces: [Block], in text: [Unicode.Scalar]) -> Block? {
    var runs = SourceRuns()
    for run in pieces.flatMap(\.runs) {
      if let last = runs.last, last.upperBound < run.lowerBound {
        let gap = last.upperBound..<run.lowerBound
        // The words of two cells are not to be one word.
        let blank = gap.last { !text[$0].isLineEnd }
        if let blank, text[gap].allSatisfy({ $0.isBlank }) {
          runs.append(blank..<run.upperBound)
          continue
        }
      }
      runs.append(run)
    }
    return runs.isEmpty ? nil : Block(role: .tableRow, runs: runs)
  }

  /// Says which digits of a table nothing splits.
  private func note(_ table: Table, in report: inout Report) {
    var last: SourceRange?
    for row in table.rows {
      guard let run = row.undecided, run != last else { continue }
      last = run
      let count = table.rows.reduce(0) { sum, row in
        row.undecided == run ? sum + row.fields.count { row.cells[$0] == nil } : sum
      }
      report.diagnostics.append(Diagnostic(kind: .fusedCells, source: run, count: count))
    }
  }
}
