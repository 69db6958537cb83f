/// A JSON value whose keys keep their order, which the encoder of Foundation does not promise.
enum JSONValue {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// A string, or null.
  init(_ string: String?) { self = string.map(JSONValue.string) ?? .null }

  /// A number, or null.
  init(_ number: Int?) { self = number.map(JSONValue.number) ?? .null }

  /// The value as text: the outer two levels one member a line, what lies deeper on one line.
  ///
  /// So a list of a thousand hits is a thousand lines, which people and line tools can both read.
  var text: String {
    var text = ""
    write(to: &text, level: 0)
    return text + "\n"
  }

  private func write(to text: inout String, level: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .string(let value): JSONValue.write(value, to: &text)
    case .array(let values):
      JSONValue.write(values, between: ("[", "]"), to: &text, level: level) { value, text in
        value.write(to: &text, level: level + 1)
      }
    case .object(let object):
      JSONValue.write(object.members, between: ("{", "}"), to: &text, level: level) {
        member, text in
        JSONValue.write(member.key, to: &text)
        text += level < 2 ? ": " : ":"
        member.value.write(to: &text, level: level + 1)
      }
    }
  }

  private static func write<Member>(
    _ members: [Member], between brackets: (String, String), to text: inout String, level: Int,
    each: (Member, inout String) -> Void
  ) {
    let isOpen = level < 2 && !members.isEmpty
    let indent = "\n" + String(repeating: "  ", count: level)
    text += brackets.0
    for (index, member) in members.enumerated() {
      if index > 0 { text += isOpen ? "," : ", " }
      if isOpen { text += indent + "  " }
      each(member, &text)
    }
    text += (isOpen ? indent : "") + brackets.1
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
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
    text += "\""
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
