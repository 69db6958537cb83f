extension BrowserState {
  /// Whether what is typed goes into a line, and not to the keymap.
  public var isTyping: Bool { prompt != nil }
}
