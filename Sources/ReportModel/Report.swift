/// A report: its text, what its title page says of it, and its structure.
///
/// The text is kept whole. Blocks are the parts of it that a reader reads, in order; sections are
/// ranges of blocks. Everything else points into one of the three.
public struct Report: Equatable, Sendable, Codable {
  /// The text as decoded; source offsets count its scalars.
  public var text: ReportText
  /// What the report says about itself.
  public var identity: Identity
  /// The blocks in reading order; reading offsets count the scalars of their texts.
  public var blocks: [Block]
  /// The sections in the order of the text; a section stands before its subsections.
  public var sections: [Section]
  /// The tables, in the order of the text.
  public var tables: [Table]
  /// What the reader had to mend, or could not.
  public var diagnostics: [Diagnostic]
  /// What stands around the report on its page.
  public var surroundings: Surroundings

  /// A report of the given parts.
  public init(
    text: ReportText, identity: Identity, blocks: [Block], sections: [Section],
    tables: [Table] = [], diagnostics: [Diagnostic] = [],
    surroundings: Surroundings = Surroundings()
  ) {
    self.text = text
    self.identity = identity
    self.blocks = blocks
    self.sections = sections
    self.tables = tables
    self.diagnostics = diagnostics
    self.surroundings = surroundings
  }

  /// Reads a report from its coded form; what an older version did not know is empty.
  public init(from decoder: any Decoder) throws {
    let parts = try decoder.container(keyedBy: CodingKeys.self)
    text = try parts.decode(ReportText.self, forKey: .text)
    identity = try parts.decode(Identity.self, forKey: .identity)
    blocks = try parts.decode([Block].self, forKey: .blocks)
    sections = try parts.decode([Section].self, forKey: .sections)
    tables = try parts.decodeIfPresent([Table].self, forKey: .tables) ?? []
    diagnostics = try parts.decode([Diagnostic].self, forKey: .diagnostics)
    surroundings =
      try parts.decodeIfPresent(Surroundings.self, forKey: .surroundings) ?? Surroundings()
  }

  /// The number of scalars of the text as it is read; the upper bound of every reading offset.
  public var readingLength: Int { blocks.last?.reading.upperBound ?? 0 }
}
