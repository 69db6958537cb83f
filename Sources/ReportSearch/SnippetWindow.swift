/// The part of a text that a snippet shows, growing from the hit to both sides.
struct SnippetWindow {
  private let text: ClauseText
  private let hit: Range<Int>
  private let columns: Int
  private let width: (Unicode.Scalar) -> Int
  private var shown: Range<Int>
  private var used: Int

  /// A window that shows the hit alone.
  init(text: ClauseText, hit: Range<Int>, columns: Int, width: @escaping (Unicode.Scalar) -> Int) {
    self.text = text
    self.hit = hit
    self.columns = columns
    self.width = width
    shown = hit
    used = text.scalars[hit].reduce(0) { $0 + width($1) }
  }

  /// What is shown, with … where a clause is cut, and the hit's place in it.
  var words: (scalars: [Unicode.Scalar], hit: Range<Int>) {
    var words = Array(text.scalars[shown])
    var start = hit.lowerBound - shown.lowerBound
    if !text.isClauseBorder(shown.lowerBound) {
      words.insert("…", at: 0)
      start += 1
    }
    if !text.isClauseBorder(shown.upperBound) { words.append("…") }
    return (words, start..<start + hit.count)
  }

  /// Takes whole clauses before and behind in turn, as far as the sentence goes and the room.
  mutating func growByClauses() {
    var canGrow = (before: true, behind: true)
    while canGrow.before || canGrow.behind {
      canGrow.behind = canGrow.behind && takeClauseBehind()
      canGrow.before = canGrow.before && takeClauseBefore()
    }
  }

  /// Fills what room is left, scalar by scalar on both sides, where a clause is cut.
  mutating func growByScalars() {
    var canGrow = (before: true, behind: true)
    while canGrow.before || canGrow.behind {
      let (start, end) = (shown.lowerBound, shown.upperBound)
      canGrow.behind = canGrow.behind && !text.isClauseBorder(end) && take(end..<end + 1)
      canGrow.before = canGrow.before && !text.isClauseBorder(start) && take(start - 1..<start)
    }
  }

  private mutating func takeClauseBefore() -> Bool {
    guard !text.isSentenceBorder(shown.lowerBound) else { return false }
    var start = shown.lowerBound
    repeat { start -= 1 } while start > 0 && !text.isClauseBorder(start)
    return text.isClauseBorder(start) && take(start..<shown.lowerBound)
  }

  private mutating func takeClauseBehind() -> Bool {
    guard !text.isSentenceBorder(shown.upperBound) else { return false }
    var end = shown.upperBound
    repeat { end += 1 } while end < text.scalars.count && !text.isClauseBorder(end)
    return text.isClauseBorder(end) && take(shown.upperBound..<end)
  }

  /// Shows a stretch beside what is shown, unless the text has none or it does not fit.
  private mutating func take(_ stretch: Range<Int>) -> Bool {
    guard stretch.lowerBound >= 0, stretch.upperBound <= text.scalars.count else { return false }
    let taken = text.scalars[stretch].reduce(used) { $0 + width($1) }
    let grown =
      min(shown.lowerBound, stretch.lowerBound)..<max(shown.upperBound, stretch.upperBound)
    // One column for the … at either end where a clause is cut.
    let marks = [grown.lowerBound, grown.upperBound].count { !text.isClauseBorder($0) }
    guard taken + marks <= columns else { return false }
    used = taken
    shown = grown
    return true
  }
}
