public import TerminalModel

/// The browser: all that a person sees and can change, as a value.
public struct BrowserState: Equatable, Sendable {
  /// A browser of one document on a screen of some size.
  public init(document: Document, size: Size) {}

  /// Takes one event and says what is to be done outside.
  public mutating func handle(_ event: Event) -> [Effect] { [] }

  /// The whole screen.
  public func frame(size: Size) -> Frame { Frame(size: size) }
}
