import ReportAudit
import ReportModel
import TestSupport
import Testing

@Test("a consistent report passes every rule, in either form", arguments: [FormDraft(), .trial])
func consistent(draft: FormDraft) {
  let drawn = draft.findings.map { "\($0.rule.rawValue) \($0.status)" }
  let rules = Rule.allCases.filter {
    $0 != .proseSum && $0 != .blankCells && !$0.isBetweenReports
  }
  #expect(
    drawn.sorted()
      == (rules.map { "\($0.rawValue) pass" } + ["CELLS pass", "CELLS pass"]).sorted())
}

/// Which rules a row of table 三 is part of.
private func rules(ofRow label: String) -> [String] {
  if label.hasPrefix("（七）") { return ["T3.BALANCE", "T3.COLSUM", "T3.ROWSUM"] }
  let isSide = ["一、", "二、", "四、"].contains { label.hasPrefix($0) }
  return isSide ? ["T3.BALANCE", "T3.ROWSUM"] : ["T3.COLSUM", "T3.ROWSUM"]
}

@Test(
  "each cell of table 三 that is changed breaks exactly the sums it is part of",
  arguments: [FormDraft(), .trial])
func changedCell(draft: FormDraft) {
  let cells = cells(of: draft)
  for (label, column) in Cases.spread(25, over: cells) {
    let changed = changed(draft, label, column, to: "999999")
    let expected = rules(ofRow: label).map { "\($0) fail" }
    #expect(sums(changed) == expected, "\(label) \(column)")
  }
  #expect(cells.count == (draft.form == .trial2019 ? 161 : 175))
}

@Test(
  "a cell that is blank or no number leaves its sums not assessable, and breaks none",
  arguments: [".", "/", "—", "N/A"])
func blankCell(mark: String) {
  let draft = FormDraft()
  for (label, column) in Cases.spread(25, over: cells(of: draft)) {
    let changed = changed(draft, label, column, to: mark)
    let expected = rules(ofRow: label).map { "\($0) notAssessable" }
    #expect(sums(changed) == expected, "\(label) \(column)")
  }
}

/// The cells of table 三, each as the label of its row and the number of its column.
private func cells(of draft: FormDraft) -> [(label: String, column: Int)] {
  draft.report.tables[1].rows.flatMap { row in (0..<7).map { (row.label, $0) } }
}

/// A draft with one cell changed; a label such as `3.其他` is told from others by its whole words.
private func changed(
  _ draft: FormDraft, _ label: String, _ column: Int, to cell: String
) -> FormDraft {
  draft.with(\.requests, label + " ", column, cell)
}

/// What does not hold of the sums of table 三.
private func sums(_ draft: FormDraft) -> [String] {
  draft.verdicts.split(separator: "\n").map(String.init).filter { $0.hasPrefix("T3.") }
}

@Test("a broken balance shows both sides, the difference, and its four cells")
func balanceWords() throws {
  let draft = FormDraft().with(\.requests, "四、", 0, "784")
  let finding = try #require(draft.findings.first { $0.status == .fail })
  #expect(
    finding.message == "表三“自然人”一列：一＋二＝13612＋535＝14147，（七）＋四＝13364＋784＝14148，相差 1，请核对。")
  let report = draft.report
  let drawn = finding.evidence.map { evidence in
    let line = evidence.source.map { report.text[$0] } ?? ""
    return "\(evidence.words) \(evidence.value ?? ".") \(line.hasPrefix("四、") ? "@四" : "")"
  }
  #expect(
    drawn == [
      "表三 › 一、本年新收政府信息公开申请数量 › 自然人 13612 ",
      "表三 › 二、上年结转政府信息公开申请数量 › 自然人 535 ",
      "表三 › 三、本年度办理结果 › （七）总计 › 自然人 13364 ",
      "表三 › 四、结转下年度继续办理 › 自然人 784 @四",
    ])
}

@Test("cells are read with separators, full-width digits, signs, measure words and scales")
func cellForms() {
  let blank = "13 612".replacing(" ", with: "\u{A0}")
  for cell in ["13,612", "１３６１２", "13612件", "+13612", blank, "1.3612万件"] {
    #expect(FormDraft().with(\.requests, "一、", 0, cell).verdicts == "", "\(cell)")
  }
  let code = FormDraft().with(\.requests, "一、", 0, "013612")
  #expect(sums(code) == ["T3.BALANCE notAssessable", "T3.ROWSUM notAssessable"])
}

@Test("a table that lost a row is not added up by column")
func lostRow() {
  var draft = FormDraft()
  let lines = draft.requests.split(separator: "\n")
  draft.requests = lines.filter { !$0.hasPrefix("2.重复申请") }.joined(separator: "\n")
  #expect(draft.verdicts == "T3.COLSUM notAssessable")
}
