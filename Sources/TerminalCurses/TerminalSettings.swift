/// How a terminal is to be used, as the environment of the program has it.
public struct TerminalSettings: Sendable {
  /// Whether colours may be used where the terminal has them.
  public var allowsColors: Bool
  /// How long a lone ESC waits for the rest of a key's sequence: what curses calls ESCDELAY.
  public var escapeDelay: Duration
  /// The line to say, in UTF-8, should the program die for want of memory.
  public var wordsWithoutMemory: [UInt8]

  /// The settings.
  ///
  /// - Parameters:
  ///   - allowsColors: whether colours may be used.
  ///   - escapeDelay: how long a lone ESC waits; bytes of one key come further apart over a slow line.
  ///   - wordsWithoutMemory: the line to say should the program die for want of memory.
  public init(
    allowsColors: Bool, escapeDelay: Duration = .milliseconds(100), wordsWithoutMemory: [UInt8] = []
  ) {
    self.allowsColors = allowsColors
    self.escapeDelay = escapeDelay
    self.wordsWithoutMemory = wordsWithoutMemory
  }
}
