/// How many columns a terminal gives to characters whose width Unicode leaves open: “ ” … — · ① ±.
///
/// Terminals draw them in one column, but for some that are set to old fonts of East Asia.
public enum AmbiguousWidth: UInt8, Equatable, Sendable {
  /// One column.
  case narrow = 1
  /// Two columns.
  case wide = 2

  /// Whether the width of a scalar is left open.
  static func isOpen(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0xA1 else { return false }
    // Behind an odd number of borders lies a run.
    var low = 0
    var high = ambiguousRuns.count
    while low < high {
      let middle = (low + high) / 2
      if ambiguousRuns[middle] <= scalar.value { low = middle + 1 } else { high = middle }
    }
    return low % 2 == 1
  }

  /// What is drawn for a line of a box where it would be wide: a sign of one column.
  static func plainLine(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "─", "━", "┄", "┅", "┈", "┉", "═": "-"
    case "│", "┃", "┆", "┇", "┊", "┋", "║": "|"
    case "\u{2500}"..."\u{257F}": "+"
    default: nil
    }
  }
}
