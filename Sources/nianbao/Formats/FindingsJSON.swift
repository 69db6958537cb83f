internal import ReportAudit

/// The findings of some reports for other programs.
struct FindingsJSON {
  /// A finding and the file that its report was read from.
  struct Listed {
    /// The finding.
    var finding: Finding
    /// The file.
    var file: String
  }

  /// The document.
  let value: JSONValue

  /// Some findings, in their order.
  init(_ findings: [Listed]) {
    value = .object(["findings": .list(findings.count) { FindingsJSON.value(of: findings[$0]) }])
  }

  private static func value(of listed: Listed) -> JSONValue {
    let finding = listed.finding
    return .object([
      "file": .string(listed.file),
      "rule": .string(finding.rule.rawValue),
      "status": .string(finding.status.rawValue),
      "severity": .string(finding.severity.rawValue),
      "message": .string(finding.message),
      "evidence": .array(finding.evidence.map(FindingsJSON.value)),
    ])
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
