/// The numbers that codes and pairs of codes go by among the lists of a segment.
///
/// ```
/// 公开⏎指南 → 公, 开, 指, 南, 公开, 指南
/// ```
/// A pair is two codes that stand side by side, what search passes over left out, in one paragraph.
enum PairKeys {
  /// The code between two paragraphs and behind a report, which no text holds: a noncharacter.
  static let border: UInt16 = 0xFFFE
  /// The code of what search passes over.
  static let ignored: UInt16 = 0xFFFF

  /// The key of a code alone; as that of a pair with U+0000, of which there is so no list.
  @inline(__always)
  static func key(_ code: UInt16) -> UInt32 { UInt32(code) << 16 }

  /// The key of a pair.
  @inline(__always)
  static func key(_ first: UInt16, _ second: UInt16) -> UInt32 {
    UInt32(first) << 16 | UInt32(second)
  }

  /// Calls with every code and every pair of a stretch of text, as often as it stands there.
  ///
  /// - Parameters:
  ///   - codes: the stretch.
  ///   - before: the code before it, 0 where there is none; then the last code in it.
  ///   - body: called with each key.
  @inline(__always)
  static func forEach(
    in codes: UnsafeBufferPointer<UInt16>, behind before: inout UInt16, _ body: (UInt32) -> Void
  ) {
    for code in codes {
      if code == ignored { continue }
      if code == border {
        before = 0
        continue
      }
      body(key(code))
      // U+0000 begins no pair and ends none; so 0 also says that nothing stands before.
      if before != 0, code != 0 { body(key(before, code)) }
      before = code
    }
  }
}
