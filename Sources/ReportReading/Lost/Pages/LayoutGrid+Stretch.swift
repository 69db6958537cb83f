internal import HanText
internal import ReportModel

/// Which lines of a page are a table, and where its columns stand.
extension LayoutGrid {
  /// Whether a line has several pieces that are no prose.
  static func isTabular(_ line: LayoutLine) -> Bool {
    // The widest sheets have a hundred columns.
    (2...200).contains(line.pieces.count)
      && !line.pieces.contains { piece in
        piece.words.last.map { $0.endsSentence || $0 == "，" || $0 == "；" } ?? false
          || piece.words.count { $0 == "." || $0 == "…" || $0 == "·" } >= 4
      }
  }

  /// Whether a figure is among the pieces of a line.
  static func holdsFigure(_ line: LayoutLine) -> Bool {
    line.pieces.contains { TableReader.isFigure($0.words.filter { !$0.isBlank }) }
  }

  /// Behind the last line with several pieces that follows with no prose between.
  static func end(in lines: [LayoutLine], from start: Int, patience: Int) -> Int {
    var end = start
    var place = start
    // Where pieces begin: a row of a label alone stands below another.
    var starts: Set<Int> = []
    // A page has some sixty lines; looking further each time would make damage dear.
    let horizon = min(lines.count, start + 400)
    while place < horizon, lines[place].page == lines[start].page {
      if isTabular(lines[place]) {
        end = place + 1
        for piece in lines[place].pieces.dropFirst() { starts.insert(piece.places.lowerBound) }
      } else if isPart(lines[place]), starts.contains(lines[place].pieces[0].places.lowerBound) {
        end = place + 1
      } else if !isPart(lines[place]) || place - end >= patience {
        break
      }
      place += 1
    }
    // What stands below the last row is the rest of its label.
    while end < min(place, horizon), isPart(lines[end]), !lines[end].followsGap,
      lines[end].pieces[0].words.count <= 12, lines[end].indent > lines[end].em * 4
    {
      end += 1
    }
    return end
  }

  /// Whether a line of one piece can be part of a cell, or a row with nothing but a label.
  static func isPart(_ line: LayoutLine) -> Bool {
    let words = line.pieces[0].words
    return line.pieces.count == 1 && words.count <= 24 && !words.contains { $0.endsSentence }
      && !isHeading(words)
      && !TableDraft.isUnit(words) && !TableDraft.isNote(TableDraft.Cell(words: words))
  }

  /// Where the first row begins: above its figures, where its label has a line there.
  static func labelStart(of body: Int, in lines: ArraySlice<LayoutLine>) -> Int {
    guard lines[..<body].count >= 2, !lines[body].followsGap, lines[body - 1].pieces.count == 1
    else { return body }
    let above = lines[body - 1].pieces[0].places
    let names = lines[body - 2].pieces.contains { $0.places.overlaps(above) }
    let isFree = !lines[body].pieces.contains { $0.places.overlaps(above) }
    // The figures lack what stands above, and a gap divides that from the header.
    return isFree && lines[body - 1].followsGap && (names || above.lowerBound > 0) ? body - 1 : body
  }

  /// Whether words are a heading of the forms; others look like labels of rows.
  static func isHeading(_ words: [Unicode.Scalar]) -> Bool {
    let inked = words.filter { !$0.isBlank }
    guard let marker = EnumerationMarker(in: inked, at: 0, before: inked.count),
      marker.style == .ideograph
    else { return false }
    let name = Array(inked[marker.end...])
    return FieldVocabulary.unnumberedHeadings.isPrefix(of: name) || headings.isPrefix(of: name)
  }

  private static let headings = WordSet("因政府信息公开 政府信息公开工作存在 存在问题 存在的问题 主要问题")

  /// Whether the rows are a table of contents: numbered names with the pages they stand on.
  func isContents(_ body: ArraySlice<LayoutLine>) -> Bool {
    guard columns.count == 2 else { return false }
    var last = 0
    for line in body where line.pieces.count == 2 {
      let words = line.pieces[1].words
      guard words.count <= 3, let page = Int(String(scalars: words)), page >= last else {
        return false
      }
      last = page
    }
    return body.contains { line in
      let words = line.pieces[0].words
      return EnumerationMarker(in: words, at: 0, before: words.count) != nil
    }
  }

  /// The stretches that no piece leaves: pieces of one column overlap from row to row.
  static func columns(of body: ArraySlice<LayoutLine>) -> [Range<Int>] {
    let rows = body.filter(isTabular).map { $0.pieces.map(\.places) }
    return united(rows.flatMap { $0 }).flatMap { column -> [Range<Int>] in
      // A piece that two columns have run together in bridges them; most rows tell them apart.
      let inside = rows.map { row in row.filter { column.overlaps($0) } }.filter { !$0.isEmpty }
      let apart = inside.filter { $0.count > 1 }
      guard apart.count * 10 >= inside.count * 6 else { return [column] }
      return united(apart.flatMap { $0 })
    }
  }

  /// Stretches of which none overlaps another.
  static func united(_ places: [Range<Int>]) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = columns.last, place.lowerBound < last.upperBound {
        columns[columns.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        columns.append(place)
      }
    }
    return columns
  }
}
