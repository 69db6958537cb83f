import TerminalModel

/// A series in one row: a sign a year, the higher the more; gaps are blank.
///
/// ```
/// 61 58 72 – 64   ─▶   ▃▁█ ▄        where block elements would be wide   ─▶   315 3
/// ```
enum Sparkline {
  private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The signs of some values.
  ///
  /// - Parameters:
  ///   - values: the values; nil for a gap.
  ///   - ambiguous: how wide the terminal draws block elements; digits stand for wide ones.
  /// - Returns: as many signs as there are values.
  static func signs(_ values: [Double?], _ ambiguous: AmbiguousWidth) -> String {
    let known = values.compactMap { $0 }
    guard let least = known.min(), let most = known.max() else {
      return String(repeating: " ", count: values.count)
    }
    return String(
      values.map { value in
        guard let value else { return " " }
        // What never changed lies in the middle.
        let height = most > least ? Int(((value - least) / (most - least) * 7).rounded()) : 3
        return ambiguous == .wide ? Character(String(height + 1)) : blocks[height]
      })
  }
}
