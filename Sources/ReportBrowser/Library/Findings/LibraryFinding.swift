public import ReportAudit

/// Something that fails in a report of a library, in words.
public struct LibraryFinding: Equatable, Sendable {
  /// By what it is found again.
  public var key: FindingKey
  /// How much it weighs.
  public var severity: Finding.Severity
  /// What a person reads.
  public var message: String
  /// What it rests on, a line each.
  public var evidence: [String]

  /// Something that fails.
  public init(
    key: FindingKey, severity: Finding.Severity, message: String, evidence: [String]
  ) {
    self.key = key
    self.severity = severity
    self.message = message
    self.evidence = evidence
  }

  /// What it comes to.
  var verdict: Verdict { severity.verdict }
}

extension Finding.Severity {
  /// What fails with this weight comes to.
  var verdict: Verdict {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }
}
