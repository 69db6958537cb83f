/// What is asked of the terminal's input, on its second screen and never on the person's own.
struct InputModes {
  /// What turns them on.
  let on: [UInt8]
  /// What gives back what was before.
  let off: [UInt8]

  /// The modes for a terminal.
  ///
  /// - Parameters:
  ///   - namingKeys: whether the terminal passes over modes that it does not know.
  ///   - mouse: whether it is to tell what the mouse does.
  ///
  /// Bracketed paste (mode 2004): the terminal marks where pasted text begins and ends. Where keys may be
  /// named (`ESC [ > 1 u`, kitty's keyboard protocol): Esc comes as a sequence of its own, and need not wait for
  /// what might follow it; a terminal that does not know that goes on as before.
  ///
  /// The mouse (modes 1002 and 1006): presses, and moves while a button is down, with places as decimal numbers.
  /// With Shift held it selects text as ever, which is the terminal's own affair.
  init(namingKeys: Bool, mouse: Bool) {
    let pointer = namingKeys && mouse
    on = Array(
      "\u{1B}[?2004h\(namingKeys ? "\u{1B}[>1u" : "")\(pointer ? "\u{1B}[?1002h\u{1B}[?1006h" : "")"
        .utf8)
    off = Array(
      "\(pointer ? "\u{1B}[?1006l\u{1B}[?1002l" : "")\(namingKeys ? "\u{1B}[<u" : "")\u{1B}[?2004l"
        .utf8)
  }
}
