/// A scene: all that moving about changes, so that going back brings back exactly what was there.
struct Scene: Equatable, Sendable {
  /// What is shown: the text with the outline or with what the search found, or the table of figures.
  var view = View.text
  /// Whether the keys go to the text rather than to what stands left of it.
  var isReading = false
  /// Where the outline is.
  var outline = OutlineCursor()
  /// Where the text is.
  var reading = ReadingCursor()
  /// Where the table of figures is.
  var metrics = MetricsCursor()
  /// Where the report's own tables are.
  var grid = GridCursor()
  /// Where the findings are.
  var findings = FindingsCursor()
}

/// Where the outline is.
struct OutlineCursor: Equatable, Sendable {
  /// The selected section.
  var selected = 0
  /// The first section on screen.
  var top = 0
  /// The sections whose subsections are hidden.
  var collapsed: Set<Int> = []
}

/// Where the text is.
struct ReadingCursor: Equatable, Sendable {
  /// The row the keys act on.
  var cursor = TextPlace(offset: 0)
  /// The first row on screen.
  var top = TextPlace(offset: 0)
  /// The section that is shown alone, or nil for the whole report.
  var scope: Int?
  /// The figure that was jumped to.
  var figure: FigurePlace?
}

/// A figure in the text, with the sentence that states it.
struct FigurePlace: Equatable, Sendable {
  /// The sentence, in reading offsets.
  var sentence: Range<Int>
  /// Number and unit, in reading offsets.
  var quote: Range<Int>
}

/// Where the report's own tables are: which one, which cell, and what of it is on screen.
struct GridCursor: Equatable, Sendable {
  /// Which table is shown, and how.
  var choice = GridChoice()
  /// Whether the keys go to the list of tables.
  var isListing = false
  /// The selected row, by its place in the table.
  var row = 0
  /// The selected column, among those that the row has; the labels have none.
  var column = 0
  /// The first line on screen; a block's own line stands in the head.
  var top = 0
  /// The first column on screen behind the labels.
  var left = 0
}
