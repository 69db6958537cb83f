internal import TerminalModel

/// Turns the bytes that a terminal sends into keys and pasted text.
///
/// ```
/// "q" → q    ESC [ A → Up    ESC O A → Up    E5 B9 B4 → 年    03 → Ctrl-C
/// ESC [ 200 ~ 广东 ESC [ 201 ~ → paste "广东"    ESC and nothing for a while → Esc
/// ```
/// Bytes may arrive cut anywhere. Sequences that mean nothing here (other function keys, reports)
/// are left out whole, so that none of their letters acts as a key.
struct InputDecoder {
  private var pending: [UInt8] = []
  private var pasted: [UInt8]?

  /// Whether the last bytes may be the beginning of more.
  var isWaiting: Bool { !pending.isEmpty || pasted != nil }

  /// The events that bytes complete.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    pending += bytes
    return decode(isFinal: false)
  }

  /// The events of what waits, when nothing more came in time: a lone ESC is the key Esc.
  mutating func flush() -> [InputEvent] {
    decode(isFinal: true)
  }

  private mutating func decode(isFinal: Bool) -> [InputEvent] {
    var events: [InputEvent] = []
    var rest = pending[...]
    while !rest.isEmpty || isFinal && pasted != nil {
      if pasted != nil {
        guard let text = takePaste(from: &rest, isFinal: isFinal) else { break }
        events.append(.paste(text))
        continue
      }
      guard let token = InputToken(rest, isFinal: isFinal) else { break }
      rest = rest.dropFirst(token.length)
      switch token.meaning {
      case .key(let key): events.append(.key(key))
      case .pasteStart: pasted = []
      case .nothing: break
      }
    }
    pending = Array(rest)
    return events
  }

  /// The most bytes of a paste that are kept; a search line needs no more.
  private static let pasteLimit = 1 << 20

  /// The pasted text once its end is there; takes what belongs to it.
  private mutating func takePaste(from rest: inout ArraySlice<UInt8>, isFinal: Bool) -> String? {
    let end = Array("\u{1B}[201~".utf8)
    var text = pasted ?? []
    var isDone = isFinal
    while let byte = rest.first {
      if byte == end[0] {
        if rest.starts(with: end) {
          rest = rest.dropFirst(end.count)
          isDone = true
          break
        }
        if !isFinal, end.starts(with: rest) { break }
      }
      if text.count < InputDecoder.pasteLimit { text.append(byte) }
      rest = rest.dropFirst()
    }
    pasted = isDone ? nil : text
    return isDone ? String(decoding: text, as: UTF8.self) : nil
  }
}
