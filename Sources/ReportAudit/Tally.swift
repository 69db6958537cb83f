import FoundationEssentials
import ReportForms
import ReportModel
import Wording

/// What became of one rule over the rows, columns or cells of a table.
struct Tally {
  /// What may be counted.
  enum Unit {
    case column, row, kind, cell, place

    /// So many of them, in Chinese with the mark that stands before them.
    func counted(_ count: Int) -> String {
      switch self {
      case .column: say("：\(count) 列")
      case .row: say("：\(count) 行")
      case .kind: say("：\(count) 类")
      case .cell: say("：\(count) 格")
      case .place: say("：\(count) 处")
      }
    }

    /// That so many others hold.
    func heldBesides(_ count: Int) -> String {
      switch self {
      case .column: say("其余 \(count) 列相符。")
      case .row: say("其余 \(count) 行相符。")
      case .kind: say("其余 \(count) 类相符。")
      case .cell: say("其余 \(count) 格相符。")
      case .place: say("其余 \(count) 处相符。")
      }
    }
  }

  let rule: Rule
  /// What is checked, as the beginning of a sentence (`表三各列“一＋二＝（七）＋四”`).
  let subject: String
  /// What is counted.
  let unit: Unit
  /// How many hold.
  private(set) var heldCount = 0
  /// The names of those that lack a figure.
  private(set) var lacking: [String] = []
  /// The names of those that a figure which is about or a bound leaves open.
  private var blurred: [String] = []
  private(set) var failures: [Finding] = []

  init(_ rule: Rule, _ subject: String, unit: Unit) {
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

  /// Counts a sum of the form by its verdict.
  ///
  /// - Parameters:
  ///   - sum: the sum.
  ///   - name: what is added up, for what cannot be checked.
  ///   - message: what to say where both sides differ, by so much.
  ///   - evidence: the cells to show there.
  mutating func count(
    _ sum: FormSum, _ name: String, message: (Decimal) -> String, evidence: () -> [Evidence]
  ) {
    switch sum.verdict {
    case .holds: hold()
    case .differs(let difference): fail(message(abs(difference)), evidence: evidence())
    case .unchecked: sum.isBlurred ? blurred.append(name) : lack(name)
    }
  }

  /// Counts the sum of a row of the form.
  ///
  /// - Parameters:
  ///   - sum: the sum.
  ///   - checked: its table.
  ///   - name: what to call a row, by its label.
  mutating func countRow(
    _ sum: FormSum, of checked: CheckedTable, calling name: (String) -> String
  ) {
    let label = checked.table.rows[sum.index].label
    count(sum, label) { difference in
      let (parts, total) = (sum.partNumbers, sum.totalNumbers.sum)
      return say(
        "\(name(label))：\(parts.asSum)＝\(parts.sum)，总计为 \(total)，相差 \(difference)，请核对。")
    } evidence: {
      checked.evidence(sum.parts + sum.totals)
    }
  }

  /// Each failure; then what could not be checked, or that all holds.
  var findings: [Finding] {
    var findings = failures
    if !blurred.isEmpty {
      let names = Tally.names(of: blurred)
      findings.append(
        Finding(
          rule, .notAssessable,
          say("\(subject)\(unit.counted(blurred.count))有约数，不能断定（\(names)）。")))
    }
    if !lacking.isEmpty || heldCount == 0 && failures.isEmpty && blurred.isEmpty {
      findings.append(Finding(rule, .notAssessable, lackWords))
    } else if failures.isEmpty, blurred.isEmpty {
      findings.append(Finding(rule, .pass, say("\(subject)\(unit.counted(heldCount))都相符。")))
    }
    return findings
  }

  private var lackWords: String {
    guard !lacking.isEmpty else { return say("\(subject)：没有可核对的数字。") }
    let names = Tally.names(of: lacking)
    let count = unit.counted(lacking.count)
    let words = say("\(subject)\(count)有空格或非数字，不作 0 计，无法核对（\(names)）。")
    return heldCount > 0 ? words + unit.heldBesides(heldCount) : words
  }

  /// Three names are enough to find the place; the blank cells have a rule of their own.
  private static func names(of all: [String]) -> String {
    let names = all.prefix(3).joined(separator: say("、"))
    return all.count > 3 ? say("\(names)等") : names
  }
}

extension [Decimal] {
  /// The numbers as a sum is written: `1＋5＋41`.
  var asSum: String { map(\.description).joined { say("\($0)＋\($1)") } }
}
