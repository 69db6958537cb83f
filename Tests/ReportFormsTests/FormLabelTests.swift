import ReportForms
import ReportModel
import Testing

/// Labels that are known again although something slipped.
@Suite("Form labels")
struct FormLabelTests {
  /// The rows whose labels are long enough to be known by most of their words.
  private static let long = FormLabel.requestRows.map(\.line).filter {
    FormLabel.key(of: Array($0.label.unicodeScalars)).count >= 8
  }

  private func row(_ label: String, from start: Int = 0) -> FormRow? {
    FormLabel.index(of: Array(label.unicodeScalars), from: start)
      .map { FormLabel.requestRows[$0].line.row }
  }

  @Test(
    "every label of the form is its row's, with and without its number",
    arguments: FormLabel.requestRows.indices)
  func labels(_ index: Int) {
    let line = FormLabel.requestRows[index].line
    #expect(row(line.label, from: index) == line.row)
    let words = String(
      String.UnicodeScalarView(FormLabel.key(of: Array(line.label.unicodeScalars))))
    #expect(row(words, from: index) == line.row)
  }

  @Test("a wrong character, one left out and one too many are slips", arguments: long.map(\.row))
  func slips(_ wanted: FormRow) {
    let label = FormLine.of(wanted).label
    let words = FormLabel.key(of: Array(label.unicodeScalars))
    let start = FormLabel.requestRows.firstIndex { $0.line.row == wanted } ?? 0
    var wrong = words
    wrong[5] = "口"
    var short = words
    short.remove(at: 5)
    var long = words
    long.insert("口", at: 5)
    for slip in [wrong, short, long] {
      #expect(row(String(String.UnicodeScalarView(slip)), from: start) == wanted)
    }
  }

  @Test("blanks in a label, another kind of number and another bracket are nothing")
  func marks() {
    #expect(row("1、属 于 国 家 秘 密") == .stateSecret)
    #expect(row("（二）部分公开") == .partlyGranted)
    #expect(row("(七)总计") == .outcomeTotal)
    #expect(row("合计") == nil)
    #expect(row("示例市教育局") == nil)
  }

  @Test("a group is known by all of its words, a caption by its number too")
  func groups() {
    #expect(FormLabel.group(of: Array("（三）不予公开".unicodeScalars))?.row == .refused)
    #expect(FormLabel.group(of: Array("不予公开的".unicodeScalars)) == nil)
    #expect(FormLabel.isCaption(Array("（四）无法提供".unicodeScalars)))
    #expect(!FormLabel.isCaption(Array("无法提供".unicodeScalars)))
  }

  @Test(
    "rows and columns of the table of section 二 are known in the words of both forms",
    arguments: [
      ("规章", FormRow.rule), ("规章（含市政府规章）", .rule), ("规范性文件", .normativeDocument),
      ("行政规范性文件", .normativeDocument), ("行政 许可", .license), ("其他主动公开文件", nil),
    ])
  func proactiveRows(_ label: String, _ row: FormRow?) {
    #expect(FormLabel.proactiveRow(of: label) == row)
  }

  @Test(
    "a unit behind the name of a column is no part of it",
    arguments: [
      ("本年收费金额（单位：万元）", FormColumn.feeAmount), ("本年 增/减", .itemsChange), ("本年增／减", .itemsChange),
      ("处理决定数量", .decisions), ("备注", nil),
    ])
  func proactiveColumns(_ name: String, _ column: FormColumn?) {
    #expect(FormLabel.proactiveColumn(of: name) == column)
  }

  @Test("a label is found in a text without borders, its number and a slip with it")
  func running() {
    let text = Array("640020470二、上年结转政府信息公幵申请数量0000000".unicodeScalars)
    let label = RunningLabel.all[1]
    let match = label.match(at: 11, in: text, from: 9)
    #expect(label.line.row == .carriedOver)
    #expect(match?.range == 9..<25)
    #expect(label.match(at: 12, in: text, from: 9) == nil)
  }

  @Test("tables that were read before rows knew themselves are told what their rows are")
  func knowing() {
    let labels = ["一、本年新收政府信息公开申请数量", "1.属于国家秘密", "（七）总计"]
    let rows = labels.map { Table.Row(label: $0, path: [], fields: 0..<1, cells: [nil]) }
    let table = Table(
      kind: .requests, columns: ["总计"], rows: rows, blocks: 0..<0, grid: []
    ).knowingItsForm
    #expect(table.rows.map(\.form) == [.received, .stateSecret, .outcomeTotal])
    #expect(table.rows[1].path == ["三、本年度办理结果", "（三）不予公开"])
    #expect(table.columnForms == [.total])
  }
}
