internal import ReportModel

/// What filters ask of each report of a library, laid out to be asked of a hundred thousand.
struct ReportFacts: Sendable {
  /// The facts of one report.
  struct Fact {
    /// The year; 0 where it is not known.
    var year: Int16 = 0
    /// The form, as the index numbers it.
    var form: UInt8 = 0
    /// What was found; 255 where there is no such report.
    var state: UInt8 = 255
    /// How many errors; -1 where it was not checked.
    var errors: Int32 = -1
    /// Which of ``issuers``; -1 where there is none.
    var issuer: Int32 = -1
  }

  /// The facts, by the numbers of reports.
  private(set) var facts: [Fact]
  /// The names as printed.
  private(set) var issuers: [String] = []
  /// The agency that each is taken for.
  private(set) var agencies: [Agency?] = []

  /// The facts of the reports of an index.
  init(of store: borrowing Store, _ segments: [Segment]) throws(LibraryError) {
    let count = segments.map { $0.first + $0.count }.max() ?? 0
    facts = [Fact](repeating: Fact(), count: count)
    let known = try store.agenciesByIssuer()
    // Answered from an index of these columns alone, and so by the issuer.
    var rows = try store.database.prepare(
      "SELECT number, issuer, year, form, state, errors FROM report ORDER BY issuer")
    while try rows.step() {
      let number = rows.number(0)
      guard facts.indices.contains(number) else { continue }
      var fact = Fact()
      if let issuer = rows.textIfAny(1) {
        if issuers.last != issuer {
          issuers.append(issuer)
          agencies.append(known[issuer])
        }
        fact.issuer = Int32(issuers.count - 1)
      }
      fact.year = Int16(clamping: rows.number(2))
      fact.form = UInt8(clamping: rows.number(3))
      fact.state = UInt8(clamping: rows.number(4))
      fact.errors = rows.numberIfAny(5).map { Int32(clamping: $0) } ?? -1
      facts[number] = fact
    }
  }
}
