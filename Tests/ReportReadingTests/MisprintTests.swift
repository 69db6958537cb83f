import ReportForms
import ReportModel
import Testing

@testable import ReportReading

/// Labels of the table of section 三 that are misprinted beyond a slip: their rows are known by their order.
@Suite("Misprinted labels")
struct MisprintTests {
  private static let labels = FormLabel.requestRows.map(\.line).filter { $0.row != .otherHandling }

  /// The rows of the form, each with the figures n 0 0 0 0 0 n.
  private func rows(_ misprints: [FormRow: String]) -> [[String]] {
    Self.labels.enumerated().map { number, line in
      [misprints[line.row] ?? line.label] + [String(number + 1), "0", "0", "0", "0", "0"]
        + [String(number + 1)]
    }
  }

  private static let names = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]

  private func check(_ text: String, _ misprints: [FormRow: String]) throws {
    let report = try ReportReader.report(from: Array(text.utf8))
    let table = try #require(report.tables.first)
    #expect(table.rows.map(\.form) == Self.labels.map(\.row))
    for (number, row) in table.rows.enumerated() {
      #expect(row.cells.compactMap { $0?.text }.first == String(number + 1))
      if let form = row.form, let printed = misprints[form] { #expect(row.label == printed) }
    }
  }

  static let misprints: [[FormRow: String]] = [
    [.stateSecret: "1.涉及国家机密"], [.granted: "（一）给予公示"],
    [.confirmation: "5.要求确认的"], [.stateSecret: "1.涉及国家机密", .prohibitedByLaw: "2.法律禁止的"],
    [.processInfo: "6.过程信息", .other: "3.其它情形"],
  ]

  @Test("in the table of a page", arguments: misprints)
  func page(misprints: [FormRow: String]) throws {
    let rows = [[""] + Self.names] + rows(misprints)
    let table = rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
    try check(
      "<html><body><h1>东山局2023年报告</h1><p>三、收到和处理政府信息公开申请情况</p><table>\(table)</table></body></html>",
      misprints)
  }

  @Test("in a text that keeps its lines", arguments: misprints, ["\t", " ", "\n"])
  func text(misprints: [FormRow: String], between: String) throws {
    let lines = ([Self.names] + rows(misprints)).map { $0.joined(separator: between) }
    try check(
      "东山局2023年报告\n三、收到和处理政府信息公开申请情况\n" + lines.joined(separator: "\n")
        + "\n四、政府信息公开行政复议、行政诉讼情况\n无。\n", misprints)
  }

  @Test("in a table of Markdown, whose spans are lost", arguments: misprints)
  func markdown(misprints: [FormRow: String]) throws {
    let rows = ([[""] + Self.names] + rows(misprints)).map { [$0[0], ""] + $0.dropFirst() }
    var lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    lines.insert("|" + String(repeating: " --- |", count: rows[0].count), at: 1)
    try check(
      "# 东山局2023年报告\n\n## 三、收到和处理政府信息公开申请情况\n\n" + lines.joined(separator: "\n") + "\n", misprints)
  }

  @Test("a row too few between two known ones stays unknown")
  func rowTooFew() throws {
    let rows = rows([.stateSecret: "1.涉及国家机密"]).filter { !$0[0].hasPrefix("2.其他法律") }
    let table = rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
    let page = "<html><body><h1>东山局2023年报告</h1><table>\(table)</table></body></html>"
    let report = try ReportReader.report(from: Array(page.utf8))
    let forms = try #require(report.tables.first).rows.map(\.form)
    #expect(!forms.contains(.stateSecret) && !forms.contains(.prohibitedByLaw))
  }
}
