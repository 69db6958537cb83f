internal import ReportModel

/// Whether a word ends somewhere, as far as the words of ``WordPairs`` say; made when first asked for.
struct WordEnds: Sendable {
  /// The ends that this program knows.
  static let shared = WordEnds()

  /// The words, their two codes in one number, ascending.
  private var words: [UInt32] = []

  private init() {
    words.reserveCapacity(7_000)
    var first: UInt16?
    WordPairs.table.forEachCode { code in
      // Folded as the text is: both characters of 图像 may have another form.
      let folded = Unicode.Scalar(code).map(Folding.code(of:)) ?? code
      guard folded != Folding.blank else { return first = nil }
      if let first { words.append(WordEnds.pair(first, folded)) }
      first = first ?? folded
    }
    words.sort()
  }

  /// Whether a word may end with the second of two codes, though the third follows it.
  ///
  /// ```
  /// 作会|议 → no, 会议 is a word      众号|推 → yes      众和|各 → no, 和 ends no word      识和|， → no
  /// ```
  func isEnd(before: UInt16?, last: UInt16, next: UInt16?) -> Bool {
    if let next, holds(last, next) { return false }
    guard WordEnds.joining.contains(last) else { return true }
    return before.map { holds($0, last) } ?? false
  }

  private func holds(_ first: UInt16, _ second: UInt16) -> Bool {
    let pair = WordEnds.pair(first, second)
    let index = words.partitioningIndex { $0 >= pair }
    return index < words.count && words[index] == pair
  }

  private static func pair(_ first: UInt16, _ second: UInt16) -> UInt32 {
    UInt32(first) << 16 | UInt32(second)
  }

  /// What joins words and, unless a word of two characters ends with it (共和, 参与), is none.
  private static let joining = Set(
    "和与及或并等的地得之了着过在为对将被把从向于由按以而且但也都又就则各该其本我".unicodeScalars.map(Folding.code(of:)))
}
