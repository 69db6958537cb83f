public import ReportModel
import Wording

/// Findings in the formats that other programs read.
extension [Finding] {
  /// A row a finding, for files of separated values.
  public var fileTable: TextTable {
    TextTable(columns: Finding.columns, rowCount: count) { [self] in self[$0].cells }
  }

  /// The findings as a Markdown document, what comes to the same under one heading.
  public var markdown: String {
    var text = ""
    for verdict in Verdict.allCases {
      let group = filter { $0.verdict == verdict }
      if group.isEmpty { continue }
      text += (text.isEmpty ? "" : "\n") + "## \(verdict.name)\n\n"
      for finding in group {
        let (rule, message) = (finding.rule, finding.message.markdownEscaped)
        text += "- " + say("**\(rule.name)**（\(rule.rawValue)）\(message)") + "\n"
        for evidence in finding.evidence { text += "  - \(evidence.line.markdownEscaped)\n" }
      }
    }
    return text
  }
}

extension Finding {
  /// The names of ``cells``, which other programs know them by: the same in every language.
  public static let columns = ["结果", "编号", "规则", "说明", "依据"]

  /// The finding as the cells of a row, what it rests on a line each in the last one.
  public var cells: [String] {
    let lines = evidence.map(\.line).joined(separator: "\n")
    return [verdict.name, rule.rawValue, rule.name, message, lines]
  }
}
