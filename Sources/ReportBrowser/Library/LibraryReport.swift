public import ReportAudit
public import ReportModel

/// A report of a library, as its lists show it.
public struct LibraryReport: Equatable, Sendable {
  /// How far the library has come with a file.
  public enum State: Equatable, Sendable {
    /// It is read; its figures are not yet found.
    case read
    /// It is read and checked.
    case checked
    /// It could not be read; why.
    case failed(String)
    /// It is no report: a menu, a picture.
    case noReport
  }

  /// The number by which the library knows it.
  public var id: Int64
  /// Its path, from the folder of the library on where it stands there.
  public var file: String
  /// Its title; "" where it has none.
  public var title: String
  /// Who made it, as the library writes the name; "" where it does not know.
  public var agency: String
  /// How high it stands, 1 for the highest; 0 where it is not known.
  public var level: Int
  /// What that level is called; "" where it is not known.
  public var levelName: String
  /// The agency above; "" where there is none, or none is known.
  public var parent: String
  /// The year reported on.
  public var year: Int?
  /// Whether the year is taken from the file's name, because the report does not tell it.
  public var isYearUnsure: Bool
  /// The official form that it follows; nil where it is no report.
  public var form: ReportForm?
  /// How far the library has come with it.
  public var state: State
  /// How many figures it states; 0 while it is not checked.
  public var metrics: Int
  /// How many tables it has.
  public var tables: Int
  /// How many findings are errors; 0 while it is not checked.
  public var errors: Int
  /// How many findings are warnings; 0 while it is not checked.
  public var warnings: Int
  /// How often each rule fails in it.
  public var failing: [Rule: Int]
  /// What its text comes to, by which what people say of its findings is known; 0 where that is not known.
  public var content: UInt64 = 0
  /// How often a person said of what fails of a rule that it does not count.
  var dismissed: [Rule: Int] = [:]
  /// What fails between it and others.
  public var between: [LibraryFinding] = []

  /// A report of a library.
  public init(
    id: Int64, file: String, title: String, agency: String, level: (rank: Int, name: String),
    parent: String,
    year: Int?, isYearUnsure: Bool, form: ReportForm?, state: State,
    counts: (metrics: Int, tables: Int, errors: Int, warnings: Int), failing: [Rule: Int]
  ) {
    self.id = id
    self.file = file
    self.title = title
    self.agency = agency
    (self.level, levelName) = level
    self.parent = parent
    self.year = year
    self.isYearUnsure = isYearUnsure
    self.form = form
    self.state = state
    (metrics, tables, errors, warnings) = counts
    self.failing = failing
  }

  /// Agency and year, as a list names it; its title or file where the agency is not known.
  var label: String { agency.isEmpty ? name : agency + (year.map { " \($0)" } ?? "") }

  /// The name of the file without its folders.
  var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }

  /// How often a rule fails in it, or between it and others.
  func failureCount(of rule: Rule) -> Int {
    guard rule.isBetweenReports else { return failing.isEmpty ? 0 : failing[rule] ?? 0 }
    return between.isEmpty ? 0 : between.count { $0.key.rule == rule }
  }

  /// What it is called where it has no title.
  var name: String { title.isEmpty ? fileName : title }
}

/// What a search found in one report of a library.
public struct LibraryMatch: Equatable, Sendable {
  /// A place with the words around it.
  public struct Snippet: Equatable, Sendable {
    /// The words.
    public var text: String
    /// Where in it the words are that were looked for, in Unicode scalars.
    public var match: Range<Int>
    /// Where they stand in the report; nil where that is not known.
    public var reading: ReadingRange?

    /// A place.
    public init(text: String, match: Range<Int>, reading: ReadingRange? = nil) {
      self.text = text
      self.match = match
      self.reading = reading
    }
  }

  /// The report's number.
  public var report: Int64
  /// How many hits it has; 0 where nothing was asked of its text.
  public var count: Int
  /// The first of them.
  public var snippets: [Snippet]

  /// What was found in a report.
  public init(report: Int64, count: Int, snippets: [Snippet]) {
    self.report = report
    self.count = count
    self.snippets = snippets
  }
}

/// The answer to a query over a library.
public struct FoundReports: Equatable, Sendable {
  /// The query as it was typed.
  public var query: String
  /// The part of it that is asked of the text, and not of agencies, years and the like; "" where nothing is.
  public var textQuery: String
  /// The reports that it is true of, the best first; where words of the text were asked for, some of them.
  public var matches: [LibraryMatch]
  /// How many reports there are, of which ``matches`` has the first; nil while they are counted.
  public var reportCount: Int?
  /// What is to be said where nothing was found because a part of the query states nothing; "" where all was read.
  public var doubt = ""

  /// Whether words of the text were looked for.
  var asksText: Bool { !textQuery.isEmpty }

  /// An answer.
  public init(
    query: String, textQuery: String, matches: [LibraryMatch], reportCount: Int?
  ) {
    self.query = query
    self.textQuery = textQuery
    self.matches = matches
    self.reportCount = reportCount
  }
}

/// How far the library has come.
public struct IndexProgress: Equatable, Sendable {
  /// What the status line says of it; "" at the end.
  public var words: String

  /// How far it has come.
  public init(words: String) { self.words = words }

  var isDone: Bool { words.isEmpty }
}
