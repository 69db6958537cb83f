internal import TerminalModel

/// Turns the bytes that a terminal sends into keys and pasted text.
///
/// ```
/// "q" → q    ESC [ A → Up    ESC O A → Up    E5 B9 B4 → 年    03 → Ctrl-C
/// ESC [ 200 ~ 广东 ESC [ 201 ~ → paste "广东"    ESC and nothing for a while → Esc
/// ESC ] 11 ; rgb:0000/0000/0000 BEL → no event, but the ground that the terminal draws on
/// ```
/// Bytes may arrive cut anywhere and with any pause between them. Sequences that mean nothing here
/// (other function keys, replies and reports) are left out whole, so that none of their letters acts
/// as a key.
struct InputDecoder {
  /// What the decoder is in the middle of.
  private enum Mode: Equatable {
    case keys
    /// Pasted text so far, and whether it has been silent for so long that it may have lost its end.
    case paste([UInt8], isStale: Bool)
    /// A control string (OSC, DCS, APC, PM, SOS) so far; all but one say nothing here.
    case string([UInt8])
  }

  /// What the last bytes wait for.
  enum Wait: Equatable {
    /// Nothing: every byte was understood.
    case nothing
    /// Perhaps a sequence; a lone ESC is the key Esc.
    case escape
    /// Probably the rest of a sequence: `ESC [`, which as keys nobody presses within a moment.
    case introduced
    /// Surely the rest of what has begun, which is worth nothing without it.
    case rest
  }

  private var mode = Mode.keys
  private var pending: [UInt8] = []
  private(set) var wait = Wait.nothing
  private var ground: Ground?

  /// What the terminal said that it draws on since this was asked last.
  mutating func takeGround() -> Ground? {
    defer { ground = nil }
    return ground
  }

  /// Whether pasted text has begun and not ended.
  var isPasting: Bool {
    if case .paste = mode { true } else { false }
  }

  /// The events that bytes complete.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    let bytes = Array(bytes)
    // The way out of a paste whose end was lost: nobody pastes a lone Ctrl-C after a silence.
    if case .paste(let text, isStale: true) = mode, bytes == [0x03] {
      mode = .keys
      pending = []
      wait = .nothing
      return [.paste(String(decoding: text, as: UTF8.self)), .key(.control("c"))]
    }
    pending += bytes
    return decode()
  }

  /// What becomes of the bytes that wait when nothing more came in time.
  ///
  /// A lone ESC is the key Esc, and what stood behind it (`[`, `O`, `]`) a key of its own; a beginning
  /// of a sequence or a character is left out. Pasted text goes on waiting: it has an end mark.
  mutating func flush() -> [InputEvent] {
    switch mode {
    case .paste(let text, _):
      mode = .paste(text, isStale: true)
      wait = .nothing
      return []
    case .string:
      let isEscape = pending == [InputToken.escape]
      mode = .keys
      pending = []
      wait = .nothing
      return isEscape ? [.key(.escape)] : []
    case .keys:
      var events: [InputEvent] = []
      while mode == .keys, wait != .nothing {
        if wait != .rest {
          events.append(.key(.escape))
          pending.removeFirst()
        } else {
          pending = []
        }
        events += decode()
      }
      return events
    }
  }

  private mutating func decode() -> [InputEvent] {
    var events: [InputEvent] = []
    var rest = pending[...]
    wait = .nothing
    while !rest.isEmpty, wait == .nothing {
      switch mode {
      case .paste(let text, _): takePaste(text, from: &rest, into: &events)
      case .string(let text): takeString(text, from: &rest)
      case .keys: takeToken(from: &rest, into: &events)
      }
    }
    // The silence of a string or a paste counts from its last byte on, whatever that was.
    if mode != .keys { wait = .rest }
    pending = Array(rest)
    return events
  }

  private mutating func takeToken(
    from rest: inout ArraySlice<UInt8>, into events: inout [InputEvent]
  ) {
    switch InputToken.first(of: rest) {
    case .needs(let more): wait = more
    case .token(let token):
      rest = rest.dropFirst(token.length)
      switch token.meaning {
      case .key(let key): events.append(.key(key))
      case .mouse(let mouse): events.append(.mouse(mouse))
      case .pasteStart: mode = .paste([], isStale: false)
      case .stringStart: mode = .string([])
      case .nothing: break
      }
    }
  }

  /// The most bytes of a paste that are kept; a search line needs no more.
  private static let pasteLimit = 1 << 20
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Takes pasted text, and its end mark once that is there.
  private mutating func takePaste(
    _ start: [UInt8], from rest: inout ArraySlice<UInt8>, into events: inout [InputEvent]
  ) {
    var text = start
    // Not held twice, so that adding to it copies nothing.
    mode = .keys
    let end = InputDecoder.pasteEnd
    while let byte = rest.first {
      if byte == end[0] {
        if rest.starts(with: end) {
          rest = rest.dropFirst(end.count)
          events.append(.paste(String(decoding: text, as: UTF8.self)))
          return
        }
        if end.starts(with: rest) {
          wait = .rest
          break
        }
      }
      if text.count < InputDecoder.pasteLimit { text.append(byte) }
      rest = rest.dropFirst()
    }
    mode = .paste(text, isStale: false)
  }

  /// The most bytes of a control string that are kept: more than any answer has that is asked for.
  private static let stringLimit = 64

  /// Takes a control string up to its end: ST (`ESC \`), BEL, or what cuts it off.
  private mutating func takeString(_ start: [UInt8], from rest: inout ArraySlice<UInt8>) {
    var text = start
    while let byte = rest.first {
      switch byte {
      case 0x07:
        rest = rest.dropFirst()
        mode = .keys
        return note(text)
      // ST as UTF-8 writes it; a lone 9C is the middle of many a character.
      case 0xC2 where rest.count == 1:
        mode = .string(text)
        wait = .rest
        return
      case 0xC2 where rest.dropFirst().first == 0x9C:
        rest = rest.dropFirst(2)
        mode = .keys
        return note(text)
      // CAN and SUB cut it off (ECMA-48 §8.3), and so does Ctrl-C, which is a key.
      case 0x18, 0x1A:
        rest = rest.dropFirst()
        mode = .keys
        return
      case 0x03:
        mode = .keys
        return
      case InputToken.escape:
        mode = .string(text)
        guard let next = rest.dropFirst().first else {
          wait = .rest
          return
        }
        mode = .keys
        // Any other sequence cuts the string off and is a unit of its own.
        if next == UInt8(ascii: "\\") {
          rest = rest.dropFirst(2)
          note(text)
        }
        return
      default:
        if text.count < InputDecoder.stringLimit { text.append(byte) }
        rest = rest.dropFirst()
      }
    }
    mode = .string(text)
  }

  /// Keeps what a control string says, if that is what the terminal draws on: the answer to OSC 11.
  private mutating func note(_ text: [UInt8]) {
    let answer = Array("11;".utf8)
    guard text.starts(with: answer) else { return }
    ground = Ground(color: String(decoding: text.dropFirst(answer.count), as: UTF8.self)) ?? ground
  }
}
