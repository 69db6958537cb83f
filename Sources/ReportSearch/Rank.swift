public import ReportModel

/// How good a hit is when many reports are searched; the better the smaller.
///
/// ```
/// 公开 申请 │ a heading that holds both     │ heading, word for word, the other term close by
///         │ …依申请公开…                   │ text, word for word, the other term close by
///         │ …公開，… … … 申請…              │ text, folded, alone
/// ```
/// The three are compared one after the other and not added up: whoever looks for a word over a
/// hundred reports wants the sections about it first, and no closeness makes a passing mention one.
public struct Rank: Comparable, Sendable {
  /// What holds the hit.
  enum Holder: Int, Sendable {
    case heading, text, furniture
  }

  /// How the words of the hit stand to those that were typed.
  enum Form: Int, Sendable {
    /// The same scalars.
    case exact
    /// The same when folded, or a figure that was asked for.
    case folded
    /// A number written in another way.
    case numeral
    /// Characters for letters: looser, since many words share one reading.
    case reading
    /// Fewer of them than other words have for the same initials.
    case readingShorter
    /// Characters for letters, up to the middle of a word.
    case readingInWord
  }

  /// What holds the hit.
  let holder: Holder
  /// How its words stand to those typed.
  let form: Form
  /// How many other terms stand close by, counted as missing ones: 0 if all do.
  let missing: Int

  /// How close is close: 40 scalars, about a sentence in these reports.
  private static let reach = 40

  /// The rank of a hit.
  ///
  /// - Parameters:
  ///   - index: the number of the hit.
  ///   - hits: all hits of the report.
  ///   - words: the words that letters were read as in them.
  ///   - report: the report.
  public init(of index: Int, in hits: Hits, _ words: ReadWords, of report: Report) {
    let hit = hits[index]
    holder = Rank.holder(of: hit, in: report)
    form =
      switch hits.kind(of: index) {
      case .words: Rank.isTyped(report.string(reading: hit), in: hits.query) ? .exact : .folded
      case .figure: .folded
      case .numeral: .numeral
      case .reading:
        switch words.standing(of: hit, in: report) {
        case .typed, .read: .reading
        case .readShorter: .readingShorter
        case .readInWord: .readingInWord
        }
      }
    let near = hit.lowerBound - Rank.reach..<hit.upperBound + Rank.reach
    let paragraph = Rank.block(of: hit, in: report)
    let terms = Set(
      hits.indices(startingIn: near.clamped(to: paragraph)).prefix(Rank.reach).map(hits.term))
    missing = max(0, hits.query.requiredTermCount - terms.count)
  }

  /// Whether one rank is better than another.
  public static func < (left: Rank, right: Rank) -> Bool {
    (left.holder.rawValue, left.form.rawValue, left.missing)
      < (right.holder.rawValue, right.form.rawValue, right.missing)
  }

  private static func holder(of hit: ReadingRange, in report: Report) -> Holder {
    guard !report.blocks.isEmpty else { return .text }
    switch report.blocks[report.blockIndex(atReading: hit.lowerBound)].role {
    case .title, .heading: return .heading
    case .body, .signature, .dateline, .tableRow: return .text
    case .metadata: return .furniture
    }
  }

  private static func block(of hit: ReadingRange, in report: Report) -> ReadingRange {
    guard !report.blocks.isEmpty else { return hit }
    return report.blocks[report.blockIndex(atReading: hit.lowerBound)].reading
  }

  /// Whether words stand in a query scalar by scalar.
  private static func isTyped(_ words: String, in query: Query) -> Bool {
    let typed = Array(query.text.unicodeScalars)
    let words = Array(words.unicodeScalars)
    return typed.indices.contains { typed[$0...].starts(with: words) }
  }
}
