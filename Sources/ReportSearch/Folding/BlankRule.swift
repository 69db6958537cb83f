/// Decides, scalar by scalar, which blanks count: only one that parts two words of letters or digits.
///
/// ```
/// 2017 年 → 2017年      公　众　号 → 公众号      annual  report → annual report
/// ```
struct BlankRule {
  /// Whether the last code that counts is of a word.
  private var isBehindWord = false
  /// Where the blanks that wait for the next code begin.
  private var pending: Int?

  /// Takes the code at a place, sets blanks to ``Folding/ignored`` and says where one came to count.
  ///
  /// - Parameters:
  ///   - code: the folded code; a blank becomes ``Folding/ignored``.
  ///   - place: where it stands.
  /// - Returns: the place of an earlier blank that counts after all.
  @inline(__always)
  mutating func take(_ code: inout UInt16, at place: Int) -> Int? {
    if code == Folding.blank {
      code = Folding.ignored
      if isBehindWord, pending == nil { pending = place }
      return nil
    }
    if code == Folding.ignored { return nil }
    let isWord = Folding.isWord(code)
    defer {
      isBehindWord = isWord
      pending = nil
    }
    return isWord ? pending : nil
  }

  /// Takes a code that is neither a blank nor of a word.
  @inline(__always)
  mutating func takePlain() {
    isBehindWord = false
    pending = nil
  }
}
