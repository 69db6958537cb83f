internal import ReportAudit
internal import TerminalModel
internal import Wording

/// The findings of one report for a person: what fails by its weight, then what could not be checked,
/// then what holds.
///
/// ```
/// 年报.html：错误 1，提醒 0，说明 0，无法核对 1，相符 9
///
/// 错误
///   T3.BALANCE  表三“自然人”一列：一＋二＝14147，（七）＋四＝14148，相差 1，请核对。
///     表三 › 一、本年新收政府信息公开申请数量 › 自然人  13612
/// ```
struct FindingsText {
  private let findings: [Finding]
  private let file: String
  private let showsFailingOnly: Bool

  /// How many places are shown below a finding; JSON gives all.
  private static let evidenceLimit = 8

  /// The columns of the longest id and two blanks.
  private static let ruleWidth = 12

  /// The findings of a report that was read from a file.
  ///
  /// - Parameters:
  ///   - findings: the findings.
  ///   - file: the name of the file.
  ///   - showsFailingOnly: whether what holds and what could not be checked is only counted.
  init(_ findings: [Finding], file: String, showsFailingOnly: Bool = false) {
    self.findings = findings
    self.file = file
    self.showsFailingOnly = showsFailingOnly
  }

  /// Writes the report's findings.
  func write(to output: inout Output) throws(Failure) {
    let counts = Verdict.allCases.map { $0.words(for: findings.count(of: $0)) }
    let totals = counts.joined(separator: say("，"))
    try output.write(say("\(file)：\(totals)") + "\n")
    for verdict in Verdict.allCases {
      let group = findings.filter {
        $0.verdict == verdict && (!showsFailingOnly || $0.status == .fail)
      }
      if group.isEmpty { continue }
      try output.write("\n")
      try output.write(emphasized: verdict.name)
      try output.write("\n")
      for finding in group { try output.write(lines(of: finding)) }
    }
  }

  private func lines(of finding: Finding) -> String {
    let rule = finding.rule.rawValue
    let gap = String(repeating: " ", count: max(2, Self.ruleWidth - displayWidth(rule)))
    var lines = "  \(rule)\(gap)\(finding.message)\n"
    // What holds is told in its message; its places are a matter for the other format.
    guard finding.status == .fail else { return lines }
    for evidence in finding.evidence.prefix(Self.evidenceLimit) {
      lines += "      " + evidence.line + "\n"
    }
    let rest = finding.evidence.count - Self.evidenceLimit
    if rest > 0 { lines += "      " + say("另有 \(rest) 处") + "\n" }
    return lines
  }
}

extension Verdict {
  /// How many findings come to it, in words: a language may have another word for one than for many.
  fileprivate func words(for count: Int) -> String {
    switch self {
    case .error: say("错误 \(count)")
    case .warning: say("提醒 \(count)")
    case .info: say("说明 \(count)")
    case .notAssessable: say("无法核对 \(count)")
    case .pass: say("相符 \(count)")
    }
  }
}
