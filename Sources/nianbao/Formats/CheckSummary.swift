internal import ReportAudit
internal import TerminalModel
internal import Wording

/// What became of several reports, a line each, the worst first, with the rules that fail.
///
/// ```
/// 共 3 份：有错误 1 份，有提醒 1 份，没有发现问题 0 份，读不了 1 份
///
/// 错误  提醒  无法核对  报告
///    2     0         1  洪泽.pdf  表四各类合计 2
///    0     1         7  上海.html  正文与表三
///    –     –         –  平潭.txt  里面没有文字；请检查文件是否完整。
/// ```
struct CheckSummary {
  /// What became of one report.
  private struct Row {
    var file: String
    /// How many findings come to an error, to a warning, and to nothing; nil where it was not read.
    var counts: [Int]?
    /// The rules that fail, or why the report was not read.
    var why: String
  }

  private static let counted: [Verdict] = [.error, .warning, .notAssessable]
  /// A longer name does not push the reasons of all others out of sight.
  private static let widestName = 48

  private var rows: [Row] = []

  /// How many reports there are.
  var count: Int { rows.count }

  /// Adds a report that was checked.
  mutating func add(_ findings: [Finding], file: String) {
    let failing = findings.filter { $0.verdict == .error || $0.verdict == .warning }
    let names = Rule.allCases.compactMap { rule -> String? in
      let count = failing.count { $0.rule == rule }
      return count == 0 ? nil : count == 1 ? rule.name : "\(rule.name) \(count)"
    }
    rows.append(
      Row(
        file: file, counts: CheckSummary.counted.map { findings.count(of: $0) },
        why: names.joined(separator: say("、"))))
  }

  /// Adds what could not be read.
  mutating func add(_ failure: Failure) {
    if case .unreadable(let file, let fault) = failure {
      rows.append(Row(file: file, why: fault.words))
    } else {
      rows.append(Row(file: failure.words, why: ""))
    }
  }

  /// Writes the summary.
  func write(to output: inout Output) throws(Failure) {
    try output.write(totals + "\n\n")
    try output.write(emphasized: CheckSummary.counted.map(\.name).joined(separator: "  "))
    try output.write(emphasized: "  " + say("报告"))
    try output.write("\n")
    let width = min(CheckSummary.widestName, rows.map { displayWidth($0.file) }.max() ?? 0)
    for row in sorted { try output.write(line(of: row, fileWidth: width) + "\n") }
  }

  private var totals: String {
    let read = rows.compactMap(\.counts)
    let wrong = read.count { $0[0] > 0 }
    let warned = read.count { $0[0] == 0 && $0[1] > 0 }
    let fine = read.count - wrong - warned
    let words = say(
      "共 \(rows.count) 份：有错误 \(wrong) 份，只有提醒 \(warned) 份，", "没有发现问题 \(fine) 份")
    let unread = rows.count - read.count
    return words + (unread == 0 ? "" : say("，读不了 \(unread) 份"))
  }

  /// The worst first, those that were not read last, and else as they came.
  private var sorted: [Row] {
    rows.enumerated().sorted { one, other in
      let (left, right) = (one.element.counts ?? [-1], other.element.counts ?? [-1])
      return left == right ? one.offset < other.offset : right.lexicographicallyPrecedes(left)
    }.map(\.element)
  }

  private func line(of row: Row, fileWidth: Int) -> String {
    let cells = CheckSummary.counted.indices.map { column in
      let cell = row.counts.map { String($0[column]) } ?? "–"
      return blanks(displayWidth(CheckSummary.counted[column].name) - displayWidth(cell)) + cell
    }
    let line = (cells + [row.file]).joined(separator: "  ")
    return row.why.isEmpty
      ? line : line + blanks(fileWidth - displayWidth(row.file)) + "  " + row.why
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
