/// Strings that are held once however often they are met: headings and names of figures, which a text of many reports
/// repeats by the thousand.
public struct SharedStrings: Sendable {
  private var strings: Set<String> = []
  /// How many were met.
  private var count = 0

  /// So many are passed on as they are: a short report repeats little, and must not wait for a set to be made.
  private static let first = 256

  /// As many as are held at most: where so many differ, few are the same.
  private static let most = 1 << 14

  /// No strings yet.
  public init() {}

  /// The string, in the memory of the one that was met before where there was the same.
  public mutating func shared(_ string: String) -> String {
    // Fifteen bytes stand in the value itself.
    guard string.utf8.count > 15 else { return string }
    count += 1
    guard count > SharedStrings.first else { return string }
    if strings.count >= SharedStrings.most { strings.removeAll(keepingCapacity: true) }
    return strings.insert(string).memberAfterInsert
  }
}
