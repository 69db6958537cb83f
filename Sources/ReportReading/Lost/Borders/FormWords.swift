internal import HanText
internal import ReportForms

/// Finds the words that only tables of the official forms have, at the speed of memory.
enum FormWords {
  /// The source offsets of such words, ascending; at most some thousands.
  ///
  /// Four characters that ordinary text seldom has are looked for first: 转 of 结转下年度, 罚 of 行政处罚,
  /// 维 of 结果维持, 标 of 指标名称.
  static func places(in text: [Unicode.Scalar]) -> [Int] {
    text.withUnsafeBufferPointer { scalars in
      var found: [Int] = []
      for start in stride(from: 0, to: scalars.count, by: stretchLength) {
        let stretch = start..<min(scalars.count, start + stretchLength)
        guard holdsRare(scalars, stretch) else { continue }
        for place in stretch where isRare(scalars[place].value) && isFormWord(scalars, at: place) {
          found.append(place)
        }
        // A report has some twenty of them.
        if found.count > 4000 { break }
      }
      return found
    }
  }

  /// How many scalars are looked at together: few enough that most such stretches hold none.
  private static let stretchLength = 32

  /// Whether any rare character stands in a stretch; without a branch, so that a compiler may look at several at once.
  @inline(__always)
  private static func holdsRare(
    _ text: UnsafeBufferPointer<Unicode.Scalar>, _ stretch: Range<Int>
  ) -> Bool {
    var found: UInt32 = 0
    for place in stretch { found |= isRare(text[place].value) ? 1 : 0 }
    return found != 0
  }

  @inline(__always)
  private static func isRare(_ value: UInt32) -> Bool {
    (value == 0x8F6C) | (value == 0x7F5A) | (value == 0x7EF4) | (value == 0x6807)
  }

  /// Whether what stands around a rare character is a label: blanks may stand between its characters.
  private static func isFormWord(
    _ text: UnsafeBufferPointer<Unicode.Scalar>, at place: Int
  ) -> Bool {
    let before = neighbour(text, place, -1)
    let next = neighbour(text, place, 1)
    switch text[place] {
    case "转": return before == "结" && (next == "政" || next == "下")
    case "罚": return before == "处" && !(next?.isHan ?? false)
    case "维":
      // Where lines were cut in columns: 结果 结果 ⏎ 维持 纠正.
      return next == "持" && (before == "果" || neighbour(text, place + 1, 1) == "纠")
    default: return before == "指" && next.map { indicatorSequels.contains($0) } ?? false
    }
  }

  /// What stands behind 指标 in the header of a table: 指标名称, 统计指标 | 单位.
  private static let indicatorSequels: [Unicode.Scalar] = ["名", "单", "计", "项", "|"]

  /// The next scalar that is not blank, in a direction.
  private static func neighbour(
    _ text: UnsafeBufferPointer<Unicode.Scalar>, _ place: Int, _ step: Int
  ) -> Unicode.Scalar? {
    var at = place + step
    // A line end and an indent, or a border between blanks.
    for _ in 0..<8 {
      guard text.indices.contains(at) else { return nil }
      if !text[at].isBlank { return text[at] }
      at += step
    }
    return nil
  }

  /// Whether a table may begin with a character.
  @inline(__always)
  static func mayOpen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "第", "信", "本", "上", "行", "结", "指", "统", "主": true
    default: false
    }
  }

  /// Whether the first words of a table stand at a place.
  static func opens(_ text: FlatText, at place: Int) -> Bool {
    openers.length(in: text.ink, at: place) > 0
  }

  private static let openers = WordSet(
    FormHead.openers + " 指标 统计指标 主要指标")
}

extension Bool {
  /// Whether either holds, both worked out: `||` would be a branch.
  @inline(__always)
  fileprivate static func | (one: Bool, other: Bool) -> Bool {
    (one ? 1 as UInt32 : 0) | (other ? 1 : 0) != 0
  }
}
