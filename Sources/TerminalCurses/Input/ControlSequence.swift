internal import TerminalModel

/// `ESC [`, parameters, a final byte (ECMA-48 §5.4): a key, the beginning of a paste, or a report.
///
/// ```
/// ESC [ 5 ~ → PgUp    ESC [ 27 u → Esc    ESC [ < 0 ; 10 ; 20 M → a click
/// ```
enum ControlSequence {
  /// The first unit of bytes that begin with `ESC [` and another byte.
  static func token(of bytes: ArraySlice<UInt8>) -> InputToken.Reading {
    let body = bytes.dropFirst(2)
    let parameters = body.prefix { (0x20...0x3F).contains($0) }
    guard let final = body.dropFirst(parameters.count).first else { return .needs(.rest) }
    let length = 2 + parameters.count + 1
    // A new ESC, or any control, cuts a sequence off; what cut it off is a unit of its own.
    guard (0x40...0x7E).contains(final) else { return nothing(length - 1) }
    if parameters.isEmpty {
      // The Linux console's function keys: ESC [ [ A.
      if final == UInt8(ascii: "[") {
        guard let letter = body.dropFirst().first else { return .needs(.rest) }
        let isFirst = letter == UInt8(ascii: "A")
        return .token(
          InputToken(meaning: isFirst ? .key(.function(1)) : .nothing, length: length + 1))
      }
      if final == UInt8(ascii: "M") { return click(bytes) }
    }
    return .token(InputToken(meaning: meaning(of: final, parameters), length: length))
  }

  private static func nothing(_ length: Int) -> InputToken.Reading {
    .token(InputToken(meaning: .nothing, length: length))
  }

  /// `ESC [ M` and three characters: a mouse report of the oldest kind, a byte or, with mode 1005, two
  /// for each place behind column 95.
  private static func click(_ bytes: ArraySlice<UInt8>) -> InputToken.Reading {
    var length = 3
    var characters: [Int] = []
    for _ in 0..<3 {
      let rest = bytes.dropFirst(length)
      guard let first = rest.first else { return .needs(.rest) }
      // No place is a control character: the report was cut off.
      guard first >= 0x20 else { return nothing(length) }
      length += 1
      characters.append(Int(first))
      guard (0xC2...0xDF).contains(first) else { continue }
      guard let second = rest.dropFirst().first else { return .needs(.rest) }
      guard second & 0xC0 == 0x80 else { continue }
      length += 1
      characters[characters.count - 1] = Int(first & 0x1F) << 6 | Int(second & 0x3F)
    }
    let event = MouseReport.event(oldest: characters)
    return .token(InputToken(meaning: event.map { .mouse($0) } ?? .nothing, length: length))
  }

  private static func meaning(
    of final: UInt8, _ parameters: ArraySlice<UInt8>
  ) -> InputToken.Meaning {
    if parameters.first == UInt8(ascii: "<") {
      return MouseReport.event(parameters.dropFirst(), final).map { .mouse($0) } ?? .nothing
    }
    // A private mark (? > < =) or an intermediate byte makes it a report, whatever its last letter.
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return .nothing }
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(number) }
    // A key that was let go (the third kind of event of the kitty protocol) does nothing.
    if let event = numbers.dropFirst().first?.dropFirst().first, event == 3 { return .nothing }
    let code = numbers.first?.first ?? 0
    let modifiers = max(0, (numbers.dropFirst().first?.first ?? 1) - 1)
    switch final {
    case UInt8(ascii: "u"): return key(KeyCodes.key(ofCode: code, modifiers: modifiers))
    case UInt8(ascii: "~"):
      if code == 200 { return .pasteStart }
      // xterm's other way to send what has no sequence of its own: ESC [ 27 ; modifiers ; code ~.
      if code == 27, numbers.count == 3 {
        return key(KeyCodes.key(ofCode: numbers[2].first ?? 0, modifiers: modifiers))
      }
      return key(KeyCodes.editing(code))
    default:
      // More than a key and its modifiers is a report: a click of rxvt, a place of the cursor.
      guard numbers.count <= 2 else { return .nothing }
      let hasAlt = modifiers & 2 != 0
      return key((hasAlt ? KeyCodes.cursorWithAlt(final) : nil) ?? KeyCodes.cursor(final))
    }
  }

  private static func key(_ key: Key?) -> InputToken.Meaning { key.map { .key($0) } ?? .nothing }

  /// A decimal number; the digits of one that is out of all measure are no longer counted.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
