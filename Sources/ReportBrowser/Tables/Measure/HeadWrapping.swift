import HanText
import ReportForms
import TerminalModel

/// The name of a column cut into pieces that belong together, so that it breaks where a reader would.
///
/// ```
/// 对外公开总数量        → 对外 公开 总数量        in 8 columns: 对外公开 / 总数量
/// 本年收费金额（单位：万元） → 本年 收费 金额 （单位：万元）
/// ```
/// Chinese writes no blanks between words. Words of the official tables are known; elsewhere two
/// characters are taken for a word, which is what most are.
struct HeadWrapping: Sendable {
  private let text: [Unicode.Scalar]
  private var pieces: [Piece] = []

  /// A stretch that is not broken where it fits.
  private struct Piece {
    var range: Range<Int>
    var columns: Int
    /// Whether a lone character behind it is taken for its end (林业 + 局).
    var isGuess = false
  }

  private let ambiguous: AmbiguousWidth

  /// The longest name that is looked at; what is longer is no name.
  private static let longest = 200
  /// A bracket wider than this is broken like other words.
  private static let widestBracket = 16

  init(_ name: String, _ ambiguous: AmbiguousWidth = .narrow) {
    self.ambiguous = ambiguous
    text = Array(name.unicodeScalars.prefix(HeadWrapping.longest))
    var place = 0
    while place < text.count { place = addPiece(at: place) }
  }

  /// The columns of the name in one row.
  var columns: Int { pieces.reduce(0) { $0 + $1.columns } }

  /// The fewest columns in which the name takes no more than some rows.
  func columns(inRows count: Int) -> Int {
    let whole = columns
    var width = max((whole + count - 1) / count, pieces.map(\.columns).max() ?? 0)
    while width < whole, ranges(columns: width).count > count { width += 1 }
    return width
  }

  /// The rows of the name at a width, at most `limit`; what is cut ends in `…`.
  func rows(columns width: Int, limit: Int) -> [String] {
    // Rows of like length: 本年处理 / 决定数量, not 本年处理决定 / 数量.
    let count = ranges(columns: width).count
    let ranges = count > limit ? ranges(columns: width) : ranges(columns: columns(inRows: count))
    var rows = ranges.prefix(limit).map { String(String.UnicodeScalarView(text[$0])) }
    guard ranges.count > limit, let last = rows.indices.last else { return rows }
    rows[last] = rows[last].shortened(toColumns: width, ambiguous)
    return rows
  }

  /// The stretches of the rows at a width.
  private func ranges(columns width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var end = 0
    var used = 0
    for piece in pieces {
      guard used + piece.columns > width else {
        used += piece.columns
        end = piece.range.upperBound
        continue
      }
      if end > start { rows.append(start..<end) }
      (start, used) = (piece.range.lowerBound, 0)
      // A piece wider than the row is broken anywhere.
      for place in piece.range {
        let columns = displayWidth(text[place], ambiguous)
        if used + columns > width, place > start {
          rows.append(start..<place)
          (start, used) = (place, 0)
        }
        used += columns
      }
      end = piece.range.upperBound
    }
    if end > start || rows.isEmpty { rows.append(start..<end) }
    return rows
  }

  // MARK: Pieces

  /// Adds the piece that starts at a place; says where the next one does.
  private mutating func addPiece(at start: Int) -> Int {
    let first = text[start]
    if let end = bracketEnd(from: start) {
      add(start..<end)
    } else if case let count = ColumnWords.whole.length(in: text, at: start), count > 0 {
      add(start..<start + count)
    } else if first.isHan {
      addHan(at: start)
    } else if HeadWrapping.isNarrowWord(first) {
      var end = start + 1
      while end < text.count, HeadWrapping.isNarrowWord(text[end]) { end += 1 }
      // 3月, 2023年: the measure stays with its number.
      if end < text.count, text[end].isHan { end += 1 }
      add(start..<end, isGuess: true)
    } else {
      extend(by: start..<start + 1)
    }
    return pieces.last?.range.upperBound ?? text.count
  }

  private mutating func addHan(at start: Int) {
    let next = start + 1
    let isPair =
      next < text.count && text[next].isHan && ColumnWords.whole.length(in: text, at: next) == 0
    if !isPair, pieces.last?.isGuess == true { return extend(by: start..<next) }
    add(start..<(isPair ? next + 1 : next), isGuess: true)
  }

  private mutating func add(_ range: Range<Int>, isGuess: Bool = false) {
    pieces.append(Piece(range: range, columns: columns(of: range), isGuess: isGuess))
  }

  /// Takes a mark or a lone character into the piece before it.
  private mutating func extend(by range: Range<Int>) {
    guard let last = pieces.indices.last else { return add(range) }
    pieces[last].range = pieces[last].range.lowerBound..<range.upperBound
    pieces[last].columns += columns(of: range)
    pieces[last].isGuess = false
  }

  private func columns(of range: Range<Int>) -> Int {
    text[range].columns(ambiguous)
  }

  private func bracketEnd(from start: Int) -> Int? {
    guard text[start] == "（" || text[start] == "(",
      let end = text[start...].firstIndex(where: { $0 == "）" || $0 == ")" }),
      columns(of: start..<end + 1) <= HeadWrapping.widestBracket
    else { return nil }
    return end + 1
  }

  private static func isNarrowWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || "0123456789.-+%".unicodeScalars.contains(scalar))
  }
}
