internal import HanText
internal import ReportForms
internal import ReportModel

/// Reads the table of section 二 from a text without borders.
///
/// ```
/// 第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件6233440第二十条第（五）项…
///  →  规章: 0 0 0; 行政规范性文件: undecided
/// ```
struct FlatProactive {
  private struct Row {
    var words: Range<Int>
    var body: Range<Int>
    var group: Range<Int>?
    /// The words 信息内容 above it; empty where they are missing.
    var content: Range<Int>
    var columns: [Range<Int>]
  }

  private let text: FlatText
  private let source: [Unicode.Scalar]
  private var rows: [Row] = []
  private var starts: [Int] = []
  private var place: Int
  private var group: Range<Int>?
  private var content: Range<Int> = 0..<0
  private var columns: [Range<Int>] = []

  /// The table that begins at a place, or nil.
  static func table(
    in text: FlatText, at place: Int, of source: [Unicode.Scalar]
  ) -> FlatTable? {
    guard
      caption(at: place, in: text) != nil || FormHead.content.length(in: text.ink, at: place) > 0
    else { return nil }
    var reader = FlatProactive(text: text, source: source, place: place)
    reader.cut()
    return reader.rows.count >= 2 ? reader.table(from: place) : nil
  }

  private init(text: FlatText, source: [Unicode.Scalar], place: Int) {
    self.text = text
    self.source = source
    self.place = place
  }

  /// A caption: 第二十条第（一）项.
  private static func caption(at place: Int, in text: FlatText) -> Range<Int>? {
    guard FormHead.article.length(in: text.ink, at: place) > 0 else { return nil }
    let end = text.ink[place..<min(text.count, place + 14)].firstIndex(of: "项")
    return end.map { place..<$0 + 1 }
  }

  /// Goes through the text from label to label.
  private mutating func cut() {
    var open: Row?
    var unknown = 0
    // A note in a label, or a row that a department added, has some twenty characters.
    while place < text.count, unknown < 40 {
      if let caption = Self.caption(at: place, in: text) {
        close(&open)
        begin(caption.lowerBound)
        group = caption
        content = 0..<0
        columns = []
        place = caption.upperBound
      } else if let word = word(FormHead.content) {
        close(&open)
        begin(word.lowerBound)
        content = word
        columns = FlatLine(behind: word, in: text)?.cells ?? []
        place = columns.last?.upperBound ?? word.upperBound
      } else if let word = word(FormHead.runningColumns), open == nil {
        columns.append(word)
        place = word.upperBound
      } else if let word = word(FormHead.runningRows), !columns.isEmpty {
        close(&open)
        begin(word.lowerBound)
        open = Row(
          words: word, body: word.upperBound..<word.upperBound, group: group, content: content,
          columns: columns)
        place = word.upperBound
      } else if let line = FlatLine(at: place, in: text, count: columns.count) {
        close(&open)
        begin(place)
        open = Row(
          words: line.label, body: line.label.upperBound..<line.label.upperBound, group: group,
          content: content, columns: columns)
        place = line.end
      } else {
        let isFigure =
          text.ink[place] == "|" || !FlatUnits(place..<place + 1, of: text).units.isEmpty
        if !isFigure, text.ink[place].endsSentence { break }
        place += 1
        unknown = isFigure ? unknown : unknown + 1
        continue
      }
      unknown = 0
    }
    finish(&open)
  }

  private func word(_ words: WordSet) -> Range<Int>? {
    let length = words.length(in: text.ink, at: place)
    return length > 0 ? place..<place + length : nil
  }

  /// A printed row begins; the header of a block goes with its caption where both stand in one line.
  private mutating func begin(_ place: Int) {
    if starts.last != place { starts.append(place) }
  }

  private mutating func close(_ open: inout Row?) {
    guard var row = open else { return }
    row.body = row.words.upperBound..<place
    rows.append(row)
    open = nil
  }

  /// Ends the last row behind its figures.
  private mutating func finish(_ open: inout Row?) {
    guard let row = open else {
      place = rows.last?.body.upperBound ?? place
      return
    }
    place = row.words.upperBound
    var last = place
    while place < text.count, place - last < 12 {
      let scalar = text.ink[place]
      guard scalar == "|" || !FlatUnits(place..<place + 1, of: text).units.isEmpty || scalar == "."
      else { break }
      // A number of the next line is one of its list.
      if text.lineStarts[place], place > row.words.upperBound, isMarker(at: place) { break }
      place += 1
      if scalar != "|" { last = place }
    }
    // 386.5万元: the last figure with its measure word, which no label behind it ends.
    place = FlatUnits.measureEnd(from: last, before: text.count, of: text)
    last = place
    while place < text.count, FlatUnits(last..<place + 1, of: text).noise.isEmpty,
      text.ink[place] == "|"
    { place += 1 }
    close(&open)
  }

  private func isMarker(at place: Int) -> Bool {
    EnumerationMarker(in: text.ink, at: place, before: text.count).map { $0.isClosed } ?? false
  }

  private func table(from start: Int) -> FlatTable {
    let isFused = rows.contains { FlatUnits($0.body, of: text).isFused || isRun($0) }
    var grid = FlatGrid(text, of: source)
    let width = rows.map(\.columns.count).max() ?? 0
    for (index, row) in rows.enumerated() {
      let last = index > 0 ? rows[index - 1] : nil
      if let group = row.group, group != last?.group {
        grid.append(caption: group, over: width + 1)
      }
      if row.columns != last?.columns || row.group != last?.group {
        let name = [Unicode.Scalar](of: FormHead.contentName)
        grid.append(name, at: row.content, names: row.columns)
      }
      grid.append(
        grid.words(of: row.words), at: row.words,
        .loose(row.body, of: text, count: row.columns.count, isFused: isFused))
    }
    return FlatTable(draft: grid.table, range: start..<place, starts: starts)
  }

  /// Whether a row of several cells is one run of digits.
  private func isRun(_ row: Row) -> Bool {
    let units = FlatUnits(row.body, of: text)
    return row.columns.count > 2 && units.tokenCount == 1 && units.units.count >= row.columns.count
  }
}
