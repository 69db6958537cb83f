import Wording

extension [String] {
  /// Names of the report in quotes, one behind the other: “规章”、“规范性文件”.
  var quoted: String { map { "“\($0)”" }.joined(separator: say("、")) }

  /// The words as one, where two of them are joined in the language that is spoken.
  func joined(_ join: (String, String) -> String) -> String {
    guard let first else { return "" }
    return dropFirst().reduce(first, join)
  }
}
