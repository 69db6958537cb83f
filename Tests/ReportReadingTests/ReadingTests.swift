import ReportModel
import Testing

@testable import ReportReading

/// Lines to paragraphs: what is joined, what is taken out, what becomes a link.
@Suite("Reading")
struct ReadingTests {
  private func report(_ text: String) throws -> Report {
    try ReportReader.report(from: Array(text.utf8))
  }

  /// The blocks, a line each: role, text with runs apart, links.
  private func drawn(_ report: Report) -> String {
    report.blocks.map { block in
      let runs = block.runs.map { report.text[$0] }.joined(separator: "|")
      let links = block.links.map { " <\(report.text[$0.source])→\($0.target)>" }.joined()
      let mark = block.continuesPrevious ? "+" : " "
      return "\(block.role.rawValue)\(mark)\(runs)\(links)"
    }.joined(separator: "\n")
  }

  @Test("addresses and mail addresses become links without the marks around them")
  func links() throws {
    let report = try report(
      """
      一、联系方式
      网址（www.example.gov.cn）、https://a.cn/x?id=1&b=2，邮箱：gk_1@mail.example.cn；pz＠163.com。3/4，www.。
      """)
    #expect(
      drawn(report) == """
        heading 一、联系方式
        body 网址（www.example.gov.cn）、https://a.cn/x?id=1&b=2，邮箱：gk_1@mail.example.cn；pz＠163.com。3/4，www.。 \
        <www.example.gov.cn→http://www.example.gov.cn> <https://a.cn/x?id=1&b=2→https://a.cn/x?id=1&b=2> \
        <gk_1@mail.example.cn→mailto:gk_1@mail.example.cn> <pz＠163.com→mailto:pz@163.com>
        """)
  }

  @Test("field codes, comments and empty tags are taken out")
  func fieldCodes() throws {
    let report = try report(
      """
      一、概述
      请登录 HYPERLINK "http://a.cn/x" \\t "_blank" 门户网站，查看。
      见网站（www.

       HYPERLINK "http://www.b.cn" b.cn）的专栏。
      <!--[if !supportLists]-->（一）<!--[endif]-->公开平台情况<o:p></o:p>
      平台运行平稳。
      """)
    #expect(
      drawn(report) == """
        heading 一、概述
        body 请登录|门户网站，查看。 <门户网站→http://a.cn/x>
        body 见网站（www.|b.cn）的专栏。 <www.

         HYPERLINK "http://www.b.cn" b.cn→http://www.b.cn>
        heading （一）|公开平台情况
        body 平台运行平稳。
        """)
    #expect(report.sections.map(\.name) == ["一、概述", "（一）公开平台情况"])
    #expect(report.diagnostics == [Diagnostic(kind: .fieldCode, source: 8..<47, count: 6)])
  }

  @Test("a heading is not joined with a field code on the next line")
  func fieldCodeBehindHeading() throws {
    let report = try report("一、概述\n HYPERLINK \"http://a.cn\" 网站已开通。")
    #expect(
      drawn(report) == """
        heading 一、概述
        body 网站已开通。 <网站已开通→http://a.cn>
        """)
  }

  @Test("lines wrapped at one width are joined, across a page number too")
  func softWraps() throws {
    let report = try report(Self.wrapped)
    #expect(
      drawn(report) == """
        title 桃源区人民政府
        title 2023年政府信息公开工作年度报告
        body 本报告由桃源区人民政府办公室根据《中华人民共和国政|府信息公开条例》要求编制。报告中所列数据统计期限自|2023年1月1日起至12月31日止，电子版可以下载查阅。
        heading 一、总体情况
        body 2023年，桃源区人民政府坚持以人民为中心，全面贯彻落|实相关规范要求，不断完善政府信息公开制度，建立健全政|府信息公开保障机制，全年公开信息1136条，办结申请二十|件，受到好评。
        heading （一）主动公开情况。
        body+主要通过门户网站主动公开政府文件、|项目审批、通知公告等各类信息，未经审核的信息一律不准|公开，推进工作规范、有序、健康发展。
        metadata - 1 -
        body 同时拓展公开渠道，在图书馆、档案馆和行政服务中心设|立查阅点，方便群众查询使用。主要做法是：
        body 一是加强领导，成立了领导小组，由区长任组长，各部门|负责人为成员；二是强化培训，组织业务培训两次。
        """)
    let page = try #require(report.blocks.first { $0.role == .metadata })
    let place = try #require(report.text.string.unicodeScalars.firstIndex(of: "推"))
    let offset = report.text.string.unicodeScalars.distance(
      from: report.text.string.unicodeScalars.startIndex, to: place)
    #expect(offset > page.source.upperBound)
    #expect(report.sourceOffset(ofReading: report.readingOffset(ofSource: offset)) == offset)
  }

  /// Text as taken from a PDF: lines of 25 characters, indents lost.
  static let wrapped = """
    桃源区人民政府
    2023年政府信息公开工作年度报告
    本报告由桃源区人民政府办公室根据《中华人民共和国政
    府信息公开条例》要求编制。报告中所列数据统计期限自
    2023年1月1日起至12月31日止，电子版可以下载查阅。
    一、总体情况
    2023年，桃源区人民政府坚持以人民为中心，全面贯彻落
    实相关规范要求，不断完善政府信息公开制度，建立健全政
    府信息公开保障机制，全年公开信息1136条，办结申请二十
    件，受到好评。
    （一）主动公开情况。主要通过门户网站主动公开政府文件、
    项目审批、通知公告等各类信息，未经审核的信息一律不准
    - 1 -
    公开，推进工作规范、有序、健康发展。
    同时拓展公开渠道，在图书馆、档案馆和行政服务中心设
    立查阅点，方便群众查询使用。主要做法是：
    一是加强领导，成立了领导小组，由区长任组长，各部门
    负责人为成员；二是强化培训，组织业务培训两次。
    """

  @Test("data about the page are metadata, and name the report where it has no title")
  func pageData() throws {
    let report = try report(Fixtures.webPage.text)
    #expect(report.blocks.prefix(5).allSatisfy { $0.role == .metadata })
    #expect(report.identity.title == "清河县2020年政府信息公开工作年度报告")
    #expect(report.identity.issuer == "清河县")
    #expect(report.identity.year == 2020)
  }

  @Test("a very long paragraph is set as blocks that go on, cut at ends of sentences")
  func longParagraph() throws {
    let sentence = "全年公开信息二十五条，均按时答复。"
    let report = try report("一、概述\n" + String(repeating: sentence, count: 4000))
    let bodies = report.blocks.filter { $0.role == .body }
    #expect(bodies.count == 4)
    #expect(bodies.dropFirst().allSatisfy { $0.continuesPrevious })
    #expect(bodies.allSatisfy { report.string(of: $0).hasSuffix("。") && $0.length <= 20_000 })
    #expect(SoundReport.flaw(of: report) == nil)
  }

  @Test("items are found behind marks only, and need company")
  func items() throws {
    let report = try report(
      """
      一、概述
      主要做法：一是统一是非标准；二要加强培训；三是公开。唯一是网站，一是空话。
      统一是必要的，唯一是网站。
      首先，完善制度。其次，加强培训。
      三是单独成段的要点。
      """)
    let items = report.blocks.map { block in block.items.map { report.text[$0..<$0 + 2] } }
    #expect(
      items == [[], ["一是", "二要", "三是", "一是"], [], ["首先", "其次"], ["三是"]])
  }
}
