/// The view of words counted in a library: left the words, right the years, agencies or levels of the selected one;
/// on top of it perhaps its places with the words around them.
struct LibraryWords: Equatable, Sendable {
  /// The words as they were entered last; "" until somebody did.
  var line = ""
  /// What the counts are to be gathered by.
  var grouping = WordGrouping.year
  /// What was asked last and is not yet answered.
  private(set) var awaited: WordQuestion?
  /// The counts that are shown.
  private(set) var table: WordTable?
  /// Whether the chart has the place of the table.
  var isChart = false
  /// The places that were asked for last and are not yet there.
  private(set) var awaitedPlaces: WordRequest?
  /// The places that are shown.
  private(set) var places: WordPlaces?
  /// Their order.
  private(set) var order = WordOrder.report
  /// The places as they are listed.
  private(set) var lines: [Int] = []
  /// Where the list of places is.
  var cursor = ListCursor()

  /// Whether somebody waits for counts or places.
  var isCounting: Bool { awaited != nil || awaitedPlaces != nil }

  /// Asks for counts, unless they are there or asked for already.
  mutating func ask(_ question: WordQuestion) -> [LibraryEffect] {
    guard question != awaited, awaited != nil || question != table?.question else { return [] }
    awaited = question
    return [.words(question)]
  }

  /// Takes counts; those that were asked for before others come too late.
  mutating func take(_ table: WordTable) -> Bool {
    guard table.question == awaited else { return false }
    awaited = nil
    self.table = table
    // What is gathered otherwise has other rows; the places stay where they are of the same.
    if places?.request.question != table.question { closePlaces() }
    return true
  }

  /// Asks for the places of a word.
  mutating func ask(_ request: WordRequest) -> [LibraryEffect] {
    awaitedPlaces = request
    return [.wordPlaces(request)]
  }

  /// Takes places that were asked for last.
  mutating func take(_ places: WordPlaces) {
    guard places.request == awaitedPlaces else { return }
    awaitedPlaces = nil
    self.places = places
    cursor = ListCursor()
    lines = order.order(of: places.places)
  }

  /// Gives up what is waited for; false where that is nothing.
  mutating func cancel() -> Bool {
    guard isCounting else { return false }
    if awaited != nil, let question = table?.question {
      (line, grouping) = (question.line, question.grouping)
    } else if awaited != nil {
      line = ""
    }
    (awaited, awaitedPlaces) = (nil, nil)
    return true
  }

  /// Goes back from the places to the counts.
  mutating func closePlaces() { (places, awaitedPlaces, lines) = (nil, nil, []) }

  /// Puts the places in another order; the selected one stays selected.
  mutating func sortPlaces() {
    let selected = cursor.row(of: lines.count).map { lines[$0] }
    order = order.next
    lines = order.order(of: places?.places ?? [])
    if let place = selected.flatMap({ lines.firstIndex(of: $0) }) {
      cursor.select(place, of: lines.count)
    }
  }

  /// The selected place.
  var place: WordPlaces.Place? {
    cursor.row(of: lines.count).flatMap { places?.places[safe: lines[$0]] }
  }

  /// The report of a line of the list; nil where there is none.
  func report(ofLine line: Int) -> Int64? {
    lines[safe: line].flatMap { places?.places[safe: $0]?.report }
  }

  /// Goes to the first place of the next report in the list, or to the last of the one before.
  ///
  /// - Parameters:
  ///   - step: 1 for the next, -1 for the one before.
  ///   - wraps: whether behind the last comes the first.
  mutating func goToReport(by step: Int, wraps: Bool = false) {
    guard let all = places?.places, let start = cursor.row(of: lines.count) else { return }
    let reports = lines.map { all[$0].report }
    var line = start
    while reports.indices.contains(line), reports[line] == reports[start] { line += step }
    if !lines.indices.contains(line) {
      guard wraps else { return cursor.select(step > 0 ? lines.count - 1 : 0, of: lines.count) }
      line = step > 0 ? 0 : lines.count - 1
    }
    cursor.select(line, of: lines.count)
  }

  /// Which of the reports in the list the selected place is of, by their order, and how many there are.
  var reportPlace: (Int, Int)? {
    guard let all = places?.places, let line = cursor.row(of: lines.count) else { return nil }
    var seen: [Int64: Int] = [:]
    for line in lines where seen[all[line].report] == nil {
      seen[all[line].report] = seen.count + 1
    }
    return seen[all[lines[line]].report].map { ($0, seen.count) }
  }
}
