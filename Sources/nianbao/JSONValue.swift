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

  /// The value as text: the outermost list and the members around it a line each, all else inside.
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
      let layout = Layout(level: level, isOpen: level < 2 && !values.isEmpty)
      JSONValue.write(values, between: ("[", "]"), to: &text, layout) { value, text in
        value.write(to: &text, level: level + 1)
      }
    case .object(let object):
      let layout = Layout(level: level, isOpen: level == 0)
      JSONValue.write(object.members, between: ("{", "}"), to: &text, layout) { member, text in
        JSONValue.write(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, level: level + 1)
      }
    }
  }

  /// How a list or an object is laid out.
  private struct Layout {
    /// How many others it lies in.
    var level: Int
    /// Whether each member has a line of its own.
    var isOpen: Bool
  }

  private static func write<Member>(
    _ members: [Member], between brackets: (String, String), to text: inout String,
    _ layout: Layout, each: (Member, inout String) -> Void
  ) {
    let indent = layout.isOpen ? "\n" + String(repeating: "  ", count: layout.level) : ""
    text += brackets.0
    for (index, member) in members.enumerated() {
      if index > 0 { text += layout.isOpen ? "," : ", " }
      if layout.isOpen { text += indent + "  " }
      each(member, &text)
    }
    text += indent + brackets.1
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
