/// How a cell looks: two colours and attributes.
public struct Style: Equatable, Hashable, Sendable {
  /// A colour of the terminal's own palette, so that the reader's theme stays in charge.
  public enum Color: UInt8, Equatable, Hashable, Sendable, CaseIterable {
    /// The terminal's own foreground or background.
    case standard
    case black, red, green, yellow, blue, magenta, cyan, white
  }

  /// What is done to the glyph beside its colours.
  public struct Attributes: OptionSet, Equatable, Hashable, Sendable {
    /// One bit for each attribute.
    public var rawValue: UInt8
    /// A set of the given bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier, or brighter.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// With a line below.
    public static let underline = Attributes(rawValue: 4)
    /// Foreground and background changed over.
    public static let reverse = Attributes(rawValue: 8)
  }

  /// The colour of the glyph.
  public var foreground: Color
  /// The colour behind it.
  public var background: Color
  /// What else is done to it.
  public var attributes: Attributes

  /// A style; without arguments the terminal's plain one.
  public init(
    _ foreground: Color = .standard, on background: Color = .standard, _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's plain style.
  public static let plain = Style()

  /// The same style with more attributes.
  public func adding(_ more: Attributes) -> Style {
    var style = self
    style.attributes.formUnion(more)
    return style
  }
}
