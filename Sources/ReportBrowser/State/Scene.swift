/// A scene: all that moving about changes, so that going back brings back exactly what was there.
struct Scene: Equatable, Sendable {
  /// The view that is shown.
  var view = ViewName.text
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

  /// The view that is shown, to be asked what it does.
  var shown: any View { Views[view] }
}

/// Where the outline is.
struct OutlineCursor: Equatable, Sendable {
  /// The selected section, and the first one on screen.
  var list = ListCursor()
  /// The sections whose subsections are hidden.
  var collapsed: Set<Int> = []
}

/// Where the text is.
struct ReadingCursor: Equatable, Sendable {
  /// The row the keys act on.
  var cursor = TextPlace(offset: 0)
  /// The first row on screen.
  var top = TextPlace(offset: 0)
  /// The section that was opened.
  private var section: Int?
  /// The figure that was jumped to.
  var figure: FigurePlace?

  /// At the start of the whole report.
  init() {}

  /// At the start of a section that is shown alone.
  init(section: Int, at start: Int) {
    self.section = section
    (cursor, top) = (TextPlace(offset: start), TextPlace(offset: start))
  }

  /// The section that is shown alone, in a report of so many; nil for the whole report.
  func scope(of count: Int) -> Int? { section.flatMap { $0 < count ? $0 : nil } }

  /// Shows a section alone, or the whole report.
  mutating func show(section: Int?) { self.section = section }
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
  /// Which of the tables is shown.
  private var table = ListCursor()
  /// Words that its rows must hold; "" for all.
  var filter = ""
  /// What its rows are ordered by.
  var order = GridChoice.Order.printed
  /// Whether the keys go to the list of tables.
  var isListing = false
  /// The selected row of all that the table has: it stays selected when others are chosen.
  var rows = ListCursor()
  /// The first line on screen; a block's own line stands in the head.
  var lines = ListCursor()
  /// The selected column, among those that the row has, and the place of the first one on screen among those that are
  /// shown; the labels have none.
  var columns = ListCursor()
  /// The rows that are marked for copying.
  var marked: Set<Int> = []
  /// Which columns are shown, and how.
  var columnChoice = ColumnChoice()

  /// At the start of one of so many tables.
  init(table: Int = 0, of count: Int = 0) { self.table.select(table, of: count) }

  /// Which of so many tables is shown, and how.
  func choice(of count: Int) -> GridChoice {
    GridChoice(table: table.row(of: count) ?? 0, filter: filter, order: order)
  }
}
