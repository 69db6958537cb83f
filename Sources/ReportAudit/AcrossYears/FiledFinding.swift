public import ReportForms
public import ReportModel

/// A finding about several reports, told of one of them.
public struct FiledFinding: Equatable, Sendable {
  /// What a piece of evidence is of.
  public struct Side: Equatable, Sendable {
    /// The number of the report.
    public var report: Int
    /// The figure; nil where it is the report as a whole.
    public var figure: FormFigure?
  }

  /// The number of the report that it is told of: the later one, or the one above.
  public var report: Int
  /// What is told.
  public var finding: Finding
  /// What each piece of evidence is of, in their order.
  public var sides: [Side]

  /// What a rule came to, put into words.
  init(_ verdict: FiledVerdict) {
    let (report, sides) = (verdict.report, verdict.sides())
    self.report = report.id
    self.sides = sides.map { Side(report: $0.report.id, figure: $0.figure) }
    finding = Finding(
      verdict.rule, verdict.status, verdict.message(), severity: verdict.severity,
      evidence: sides.map { side in
        side.figure.map { side.report.evidence($0, seenFrom: report) }
          ?? side.report.evidence(seenFrom: report)
      })
  }

  /// Where it stands: a report has one finding of a rule between reports, or one a figure.
  public var place: String { sides.first?.figure?.key ?? "" }

  /// The finding with its evidence where it stands in the reports.
  ///
  /// - Parameter report: gives a report by its number; nil where it cannot be read, whose evidence stays as it is.
  /// - Returns: the finding, to be told of ``report``.
  public func located(in report: (Int) -> Report?) -> Finding {
    var finding = finding
    for (place, side) in zip(finding.evidence.indices, sides) {
      guard let read = report(side.report) else { continue }
      let found = side.figure.map { read.evidence(of: $0) } ?? read.titleEvidence
      guard var found else { continue }
      found.file = finding.evidence[place].file
      finding.evidence[place] = found
    }
    return finding
  }
}

/// What a rule between reports comes to, before it is put into words: of 100,000 reports nearly all hold, and of those
/// nobody asks for any.
struct FiledVerdict {
  /// What a piece of evidence is of; no figure where it is the report as a whole.
  typealias Side = (report: FiledReport, figure: FormFigure?)

  let rule: Rule
  let status: Finding.Status
  /// The report that it is told of.
  let report: FiledReport
  /// How much it weighs; nil for what its rule does.
  let severity: Finding.Severity?
  let message: () -> String
  let sides: () -> [Side]

  /// What was found about a report and the others that it rests on.
  init(
    _ rule: Rule, _ status: Finding.Status, of report: FiledReport,
    _ message: @autoclosure @escaping () -> String, severity: Finding.Severity? = nil,
    on sides: @autoclosure @escaping () -> [Side] = []
  ) {
    self.rule = rule
    self.status = status
    self.report = report
    self.severity = severity
    self.message = message
    self.sides = sides
  }
}

extension Report {
  /// The cell of a figure of the form: in the first table of its kind whose cell says a number, as the figures of the
  /// form are read.
  fileprivate func evidence(of figure: FormFigure) -> Evidence? {
    let kinds = tables.indices.filter { tables[$0].kind == figure.table }
    for (number, index) in kinds.enumerated() {
      let table = tables[index]
      guard let column = table.columnForms.firstIndex(of: figure.column),
        let row = table.rows.indices.first(where: {
          table.rows[$0].form == figure.row && table.reading(row: $0, column: column).figure != nil
        })
      else { continue }
      return CheckedTable(self, index: index, number: kinds.count > 1 ? number + 1 : nil)
        .evidence(row, column)
    }
    return nil
  }

  /// The title as evidence, all of its lines.
  fileprivate var titleEvidence: Evidence? {
    let lines = blocks.drop { $0.role != .title }.prefix { $0.role == .title }
    guard let first = lines.first?.source, let last = lines.last?.source else { return nil }
    return .quote(identity.title, at: first.lowerBound..<last.upperBound)
  }
}
