internal import HanText

/// A printed line of a table whose cells are kept apart, by bars or by blanks.
///
/// ```
/// 信息内容 | 本年（2022）制发件数 | 本年（2022）废止件数 | 现行有效件数
/// 其他文件 | 56 | 0 | 60
/// ```
/// So rows that an office added and names of columns that it changed are known by their order.
struct FlatLine {
  /// The words at its beginning.
  let label: Range<Int>
  /// What stands in its cells behind them, without the bars.
  let cells: [Range<Int>]
  /// Where the line ends.
  let end: Int

  /// The longest line: names of columns with their notes.
  private static let longest = 160

  /// The header of a block, whose first word was met; nil where nothing keeps its names apart.
  init?(behind content: Range<Int>, in text: FlatText) {
    guard content.upperBound < text.count, text.ink[content.upperBound] == "|",
      !text.lineStarts[content.upperBound]
    else { return nil }
    self.init(label: content, in: text)
    guard cells.allSatisfy({ cell in cell.contains { text.ink[$0].isHan } }) else { return nil }
  }

  /// The row at a place that has as many figures as there are columns; nil for any other line.
  init?(at place: Int, in text: FlatText, count: Int) {
    guard count > 0, text.lineStarts[place], text.ink[place].isHan else { return nil }
    var labelEnd = place + 1
    let limit = min(text.count, place + 24)
    while labelEnd < limit, text.ink[labelEnd] != "|", !text.lineStarts[labelEnd],
      !(text.gaps[labelEnd] && Self.isFigure(text.ink[labelEnd]))
    {
      guard !text.ink[labelEnd].endsSentence else { return nil }
      labelEnd += 1
    }
    guard labelEnd < limit, !text.lineStarts[labelEnd] else { return nil }
    self.init(label: place..<labelEnd, in: text)
    let body = labelEnd..<end
    guard body.allSatisfy({ text.ink[$0] == "|" || Self.isFigure(text.ink[$0]) }) else {
      return nil
    }
    let tokens = FlatUnits(body, of: text, isSigned: true).tokens.count
    guard tokens == count else { return nil }
  }

  private init(label: Range<Int>, in text: FlatText) {
    self.label = label
    var cells: [Range<Int>] = []
    var place = label.upperBound
    var start = place
    while place < min(text.count, label.upperBound + Self.longest), !text.lineStarts[place] {
      if text.ink[place] == "|" {
        if start < place { cells.append(start..<place) }
        start = place + 1
      }
      place += 1
    }
    if start < place { cells.append(start..<place) }
    self.cells = cells
    end = place
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
    scalar.digitValue != nil || ["-", "—", "/", ".", ",", "+"].contains(scalar)
  }
}
