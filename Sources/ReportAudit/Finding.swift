public import ReportModel

/// A finding: what became of one rule at one place of a report.
///
/// It is a hint with evidence, not a verdict: both sides are shown, and the difference.
public struct Finding: Equatable, Sendable, Codable {
  /// What became of the rule.
  public enum Status: String, Equatable, Sendable, Codable {
    /// It holds.
    case pass
    /// It does not hold.
    case fail
    /// Something that it needs is blank or missing; a blank is never taken for zero.
    case notAssessable
  }

  /// How much it weighs.
  public enum Severity: String, Equatable, Sendable, Codable, CaseIterable {
    case error, warning, info
  }

  /// The rule.
  public var rule: Rule
  /// What became of it.
  public var status: Status
  /// How much it weighs, were it to fail.
  public var severity: Severity
  /// What a person reads, in the language that was spoken when it was found.
  public var message: String
  /// The cells and sentences it rests on, in the order of the message.
  public var evidence: [Evidence]
  /// The message in Chinese, where it is said in another language and ``place`` is told by it.
  var messageInChinese: String?

  /// What is kept of it; ``messageInChinese`` is for a run of the program only.
  private enum CodingKeys: String, CodingKey {
    case rule, status, severity, message, evidence
  }

  /// A finding; it weighs what its rule does unless told otherwise.
  public init(
    _ rule: Rule, _ status: Status, _ message: String, severity: Severity? = nil,
    evidence: [Evidence] = []
  ) {
    self.rule = rule
    self.status = status
    self.severity = severity ?? rule.severity
    self.message = message
    self.evidence = evidence
  }
}

/// A place that a finding rests on: a cell of a table, or words of the text.
public struct Evidence: Equatable, Sendable, Codable {
  /// What stands there.
  public enum Kind: String, Equatable, Sendable, Codable {
    /// Words of the text.
    case quote
    /// A cell of a table.
    case cell
  }

  /// What stands there.
  public var kind: Kind
  /// The words of the text, or the labels that lead to the cell (`表三 › 四、结转下年度继续办理 › 总计`).
  public var words: String
  /// What the cell holds as printed; nil for a blank one, and for words of the text.
  public var value: String?
  /// Where it stands; for a blank cell, where its row does.
  public var source: SourceRange?

  /// Which cell it is, for a cell.
  public var place: CellPlace?

  /// The file of the report that it stands in, where that is another than the finding is told of.
  public var file: String?

  /// Words of the text at a place of the source.
  public static func quote(_ words: String, at source: SourceRange?) -> Evidence {
    Evidence(kind: .quote, words: words, value: nil, source: source)
  }

  /// A cell that labels lead to.
  public static func cell(
    _ path: String, value: String?, at source: SourceRange?, place: CellPlace? = nil
  ) -> Evidence {
    Evidence(kind: .cell, words: path, value: value, source: source, place: place)
  }
}
