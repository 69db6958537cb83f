internal import ReportModel

/// A paragraph as found in the text, before anything is known of its place in the outline.
struct Paragraph {
  /// Its stretches of the source, ascending, never empty.
  var runs: SourceRuns
  /// The links in it, ascending.
  var links: [Link] = []
  /// The level of the heading that the document itself marks it as, from 1; nil where it does not.
  @NarrowIndex var headingLevel: Int?
  /// Where the bold words end that it begins with; nil where it begins with none.
  @NarrowIndex var boldEnd: Int?
  /// The table that it is a row of, by its number in the document.
  @NarrowIndex var table: Int?
  /// What its lines hold.
  var marks: LineMarks
  /// Whether it is page furniture: a page number, a rule.
  var isFurniture = false
  /// Whether it is an entry of a table of contents.
  var isContents = false
  /// Whether an empty line stands before it.
  var followsGap: Bool

  /// A paragraph of the given stretches, of which nothing else is known.
  init(
    runs: SourceRuns, marks: LineMarks, isFurniture: Bool = false, followsGap: Bool,
    headingLevel: Int? = nil, table: Int? = nil
  ) {
    self.runs = runs
    self.headingLevel = headingLevel
    boldEnd = nil
    self.table = table
    self.marks = marks
    self.isFurniture = isFurniture
    self.followsGap = followsGap
  }

  /// The source offset of its first scalar.
  var start: Int { runs.first?.lowerBound ?? 0 }
  /// The source offset behind its last scalar.
  var end: Int { runs.last?.upperBound ?? 0 }
}
