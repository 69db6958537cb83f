import ReportForms
import ReportModel
import Testing

@testable import ReportReading

/// The labels of the form's rows, and rows of figures that add up; all figures are made up.
private let labels = StandardForm.standard2021.requestRows.map(\.label)

/// A text of all labels and then all figures.
private func stream(_ rows: [[Int]]) throws -> Report {
  let figures = rows.flatMap { $0.map(String.init) }.joined(separator: "\n")
  let text = """
    示例市2022年政府信息公开工作年度报告
    一、总体情况
    全年公开信息。
    二、收到和处理政府信息公开申请情况
    \(labels.joined(separator: "\n"))
    \(figures)
    三、其他需要报告的事项
    无。

    """
  return try ReportReader.report(from: Array(text.utf8))
}

/// A row of 自然人, five others, perhaps their sum, and the total.
private func row(_ number: Int, isWide: Bool) -> [Int] {
  let others = [number, 0, 2, 0, 1]
  let sum = others.reduce(0, +)
  return [10 + number] + others + (isWide ? [sum] : []) + [10 + number + sum]
}

@Test("a stream of 28 rows of eight is the form's 25 of seven, its subtotals left out")
func wideStream() throws {
  var rows = (0..<25).map { row($0, isWide: true) }
  // The sums of 不予公开, 无法提供 and 不予处理 stand before their first parts.
  for place in [15, 12, 4] { rows.insert(row(99, isWide: true), at: place) }
  let table = try #require(try stream(rows).tables.first)
  #expect(
    table.rows.map { $0.cells.compactMap { $0?.text } }
      == (0..<25).map { number in
        row(number, isWide: false).map(String.init)
      })
}

@Test("a stream of the form's figures is cut by them, and one that adds up nowhere not at all")
func plainStream() throws {
  let plain = try #require(try stream((0..<25).map { row($0, isWide: false) }).tables.first)
  #expect(plain.rows.last?.cells.compactMap { $0?.text } == ["34", "24", "0", "2", "0", "1", "61"])
  let odd = try stream((0..<26).map { [$0, 1, 1, 1, 1, 1, 7] })
  let cells = odd.tables.flatMap(\.rows).flatMap(\.cells).compactMap { $0 }
  #expect(cells.isEmpty)
  #expect(odd.diagnostics.contains { $0.kind == .fusedCells })
}
