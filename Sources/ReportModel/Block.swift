/// A block: a stretch of the report that is set by itself, such as a heading or a paragraph.
///
/// ```
/// 本报告的电子版可在我厅门户网站（www.⏎⏎ HYPERLINK "http://…" gdhrss.gov.cn）下载。
/// ```
/// is one block of two runs (`…（www.` and `gdhrss.gov.cn）下载。`) with one link.
public struct Block: Equatable, Sendable, Codable {
  /// What a block is for.
  public enum Role: String, Equatable, Sendable, Codable {
    /// The report's title, or one line of it.
    case title
    /// Page furniture: catalogue data before the report, breadcrumbs, share buttons, page numbers.
    case metadata
    /// A heading, with its number and its final mark.
    case heading
    /// A paragraph of text.
    case body
    /// The issuing organ named at the end of the report (落款).
    case signature
    /// The date below the signature (成文日期), or below the title.
    case dateline
    /// A row of a table: the words of its cells, two blanks between.
    case tableRow
  }

  /// The stretches of the source that make up the text, ascending and never empty.
  ///
  /// More than one where something between them was taken out (a field code, a soft line end).
  public var runs: SourceRuns
  /// The links, ascending.
  public var links: [Link]
  /// Where the items 一是…二是… begin, as source offsets of their first scalar, ascending.
  public var items: [Int]
  /// The reading offset of the first scalar.
  @Narrow public var start: Int
  /// What the block is for.
  public var role: Role
  /// Whether the block goes on, in the source, where the one before it stops.
  ///
  /// So for the text behind a run-in heading (`（一）标题句。正文`): a phrase may cross the border.
  public var continuesPrevious: Bool

  /// A block of the given role and source stretches; `start` is set when the report is put together.
  public init(
    role: Role, runs: SourceRuns, links: [Link] = [], items: [Int] = [],
    continuesPrevious: Bool = false, start: Int = 0
  ) {
    self.role = role
    self.runs = runs
    self.links = links
    self.items = items
    self.continuesPrevious = continuesPrevious
    self.start = start
  }

  /// The number of Unicode scalars of the text as it is read.
  public var length: Int {
    var sum = 0
    for run in runs { sum += run.count }
    return sum
  }

  /// The reading range of the block's text.
  public var reading: ReadingRange { start..<start + length }

  /// The stretch of the source from the first to the last scalar, with all that was taken out between.
  public var source: SourceRange {
    guard let first = runs.first, let last = runs.last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }
}

/// A link: words of the text that lead to an address.
public struct Link: Equatable, Sendable, Codable {
  /// The words on screen, as a stretch of the source.
  public var source: SourceRange
  /// The address, with its scheme (`http://…`, `mailto:…`).
  public var target: String

  /// A link from words of the source to an address.
  public init(source: SourceRange, target: String) {
    self.source = source
    self.target = target
  }
}
