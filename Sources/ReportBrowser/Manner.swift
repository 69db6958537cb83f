public import TerminalModel

/// How a person wants reports shown, once for all of them.
public struct Manner: Equatable, Sendable {
  /// How wide the terminal draws what it may draw in one column or two.
  public var ambiguous: AmbiguousWidth
  /// The keys that the person gave to actions.
  public var keys: KeyChanges
  /// The columns of a row of text at most; longer ones are hard to read.
  public var measure: Int

  /// Whether it is for a screen reader: one pane at a time, no lines and boxes, the cursor where the reading is.
  public var isPlain: Bool

  /// What Enter does in the outline.
  public enum Enter: String, CaseIterable, Sendable {
    /// Opens the section by itself.
    case open
    /// Goes into the text, at the section.
    case into
  }

  /// What Enter does in the outline.
  public var enter: Enter

  /// A manner; each part as most people want it, unless told otherwise.
  public init(
    ambiguous: AmbiguousWidth = .narrow, keys: KeyChanges = KeyChanges(),
    measure: Int = Manner.usualMeasure, isPlain: Bool = false, enter: Enter = .open
  ) {
    self.ambiguous = ambiguous
    self.keys = keys
    self.measure = measure
    self.isPlain = isPlain
    self.enter = enter
  }

  /// Forty Chinese characters: from the end of a longer row the beginning of the next is hard to find.
  public static let usualMeasure = Layout.widestMeasure
  /// The measures that a person can choose from: below the first a line of dates falls apart.
  public static let measures = 20...400
}
