public import ReportModel
import Wording

/// The places of a counted word, each with the words around it: keyword in context.
public struct WordPlaces: Equatable, Sendable {
  /// A place in a report.
  public struct Place: Equatable, Sendable {
    /// The number of the report.
    public var report: Int64
    /// Where the word stands in it.
    public var reading: ReadingRange
    /// What stands before it in its paragraph, or the end of that.
    public var before: String
    /// The word as printed.
    public var word: String
    /// What stands behind it in its paragraph, or the beginning of that.
    public var behind: String

    /// A place.
    public init(report: Int64, reading: ReadingRange, before: String, word: String, behind: String)
    {
      self.report = report
      self.reading = reading
      self.before = before
      self.word = word
      self.behind = behind
    }
  }

  /// What was asked.
  public let request: WordRequest
  /// The word as a query that finds it in a report.
  public let query: String
  /// The first places, in the order of the reports.
  public let places: [Place]

  /// The places of a word.
  public init(_ request: WordRequest, query: String, places: [Place]) {
    self.request = request
    self.query = query
    self.places = places
  }
}

/// The places of a word that are asked for.
public struct WordRequest: Equatable, Sendable {
  /// The words that were counted.
  public var question: WordQuestion
  /// Which of them.
  public var word: Int
  /// Which row of their table; the one behind the last is all of them.
  public var row: Int
}

/// What places of a word are put in order by.
enum WordOrder: CaseIterable, Equatable, Sendable {
  case report, behind, before

  var name: String {
    switch self {
    case .report: say("报告")
    case .behind: say("后文")
    case .before: say("前文")
    }
  }

  /// The one that follows it.
  var next: WordOrder {
    switch self {
    case .report: .behind
    case .behind: .before
    case .before: .report
    }
  }

  /// The order of some places, as places among them.
  ///
  /// What stands before a word is read from the word on, so that the same phrases stand together.
  func order(of places: [WordPlaces.Place]) -> [Int] {
    let keys: [[Unicode.Scalar]]
    switch self {
    case .report: return Array(places.indices)
    case .behind: keys = places.map { Array($0.behind.unicodeScalars) }
    case .before: keys = places.map { Array($0.before.unicodeScalars.reversed()) }
    }
    return places.indices.sorted { left, right in
      keys[left] == keys[right]
        ? left < right : keys[left].lexicographicallyPrecedes(keys[right])
    }
  }
}
