/// What a terminal draws on: the colours of text are chosen to be read on it.
public enum Ground: Equatable, Sendable, CaseIterable {
  case dark, light

  /// The ground of a colour.
  ///
  /// It is nil where the colour is written otherwise.
  ///
  /// - Parameter color: as `rgb:hhhh/hhhh/hhhh` with 1 to 4 hexadecimal digits a part, or `rgba:` with a fourth,
  ///   which is how xterm answers OSC 11 (XParseColor); or `#` and 3, 6, 9 or 12 digits.
  public init?(color: String) {
    var parts: [Substring]
    if color.hasPrefix("#") {
      let digits = color.dropFirst()
      guard [3, 6, 9, 12].contains(digits.count) else { return nil }
      let width = digits.count / 3
      parts = (0..<3).map { digits.dropFirst($0 * width).prefix(width) }
    } else {
      guard let body = ["rgb:", "rgba:"].first(where: color.hasPrefix) else { return nil }
      parts = color.dropFirst(body.count).split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == body.count - 1 else { return nil }
    }
    let levels = parts.prefix(3).compactMap { part -> Double? in
      guard 1...4 ~= part.utf8.count, part.allSatisfy(\.isHexDigit),
        let value = UInt32(part, radix: 16)
      else { return nil }
      return Double(value) / Double((1 << (4 * part.utf8.count)) - 1)
    }
    guard levels.count == 3 else { return nil }
    // The luminance of WCAG 2.1, its curve as a square; .18 is as far from black as from white.
    let luminance = zip(levels, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }
    self = luminance < 0.18 ? .dark : .light
  }

  /// The ground that the variable `COLORFGBG` tells (`15;0`, `0;default;15`), as rxvt and Konsole set it.
  ///
  /// It is nil where the variable tells none.
  public init?(colorFgBg value: String) {
    let parts = value.split(separator: ";")
    guard parts.count >= 2, let number = Int(parts[parts.count - 1]), 0...15 ~= number else {
      return nil
    }
    // Of the sixteen only the greys and whites and the bright ones are light; vim goes by the same.
    self = number <= 6 || number == 8 ? .dark : .light
  }
}
