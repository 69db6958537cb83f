/// The fields at the head of a letter, of a page saved with its parts, or of one of those parts.
///
/// ```
/// Content-Type: multipart/related;⏎ boundary="----=_B"   →   content-type, with the parameter boundary
/// ```
struct MIMEHead {
  /// The values of the fields, by their names in small letters.
  private(set) var fields: [String: String] = [:]

  /// Reads the fields up to the blank line, which it goes behind.
  init(_ bytes: [UInt8], _ place: inout Int, end: Int) {
    var last: String?
    while place < end {
      let line = MIMEHead.line(in: bytes, &place, end: end)
      guard !line.isEmpty else { return }
      let words = String(decoding: line, as: UTF8.self)
      if words.hasPrefix(" ") || words.hasPrefix("\t") {
        if let last { fields[last, default: ""] += words }
        continue
      }
      guard let colon = words.firstIndex(of: ":") else { continue }
      let name = words[..<colon].lowercased()
      // Of a field that comes twice the first counts.
      last = fields[name] == nil ? name : nil
      if last != nil { fields[name] = String(words[words.index(after: colon)...].trimmed) }
    }
  }

  /// What the part is, in small letters: `text/html`.
  var type: String {
    let value = fields["content-type"] ?? "text/plain"
    return value.prefix { $0 != ";" }.lowercased().trimmed
  }

  /// A parameter of what the part is.
  func parameter(_ name: String) -> String? {
    let parts = (fields["content-type"] ?? "").split(separator: ";").dropFirst()
    for part in parts {
      let sides = part.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard sides.count == 2, sides[0].lowercased() == name else { continue }
      return sides[1].filter { $0 != "\"" }
    }
    return nil
  }

  /// Whether fields of a letter or a saved page begin at the first line.
  static func begins(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let colon = rest.prefix(40).firstIndex(of: UInt8(ascii: ":")), colon > rest.startIndex
    else { return false }
    guard rest[..<colon].allSatisfy({ 0x21..<0x7F ~= $0 }) else { return false }
    let name = String(decoding: rest[..<colon], as: UTF8.self).lowercased()
    guard firstNames.contains(name) || name.hasPrefix("x-") else { return false }
    let bytes = Array(rest.prefix(16_384))
    var place = 0
    let head = MIMEHead(bytes, &place, end: bytes.count)
    let type = head.type
    return head.fields["content-type"] != nil
      && (type.hasPrefix("multipart/") || type == "text/html"
        || type == "text/plain" && head.fields["mime-version"] != nil)
  }

  /// What the first field of such files is called.
  private static let firstNames = [
    "mime-version", "content-type", "from", "to", "subject", "date", "received", "return-path",
    "message-id", "delivered-to", "snapshot-content-location", "content-location",
    "content-transfer-encoding", "reply-to", "sender", "thread-topic",
  ]

  /// The next line without its end.
  static func line(in bytes: [UInt8], _ place: inout Int, end: Int) -> ArraySlice<UInt8> {
    let start = place
    while place < end, bytes[place] != 0xA, bytes[place] != 0xD { place += 1 }
    let line = bytes[start..<place]
    if place < end {
      place += bytes[place] == 0xD && place + 1 < end && bytes[place + 1] == 0xA ? 2 : 1
    }
    return line
  }
}

extension StringProtocol {
  /// The words without blanks at both ends.
  fileprivate var trimmed: String {
    let inked = drop { $0 == " " || $0 == "\t" }
    guard let last = inked.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return String(inked[...last])
  }
}
