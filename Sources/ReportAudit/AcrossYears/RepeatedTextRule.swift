public import ReportModel
import Wording

/// Which sections of a report say what last year's said, as a comparison of both texts found it.
public struct RepeatedText: Equatable, Sendable {
  /// A section that is at least half alike.
  public struct Section: Equatable, Sendable {
    /// Its heading, with its number.
    public var name: String
    /// How alike it is to last year's, 0 to 1; figures and set phrases do not count.
    public var likeness: Double
  }

  /// The number of last year's report.
  public var before: Int
  /// The number of the report.
  public var now: Int
  /// The sections, in the order of the report; there is one at least.
  public var sections: [Section]

  /// A section that says less has nothing to be repeated: three or four sentences.
  private static let fewest = 60
  /// The share from which on evaluators ask (a city's scoring sheet takes points above it, after a person looked).
  private static let least = 0.5

  /// What a report repeats of last year's; nil where that is nothing.
  ///
  /// - Parameters:
  ///   - before: last year's report, with its number.
  ///   - now: the report, with its number.
  public init?(_ before: (number: Int, report: Report), _ now: (number: Int, report: Report)) {
    sections = SectionMatcher(before.report, now.report).pairs.compactMap { pair in
      guard let old = pair.old, let new = pair.new else { return nil }
      let said = TextLikeness(of: now.report, section: new, masksDigits: true)
      guard said.shingles.count >= RepeatedText.fewest,
        let likeness = TextLikeness(of: before.report, section: old, masksDigits: true)
          .likeness(to: said), likeness >= RepeatedText.least
      else { return nil }
      return Section(name: now.report.sections[new].name, likeness: likeness)
    }
    guard !sections.isEmpty else { return nil }
    (self.before, self.now) = (before.number, now.number)
  }
}

/// What a report says is what last year's said: a hint, since much of the work is the same every year.
enum RepeatedTextRule {
  static func findings(_ reports: [FiledReport], _ repeated: [RepeatedText]) -> [FiledVerdict] {
    guard !repeated.isEmpty else { return [] }
    let byNumber = Dictionary(reports.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    return repeated.compactMap { text in
      guard let before = byNumber[text.before], let now = byNumber[text.now] else { return nil }
      let sections = text.sections.map { section in
        let name = section.name.isEmpty ? say("引言") : section.name
        let percent = Int((section.likeness * 100).rounded(.down))
        return say("“\(name)”有 \(percent)%")
      }.joined(separator: say("，"))
      return FiledVerdict(
        .repeatedText, .fail, of: now,
        before.year.map { say("与 \($0) 年报告相同的文字：\(sections)（数字不计）；仅供参考。") }
          ?? say("与上年报告相同的文字：\(sections)（数字不计）；仅供参考。"),
        on: [(now, nil), (before, nil)])
    }
  }
}
