import FoundationEssentials
import TestSupport
import Testing

/// Real reports as they were read by eye: title and headings on the originals, tables cell by cell where a
/// sum is given, findings by adding up on paper.
///
/// Pages were read in their source, Word documents in `word/document.xml`, PDFs on the page itself.
private struct CheckedReport: CustomStringConvertible {
  let file: String
  let title: String
  let year: Int?
  let form: String
  /// How many headings there are, and the numbers of the top ones.
  let headings: Int
  let top: String
  /// Kind, rows × columns, and the figures of the last two rows that are printed there.
  let tables: [String]
  /// The rules that fail, with the numbers that show it.
  let failing: [String]

  var description: String { file }
}

private let six = "一 二 三 四 五 六"
private let pingtan = "平潭综合实验区"
private let disclosure = "政府信息公开工作年度报告"

private let checkedReports = [
  // A section of a bulletin: two tables with blanks, their heads of two rows; no rule is of it.
  CheckedReport(
    file: "daqing-finance-2017.html", title: "金融", year: nil, form: "narrative", headings: 0,
    top: "",
    tables: [
      "generic 10×6 307.9 6.5 316.6 15.2 676.9 21.1 699.7 43.6",
      "generic 3×6 6939.2 -39.5 10343.9 -29.7 173750.0 73.8 237464.5 66.0",
    ],
    failing: []),
  // The empty form: three tables without a figure; section 五 holds 文字描述.
  CheckedReport(
    file: "empty-form-2021.docx", title: "政府信息公开工作年度报告格式模板", year: nil, form: "standard2021",
    headings: 6, top: six, tables: ["proactive 6×5", "requests 25×7", "review 3×5"],
    failing: ["S5.EMPTY 文字描述", "CELLS 175", "CELLS 15"]),
  // 864＝1＋5＋41＋817 and 25＝14＋11 hold.
  CheckedReport(
    file: "guangdong-hrss-2017.txt", title: "广东省人力资源和社会保障厅2017年\(disclosure)", year: 2017,
    form: "narrative", headings: 21, top: "一 二 三 四 五 六 七 八 九", tables: [], failing: []),
  // Two parts and nineteen numbered headings below them; its text has no table.
  CheckedReport(
    file: "guangxi-work-report-2025.docx", title: "2025年广西政府工作报告", year: 2025, form: "narrative",
    headings: 21, top: "一 二", tables: [], failing: []),
  // Page 4 prints 10 1 0 0 | 0 and 5 0 0 0 | 0: the totals of 行政复议 and 复议后起诉 are wrong on paper. Table
  // 三 follows the form of 2019, （六） in one row; 21＋0＝21＋0.
  CheckedReport(
    file: "hongze-2023.pdf", title: "洪泽区人民政府2023年\(disclosure)", year: 2023, form: "standard2021",
    headings: 11, top: six,
    tables: [
      "proactive 6×5 195 7730.28", "requests 23×7 21 0 0 0 0 0 21 0 0 0 0 0 0 0",
      "review 3×5 0 0 0 0 0 5 0 0 0 0",
    ], failing: ["T4.SUM 10＋1＋0＋0＝11", "T4.SUM 5＋0＋0＋0＝5"]),
  // Pieces of a report in UTF-8 that was read as GBK: undone where the way back is exact.
  CheckedReport(
    file: "mojibake-2023.txt", title: "", year: nil, form: "narrative", headings: 2,
    top: "一 二", tables: [], failing: []),
  // 294981916 is two figures that nothing of the report tells apart; the other rows are one digit each.
  CheckedReport(
    file: "pingtan-2015.txt", title: "\(pingtan)2015年度\(disclosure)", year: 2015, form: "narrative",
    headings: 17, top: "\(six) 七", tables: ["indicators 16×3 件 0 0 件 0 0"], failing: []),
  CheckedReport(
    file: "pingtan-2016.txt", title: "\(pingtan)2016年度\(disclosure)", year: 2016, form: "narrative",
    headings: 44, top: "\(six) 七", tables: ["indicators 16×3 件 0 0 件 0 0"], failing: []),
  // Without 收费减免金额 fifteen rows are left.
  CheckedReport(
    file: "pingtan-2017.txt", title: "\(pingtan)2017年度\(disclosure)", year: 2017, form: "narrative",
    headings: 30, top: six, tables: ["indicators 15×3 件 0 0 件 0 0"], failing: []),
  CheckedReport(
    file: "pingtan-2018.txt", title: "\(pingtan)2018年度\(disclosure)", year: 2018, form: "narrative",
    headings: 59, top: six, tables: ["indicators 15×3 件 0 0 件 0 0"], failing: []),
  // （七）总计630020469四、…1000001: 63 0 0 2 0 4 69 and 1 0 0 0 0 0 1; 1 0 2 0 3 | 12 0 0 0 12 | 0.
  CheckedReport(
    file: "pingtan-2021.txt", title: "\(pingtan)2021年度\(disclosure)", year: 2021,
    form: "standard2021",
    headings: 13, top: six,
    tables: [
      "proactive 6×5 42 24252.311082", "requests 25×7 63 0 0 2 0 4 69 1 0 0 0 0 0 1",
      "review 3×5 12 0 0 0 12 0 0 0 0 0",
    ], failing: []),
  // （七）总计723000075: 72 3 0 0 0 0 75.
  CheckedReport(
    file: "pingtan-2022.txt", title: "\(pingtan)2022年度\(disclosure)", year: 2022,
    form: "standard2021",
    headings: 11, top: six,
    tables: [
      "proactive 6×5 0 9116.36", "requests 25×7 72 3 0 0 0 0 75 0 0 0 0 0 0 0",
      "review 3×5 1 0 0 0 1 0 0 0 0 0",
    ], failing: []),
  // 110024001510102: 1 1 0 0 2 | 4 0 0 1 5 | 1 0 1 0 2.
  CheckedReport(
    file: "pingtan-2023.txt", title: "\(pingtan)2023年度\(disclosure)", year: 2023,
    form: "standard2021",
    headings: 11, top: six,
    tables: [
      "proactive 6×5 54 5949.088667", "requests 25×7 80 1 0 0 0 0 81 0 0 0 0 0 0 0",
      "review 3×5 4 0 0 1 5 1 0 1 0 2",
    ], failing: []),
  // 第二部分 stands in the contents only. 95.36＋10.23＝105.59, printed 105.58: rounding, told as such.
  CheckedReport(
    file: "putuo-final-accounts-2024.pdf", title: "中共上海市普陀区委社会工作部2024年度部门决算", year: 2024,
    form: "narrative", headings: 42, top: "第一部分 第三部分 第四部分",
    tables: [
      "generic 2×2", "generic 30×3", "generic 18×7", "generic 12×6", "generic 32×6", "generic 18×3",
      "generic 39×4",
    ], failing: ["TXT.SUM 95.36＋10.23＝105.59"]),
  // Totals of the details are blank in print. 258＋12＋1＋1＋3＝275 against 258件, 337 against 265件; the parts
  // come to 716 of 805; 258÷805 is 32.05%, printed 33.9%.
  CheckedReport(
    file: "shanghai-general-office-2019.html", title: "2019年上海市人民政府办公厅\(disclosure)", year: 2019,
    form: "trial2019", headings: 13, top: six,
    tables: [
      "proactive 8×8 0 0 6 251000元", "requests 23×7 767 35 2 1 805 72 72", "review 3×5 8 1 9",
    ],
    failing: [
      "TXT.T3 275", "TXT.T3 337", "TXT.SUM 716", "TXT.SUM 32.05", "CELLS 126", "CELLS 9",
    ]),
  // A saved page of which the excerpt ends within section 一.
  CheckedReport(
    file: "shuyang-2023-savedpage-excerpt.html", title: "沭阳县发展和改革局2023年政府信息公开年度报告", year: 2023,
    form: "standard2021", headings: 4, top: "一", tables: [], failing: ["STRUCT 二、主动公开政府信息情况"]),
  CheckedReport(
    file: "state-council-work-report-2018.gb18030.txt", title: "政府工作报告", year: 2018,
    form: "narrative", headings: 21, top: "一 二 三", tables: [], failing: []),
  // 3＋249＋3638＝3890 of 3887 stated; the excerpt ends within the heading 四.
  CheckedReport(
    file: "traditional-2016-excerpt.txt", title: "廣東省文化廳2016年度政府信息公開工作報告", year: 2016,
    form: "narrative", headings: 4, top: "一 二 三 四", tables: [], failing: ["TXT.SUM 3＋249＋3638＝3890"]
  ),
]

/// The reports that are looked into.
private let looked = Cases.spread(5, over: checkedReports)

private let corpus = Samples.corpus?.path

@Suite("Real reports, as they were read by eye", .enabled(if: corpus != nil))
struct CheckedReportsTests {
  @Test("title, year, form and headings are those of the original", arguments: looked)
  fileprivate func outline(checked: CheckedReport) throws {
    struct Outline: Decodable {
      struct Heading: Decodable {
        var level: Int
        var number: String
      }
      var title: String
      var year: Int?
      var form: String
      var headings: [Heading]
    }
    let found = try decoded(Outline.self, "outline", checked)
    #expect(found.title == checked.title)
    #expect(found.year == checked.year)
    #expect(found.form == checked.form)
    #expect(found.headings.count == checked.headings)
    let top = found.headings.filter { $0.level == 1 }.map(\.number)
    #expect(top.joined(separator: " ") == checked.top)
  }

  @Test("tables have the rows, columns and figures of the original", arguments: looked)
  fileprivate func tables(checked: CheckedReport) throws {
    struct Tables: Decodable {
      struct Row: Decodable { var cells: [String: String?] }
      struct Table: Decodable {
        var kind: String
        var columns: [String]
        var rows: [Row]
      }
      var tables: [Table]
    }
    let found = try decoded(Tables.self, "tables", checked).tables
    try #require(found.count == checked.tables.count)
    for (table, words) in zip(found, checked.tables) {
      let figures = table.rows.suffix(2).flatMap { row in
        table.columns.compactMap { row.cells[$0] ?? nil }
      }
      let size = "\(table.kind) \(table.rows.count)×\(table.columns.count)"
      // Sheets of accounts are told by their size.
      let isSize = words.split(separator: " ").count == 2
      #expect(isSize ? size == words : ([size] + figures).joined(separator: " ") == words)
    }
  }

  @Test("what fails is what does not add up on paper", arguments: looked)
  fileprivate func findings(checked: CheckedReport) throws {
    struct Findings: Decodable {
      struct Finding: Decodable {
        var rule: String
        var status: String
        var message: String
      }
      var findings: [Finding]
    }
    let failing = try decoded(Findings.self, "check", checked).findings.filter {
      $0.status == "fail"
    }
    try #require(
      failing.map(\.rule) == checked.failing.map { String($0.prefix { $0 != " " }) })
    for (finding, words) in zip(failing, checked.failing) {
      let numbers = words.drop { $0 != " " }.dropFirst()
      #expect(finding.message.contains(numbers), "\(finding.message)")
    }
  }

  private func decoded<Value: Decodable>(
    _ type: Value.Type, _ command: String, _ checked: CheckedReport
  ) throws -> Value {
    let program = try Program()
    let run = try program.run(
      command, "\(try #require(corpus))/\(checked.file)", "--format", "json")
    return try JSONDecoder().decode(type, from: Data(run.output.utf8))
  }
}
