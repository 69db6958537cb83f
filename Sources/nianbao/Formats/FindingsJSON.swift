internal import ReportAudit

/// The findings of some reports for other programs.
struct FindingsJSON {
  /// A finding and the file that its report was read from.
  struct Listed {
    /// The finding.
    var finding: Finding
    /// The file.
    var file: String
    /// What a person said of it.
    var review: Review?

    /// The names of ``cells``, which other programs know them by: the same wherever findings are written out.
    static let columns = ["文件"] + Finding.columns + ["核实", "备注"]

    /// The file, the finding, and what a person said of it, as the cells of a row.
    var cells: [String] {
      [file] + finding.cells + [review?.standing.name ?? "", review?.remark ?? ""]
    }
  }

  /// The document.
  let value: JSONValue

  /// Some findings, in their order.
  init(_ findings: [Listed]) {
    value = .object(["findings": .list(findings.count) { FindingsJSON.value(of: findings[$0]) }])
  }

  private static func value(of listed: Listed) -> JSONValue {
    let finding = listed.finding
    var value: JSONObject = [
      "file": .string(listed.file),
      "rule": .string(finding.rule.rawValue),
      "status": .string(finding.status.rawValue),
      "severity": .string(finding.severity.rawValue),
      "message": .string(finding.message),
      "evidence": .array(finding.evidence.map(FindingsJSON.value)),
    ]
    if let review = listed.review {
      value.members += [
        JSONObject.Member(key: "review", value: .string(review.standing.rawValue)),
        JSONObject.Member(key: "remark", value: .string(review.remark)),
      ]
    }
    return .object(value)
  }

  private static func value(of evidence: Evidence) -> JSONValue {
    let offset = JSONValue(evidence.source?.lowerBound)
    var value: JSONObject =
      switch evidence.kind {
      case .quote: ["quote": .string(evidence.words), "offset": offset]
      case .cell:
        ["cell": .string(evidence.words), "value": JSONValue(evidence.value), "offset": offset]
      }
    if let file = evidence.file {
      value.members.append(JSONObject.Member(key: "file", value: .string(file)))
    }
    return .object(value)
  }
}
