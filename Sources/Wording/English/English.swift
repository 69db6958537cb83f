/// The table of English words: for each phrase of the sources its English.
///
/// An entry is two lines, the Chinese as it stands in the sources with `{1}`, `{2}` for what is
/// interpolated, and the English, in which they may stand in any order, twice, or not at all; an empty
/// line ends it. `{1|row|rows}` is the first word where the value is 1, else the second. A line feed
/// is written `\n`, a blank at an end of a line `{_}`.
public enum English {
  /// The English of a phrase; the phrase itself where the table has none.
  ///
  /// - Parameters:
  ///   - key: the Chinese, with `{1}`, `{2}` for what is interpolated.
  ///   - values: what is interpolated.
  /// - Returns: the words with the values in their places.
  static func words(for key: String, with values: [String]) -> String {
    filled(table[key] ?? key, with: values)
  }

  /// The whole table: its Chinese and its English.
  public static let table: [String: String] = {
    var table: [String: String] = [:]
    table.reserveCapacity(2048)
    for (chinese, english) in entries { table[chinese] = english }
    return table
  }()

  /// The entries in the order of the table.
  ///
  /// They are told from each other by their bytes: the table is read when the first word is said, before the first
  /// screen.
  public static var entries: [(chinese: String, english: String)] {
    var entries: [(chinese: String, english: String)] = []
    for text in tables {
      var chinese: String?
      for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        if line.isEmpty {
          chinese = nil
        } else if let key = chinese {
          entries.append((key, plain(line)))
        } else {
          chinese = plain(line)
        }
      }
    }
    return entries
  }

  /// A line as it is said: `\n` is a line feed, `{_}` a blank.
  private static func plain(_ line: Substring.UTF8View) -> String {
    let text = String(Substring(line))
    guard line.contains(UInt8(ascii: "\\")) || line.contains(UInt8(ascii: "_")) else { return text }
    return text.replacing("\\n", with: "\n").replacing("{_}", with: " ")
  }

  /// Words with their values.
  private static func filled(_ words: String, with values: [String]) -> String {
    guard !values.isEmpty else { return words }
    var text = ""
    var rest = words[...]
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"),
        let value = self.value(rest[rest.index(after: open)..<close], of: values)
      else {
        text += "{"
        rest = rest.dropFirst()
        continue
      }
      text += value
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// What stands in braces: `1`, or `1|row|rows`; nil where it names no value.
  private static func value(_ name: Substring, of values: [String]) -> String? {
    let parts = name.split(separator: "|", omittingEmptySubsequences: false)
    guard let number = parts.first.flatMap({ Int($0) }), values.indices.contains(number - 1) else {
      return nil
    }
    let value = values[number - 1]
    guard parts.count == 3 else { return value }
    return String(value == "1" ? parts[1] : parts[2])
  }

  /// The tables by who says it.
  private static let tables = [
    browserBars, browserViews, browserLibrary, browserKeys, commands, formats, audit, reading,
  ]
}
