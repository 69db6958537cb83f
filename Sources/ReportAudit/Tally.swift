import FoundationEssentials
import ReportModel

/// What became of one rule over the rows, columns or cells of a table.
struct Tally {
  let rule: Rule
  /// What is checked, as the beginning of a sentence (`表三各列“一＋二＝（七）＋四”`).
  let subject: String
  /// What is counted (列, 行).
  let unit: String
  /// How many hold.
  private(set) var heldCount = 0
  /// The names of those that lack a figure.
  private(set) var lacking: [String] = []
  private(set) var failures: [Finding] = []

  init(_ rule: Rule, _ subject: String, unit: String) {
    self.rule = rule
    self.subject = subject
    self.unit = unit
  }

  /// Whether nothing was there to be checked.
  var isEmpty: Bool { heldCount == 0 && lacking.isEmpty && failures.isEmpty }

  mutating func hold() { heldCount += 1 }

  mutating func lack(_ name: String) { lacking.append(name) }

  mutating func fail(_ message: String, evidence: [Evidence]) {
    failures.append(Finding(rule, .fail, message, evidence: evidence))
  }

  /// Checks in every row of a table that some cells add up to the one right behind them.
  ///
  /// - Parameters:
  ///   - checked: the table.
  ///   - parts: the columns of the cells; their total stands at the upper bound.
  ///   - name: what to call a row, by its label.
  mutating func checkRows(
    of checked: CheckedTable, adding parts: Range<Int>, calling name: (String) -> String
  ) {
    for row in checked.table.rows.indices {
      let label = checked.table.rows[row].label
      guard let numbers = checked.numbers(row, parts),
        let total = checked.number(row, parts.upperBound)
      else {
        lack(label)
        continue
      }
      guard numbers.sum != total else {
        hold()
        continue
      }
      fail(
        "\(name(label))：\(numbers.asSum)＝\(numbers.sum)，总计为 \(total)，"
          + "相差 \(abs(numbers.sum - total))，请核对。",
        evidence: checked.evidence(row, parts.lowerBound..<parts.upperBound + 1))
    }
  }

  /// Each failure; then what could not be checked, or that all holds.
  var findings: [Finding] {
    var findings = failures
    if !lacking.isEmpty || heldCount == 0 && failures.isEmpty {
      findings.append(Finding(rule, .notAssessable, lackWords))
    } else if failures.isEmpty {
      findings.append(Finding(rule, .pass, "\(subject)：\(heldCount) \(unit)都相符。"))
    }
    return findings
  }

  private var lackWords: String {
    guard !lacking.isEmpty else { return "\(subject)：没有可核对的数字。" }
    // Three names are enough to find the place; the blank cells have a rule of their own.
    let names = lacking.prefix(3).joined(separator: "、") + (lacking.count > 3 ? "等" : "")
    let rest = heldCount > 0 ? "其余 \(heldCount) \(unit)相符。" : ""
    return "\(subject)：\(lacking.count) \(unit)有空格或非数字，不作 0 计，无法核对（\(names)）。\(rest)"
  }
}

extension [Decimal] {
  /// The exact sum.
  var sum: Decimal { reduce(Decimal(0), +) }

  /// The numbers as a sum is written: `1＋5＋41`.
  var asSum: String { map(\.description).joined(separator: "＋") }
}
