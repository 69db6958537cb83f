internal import HanText
internal import ReportModel

/// What the words of a cell are when its blanks go: two numbers stay two.
extension TableDraft.Cell {
  /// Takes the blanks at both ends away.
  mutating func trim() {
    guard let first = words.firstIndex(where: { !$0.isBlank }) else {
      words = []
      breaks = []
      return
    }
    guard first > 0 || words.last?.isBlank == true else { return }
    let whole = words.count
    words = words.trimmed
    if words.count < whole {
      breaks = breaks.map { $0 - first }.filter { $0 > 0 && $0 < words.count }
    }
  }

  /// The words as the table's text: without blanks, but for one between two numbers.
  ///
  /// ```
  /// 行政 许可   行政许可      62 431   62431      8 9   8 9      3⏎45   3 45
  /// ```
  /// Digits are grouped by blanks in threes (GB/T 15835); other blanks, and all ends of lines, part
  /// numbers.
  var printed: [Unicode.Scalar] {
    guard words.contains(where: { $0.isBlank }) else { return inked }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(words.count)
    var gap: Int?
    for (place, scalar) in words.enumerated() {
      if scalar.isBlank || scalar.isInvisible {
        if scalar.isBlank { gap = gap ?? place }
        continue
      }
      if let start = gap, scalar.digitValue != nil, result.last?.digitValue != nil,
        !isGrouping(start..<place)
      {
        result.append(" ")
      }
      gap = nil
      result.append(scalar)
    }
    return result
  }

  /// Whether a blank groups the digits of one number: up to three stand before it, three behind it.
  private func isGrouping(_ gap: Range<Int>) -> Bool {
    guard gap.count == 1, !breaks.contains(gap.upperBound) else { return false }
    let behind = words[gap.upperBound...].prefix { $0.digitValue != nil }.count
    var before = 0
    while gap.lowerBound > before, words[gap.lowerBound - before - 1].digitValue != nil {
      before += 1
    }
    guard behind == 3, (1...3).contains(before) else { return false }
    let start = gap.lowerBound - before
    // A group that is not the first has three digits itself, and a decimal has none behind its point.
    guard start > 0 else { return true }
    let ahead = words[start - 1]
    if ahead == "." || ahead == "．" { return false }
    return !ahead.isBlank || before == 3 || start < 2 || words[start - 2].digitValue == nil
  }

  /// The lines of the cell, as stretches of its words without blanks at their ends.
  var lines: [Range<Int>] {
    let starts = [0] + breaks
    return starts.indices.compactMap { index in
      let end = index + 1 < starts.count ? starts[index + 1] : words.count
      let line = starts[index]..<max(starts[index], end)
      guard let first = words[line].firstIndex(where: { !$0.isBlank }),
        let last = words[line].lastIndex(where: { !$0.isBlank })
      else { return nil }
      return first..<last + 1
    }
  }

  /// A line of the cell as a cell of its own; its place in the text is known where the words stand there
  /// as they are.
  func line(_ index: Int) -> TableDraft.Cell {
    let lines = lines
    guard lines.indices.contains(index) else { return TableDraft.Cell(words: []) }
    var cell = self
    cell.words = Array(words[lines[index]])
    cell.breaks = []
    cell.source =
      source.lowerBound + lines[index].lowerBound..<source.lowerBound + lines[index].upperBound
    return cell
  }
}
