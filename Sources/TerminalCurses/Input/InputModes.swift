/// What is asked of the terminal's input, on its second screen and never on the person's own.
struct InputModes {
  /// What turns them on.
  let on: [UInt8]
  /// What gives back what was before.
  let off: [UInt8]

  /// The modes for a terminal.
  ///
  /// Bracketed paste (mode 2004): the terminal marks where pasted text begins and ends. Where keys may be
  /// named (`ESC [ > 1 u`, kitty's keyboard protocol): Esc comes as a sequence of its own, and need not wait for
  /// what might follow it; a terminal that does not know that goes on as before.
  init(namingKeys: Bool) {
    on = Array("\u{1B}[?2004h\(namingKeys ? "\u{1B}[>1u" : "")".utf8)
    off = Array("\(namingKeys ? "\u{1B}[<u" : "")\u{1B}[?2004l".utf8)
  }
}
