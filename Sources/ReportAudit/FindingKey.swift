public import ReportModel

/// By what a finding is found again, on any machine and in any later run: the text of its report, its rule and its
/// place.
///
/// ```
/// 9f3a06c1d2b45e78  T3.BALANCE  1/0/0…1/23/0      cells: table, row and column of the first and the last
/// 9f3a06c1d2b45e78  TXT.SUM     @1204             a sentence, by its place in the text
/// 51c0…             X.CARRY     carriedOver.total  a figure of the form
/// ```
/// Not by its words, which another version of the program may put otherwise, and which are other ones in another
/// language.
public struct FindingKey: Hashable, Sendable {
  /// What the report's text comes to, see `Report.content`.
  public var content: UInt64
  /// The rule.
  public var rule: Rule
  /// The place.
  public var place: String

  /// The key of a finding.
  public init(content: UInt64, rule: Rule, place: String) {
    self.content = content
    self.rule = rule
    self.place = place
  }
}

extension Finding {
  /// Where it stands, in few characters.
  public var place: String {
    let places = evidence.compactMap(\.key)
    guard let first = places.first, let last = places.last else {
      // Two findings that rest on nothing, such as two parts that are missing, differ in what they say.
      let words = messageInChinese ?? message
      return evidence.isEmpty ? "#" + String(words.unicodeScalars.content, radix: 16) : ""
    }
    return places.count > 1 ? "\(first)…\(last)" : first
  }

  /// Whether it is a breach that is found again by what it says.
  var isKnownByWords: Bool { status == .fail && evidence.isEmpty }

  /// The finding with what it says in Chinese, so that it has one place in all languages.
  func known(by messageInChinese: String) -> Finding {
    var finding = self
    finding.messageInChinese = messageInChinese
    return finding
  }
}

extension Evidence {
  /// A cell by its numbers, words by their place in the text; nil where neither is known.
  fileprivate var key: String? {
    place.map { "\($0.table)/\($0.row)/\($0.column)" } ?? source.map { "@\($0.lowerBound)" }
  }
}

extension Report {
  /// A number that the report's text comes to, the same on every machine.
  public var content: UInt64 { text.scalars.content }
}

extension Sequence<Unicode.Scalar> {
  /// Their number, a scalar at a time.
  fileprivate var content: UInt64 {
    reduce(into: Fingerprint()) { $0.add(UInt64($1.value)) }.number
  }
}
