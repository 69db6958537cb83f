internal import ReportAudit

/// The findings of one report for other programs.
struct FindingsJSON {
  /// An object for each finding.
  let members: [JSONValue]

  /// The findings of a report that was read from a file.
  init(_ findings: [Finding], file: String) {
    members = findings.map { finding in
      .object([
        "file": .string(file),
        "rule": .string(finding.rule.rawValue),
        "status": .string(finding.status.rawValue),
        "severity": .string(finding.severity.rawValue),
        "message": .string(finding.message),
        "evidence": .array(finding.evidence.map(FindingsJSON.value)),
      ])
    }
  }

  private static func value(of evidence: Evidence) -> JSONValue {
    let offset = JSONValue(evidence.source?.lowerBound)
    return switch evidence.kind {
    case .quote: .object(["quote": .string(evidence.words), "offset": offset])
    case .cell:
      .object([
        "cell": .string(evidence.words), "value": JSONValue(evidence.value), "offset": offset,
      ])
    }
  }
}
