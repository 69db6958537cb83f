internal import HanText

/// What a line of Markdown is, by the signs it begins with.
enum MarkdownLine {
  /// A heading of a level: `## 一、概述`.
  case heading(level: Int, words: Range<Int>)
  /// The cells of a row: `| 规章 | 0 |`.
  case row([Range<Int>])
  /// The line between the header and the rows of a table: `|---|:-:|`.
  case divider
  /// The beginning or the end of a stretch that is set as it is.
  case fence
  /// Words; signs of lists and quotations at their beginning are left out.
  case words(Range<Int>)
  /// Words that go on with the paragraph of the line above.
  case rest(Range<Int>)

  /// What a line of a text is.
  init(_ line: Range<Int>, in text: [Unicode.Scalar]) {
    var start = line.lowerBound
    while start < line.upperBound, text[start] == ">" || text[start].isBlank { start += 1 }
    let words = start..<line.upperBound
    if text[words].starts(with: ["`", "`", "`"]) || text[words].starts(with: ["~", "~", "~"]) {
      self = .fence
    } else if let heading = Self.heading(words, in: text) {
      self = heading
    } else if let cells = Self.cells(words, in: text) {
      self = Self.isDivider(cells, in: text) ? .divider : .row(cells)
    } else {
      self = .words(Self.withoutBullet(words, in: text))
    }
  }

  /// The lines of a text and what each is, those with a line of signs below them as headings.
  ///
  /// ```
  /// 一、总体情况⏎------------   →   heading of level 2, and a divider
  /// 统计期限为2025⏎年1月1日…   →   words, and the rest of them
  /// ```
  static func lines(of text: [Unicode.Scalar]) -> [(line: TextLine, kind: MarkdownLine)] {
    var lines: [(line: TextLine, kind: MarkdownLine)] = LineScanner.lines(of: text).map {
      ($0, MarkdownLine($0.range, in: text))
    }
    for index in lines.indices.dropFirst() where !lines[index].line.followsGap {
      // A paragraph of several lines with a rule below it is no heading.
      guard let level = underlined(lines[index].line.range, in: text),
        lines[index - 1].line.followsGap,
        case .words(let words) = lines[index - 1].kind, words.count <= 80
      else { continue }
      lines[index - 1].kind = .heading(level: level, words: words)
      lines[index].kind = .divider
    }
    setRests(of: &lines, in: text)
    return lines
  }

  /// Tells which lines of words go on with the paragraph of the line above; a stretch that is set as it is has none.
  private static func setRests(
    of lines: inout [(line: TextLine, kind: MarkdownLine)], in text: [Unicode.Scalar]
  ) {
    var isFenced = false
    var last: TextLine?
    // Where the words of its paragraph begin.
    var start = 0
    for index in lines.indices {
      let line = lines[index].line
      switch lines[index].kind {
      case .words(let words):
        if let last, !isFenced, MarkdownBreak.isSoft(after: last, of: start, line, in: text) {
          lines[index].kind = .rest(words)
        } else {
          start = words.lowerBound
        }
        last = line
      case .fence:
        isFenced.toggle()
        last = nil
      case .heading, .row, .divider, .rest: last = nil
      }
    }
  }

  /// The level of the headings that a line of signs stands below; nil for a line of anything else.
  private static func underlined(_ line: Range<Int>, in text: [Unicode.Scalar]) -> Int? {
    guard line.count >= 3 else { return nil }
    if text[line].allSatisfy({ $0 == "=" }) { return 1 }
    return text[line].allSatisfy { $0 == "-" } ? 2 : nil
  }

  private static func heading(_ words: Range<Int>, in text: [Unicode.Scalar]) -> MarkdownLine? {
    let level = text[words].prefix { $0 == "#" }.count
    let start = words.lowerBound + level
    guard (1...6).contains(level), start < words.upperBound else { return nil }
    // Chinese headings are also written without the blank.
    guard text[start].isBlank || text[start].isHan || text[start] == "（" else { return nil }
    var end = words.upperBound
    while end > start, text[end - 1] == "#" || text[end - 1].isBlank { end -= 1 }
    let first = text[start..<end].firstIndex { !$0.isBlank } ?? end
    return first < end ? .heading(level: level, words: first..<end) : nil
  }

  /// The cells between upright lines; nil when the line has none at its beginning and end.
  private static func cells(_ words: Range<Int>, in text: [Unicode.Scalar]) -> [Range<Int>]? {
    guard words.count >= 3, text[words.lowerBound] == "|", text[words.upperBound - 1] == "|" else {
      return nil
    }
    var cells: [Range<Int>] = []
    var start = words.lowerBound + 1
    for place in start..<words.upperBound where text[place] == "|" && text[place - 1] != "\\" {
      cells.append(start..<place)
      start = place + 1
    }
    return cells.count > 1 ? cells : nil
  }

  private static func isDivider(_ cells: [Range<Int>], in text: [Unicode.Scalar]) -> Bool {
    cells.allSatisfy { cell in
      let inked = text[cell].filter { !$0.isBlank }
      return inked.contains("-") && inked.allSatisfy { $0 == "-" || $0 == ":" }
    }
  }

  private static func withoutBullet(_ words: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int> {
    guard words.count > 2, ["-", "*", "+"].contains(text[words.lowerBound]),
      text[words.lowerBound + 1].isBlank
    else { return words }
    let start = text[words].dropFirst().firstIndex { !$0.isBlank } ?? words.upperBound
    return start..<words.upperBound
  }

  /// The lines of a cell, which `<br>` parts.
  static func lines(ofCell cell: Range<Int>, in text: [Unicode.Scalar]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = cell.lowerBound
    var place = start
    while place + 3 < cell.upperBound {
      if text[place] == "<", text[place + 1] == "b" || text[place + 1] == "B",
        text[place + 2] == "r" || text[place + 2] == "R",
        let end = text[place..<min(cell.upperBound, place + 8)].firstIndex(of: ">")
      {
        lines.append(start..<place)
        start = end + 1
        place = start
      } else {
        place += 1
      }
    }
    return lines + [start..<cell.upperBound]
  }
}
