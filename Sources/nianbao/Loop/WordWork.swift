internal import ReportBrowser
internal import ReportLibrary
internal import ReportSearch

/// Counts words in a library and looks their places up, beside the screen.
///
/// An actor: of questions that follow each other only the last is answered, and what is no longer wanted is stopped.
actor WordWork {
  /// Words as they were counted last, so that gathering them otherwise counts nothing.
  private struct Counted {
    let question: WordQuestion
    let words: [CountedWord]
    let reports: [ReportTerms]
  }

  private let library: Library
  private var counted: Counted?
  /// What was answered last: whose rows the places are asked of.
  private var answered: (question: WordQuestion, table: TermTable)?
  /// What is being counted or looked up.
  private var stop: (@Sendable () -> Void)?
  /// Counts the questions, so that one that was overtaken is passed over.
  private var questions = 0

  /// More places than anybody reads.
  private static let mostPlaces = 2_000
  /// The scalars on each side of a word: what half of a wide screen shows.
  private static let reach = 80

  /// The work on a library.
  init(_ library: Library) { self.library = library }

  /// Gives up what is being counted or looked up.
  func cancel() {
    questions += 1
    stop?()
    stop = nil
  }

  // MARK: Counting

  /// Words counted and gathered; nil where another question came meanwhile.
  ///
  /// - Parameter question: the words, and what they are gathered by.
  /// - Returns: the event for the browser.
  /// - Throws: what the library says.
  func count(_ question: WordQuestion) async throws(LibraryError) -> Event? {
    let words = CountedWord.words(in: question.line)
    let number = begin()
    let known = counted.flatMap { $0.question.isCounted(as: question) ? $0.reports : nil }
    let reports: [ReportTerms]
    if let known {
      reports = known
    } else {
      let library = library
      let found = try await result { () async throws(LibraryError) in
        try await library.terms(words)
      }
      guard let all = found else { return nil }
      let chosen = question.reports.map(Set.init)
      reports =
        chosen.map { chosen in all.filter { chosen.contains(Int64($0.entry.number)) } } ?? all
    }
    guard number == questions else { return nil }
    counted = Counted(question: question, words: words, reports: reports)
    let table = TermTable(reports, words: words.count, by: TermTable.Grouping(question.grouping))
    let years =
      question.grouping == .year ? table : TermTable(reports, words: words.count, by: .year)
    answered = (question, table)
    return .library(
      .words(
        WordTable(
          question, words: words.map(\.text),
          rows: table.rows.map { WordTable.Row($0, by: question.grouping) },
          years: years.rows.map { WordTable.Row($0, by: .year) })))
  }

  // MARK: Places

  /// The places of a word; nil where another question came meanwhile, or the counts are no longer those asked of.
  ///
  /// - Parameter request: the word, and the row of the table.
  /// - Returns: the event for the browser.
  /// - Throws: what the library says.
  func places(_ request: WordRequest) async throws(LibraryError) -> Event? {
    guard let answered, answered.question == request.question, let counted,
      counted.words.indices.contains(request.word)
    else { return nil }
    let number = begin()
    let word = counted.words[request.word]
    let rows = answered.table.rows
    let members =
      rows.indices.contains(request.row)
      ? rows[request.row].members : Array(counted.reports.indices)
    let holding = members.map { counted.reports[$0] }.filter { $0.counts[request.word] > 0 }
    let reports = holding.sorted { WordWork.order($0.entry) < WordWork.order($1.entry) }
      .map(\.entry.number)
    let library = library
    let found = try await result { () async throws(LibraryError) in
      try await library.places(
        of: word, in: reports, atMost: WordWork.mostPlaces, reach: WordWork.reach)
    }
    guard let found, number == questions else { return nil }
    return .library(
      .wordPlaces(WordPlaces(request, query: word.query, places: found.map(WordPlaces.Place.init))))
  }

  /// By level and agency, then by year: what one agency writes stands together.
  private static func order(_ entry: ReportEntry) -> (Int, String, Int, String) {
    (entry.agency?.level?.rawValue ?? 9, entry.agency?.name ?? "", entry.year ?? 9999, entry.path)
  }

  // MARK: Being stopped

  private func begin() -> Int {
    cancel()
    return questions
  }

  /// What some work comes to; nil where it was stopped.
  private func result<Value: Sendable>(
    _ body: @escaping @Sendable () async throws(LibraryError) -> Value
  ) async throws(LibraryError) -> Value? {
    let task = Task { () async -> Result<Value, LibraryError> in
      do throws(LibraryError) {
        return .success(try await body())
      } catch {
        return .failure(error)
      }
    }
    stop = { task.cancel() }
    switch await task.value {
    case .success(let value): return value
    case .failure(.stopped): return nil
    case .failure(let error): throw error
    }
  }
}

extension TermTable.Grouping {
  /// The same as the browser asks for it.
  fileprivate init(_ grouping: WordGrouping) {
    switch grouping {
    case .year: self = .year
    case .agency: self = .agency
    case .level: self = .level
    }
  }
}

extension WordTable.Row {
  /// A row as the browser shows it.
  fileprivate init(_ row: TermTable.Row, by grouping: WordGrouping) {
    let name: String? =
      switch grouping {
      case .year: row.year.map(String.init)
      case .agency: row.agency?.name
      case .level: row.level?.name
      }
    self.init(
      name: name ?? "", reports: row.reports, length: row.length,
      counts: row.counts.map { count in
        WordTable.Count(
          count: count.count, per10000: count.per10000(of: row.length), reports: count.reports,
          firstYear: count.firstYear)
      })
  }
}

extension WordPlaces.Place {
  /// A place as the browser shows it.
  fileprivate init(_ place: WordPlace) {
    self.init(
      report: Int64(place.report), reading: place.reading, before: place.before,
      word: place.word, behind: place.behind)
  }
}
