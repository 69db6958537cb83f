/// A list as it stands on the screen: what moving by the screen needs to know of it, the same for each list.
struct ListScreen {
  /// The first row on screen.
  let top: Int
  /// The selected row.
  let selected: Int
  /// How many rows there are.
  let count: Int
  /// The lines that the list has on screen.
  let lines: Int
  /// The lines of a row.
  var height: (Int) -> Int = { _ in 1 }
  /// Whether a row begins a part of the list.
  var beginsPart: (Int) -> Bool = { _ in false }

  /// The row that a way leads to; nil where the list has nothing of the kind.
  func row(by way: Glide) -> Int? {
    guard count > 0 else { return nil }
    switch way {
    case .half(let step): return clamped(selected + step * max(1, shown.count / 2))
    case .scroll(let step): return clamped(selected, to: shown(from: scrolled(by: step)))
    case .toRow(let place):
      let shown = shown
      switch place {
      case .top: return shown.lowerBound
      case .middle: return shown.lowerBound + (shown.count - 1) / 2
      case .bottom: return shown.upperBound - 1
      }
    case .place: return selected
    case .part(let step): return part(by: step)
    case .edge: return nil
    }
  }

  /// The first row on screen that a way leads to; nil where it is as it comes.
  func top(by way: Glide) -> Int? {
    switch way {
    case .half(let step): scrolled(by: step * max(1, shown.count / 2))
    case .scroll(let step): scrolled(by: step)
    case .place(.top): selected
    case .place(.middle): top(above: selected, lines: (lines - height(selected)) / 2)
    case .place(.bottom): top(above: selected, lines: lines - height(selected))
    case .toRow, .part, .edge: nil
    }
  }

  /// The rows on screen.
  private var shown: Range<Int> { shown(from: top) }

  private func shown(from top: Int) -> Range<Int> {
    var (end, used) = (top, 0)
    while end < count, used + height(end) <= lines {
      used += height(end)
      end += 1
    }
    return top..<max(end, min(top + 1, count))
  }

  /// The first row some rows on or back, as long as the last one stays at the foot of the screen.
  private func scrolled(by step: Int) -> Int {
    let last = top(above: count - 1, lines: lines - height(count - 1))
    return max(0, min(top + step, max(top, last)))
  }

  /// The first row on screen with some lines above a row.
  private func top(above row: Int, lines: Int) -> Int {
    var (top, room) = (row, lines)
    while top > 0, height(top - 1) <= room {
      top -= 1
      room -= height(top)
    }
    return max(0, top)
  }

  private func part(by step: Int) -> Int {
    var row = selected + step
    while row > 0, row < count - 1, !beginsPart(row) { row += step }
    return clamped(row)
  }

  private func clamped(_ row: Int, to rows: Range<Int>? = nil) -> Int {
    let rows = rows ?? 0..<count
    return min(max(row, rows.lowerBound), max(rows.lowerBound, rows.upperBound - 1))
  }
}
