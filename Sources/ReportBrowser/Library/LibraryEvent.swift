/// What comes to the browser of a library from outside.
public enum LibraryEvent: Equatable, Sendable {
  /// The reports that are known now.
  case reports([LibraryReport])
  /// The shelf was made of so many reports.
  case arranged(LibraryShelf)
  /// The queries that a person saved before.
  case queries([SavedQuery])
  /// How far reading and checking have come.
  case progress(IndexProgress)
  /// The answer to a query.
  case found(FoundReports)
  /// The figures there are; at first perhaps those of the form alone.
  case figures(SeriesList)
  /// What reports say of a figure.
  case series(SeriesPoints)
  /// The series was made of what reports say.
  case arrangedSeries(SeriesTable)
  /// What fails in some reports, by their numbers.
  case findings([Int64: [LibraryFinding]])
  /// Reports side by side.
  case compared(ComparedReports)
  /// Words were counted.
  case words(WordTable)
  /// The places of a word.
  case wordPlaces(WordPlaces)
  /// The reports that are most like one.
  case nearest(NearReports)
  /// A report that was asked for.
  case opened(Document)
}

/// What the browser of a library wants done outside itself.
public enum LibraryEffect: Equatable, Sendable {
  /// Make the shelf and answer with ``LibraryEvent/arranged(_:)``.
  case arrange([LibraryReport], LibraryChoice)
  /// Read what is new or changed, and tell of it as at the start.
  case refresh
  /// Search all reports and answer with ``LibraryEvent/found(_:)``.
  case search(String)
  /// Look up what fails in some reports and answer with ``LibraryEvent/findings(_:)``.
  case findings([Int64])
  /// Read some reports, set them side by side and answer with ``LibraryEvent/compared(_:)``.
  case compare([LibraryReport])
  /// Read a report and answer with ``LibraryEvent/opened(_:)``.
  case open(LibraryReport)
  /// Look up the reports that are most like one, by its number, and answer with ``LibraryEvent/nearest(_:)``.
  case nearest(Int64)
  /// List the figures that reports state and answer with ``LibraryEvent/figures(_:)``.
  case listFigures
  /// Look up what all reports say of a figure and answer with ``LibraryEvent/series(_:)``.
  case series(SeriesEntry)
  /// Count words and answer with ``LibraryEvent/words(_:)``; what was asked before need not be answered any more.
  case words(WordQuestion)
  /// Look up the places of a word and answer with ``LibraryEvent/wordPlaces(_:)``.
  case wordPlaces(WordRequest)
  /// Give up counting words and looking up their places.
  case stopCounting
  /// Keep a query in the place of one of the same name.
  case keepQuery(SavedQuery)
  /// Take a query out of those that are kept.
  case dropQuery(SavedQuery)
  /// Make a series and answer with ``LibraryEvent/arrangedSeries(_:)``.
  case arrangeSeries(SeriesPoints, LibraryShelf, SeriesChoice)
  /// Write a chart into a file, as SVG.
  case exportChart(String, file: TargetFile)
  /// Write the rows of the view that is shown into a file.
  case export(header: [String], rows: [[String]], file: TargetFile)
}
