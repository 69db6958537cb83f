/// Which colours a terminal shows for those of a style.
public enum Palette: Equatable, Sendable {
  /// None: what would have a background is shown in reverse, so that what is marked stays marked.
  case none
  /// The person's own eight.
  case own
  /// Colours of a terminal of 256, chosen so that text is read on a ground.
  ///
  /// The first sixteen of the 256 are the person's own and may be anything, the others are the same everywhere
  /// (xterm's cube of 6 × 6 × 6, and greys). Every text that the browser shows is at least 4.5 to 1 against what
  /// is behind it (WCAG 2.1, level AA).
  case chosen(Ground)

  /// The numbers of a style's two colours, and what else the terminal does to the glyph.
  public struct Numbers: Equatable, Sendable {
    /// The colour of the glyph; nil is the terminal's own.
    public var foreground: UInt8?
    /// The colour behind it; nil is the terminal's own.
    public var background: UInt8?
    /// What else is done to the glyph.
    public var attributes: Style.Attributes
  }

  /// What a style is shown by.
  public func numbers(of style: Style) -> Numbers {
    switch self {
    case .none:
      let isMarked = style.background != .standard
      return Numbers(attributes: style.attributes.union(isMarked ? .reverse : []))
    case .own:
      return Numbers(
        foreground: Palette.own(style.foreground), background: Palette.own(style.background),
        attributes: style.attributes)
    case .chosen(let ground): return Palette.numbers(of: style, on: ground)
    }
  }

  /// The eight colours count from black, 0.
  private static func own(_ color: Style.Color) -> UInt8? {
    color == .standard ? nil : color.rawValue - 1
  }

  private static func numbers(of style: Style, on ground: Ground) -> Numbers {
    var numbers = Numbers(
      foreground: foreground(style.foreground, on: ground, behind: style.background),
      background: background(style.background), attributes: style.attributes)
    // How faint a terminal draws what is faint is its own affair, and often too faint to be read.
    if style.attributes.contains(.dim), style.foreground == .standard,
      style.background == .standard, !style.attributes.contains(.reverse)
    {
      numbers.foreground = ground == .dark ? 247 : 240
      numbers.attributes.remove(.dim)
    }
    return numbers
  }

  /// On a colour of its own a glyph is black or white, as the style says, whatever the ground.
  private static func foreground(
    _ color: Style.Color, on ground: Ground, behind background: Style.Color
  ) -> UInt8? {
    let isDark = background == .standard ? ground == .dark : darkBackgrounds.contains(background)
    return switch color {
    case .standard: background == .standard ? nil : isDark ? 231 : 16
    case .black: 16
    case .red: isDark ? 210 : 124
    case .green: isDark ? 114 : 22
    case .yellow: isDark ? 221 : 94
    case .blue: isDark ? 111 : 25
    case .magenta: isDark ? 213 : 90
    case .cyan: isDark ? 80 : 23
    case .white: 231
    }
  }

  private static let darkBackgrounds: Set<Style.Color> = [.black, .red, .blue, .magenta]

  private static func background(_ color: Style.Color) -> UInt8? {
    switch color {
    case .standard: nil
    case .black: 16
    case .red: 124
    case .green: 71
    case .yellow: 221
    case .blue: 25
    case .magenta: 90
    case .cyan: 80
    case .white: 254
    }
  }
}
