import FoundationEssentials
import ReportModel
import TestSupport
import Testing

@testable import ReportReading

/// Real documents, where `NIANBAO_CORPUS` names their folder; what is expected was read in them by eye.
@Suite("Corpus of documents", .enabled(if: Samples.corpus != nil))
struct DocumentCorpusTests {
  private func report(_ name: String) throws -> Report {
    let folder = try #require(Samples.corpus)
    let report = try ReportReader.report(from: Samples.bytes(of: folder.appending(path: name)))
    #expect(SoundReport.flaw(of: report) == nil, "\(name)")
    return report
  }

  @Test("a page in the trial form: three tables, blank totals stay blank")
  func trial() throws {
    let report = try report("shanghai-general-office-2019.html")
    #expect(report.identity.title == "2019年上海市人民政府办公厅政府信息公开工作年度报告")
    #expect(report.identity.form == .trial2019)
    #expect(report.tables.map(\.kind) == [.proactive, .requests, .review])
    #expect(
      TablePicture.lines(of: report.tables[0]).hasSuffix(
        """
        第二十条第（一）项/规章 | 13 13 524
        第二十条第（一）项/规范性文件 | 60 60 368
        第二十条第（五）项/行政许可 | 0 0 0
        第二十条第（五）项/其他对外管理服务事项 | 0 0 0
        第二十条第（六）项/行政处罚 | 0 0 0
        第二十条第（六）项/行政强制 | 0 0 0
        第二十条第（八）项/行政事业性收费 | 0 0
        第二十条第（九）项/政府集中采购 | 6 251000元
        """))
    let requests = TablePicture.lines(of: report.tables[1]).split(separator: "\n")
    #expect(requests.count == 24)
    #expect(requests[1] == "一、本年新收政府信息公开申请数量 | 821 35 · · 2 1 859")
    #expect(requests[2] == "二、上年结转政府信息公开申请数量 | 18 · · · · · 18")
    #expect(requests[3] == "三、本年度办理结果/（一）予以公开 | 258 12 · · 1 1 ·")
    #expect(requests[13] == "（四）无法提供/1.本机关不掌握相关政府信息 | 252 12 · · 1 · ·")
    #expect(requests[22] == "三、本年度办理结果/（七）总计 | 767 35 · · 2 1 805")
    #expect(requests[23] == "四、结转下年度继续办理 | 72 · · · · · 72")
    #expect(
      TablePicture.lines(of: report.tables[2]).hasSuffix(
        """
        行政复议 | 5 · · 2 7
        行政诉讼/未经复议直接起诉 | 8 · · 1 9
        行政诉讼/复议后起诉 | · · · · ·
        """))
  }

  @Test("a page of nothing but a sheet is two tables with their names")
  func sheet() throws {
    let report = try report("daqing-finance-2017.html")
    #expect(report.tables.map(\.caption) == ["金融", "外贸"])
    #expect(report.tables.map(\.rows.count) == [10, 3])
    #expect(report.tables[0].columns == ["3月末", "比年初增减额", "4月末", "比年初增减额", "5月末", "比年初增减额"])
    #expect(
      report.tables[0].rows[3].cells.map { $0?.text } == [
        "417.3", "-26.3", "400.2", "-43.5", nil, nil,
      ])
    #expect(report.tables[1].rows[0].label == "进出口贸易总值")
  }

  @Test("of a saved page the report is read, not its menus")
  func savedPage() throws {
    let report = try report("shuyang-2023-savedpage-excerpt.html")
    #expect(
      report.outlineDrawing(headingsOnly: true) == """
        沭阳县发展和改革局2023年政府信息公开年度报告
        └─ 一、总体情况
           ├─ （一）主动公开政府信息情况
           ├─ （二）依申请公开政府信息情况
           └─ （三）完善公开制度规范，加强政府信息管理
        """)
    #expect(!report.text.string.contains("无障碍"))
    #expect(report.identity.issuer == "沭阳县发展和改革局")
  }

  @Test("the empty form of 2021: every row is there, every cell blank")
  func form() throws {
    let report = try report("empty-form-2021.docx")
    #expect(report.identity.form == .standard2021)
    #expect(report.sections.count { $0.kind == .heading } == 6)
    #expect(report.tables.map(\.kind) == [.proactive, .requests, .review])
    #expect(report.tables.map(\.rows.count) == [6, 25, 3])
    #expect(report.tables.allSatisfy { $0.rows.allSatisfy { $0.cells.allSatisfy { $0 == nil } } })
    let labels = report.tables[1].rows.map { ($0.group.map { $0 + "/" } ?? "") + $0.label }
    #expect(labels[20] == "（六）其他处理/1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请")
    #expect(labels[22] == "（六）其他处理/3.其他")
    #expect(labels[23] == "三、本年度办理结果/（七）总计")
  }

  @Test(
    "a PDF in the standard form: wrapped lines are paragraphs, every figure of three tables in its place"
  )
  func pdf() throws {
    let report = try report("hongze-2023.pdf")
    #expect(report.identity.title == "洪泽区人民政府2023年政府信息公开工作年度报告")
    #expect(report.identity.form == .standard2021)
    #expect(report.sections.count { $0.kind == .heading } == 11)
    #expect(report.text.string.contains("全面提升政府信息依申请公开规范化、专业化水平。二是"))
    #expect(report.text.string.contains("政府信息公开工作人员跟班学习制度"))
    #expect(!report.text.string.contains("-3-"))
    #expect(
      TablePicture.lines(of: report.tables[0]).hasSuffix(
        """
        第二十条第（一）项/规章 | 0 0 0
        第二十条第（一）项/行政规范性文件 | 0 5 5
        第二十条第（五）项/行政许可 | 550
        第二十条第（六）项/行政处罚 | 4119
        第二十条第（六）项/行政强制 | 195
        第二十条第（八）项/行政事业性收费 | 7730.28
        """))
    let requests = report.tables[1].rows
    #expect(requests.count == 23)
    #expect(
      requests.map { $0.cells[0]?.text ?? "" }.joined(separator: " ")
        == "21 0 0 4 1 0 0 0 0 1 1 0 10 3 0 1 0 0 0 0 0 21 0")
    #expect(requests.allSatisfy { $0.cells[0]?.text == $0.cells[6]?.text })
    #expect(requests.allSatisfy { $0.cells[1...5].allSatisfy { $0?.text == "0" } })
    #expect(
      TablePicture.lines(of: report.tables[2]).hasSuffix(
        """
        行政复议 | 10 1 0 0 0
        行政诉讼/未经复议直接起诉 | 0 0 0 0 0
        行政诉讼/复议后起诉 | 5 0 0 0 0
        """))
  }

  @Test("a work report in Word has its 21 headings")
  func workReport() throws {
    let report = try report("guangxi-work-report-2025.docx")
    #expect(report.identity.title == "2025年广西政府工作报告")
    let levels = report.sections.filter { $0.kind == .heading }.map(\.level)
    #expect(levels == [1] + [Int](repeating: 2, count: 9) + [1] + [Int](repeating: 2, count: 10))
  }
}
