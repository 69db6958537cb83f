/// Findings in the formats that other programs read.
extension [Finding] {
  /// A row a finding as comma-separated values with a head (RFC 4180: CRLF, quotes where needed).
  public var csv: String {
    let head = ["结果", "编号", "规则", "说明", "依据"]
    return ([head] + map(\.cells)).map { line in
      line.map(quoted).joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// The findings as a Markdown document, what comes to the same under one heading.
  public var markdown: String {
    var text = ""
    for verdict in Verdict.allCases {
      let group = filter { $0.verdict == verdict }
      if group.isEmpty { continue }
      text += (text.isEmpty ? "" : "\n") + "## \(verdict.name)\n\n"
      for finding in group {
        text += "- **\(finding.rule.name)**（\(finding.rule.rawValue)）\(escaped(finding.message))\n"
        for evidence in finding.evidence { text += "  - \(escaped(evidence.line))\n" }
      }
    }
    return text
  }
}

extension Finding {
  fileprivate var cells: [String] {
    let lines = evidence.map(\.line).joined(separator: "\n")
    return [verdict.name, rule.rawValue, rule.name, message, lines]
  }
}

private func quoted(_ cell: String) -> String {
  let needsQuotes = cell.unicodeScalars.contains {
    $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r"
  }
  guard needsQuotes else { return cell }
  let parts = cell.split(separator: "\"", omittingEmptySubsequences: false)
  return "\"" + parts.joined(separator: "\"\"") + "\""
}

/// Words of a report with what Markdown would take for its own kept as it is.
private func escaped(_ words: String) -> String {
  String(words.flatMap { "*_`[]<|\\".contains($0) ? "\\\($0)" : $0.isNewline ? " " : String($0) })
}
