import ReportModel
import TestSupport
import Testing

@testable import ReportReading

/// Tables that lost their borders: what the form and arithmetic decide is read, the rest is left out.
@Suite("Tables without borders")
struct FlattenedTests {
  private func report(_ text: String) throws -> Report {
    let report = try ReportReader.report(from: Array(text.utf8))
    #expect(SoundReport.flaw(of: report) == nil)
    #expect(report.text.string == text)
    return report
  }

  private func pictures(_ text: String) throws -> String {
    try report(text).tables.map(TablePicture.lines).joined(separator: "\n\n")
  }

  /// What was left out, with its digits.
  private func undecided(_ text: String) throws -> [String] {
    let report = try report(text)
    return report.diagnostics.filter { $0.kind == .fusedCells }
      .map { "\(report.text[$0.source]) \($0.count)" }
  }

  @Test(
    "labels and digits on one line: sums cut the digits, leading zeros too, and nothing is guessed")
  func fused() throws {
    #expect(
      try pictures(FlattenedFixtures.fused) == """
        proactive | 本年制发件数 | 本年废止件数 | 现行有效件数 | 本年处理决定数量 | 本年收费金额（单位：万元）
        第二十条第（一）项/规章 | 0 0 0
        第二十条第（一）项/行政规范性文件 | · · ·
        第二十条第（五）项/行政许可 | 310
        第二十条第（六）项/行政处罚 | 27
        第二十条第（六）项/行政强制 | 4
        第二十条第（八）项/行政事业性收费 | 36.5082

        \(FlattenedFixtures.requests)

        review | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
        行政复议 | 12 0 3 0 15
        行政诉讼/未经复议直接起诉 | 4 0 0 1 5
        行政诉讼/复议后起诉 | 0 0 0 0 0
        """)
    #expect(try undecided(FlattenedFixtures.fused) == ["41230 3"])
  }

  @Test(
    "one cell a line, by tabs, by strokes, as Markdown: the same table",
    arguments: [
      ("\n", "\n"), ("\n\n", "\n\n"), ("\t", "\n"), ("  ", "\n"), (" | ", " |\n"),
      ("\n|\n", "\n|\n"),
    ])
  func separated(between: String, behind: String) throws {
    let text = FlattenedFixtures.separated(by: between, behind: behind)
    #expect(try pictures(text) == FlattenedFixtures.requests)
  }

  @Test("all labels, then all figures")
  func stream() throws {
    #expect(try pictures(FlattenedFixtures.stream) == FlattenedFixtures.requests)
  }

  @Test("the headings are those of the report, and each row is a block of its own")
  func blocks() throws {
    let report = try report(FlattenedFixtures.fused)
    #expect(
      report.sections.filter { $0.kind == .heading }.map { $0.number + $0.title } == [
        "一总体情况", "二主动公开政府信息情况", "三收到和处理政府信息公开申请情况",
        "四政府信息公开行政复议、行政诉讼情况", "五存在的主要问题及改进情况", "六其他需要报告的事项",
      ])
    let table = try #require(report.tables.first)
    #expect(
      report.blocks[table.blocks].map { report.text[$0.source] } == [
        "第二十条第（一）项", "信息内容本年制发件数本年废止件数现行有效件数", "规章000", "行政规范性文件41230",
        "第二十条第（五）项", "信息内容本年处理决定数量", "行政许可310", "第二十条第（六）项", "信息内容本年处理决定数量",
        "行政处罚27", "行政强制4", "第二十条第（八）项", "信息内容本年收费金额（单位：万元）", "行政事业性收费36.5082",
      ])
    #expect(report.blocks[table.blocks].allSatisfy { $0.role == .tableRow })
  }

  @Test(
    "a total that is wrong is not mended: the row is left out, and where cells stand apart it stays"
  )
  func wrong() throws {
    let broken = FlattenedFixtures.fused.replacing("数量452001048", with: "数量452001049")
    #expect(try undecided(broken) == ["41230 3", "452001049 7"])
    let apart = FlattenedFixtures.separated(by: " ", behind: "\n")
      .replacing("数量 45 2 0 0 1 0 48", with: "数量 45 2 0 0 1 0 49")
    #expect(try undecided(apart) == [])
    #expect(try pictures(apart).contains("数量 | 45 2 0 0 1 0 49"))
  }

  @Test("where two ways add up in the row, the columns decide")
  func columns() throws {
    // 1100001 1 1: eleven persons, or one person and ten companies.
    let text = FlattenedFixtures.fused
    #expect(try pictures(text).contains("（一）予以公开 | 11 0 0 0 0 0 11"))
  }

  @Test("a blank cell that left no trace is not filled by cutting another")
  func blank() throws {
    let text = FlattenedFixtures.separated(by: " ", behind: "\n")
      .replacing("1.属于国家秘密 0 0 0 0 0 0 0", with: "1.属于国家秘密 12 0 0 0 0 12")
    #expect(try undecided(text) == ["12 0 0 0 0 12 7"])
  }

  @Test("indicators: labels, units, groups; digits of two cells only where zeros tell them apart")
  func indicators() throws {
    let text =
      "示例区2015年政府信息公开工作年度报告\n一、概述\n全年公开信息。\n二、附表\n指标名称计量单位2015年度历年累计主动公开文件数条"
      + "31904522其中：1、政府网站公开数条319045222、政府公报公开数条00受理申请总数条02对申请的答复总数条02行政复议数件00\n"
    #expect(
      try pictures(text) == """
        indicators | 计量单位 | 2015年度 | 历年累计
        主动公开文件数 | 条 · ·
        主动公开文件数/其中：1、政府网站公开数 | 条 · ·
        主动公开文件数/2、政府公报公开数 | 条 0 0
        受理申请总数 | 条 0 2
        对申请的答复总数 | 条 0 2
        行政复议数 | 件 0 0
        """)
    #expect(try undecided(text) == ["31904522 2", "31904522 2"])
  }

  @Test("words of the forms in prose make no table")
  func prose() throws {
    let text = """
      示例局2022年政府信息公开工作年度报告
      一、总体情况
      本年新收政府信息公开申请数量3件，上年结转政府信息公开申请数量0件，予以公开2件，部分公开1件，结转下年度继续办理0件。
      依照《条例》第二十条第（一）项主动公开规章3件，作出行政处罚5件。行政复议结果维持2件，结果纠正1件。
      """
    #expect(try report(text).tables.isEmpty)
  }

  @Test("no beginning and no damage of such a text ends in a trap, and all keep every word")
  func damage() throws {
    var generator = SeededGenerator(seed: 11)
    let texts = [
      FlattenedFixtures.fused, FlattenedFixtures.separated(by: "\n|\n", behind: "\n|\n"),
      FlattenedFixtures.stream,
    ].map { Array($0.unicodeScalars) }
    let pieces = Array("0123456789|/-—（）一、1.其他总计第二十条行政复议结果维持条件\n ".unicodeScalars)
    for round in Cases.first(20, of: 0..<300) {
      var scalars = texts[round % texts.count]
      if round % 4 == 0 { scalars.removeLast(Int.random(in: 0..<scalars.count, using: &generator)) }
      for _ in 0..<Int.random(in: 0..<40, using: &generator) where !scalars.isEmpty {
        let place = Int.random(in: 0..<scalars.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: scalars.remove(at: place)
        case 1: scalars[place] = pieces.randomElement(using: &generator) ?? "0"
        default: scalars.insert(pieces.randomElement(using: &generator) ?? "0", at: place)
        }
      }
      guard let report = try? ReportReader.report(from: Array(String(scalars: scalars).utf8)) else {
        continue
      }
      #expect(SoundReport.flaw(of: report) == nil, "round \(round)")
    }
  }

  @Test("a text that is nothing but beginnings of tables, and digits without end, is read whole")
  func hostile() throws {
    let openers = String(repeating: "一、本年新收政府信息公开申请数量第二十条第（一）项信息内容本年制发件数规章", count: 4000)
    let digits = FlattenedFixtures.fused.replacing(
      "数量452001048", with: "数量" + String(repeating: "1", count: 60) + "60")
    _ = try report("示例局年度报告\n" + openers)
    _ = try report(digits)
  }
}
