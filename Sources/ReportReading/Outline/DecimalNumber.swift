internal import HanText

/// A number of the outline that tells the numbers above it: 1 总体情况, 1.1 主动公开, 1.2.1 受理渠道 (GB/T 1.1).
///
/// Digits and dots open many lines that are no headings; such a number is one only in its turn.
struct DecimalNumber: Equatable {
  /// The numbers from the top down, one to four.
  let path: [Int]
  /// The number as printed.
  let printed: Range<Int>
  /// Whether a mark stands behind it.
  let isClosed: Bool
  /// Where the words behind it begin.
  let end: Int

  /// The number at the start of a paragraph; nil where none stands there, or no word follows.
  init?(in stretch: Stretch) {
    let start = stretch.skipBlanks(from: stretch.start)
    var place = start
    var path: [Int] = []
    while place < stretch.end, path.count < 4 {
      var number = 0
      let first = place
      while place < stretch.end, place - first < 2, let digit = stretch.scalars[place].digitValue {
        number = number * 10 + digit
        place += 1
      }
      guard place > first, number > 0 else { return nil }
      path.append(number)
      guard place + 1 < stretch.end, [".", "．"].contains(stretch.scalars[place]),
        stretch.scalars[place + 1].digitValue != nil
      else { break }
      place += 1
    }
    let printedEnd = place
    // 1.1、主动公开 and 1．总体情况 too.
    isClosed = ["、", ".", "．"].contains(stretch[place])
    if isClosed { place += 1 }
    let end = stretch.skipBlanks(from: place)
    // 1.1主动公开 needs no blank, 1总体情况 would be any number, 1.1万件 is one.
    guard !path.isEmpty, end < stretch.end,
      stretch.scalars[end].isHan || stretch.scalars[end] == "“",
      !["万", "亿"].contains(stretch.scalars[end]), path.count > 1 || end > printedEnd
    else { return nil }
    self.path = path
    printed = start..<printedEnd
    self.end = end
  }

  /// Whether it follows another one: the first below it, or the next beside it or beside one above it.
  func follows(_ last: [Int]) -> Bool {
    if path.dropLast() == last[...], path.last == 1 { return true }
    guard path.count <= last.count else { return false }
    return path.dropLast() == last.prefix(path.count - 1)
      && path[path.count - 1] == last[path.count - 1] + 1
  }
}
