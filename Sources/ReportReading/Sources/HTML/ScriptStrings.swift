internal import HanText
internal import ReportModel

/// The strings of a script, as the script reads them.
///
/// ```
/// var a = {title: "\u6c34\u5229\u5c40", body: '<p>一、' + "概述<\/p>"}   →   水利局 | <p>一、概述</p>
/// ```
/// Strings that a sign + sets end to end are one. Walks Unicode scalars; linear.
struct ScriptStrings {
  /// The strings, in their order.
  private(set) var strings: [[Unicode.Scalar]] = []

  private let text: ArraySlice<Unicode.Scalar>
  private var place: Int

  /// The strings of a script.
  init(_ text: ArraySlice<Unicode.Scalar>) {
    self.text = text
    place = text.startIndex
    var isJoined = false
    while place < text.endIndex {
      let scalar = text[place]
      place += 1
      switch scalar {
      case "\"", "'", "`":
        guard let string = readString(closedBy: scalar) else { continue }
        if isJoined, !strings.isEmpty {
          strings[strings.count - 1] += string
        } else {
          strings.append(string)
        }
        isJoined = false
        // What stands between two strings tells whether they are one.
        if let next = text[place...].firstIndex(where: { !$0.isBlank && !$0.isLineEnd }),
          text[next] == "+"
        {
          let behind = text[(next + 1)...].first { !$0.isBlank && !$0.isLineEnd }
          isJoined = behind == "\"" || behind == "'" || behind == "`"
        }
      default: continue
      }
    }
  }

  /// The string that ends at a mark; nil where a line ends before it, which no string goes over.
  private mutating func readString(closedBy mark: Unicode.Scalar) -> [Unicode.Scalar]? {
    var string: [Unicode.Scalar] = []
    while place < text.endIndex {
      let scalar = text[place]
      if scalar == mark {
        place += 1
        return string
      }
      if scalar.isLineEnd, mark != "`" { return nil }
      place += 1
      if scalar == "\\" {
        readEscape(into: &string)
      } else {
        string.append(scalar)
      }
    }
    return nil
  }

  /// Reads what stands behind a backslash.
  private mutating func readEscape(into string: inout [Unicode.Scalar]) {
    guard place < text.endIndex else { return }
    let scalar = text[place]
    place += 1
    switch scalar {
    case "n": string.append("\n")
    case "r", "\r", "\n": break
    case "t": string.append("\t")
    case "b", "f", "v": string.append(" ")
    case "x": readNumber(digits: 2, into: &string)
    case "u": readNumber(digits: 4, into: &string)
    default: string.append(scalar)
    }
  }

  /// Reads a character by its number; two halves in turn are one character.
  private mutating func readNumber(digits: Int, into string: inout [Unicode.Scalar]) {
    guard let number = number(digits: digits) else { return }
    if let scalar = Unicode.Scalar(number) { return string.append(scalar) }
    let start = place
    guard (0xD800..<0xDC00).contains(number), text[place...].starts(with: ["\\", "u"]) else {
      return
    }
    place += 2
    guard let low = self.number(digits: 4), (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (number - 0xD800) << 10 + (low - 0xDC00))
    else { return place = start }
    string.append(scalar)
  }

  private mutating func number(digits: Int) -> UInt32? {
    let end = place + digits
    guard end <= text.endIndex,
      let number = UInt32(String(scalars: Array(text[place..<end])), radix: 16)
    else { return nil }
    place = end
    return number
  }
}
