/// Lines of words with tabs between, the first naming what the others are: how a place is kept in a file.
///
/// ```
/// at  1  true  4310  12  通过门户网站主动公开  二、主动公开 › （一）门户网站
/// ```
struct KeptLines {
  private(set) var text = ""

  /// No lines yet.
  init() {}

  /// Adds a line.
  mutating func add(_ name: String, _ values: [String]) {
    text += ([name] + values).map(KeptLines.escaped).joined(separator: "\t") + "\n"
  }

  /// The lines of a text, each as its name and its values; a line that is cut or strange is one like others.
  static func lines(of text: String) -> [(name: String, values: [String])] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      var words = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { plain(Substring($0)) }
      let name = words.removeFirst()
      return (name, words)
    }
  }

  private static func escaped(_ words: String) -> String {
    guard words.unicodeScalars.contains(where: { "\t\n\r\\".unicodeScalars.contains($0) }) else {
      return words
    }
    var result = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\t": result += "\\t".unicodeScalars
      case "\n": result += "\\n".unicodeScalars
      case "\r": result += "\\r".unicodeScalars
      case "\\": result += "\\\\".unicodeScalars
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func plain(_ words: Substring) -> String {
    guard words.utf8.contains(UInt8(ascii: "\\")) else { return String(words) }
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in words.unicodeScalars {
      if isEscaped {
        result.append(scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
