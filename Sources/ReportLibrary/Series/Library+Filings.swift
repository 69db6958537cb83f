public import ReportAudit
public import ReportForms

/// A report that was filed, with what it states: the row that questions over years and agencies are asked of.
public struct Filing: Equatable, Sendable {
  /// The report.
  public var entry: ReportEntry
  /// The figures of the form.
  public var figures: FormFigures
  /// What its text comes to, see `Report.content`.
  public var content: UInt64
  /// The documents that it says were gone through.
  public var cleanUp: CleanUp
}

/// What questions over years and agencies are answered from.
extension Library {
  /// All reports that were checked, with their figures of the form, by path.
  public func filings() throws(LibraryError) -> [Filing] {
    try read { reader throws(LibraryError) in
      let figures = try reader.store.figures()
      return try reader.entries(numbers: nil, withFigures: false).compactMap { entry in
        figures[entry.number].map {
          Filing(entry: entry, figures: $0.figures, content: $0.content, cleanUp: $0.cleanUp)
        }
      }
    }
  }

  /// Calls with the figures of prose and other tables of each report that was checked.
  ///
  /// - Parameter body: called with the number of a report and its figures.
  /// - Throws: what the index says.
  public func forEachStated(
    _ body: (_ report: Int, _ figures: [StatedFigure]) -> Void
  ) throws(LibraryError) {
    try read { reader throws(LibraryError) in
      var rows = try reader.store.database.prepare("SELECT number, stated FROM checked")
      while try rows.step() { body(rows.number(0), StatedFigure.figures(packed: rows.bytes(1))) }
    }
  }

  /// What fails in some reports, by their numbers.
  public func failures(of numbers: [Int]) throws(LibraryError) -> [Int: [KeptFinding]] {
    try read { reader throws(LibraryError) in
      var row = try reader.store.database.prepare(
        "SELECT failures, content FROM checked WHERE number = ?")
      var failures: [Int: [KeptFinding]] = [:]
      for number in numbers {
        try row.bind(number, at: 1)
        guard try row.step() else { continue }
        var found = KeptFinding.findings(packed: row.bytes(0))
        let content = UInt64(bitPattern: Int64(row.number(1)))
        for place in found.indices { found[place].content = content }
        failures[number] = found
        row.reset()
      }
      return failures
    }
  }
}

/// What the second pass put in.
extension Store {
  /// What a report that was checked says: figures of the form, what its text comes to, what was gone through.
  typealias Checked = (figures: FormFigures, content: UInt64, cleanUp: CleanUp)

  /// What all reports that were checked say, by number.
  func figures() throws(LibraryError) -> [Int: Checked] {
    var rows = try database.prepare("SELECT number, figures, content, cleaned FROM checked")
    var figures: [Int: Checked] = [:]
    while try rows.step() {
      figures[rows.number(0)] = (
        FormFigures(packed: rows.bytes(1)), UInt64(bitPattern: Int64(rows.number(2))),
        CleanUp(rawValue: rows.number(3))
      )
    }
    return figures
  }

  /// Puts in what some reports gave; one that went away meanwhile is passed over.
  func put(_ reports: [(number: Int, checked: CheckedReport)]) throws(LibraryError) {
    var row = try database.prepare(
      """
      INSERT OR REPLACE INTO checked (number, figures, stated, failures, content, cleaned, signature)
      SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE EXISTS (SELECT 1 FROM report WHERE number = ?1)
      """)
    for (number, checked) in reports {
      try row.bind(number, at: 1)
      try row.bind(checked.figures.bytes, at: 2)
      try row.bind(StatedFigure.packed(checked.stated), at: 3)
      try row.bind(KeptFinding.packed(checked.failures), at: 4)
      try row.bind(Int(truncatingIfNeeded: checked.content), at: 5)
      try row.bind(checked.cleanUp.rawValue, at: 6)
      try row.bind(checked.signature.bytes, at: 7)
      try row.run()
    }
  }
}
