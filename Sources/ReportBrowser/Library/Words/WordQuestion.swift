import Wording

/// What words counted in a library are gathered by.
public enum WordGrouping: CaseIterable, Equatable, Sendable {
  case year, agency, level

  /// What the column of the names is called.
  var title: String { name.said }

  /// The same, with the name by which programs know the column where it is written out.
  var name: Saying {
    switch self {
    case .year: Saying("年度")
    case .agency: Saying("机关")
    case .level: Saying("级别")
    }
  }

  /// The one that follows it.
  var next: WordGrouping {
    switch self {
    case .year: .agency
    case .agency: .level
    case .level: .year
    }
  }
}

/// Words to be counted in a library.
public struct WordQuestion: Equatable, Sendable {
  /// The words as they were typed: parted by blanks, forms of one by a bar.
  public var line: String
  /// What the counts are gathered by.
  public var grouping: WordGrouping
  /// The reports to count in, by number; nil for all.
  public var reports: [Int64]?
  /// Which state of the library is meant: what was counted in an older one is counted anew.
  public var edition: Int

  /// Whether the same words are counted in the same reports, whatever they are gathered by.
  public func isCounted(as other: WordQuestion) -> Bool {
    line == other.line && reports == other.reports && edition == other.edition
  }
}
