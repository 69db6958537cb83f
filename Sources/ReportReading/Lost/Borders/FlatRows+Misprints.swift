internal import HanText
internal import ReportForms

/// Rows whose labels are misprinted, known by their order.
///
/// ```
/// （八）…事项 0 0 0 0 0 0 0
/// （一）给予公开 5 0 0 0 0 0 5       between rows that are known, with as many figures: the row that is missing
/// （二）部分公开 1 0 0 0 0 0 1
/// ```
extension FlatRows {
  /// A line, or some lines one below the other, with words before figures.
  private struct Line {
    var words: Range<Int>
    var figures: Range<Int>
  }

  /// The rows with those in their places that stand between two others, as many as the form has there.
  func completed(_ rows: [Row], _ labels: [RunningLabel], in text: FlatText) -> [Row] {
    var result: [Row] = []
    for (place, row) in rows.enumerated() {
      result.append(row)
      guard place + 1 < rows.count else { break }
      let missing = (row.label + 1..<max(row.label + 1, rows[place + 1].label)).filter {
        labels[$0].kind == .row
      }
      guard !missing.isEmpty, let (own, lines) = Self.lines(of: row.body, in: text),
        lines.count == missing.count
      else { continue }
      result[result.count - 1].body = [own]
      for (label, line) in zip(missing, lines) {
        result.append(
          Row(
            label: label, words: line.words, isWhole: true, start: line.words.lowerBound,
            body: [line.figures]))
      }
    }
    return result
  }

  /// The figures of a row and the lines of others behind them; nil where any has another number of figures.
  private static func lines(
    of body: [Range<Int>], in text: FlatText
  ) -> (own: Range<Int>, lines: [Line])? {
    var own: Range<Int>?
    var lines: [Line] = []
    for part in body {
      var place = part.lowerBound
      while place < part.upperBound {
        let words = wordsEnd(from: place, before: part.upperBound, text)
        let end = figuresEnd(from: words, before: part.upperBound, text)
        // Words at the end of a part are the number or the name of the next group.
        if words == end { break }
        if place == words {
          guard own == nil, lines.isEmpty else { return nil }
          own = words..<end
        } else {
          // Behind the label of a group it may stand on the same line.
          guard text.lineStarts[place] || place == part.lowerBound else { return nil }
          lines.append(Line(words: place..<words, figures: words..<end))
        }
        place = end
      }
    }
    let count = StandardForm.requesters.count
    guard let own, FlatUnits(own, of: text).tokenCount == count,
      lines.allSatisfy({ FlatUnits($0.figures, of: text).tokenCount == count })
    else { return nil }
    return (own, lines)
  }

  /// The place behind the last word before figures: 1.涉及国家秘密.
  private static func wordsEnd(from start: Int, before limit: Int, _ text: FlatText) -> Int {
    guard let first = (start..<limit).first(where: { isWord($0, text) }) else { return start }
    // Figures before the first word are a row's, but for those of its number: 1.
    let number = number(at: start, before: limit, text)
    guard first == start || number.map({ $0.end >= first }) == true else { return start }
    var end = first
    while end < limit, isWord(end, text) || !text.isOfFigures(end) { end += 1 }
    return end
  }

  private static func figuresEnd(from start: Int, before limit: Int, _ text: FlatText) -> Int {
    var end = start
    while end < limit, text.isOfFigures(end) {
      // The number of the next label: 1.涉及国家秘密, at the beginning of a line.
      if end > start, text.lineStarts[end], startsLabel(end, before: limit, text) { break }
      end += 1
    }
    return end
  }

  private static func startsLabel(_ place: Int, before limit: Int, _ text: FlatText) -> Bool {
    guard let number = number(at: place, before: limit, text) else { return false }
    return number.end < limit && text.ink[number.end].isHan
  }

  /// The number of a label; one that a gap parts is a figure and another one.
  private static func number(
    at place: Int, before limit: Int, _ text: FlatText
  ) -> EnumerationMarker? {
    guard let number = EnumerationMarker(in: text.ink, at: place, before: limit),
      !number.printed.dropFirst().contains(where: { text.gaps[$0] })
    else { return nil }
    return number
  }

  /// Whether a word stands at a place: 无 is a figure.
  private static func isWord(_ place: Int, _ text: FlatText) -> Bool {
    text.ink[place].isHan && !text.isOfFigures(place)
  }
}
