import ReportModel
import TerminalModel

/// The words around a hit, cut so that all hits of a list stand below one another.
///
/// ```
///  …信息864条。其中，机构职能类…     a cut shows, and stands where a row of the text may begin or end
/// ```
struct HitContext {
  /// The words.
  let scalars: ArraySlice<Unicode.Scalar>
  /// The columns to leave free before them, where less stands before the hit than there is room.
  let indent: Int
  /// Which of the words, counted from the first, are the hit.
  let hit: Range<Int>

  private static let cut: Unicode.Scalar = "…"

  /// The words of the hit's block around it; the hit starts two fifths into the columns.
  init(of range: ReadingRange, in report: Report, columns: Int, _ ambiguous: AmbiguousWidth) {
    let block = report.blocks[report.blockIndex(atReading: range.lowerBound)]
    let text = report.scalars(of: block)
    let start = range.lowerBound - block.start
    let (first, room) = HitContext.first(before: start, in: text, room: columns * 2 / 5, ambiguous)
    var words: [Unicode.Scalar] = first > 0 ? [HitContext.cut] : []
    let before = words.count + start - first
    words += text[first...]
    indent = room
    scalars = HitContext.cut(words, behind: before, columns: columns - room, ambiguous)[...]
    hit = before..<before + range.count
  }

  /// The first scalar to show before a hit, and the columns that are left before it.
  private static func first(
    before start: Int, in text: [Unicode.Scalar], room: Int, _ ambiguous: AmbiguousWidth
  ) -> (Int, room: Int) {
    var (first, room) = (start, room)
    while first > 0, displayWidth(text[first - 1], ambiguous) <= room {
      room -= displayWidth(text[first - 1], ambiguous)
      first -= 1
    }
    guard first > 0 else { return (first, room) }
    let cutWidth = displayWidth(cut, ambiguous)
    while first < start, room < cutWidth || text[first] == " " || !text[first].mayBeginRow {
      room += displayWidth(text[first], ambiguous)
      first += 1
    }
    return (first, max(0, room - cutWidth))
  }

  /// As many words as fit, with a sign where some do not; the hit at least begins.
  private static func cut(
    _ words: [Unicode.Scalar], behind before: Int, columns: Int, _ ambiguous: AmbiguousWidth
  ) -> [Unicode.Scalar] {
    guard words.columns(ambiguous) > columns else { return words }
    var (end, used) = (0, displayWidth(cut, ambiguous))
    while end < words.count, used + displayWidth(words[end], ambiguous) <= columns {
      used += displayWidth(words[end], ambiguous)
      end += 1
    }
    while end > before + 1, words[end - 1] == " " || !words[end - 1].mayEndRow { end -= 1 }
    return words[..<end] + [cut]
  }
}
