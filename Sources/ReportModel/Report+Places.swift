/// How the three ways to name a place (source offset, reading offset, block) lead to one another.
extension Report {
  /// The text of a block as it is read: its runs set end to end, as Unicode scalars.
  public func scalars(of block: Block) -> [Unicode.Scalar] {
    if block.runs.count == 1 { return text.scalars[block.runs[0]] }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(block.length)
    for run in block.runs { result += text.scalars[run] }
    return result
  }

  /// The scalars of a stretch of a block's text.
  public func scalars(of reading: ReadingRange, in block: Block) -> [Unicode.Scalar] {
    let start = block.runs.count == 1 ? block.runs[0].lowerBound : 0
    let shift = start - block.start
    let range = reading.lowerBound + shift..<reading.upperBound + shift
    return block.runs.count == 1 ? text.scalars[range] : Array(scalars(of: block)[range])
  }

  /// The text of a block as a string.
  public func string(of block: Block) -> String { String(scalars: scalars(of: block)) }

  /// The block that holds a reading offset; offsets outside the text go to the first or last block.
  ///
  /// O(log n) in the number of blocks. A report always has at least one block.
  public func blockIndex(atReading offset: Int) -> Int {
    max(0, blocks.partitioningIndex { $0.start > offset } - 1)
  }

  /// The innermost section that holds a block.
  ///
  /// O(log n) in the number of sections.
  public func sectionIndex(ofBlock block: Int) -> Int {
    max(0, sections.partitioningIndex { $0.blocks.lowerBound > block } - 1)
  }

  /// The innermost section that holds a reading offset.
  public func sectionIndex(atReading offset: Int) -> Int {
    sectionIndex(ofBlock: blockIndex(atReading: offset))
  }

  /// The source offset of a reading offset.
  public func sourceOffset(ofReading offset: Int) -> Int {
    guard !blocks.isEmpty else { return 0 }
    let block = blocks[blockIndex(atReading: offset)]
    var rest = max(0, offset - block.start)
    for run in block.runs {
      if rest < run.count { return run.lowerBound + rest }
      rest -= run.count
    }
    return block.source.upperBound
  }

  /// The stretch of the source from the first to the last scalar of a reading range.
  public func sourceRange(ofReading range: ReadingRange) -> SourceRange {
    guard !range.isEmpty else {
      let place = sourceOffset(ofReading: range.lowerBound)
      return place..<place
    }
    let last = sourceOffset(ofReading: range.upperBound - 1)
    return sourceOffset(ofReading: range.lowerBound)..<last + 1
  }

  /// The reading offset of a source offset; what the reader took out goes to the scalar behind it.
  public func readingOffset(ofSource offset: Int) -> Int {
    var index = max(0, blocks.partitioningIndex { $0.source.lowerBound > offset } - 1)
    guard index < blocks.count else { return 0 }
    // A page number inside a paragraph stands behind it: the offset may be of the paragraph's rest.
    let nearest = index
    while index > 0, blocks[index].role == .metadata, blocks[index].source.upperBound <= offset {
      index -= 1
    }
    if blocks[index].source.upperBound <= offset { index = nearest }
    let block = blocks[index]
    var place = block.start
    for run in block.runs {
      if offset < run.upperBound { return place + max(0, offset - run.lowerBound) }
      place += run.count
    }
    return place
  }

  /// The words of a reading range as they stand in the source.
  public func string(reading range: ReadingRange) -> String {
    var result = ""
    var index = blockIndex(atReading: range.lowerBound)
    while index < blocks.count, blocks[index].start < range.upperBound {
      let part = range.clamped(to: blocks[index].reading)
      result += String(scalars: scalars(of: part, in: blocks[index]))
      index += 1
    }
    return result
  }

  /// The reading range of all that a section holds.
  public func reading(ofSection index: Int) -> ReadingRange {
    let section = sections[index].blocks
    guard let last = section.last else { return 0..<0 }
    return blocks[section.lowerBound].start..<blocks[last].reading.upperBound
  }

  /// The heading numbers from the top down, as metrics and search name a section: `二/（一）`.
  public func numberPath(ofSection index: Int) -> String {
    path(ofSection: index).map { sections[$0].number }.filter { !$0.isEmpty }
      .joined(separator: "/")
  }

  /// The sections from the top down to the given one, itself included.
  public func path(ofSection index: Int) -> [Int] {
    var path = [index]
    while let parent = sections[path[0]].parent { path.insert(parent, at: 0) }
    return path
  }
}

extension RandomAccessCollection where Index == Int {
  /// The index of the first element for which the predicate holds, or `endIndex`.
  ///
  /// In the collection all such elements must stand behind all others. O(log n). Inlinable, because a
  /// generic function of another module copies each element it looks at: a figure is of twenty words.
  @inlinable
  public func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
