/// A section: a heading with all that stands below it, subsections included.
///
/// Sections are kept in one array in the order of the text (pre-order). A section is named by its
/// place in that array, its subsections by the places right behind it: a report of a hundred
/// thousand sections is walked without building a tree.
public struct Section: Equatable, Sendable, Codable {
  /// What kind of section it is.
  public enum Kind: String, Equatable, Sendable, Codable {
    /// All before the first heading: title and introduction (引言).
    case front
    /// A section with a heading.
    case heading
    /// Signature, date and what follows them (落款).
    case closing
  }

  /// The number as printed, with brackets but without 、 or dot (`一`, `（一）`, `1`); "" if there is none.
  public var number: String
  /// The heading without number, white space and final 。 or ：; "" for `front` and `closing`.
  public var title: String
  /// All blocks of the section, its heading first and its subsections' included.
  @NarrowRange public var blocks: Range<Int>
  /// All sections below it, at any depth.
  @NarrowRange public var descendants: Range<Int>
  /// The section it lies in, or nil at the top.
  @NarrowIndex public var parent: Int?
  /// The level by the style of the number: 一、=1, （一）=2, 1.=3, （1）=4, ①=5; unnumbered and annex 1.
  @Narrow public var level: Int
  /// How many sections it lies in; 0 at the top.
  @Narrow public var depth: Int
  /// What kind of section it is.
  public var kind: Kind
  /// Whether the text goes on in the heading's own paragraph (`（一）标题句。正文`).
  public var isRunIn: Bool

  /// A section with all its facts.
  public init(
    kind: Kind, level: Int, depth: Int, number: String, title: String, isRunIn: Bool,
    blocks: Range<Int>, descendants: Range<Int>, parent: Int?
  ) {
    self.kind = kind
    self.level = level
    self.depth = depth
    self.number = number
    self.title = title
    self.isRunIn = isRunIn
    self.blocks = blocks
    self.descendants = descendants
    self.parent = parent
  }
}
