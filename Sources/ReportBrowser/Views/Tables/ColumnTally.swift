import FoundationEssentials
import ReportForms
import ReportModel
import Wording

/// What a column of a table comes to over the rows that are shown: its sum and its middle, and how often each value
/// stands in it.
struct ColumnTally {
  /// What the column is called.
  let name: String
  /// The cells that hold something, and the rows.
  private let filled: Int
  private let rowCount: Int
  /// The numbers with the labels of their rows, small ones first.
  private let numbers: [(number: Decimal, label: String)]
  /// The unit, where all numbers have the same.
  private let unit: String
  /// Each value as printed with how often it stands there, frequent ones first.
  private let values: [(words: String, count: Int)]

  /// The values that are listed at most.
  private static let mostValues = 200

  /// A column over some rows of a table.
  init(_ column: Int, of table: Table, rows: [Int]) {
    name = table.columns[safe: column] ?? ""
    var numbers: [(number: Decimal, label: String)] = []
    var units: Set<String> = []
    var counts: [String: Int] = [:]
    for row in rows {
      guard let cell = table.rows[row].cells[safe: column] ?? nil else { continue }
      counts[cell.text, default: 0] += 1
      guard let value = CellValue(cell.text) else { continue }
      numbers.append((value.number, table.rows[row].label))
      units.insert(value.unit)
    }
    rowCount = rows.count
    filled = counts.values.reduce(0, +)
    self.numbers = numbers.sorted { $0.number < $1.number }
    unit = units.count == 1 ? units.first ?? "" : ""
    values = counts.map { (words: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.words) < ($0.count, $1.words) }
  }

  /// What is said of it, a line each.
  var lines: [Overlay.Line] {
    var lines = [Overlay.Line(words: name, look: .heading)]
    lines.append(Overlay.Line(keys: say("行数"), words: say("\(rowCount)，有值 \(filled)")))
    if let least = numbers.first, let most = numbers.last {
      let sum = numbers.reduce(Decimal(0)) { $0 + $1.number }
      let mean = sum / Decimal(numbers.count)
      lines += [
        Overlay.Line(keys: say("合计"), words: say("\(shown(sum))（所列 \(numbers.count) 个数字）")),
        Overlay.Line(keys: say("平均"), words: shown(mean)),
        Overlay.Line(keys: say("中位数"), words: shown(median)),
        Overlay.Line(keys: say("最小"), words: "\(shown(least.number))  \(least.label)"),
        Overlay.Line(keys: say("最大"), words: "\(shown(most.number))  \(most.label)"),
      ]
    }
    lines.append(Overlay.Line())
    lines.append(Overlay.Line(words: say("各值的次数"), look: .heading))
    lines += values.prefix(ColumnTally.mostValues).map { value in
      Overlay.Line(
        keys: "\(value.count)  \(value.count * 100 / max(1, filled))%", words: value.words)
    }
    if values.count > ColumnTally.mostValues {
      lines.append(Overlay.Line(words: say("另有 \(values.count - ColumnTally.mostValues) 个值")))
    }
    return lines
  }

  private var median: Decimal {
    let middle = numbers.count / 2
    guard numbers.count.isMultiple(of: 2) else { return numbers[middle].number }
    return (numbers[middle - 1].number + numbers[middle].number) / 2
  }

  /// A number with two decimals at most, and its unit.
  private func shown(_ number: Decimal) -> String { SeriesNumber.shown(number) + unit }
}
