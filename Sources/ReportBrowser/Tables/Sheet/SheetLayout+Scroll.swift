/// Scrolling lines of different heights: only lines that stand on the screen are looked at.
extension SheetLayout {
  /// The first line below the head when some line is to be the top: a block's own line is its head.
  func firstLine(from top: Int, in lines: SheetLines) -> Int {
    lines.lines[safe: top]?.content == .block ? top + 1 : top
  }

  /// The top that shows a line and moves as little as can be from the present one.
  ///
  /// The labels of groups right above a row are a part of what it says, and come with it.
  func top(showing line: Int, from top: Int, in lines: SheetLines) -> Int {
    guard !lines.lines.isEmpty else { return 0 }
    var wanted = min(line, lines.lines.count - 1)
    while wanted > 0, lines.row(inLine: wanted - 1) == nil { wanted -= 1 }
    return lowestTop(showing: line, from: min(top, wanted), in: lines)
  }

  /// The first line with which all lines to some line fit, no lower than the present top.
  private func lowestTop(showing line: Int, from top: Int, in lines: SheetLines) -> Int {
    var result = min(line, lines.lines.count - 1)
    var used = height(of: lines.lines[result])
    while result > top {
      let above = lines.lines[result - 1]
      // A block's own line, at the top, stands in the head.
      let more = above.content == .block && result - 1 == top ? 0 : height(of: above)
      guard used + more <= lineRows(block: above.block) else { break }
      used += more
      result -= 1
    }
    return result
  }

  /// The line that stands about a screen below or above another.
  func line(pagesFrom line: Int, forward: Bool, in lines: SheetLines) -> Int {
    guard let block = lines.lines[safe: line]?.block else { return line }
    var place = line
    var room = lineRows(block: block)
    while true {
      let next = forward ? place + 1 : place - 1
      guard let other = lines.lines[safe: next] else { return place }
      room -= height(of: other)
      // A screen moves by all of it but one line.
      guard room > 0 || place == line else { return place }
      place = next
    }
  }
}
