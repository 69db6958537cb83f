public import TerminalModel

/// How a terminal is to be used, as the environment of the program has it.
public struct TerminalSettings: Sendable {
  /// Whether colours may be used where the terminal has them.
  public var allowsColors: Bool
  /// How long a lone ESC waits for the rest of a key's sequence: what curses calls ESCDELAY.
  public var escapeDelay: Duration
  /// How wide it draws what it may draw in one column or two.
  public var ambiguous: AmbiguousWidth
  /// What it draws on; nil where nobody said so: then it is asked, and its own eight colours are used until it
  /// answers.
  public var ground: Ground?
  /// Whether it may be asked.
  public var asksGround: Bool
  /// Whether the terminal is to tell what the mouse does.
  public var allowsMouse = true
  /// The line to say, in UTF-8, should the program die for want of memory.
  public var wordsWithoutMemory: [UInt8]

  /// The settings.
  ///
  /// - Parameters:
  ///   - allowsColors: whether colours may be used.
  ///   - escapeDelay: how long a lone ESC waits; bytes of one key come further apart over a slow line.
  ///   - ambiguous: how wide it draws what it may draw in one column or two.
  ///   - ground: what it draws on, where that is known.
  ///   - asksGround: whether it is asked where that is not known.
  ///   - wordsWithoutMemory: the line to say should the program die for want of memory.
  public init(
    allowsColors: Bool, escapeDelay: Duration = .milliseconds(100),
    ambiguous: AmbiguousWidth = .narrow, ground: Ground? = nil, asksGround: Bool = true,
    wordsWithoutMemory: [UInt8] = []
  ) {
    self.allowsColors = allowsColors
    self.escapeDelay = escapeDelay
    self.ambiguous = ambiguous
    self.ground = ground
    self.asksGround = asksGround
    self.wordsWithoutMemory = wordsWithoutMemory
  }
}
