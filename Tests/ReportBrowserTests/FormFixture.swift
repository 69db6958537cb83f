import ReportAudit
import ReportMetrics
import ReportModel
import ReportReading

@testable import ReportBrowser

/// A report of 示例市 with the three tables of the form of 2021, cut short, in which two sums fail.
enum FormFixture {
  /// The report with what a check of two of its sums finds.
  static let document: Document = {
    let tables = [proactive, requests, review]
    let findings = [
      finding(
        .requestBalance, "表三“总计”一列：一＋二＝9＋0＝9，（七）＋四＝7＋3＝10，相差 1，请核对。",
        of: requests, [(0, 6), (1, 6), (5, 6), (6, 6)]),
      finding(
        .requestRowSum, "表三“1.属于国家秘密”一行：1＋0＝1，总计为 2，相差 1，请核对。", of: requests, [(4, 0), (4, 6)]),
    ]
    return ReportBrowserTests.document(of: tables, findings: findings)
  }()

  private static let proactive = Table(
    kind: .proactive,
    columns: ["本年制发件数", "本年废止件数", "现行有效件数", "本年处理决定数量", "本年收费金额（单位：万元）"],
    rows: [
      row("规章", "第二十条第（一）项", 0..<3, ["0", "0", "3", nil, nil], at: 100),
      row("行政规范性文件", "第二十条第（一）项", 0..<3, ["5", "", "12", nil, nil], at: 110),
      row("行政许可", "第二十条第（五）项", 3..<4, [nil, nil, nil, "550", nil], at: 120),
      row("行政处罚", "第二十条第（六）项", 3..<4, [nil, nil, nil, "4119", nil], at: 130),
      row("行政强制", "第二十条第（六）项", 3..<4, [nil, nil, nil, "", nil], at: 140),
      row("行政事业性收费", "第二十条第（八）项", 4..<5, [nil, nil, nil, nil, "7730.28"], at: 150),
    ], blocks: 0..<1, grid: [])

  private static let requests = Table(
    kind: .requests,
    columns: ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"],
    rows: [
      row("一、本年新收政府信息公开申请数量", nil, 0..<7, ["7", "1", "1", "0", "0", "0", "9"], at: 200),
      row("二、上年结转政府信息公开申请数量", nil, 0..<7, ["0", "0", "", "", "0", "0", "0"], at: 210),
      row("（一）予以公开", "三、本年度办理结果", 0..<7, ["4", "0", "1.5", "0", "0", "0", "5"], at: 220),
      row("（二）部分公开", "三、本年度办理结果", 0..<7, ["0", "0", "0", "0", "0", "0", "0"], at: 230),
      row("1.属于国家秘密", "三、本年度办理结果 （三）不予公开", 0..<7, ["1", "0", "0", "0", "0", "0", "2"], at: 240),
      row("（七）总计", "三、本年度办理结果", 0..<7, ["5", "1", "0", "0", "0", "0", "7"], at: 250),
      row("四、结转下年度继续办理", nil, 0..<7, ["2", "0", "0", "0", "0", "0", "3"], at: 260),
    ], blocks: 0..<1, grid: [])

  private static let review = Table(
    kind: .review, columns: ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"],
    rows: [
      row("行政复议", nil, 0..<5, ["3", "1", "0", "0", "4"], at: 300),
      row("未经复议直接起诉", "行政诉讼", 0..<5, ["0", "0", "0", "0", "0"], at: 310),
      row("复议后起诉", "行政诉讼", 0..<5, ["1", "0", "0", "/", "1"], at: 320),
    ], blocks: 0..<1, grid: [])

  /// A row whose cells stand at places of their own; nil and "" are blank, and blanks part the groups.
  private static func row(
    _ label: String, _ group: String?, _ fields: Range<Int>, _ cells: [String?], at place: Int
  ) -> Table.Row {
    Table.Row(
      label: label, path: group?.split(separator: " ").map(String.init) ?? [], fields: fields,
      cells: cells.enumerated().map { index, text in
        guard let text, !text.isEmpty else { return nil }
        return Table.Cell(text: text, source: place + index..<place + index + 1)
      })
  }

  /// A finding of table 三, which is the second.
  private static func finding(
    _ rule: Rule, _ message: String, of table: Table, _ cells: [(row: Int, column: Int)]
  ) -> Finding {
    Finding(
      rule, .fail, message,
      evidence: cells.map { place in
        let cell = table.rows[place.row].cells[place.column]
        return .cell(
          table.columns[place.column], value: cell?.text, at: cell?.source,
          place: CellPlace(table: 1, row: place.row, column: place.column))
      })
  }
}

/// A document of some tables, behind a text long enough for every place that their cells name.
func document(of tables: [Table], findings: [Finding] = []) -> Document {
  let text = "示例市人民政府2025年政府信息公开工作年度报告\n一、总体情况\n" + String(repeating: "示例。", count: 400)
  var report = (try? ReportReader.report(from: Array(text.utf8))) ?? Report.empty
  report.tables = tables
  return Document(report: report, metrics: [], findings: findings, name: "form.html")
}

extension Report {
  /// A report that says nothing.
  fileprivate static let empty = Report(
    text: ReportText(""), identity: Identity(), blocks: [], sections: [])
}
