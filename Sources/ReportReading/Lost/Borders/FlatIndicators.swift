internal import HanText
internal import ReportForms
internal import ReportModel

/// Reads a table of indicators (指标, 计量单位) from a text without borders.
///
/// ```
/// 指标名称计量单位2015年度历年累计主动公开文件数条294981916其中：1、政府网站公开数条…
///  →  主动公开文件数 | 条, and a run of digits that nothing splits
/// ```
struct FlatIndicators {
  private struct Row {
    var words: Range<Int>
    var unit: Range<Int>
    var body: Range<Int>
    var group: Range<Int>?
  }

  private let text: FlatText
  private let source: [Unicode.Scalar]
  private var rows: [Row] = []
  private var columns: [Range<Int>] = []
  private var nameHeader: Range<Int> = 0..<0
  private var unitHeader: Range<Int> = 0..<0
  private var place: Int
  /// The last number of a row, which the next one counts on.
  private var ordinal = 0
  private var group: Range<Int>?

  /// The table whose header begins at a place, or nil.
  static func table(
    in text: FlatText, at place: Int, of source: [Unicode.Scalar]
  ) -> FlatTable? {
    let head = TableKind.indicatorHeaders.length(in: text.ink, at: place)
    guard head > 0 else { return nil }
    let behind = text.skipBorders(from: place + head)
    let unit = TableKind.unitHeaders.length(in: text.ink, at: behind)
    guard unit > 0 else { return nil }
    var reader = FlatIndicators(text: text, source: source, place: behind + unit)
    reader.nameHeader = place..<place + head
    reader.unitHeader = behind..<behind + unit
    reader.readColumns()
    guard !reader.columns.isEmpty else { return nil }
    while reader.readRow() {}
    return reader.rows.count >= 2 ? reader.table(from: place) : nil
  }

  private init(text: FlatText, source: [Unicode.Scalar], place: Int) {
    self.text = text
    self.source = source
    self.place = place
  }

  /// Reads the names of the columns: 2015年度, 历年累计.
  private mutating func readColumns() {
    while place < text.count {
      place = text.skipBorders(from: place)
      var end = place
      while text[end].digitValue != nil, end < place + 4 { end += 1 }
      if end == place + 4, text[end] == "年" {
        end += text[end + 1] == "度" ? 2 : 1
      } else {
        end = place + FlatNames.indicatorColumns.length(in: text.ink, at: place)
      }
      // 本年度申请总数 on a line of its own is a label.
      let isLabel =
        text.lineStarts[min(place, text.count - 1)] && end < text.count && !text.gaps[end]
      guard end > place, columns.isEmpty || !isLabel else { return }
      columns.append(place..<end)
      place = end
    }
  }

  /// Reads a row: a label, a unit, figures; or a caption, which has neither.
  private mutating func readRow() -> Bool {
    let start = text.skipBorders(from: place)
    let unit = unit(behind: start)
    if let next = nextRow(behind: start), unit.map({ $0.lowerBound >= next }) ?? true {
      readBlankRow(start..<next)
      return true
    }
    guard let unit else { return false }
    let number = marker(at: start)
    ordinal = number ?? 0
    let end = figuresEnd(behind: unit.upperBound)
    var words = start..<unit.lowerBound
    while words.upperBound > words.lowerBound, text.ink[words.upperBound - 1] == "|" {
      words = words.lowerBound..<words.upperBound - 1
    }
    if number == nil { group = words }
    rows.append(
      Row(words: words, unit: unit, body: unit.upperBound..<end, group: number == nil ? nil : group)
    )
    place = end
    return true
  }

  /// Where the figures behind a unit end.
  private func figuresEnd(behind unit: Int) -> Int {
    var end = unit
    while end < text.count, !beginsRow(at: end) {
      let scalar = text.ink[end]
      if scalar.digitValue != nil {
        if let cut = nextMarker(in: end) { return cut }
        end = figureEnd(from: end)
      } else if scalar == "|" || !FlatUnits(end..<end + 1, of: text).units.isEmpty {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Reads a row that has no figure: a caption, or a label with its unit.
  private mutating func readBlankRow(_ row: Range<Int>) {
    var end = row.upperBound
    while end > row.lowerBound, text.ink[end - 1] == "|" { end -= 1 }
    let unit = row.first { place in
      place > row.lowerBound && text.gaps[place]
        && MeasureWords.ofIndicators.length(in: text.ink, at: place, before: end) == end - place
    }
    // The marks for nothing in the cells of a caption: 一、主动公开情况 —— ——.
    let marks = row.first { place in
      guard text.gaps[place], place < end else { return false }
      let cells = FlatUnits(place..<end, of: text)
      return cells.noise.isEmpty && cells.units.allSatisfy { $0.digit == nil }
    }
    let words = row.lowerBound..<(unit ?? marks ?? end)
    let number = unit == nil ? nil : marker(at: row.lowerBound)
    ordinal = number ?? 0
    if number == nil { group = words }
    let cell = unit.map { $0..<end } ?? row.upperBound..<row.upperBound
    rows.append(
      Row(
        words: words, unit: cell, body: row.upperBound..<row.upperBound,
        group: number == nil ? nil : group))
    place = row.upperBound
  }

  /// Where the next row begins behind a number, as far away as a label goes: with a number of its own
  /// behind a blank or at the beginning of a line.
  private func nextRow(behind start: Int) -> Int? {
    guard
      let own = EnumerationMarker(in: text.ink, at: start, before: min(text.count, start + 8))
    else { return nil }
    return (own.end..<max(own.end, min(text.count, start + 90))).first { beginsRow(at: $0) }
  }

  /// Whether the number of a row stands at a place, behind a blank or at the beginning of a line.
  private func beginsRow(at place: Int) -> Bool {
    guard place > 0, place < text.count, text.gaps[place], text.ink[place - 1] != ":",
      let marker = EnumerationMarker(
        in: text.ink, at: place, before: min(text.count, place + 8)), marker.isClosed
    else { return false }
    // The figure of a cell and the number of the row below it: 3⏎2.
    guard !marker.printed.dropFirst().contains(where: { text.gaps[$0] }) else { return false }
    switch marker.style {
    case .ideograph, .bracketedIdeograph, .arabic, .bracketedArabic, .circled:
      return text[marker.end].isHan
    case .part, .annex, .item: return false
    }
  }

  /// The ordinal of a row that is a part of one above: `其中：1、`, `2.`; 0 for 其中 without a number.
  private func marker(at start: Int) -> Int? {
    var place = start
    let isPart = text.holds(Self.part, at: start)
    if isPart { place += 2 }
    while [":", "|"].contains(text[place]) { place += 1 }
    let end = digitsEnd(from: place)
    guard end > place, end <= place + 2, [".", "、"].contains(text[end]) else {
      return isPart ? 0 : nil
    }
    return text.ink[place..<end].reduce(0) { $0 * 10 + ($1.digitValue ?? 0) }
  }

  private static let part = FlatNames.key("其中")

  /// Where the number of the next row begins in a run of digits: `2949819162、` ends with `2、`.
  private func nextMarker(in start: Int) -> Int? {
    let end = digitsEnd(from: start)
    guard [".", "、"].contains(text[end]), text[end + 1].isHan else { return nil }
    let number = Array(String(max(ordinal, 0) + 1).unicodeScalars)
    guard end - number.count >= start, text.holds(number, at: end - number.count) else {
      return nil
    }
    return end - number.count
  }

  /// The place behind a number with its decimals: 10.5; before the number of the next row in 10.52、….
  private func figureEnd(from place: Int) -> Int {
    var end = digitsEnd(from: place)
    // 1,864.
    while text[end] == ",", end + 3 < text.count, (end...end + 3).allSatisfy({ !text.gaps[$0] }),
      (end + 1...end + 3).allSatisfy({ text.ink[$0].digitValue != nil }),
      digitsEnd(from: end + 1) == end + 4
    {
      end += 4
    }
    guard text[end] == ".", end + 1 < text.count, !text.gaps[end], !text.gaps[end + 1],
      text.ink[end + 1].digitValue != nil
    else { return end }
    if let cut = nextMarker(in: end + 1) { return cut > end + 1 ? cut : end }
    return digitsEnd(from: end + 1)
  }

  private func digitsEnd(from place: Int) -> Int {
    var end = place
    while end < text.count, text.ink[end].digitValue != nil, end == place || !text.gaps[end] {
      end += 1
    }
    return end
  }

  /// The unit that ends the label at a place: a measure word before a figure.
  private func unit(behind start: Int) -> Range<Int>? {
    var depth = 0
    // Labels of the table of 2014 have up to fifty characters with their remarks.
    for place in start..<min(text.count, start + 70) {
      let scalar = text.ink[place]
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
      if scalar.endsSentence || scalar == "," || scalar == "，" && depth <= 0 { return nil }
      guard depth <= 0, place > start + 1 else { continue }
      let length = MeasureWords.ofIndicators.length(in: text.ink, at: place)
      guard length > 0 else { continue }
      let next = text.skipBorders(from: place + length)
      let isFollowed =
        next < text.count && !FlatUnits(next..<next + 1, of: text).units.isEmpty
        && nextMarker(in: next) != next && !beginsRow(at: next)
      if isFollowed { return place..<place + length }
    }
    return nil
  }

  private func table(from start: Int) -> FlatTable {
    let values = rows.map { FlatUnits($0.body, of: text) }
    // A figure too few is a blank cell where most rows have them all.
    let runs = values.count { $0.isFused || $0.tokenCount == 1 && $0.units.count > 1 }
    let isFused = values.contains { $0.isFused } || runs * 2 > rows.count
    var grid = FlatGrid(text, of: source)
    grid.append(grid.words(of: nameHeader), at: nameHeader, names: [unitHeader] + columns)
    for row in rows {
      var cells = FlatCells.loose(row.body, of: text, count: columns.count, isFused: isFused)
      cells.cells.insert(row.unit, at: 0)
      grid.append(grid.words(of: row.words), at: row.words, cells, in: row.group)
    }
    return FlatTable(
      draft: grid.table, range: start..<place, starts: [start] + rows.map(\.words.lowerBound))
  }
}
