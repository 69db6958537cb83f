internal import HanText
internal import ReportForms
internal import ReportModel

/// Reads the review table from a text without borders where it has a row for each part, or for each result.
///
/// ```
/// 结果维持 结果纠正 其他结果 尚未审结 总计 行政复议 3 1 0 2 6 行政诉讼（未经复议直接起诉） 1 0 0 0 1 …
/// 行政复议 未经复议直接起诉 复议后起诉 结果维持 3 1 0 结果纠正 1 0 0 …
/// ```
enum FlatReviewRows {
  private static let parts = StandardForm.cases.map { [Unicode.Scalar](of: $0.label) }
  private static let results = StandardForm.results.map { [Unicode.Scalar](of: $0.name) }
  private static let suits = [Unicode.Scalar](of: "行政诉讼")

  /// The table whose header begins at a place, all its figures apart from each other; nil for any other.
  static func table(
    in text: FlatText, at place: Int, of source: [Unicode.Scalar]
  ) -> FlatTable? {
    table(in: text, at: place, of: source, results, parts)
      ?? table(in: text, at: place, of: source, parts, results)
  }

  private static func table(
    in text: FlatText, at place: Int, of source: [Unicode.Scalar], _ names: [[Unicode.Scalar]],
    _ labels: [[Unicode.Scalar]]
  ) -> FlatTable? {
    var end = place
    for name in names {
      guard let next = self.end(of: name, from: end, in: text) else { return nil }
      end = next
    }
    var grid = FlatGrid(text, of: source)
    grid.append(names: names.map { String(scalars: $0) }, in: place..<end)
    var starts = [place]
    for label in labels {
      let start = text.skipBorders(from: end)
      guard let cells = self.end(of: label, from: start, in: text) else { return nil }
      end = figuresEnd(from: cells, in: text)
      let tokens = FlatUnits(cells..<end, of: text).tokens
      guard tokens.count == names.count else { return nil }
      grid.append(label, at: start..<cells, FlatCells(cells: tokens))
      starts.append(start)
    }
    return FlatTable(draft: grid.table, range: place..<end, starts: starts)
  }

  /// The place behind a name, which its group may stand before: 行政诉讼（复议后起诉）.
  private static func end(
    of name: [Unicode.Scalar], from start: Int, in text: FlatText
  ) -> Int? {
    var place = text.skipBorders(from: start)
    if text.holds(suits, at: place) {
      place += suits.count
      while ["(", ":", "-", "—", "|", "、"].contains(text[place]) { place += 1 }
    }
    guard text.holds(name, at: place) else { return nil }
    place += name.count
    return text[place] == ")" ? place + 1 : place
  }

  private static func figuresEnd(from start: Int, in text: FlatText) -> Int {
    // Fifteen figures of six digits are more than there are.
    let limit = min(text.count, start + 100)
    var end = start
    while end < limit, text.isOfFigures(end) { end += 1 }
    return end
  }
}
