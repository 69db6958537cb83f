/// A JSON value whose keys keep their order, which the encoder of Foundation does not promise.
enum JSONValue {
  case null
  case bool(Bool)
  case number(Int)
  /// A number by its digits, which may have a point among them.
  case digits(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
  /// An array of some length whose members are made when they are written: a million of them never
  /// stand in memory together.
  case list(Int, (Int) -> JSONValue)

  /// A string, or null.
  init(_ string: String?) { self = string.map(JSONValue.string) ?? .null }

  /// A number, or null.
  init(_ number: Int?) { self = number.map(JSONValue.number) ?? .null }

  /// The value as text: the outermost list and the members around it a line each, all else inside.
  ///
  /// So a list of a thousand hits is a thousand lines, which people and line tools can both read.
  var text: String {
    var text = ""
    write(to: &text) { _ in }
    return text
  }

  /// The value on one line, as in a file of a value a line.
  var line: String {
    var text = ""
    write(to: &text, level: 2) { _ in }
    return text
  }

  /// Adds the value as ``text`` has it to some text.
  ///
  /// - Parameters:
  ///   - text: where it is added.
  ///   - drain: called now and then between two members, to take away what is there so far.
  /// - Throws: what `drain` throws.
  func write<Fault>(
    to text: inout String, drain: (inout String) throws(Fault) -> Void
  ) throws(Fault) {
    try write(to: &text, level: 0, drain)
    text += "\n"
    try drain(&text)
  }

  /// How many bytes are gathered before they are taken away.
  private static let pieceSize = 1 << 16

  private func write<Fault>(
    to text: inout String, level: Int, _ drain: (inout String) throws(Fault) -> Void
  ) throws(Fault) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .digits(let digits): text += digits
    case .string(let value): JSONValue.write(value, to: &text)
    case .array(let values):
      try JSONValue.list(values.count) { values[$0] }.write(to: &text, level: level, drain)
    case .list(let count, let member):
      let layout = Layout(level: level, isOpen: level < 2 && count > 0)
      text += "["
      for index in 0..<count {
        layout.begin(index, in: &text)
        try member(index).write(to: &text, level: level + 1, drain)
        if text.utf8.count >= JSONValue.pieceSize { try drain(&text) }
      }
      text += layout.end + "]"
    case .object(let object):
      let layout = Layout(level: level, isOpen: level == 0)
      text += "{"
      for (index, member) in object.members.enumerated() {
        layout.begin(index, in: &text)
        JSONValue.write(member.key, to: &text)
        text += ": "
        try member.value.write(to: &text, level: level + 1, drain)
      }
      text += layout.end + "}"
    }
  }

  /// How a list or an object is laid out.
  private struct Layout {
    /// Whether each member has a line of its own.
    let isOpen: Bool
    /// What stands before the closing bracket.
    let end: String

    init(level: Int, isOpen: Bool) {
      self.isOpen = isOpen
      end = isOpen ? "\n" + String(repeating: "  ", count: level) : ""
    }

    /// Writes what stands before a member.
    func begin(_ index: Int, in text: inout String) {
      if index > 0 { text += isOpen ? "," : ", " }
      if isOpen {
        text += end
        text += "  "
      }
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    defer { text += "\"" }
    // Nearly no string has anything to be escaped, and bytes are looked at faster than scalars.
    guard string.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else {
      text += string
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

/// The members of a JSON object in the order they are written.
struct JSONObject: ExpressibleByDictionaryLiteral {
  /// One member.
  struct Member {
    /// Its key.
    var key: String
    /// Its value.
    var value: JSONValue
  }

  /// The members.
  var members: [Member]

  /// An object with the members of a literal, in its order.
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    members = elements.map { Member(key: $0.0, value: $0.1) }
  }
}
