import ReportModel
import Testing

@testable import ReportReading

/// Headings over two lines, with numbers that tell those above them, in bold type, as items of lists.
@Suite("Shapes of headings")
struct HeadingShapeTests {
  private static let title = "东山局2023年政府信息公开工作年度报告"

  @Test("a heading may go on in the next line")
  func wrapped() throws {
    let text = """
      \(Self.title)
      一、围绕中心工作，全面推进重点领域政府信息公开，
      切实保障人民群众知情权
      公开信息120条，均按照规定时限公开。
      二、收到和处理政府信息公开
      申请情况
      新收申请3件，已全部办结。
      （一）进一步健全完善政府信息公开工作的体制机制建设
      和平台建设
      召开会议2次。
      三、政府信息公开行政复议、
      行政诉讼情况
      无。
      四、总体情况
      无
      """
    #expect(
      try headings(text) == [
        "1 一围绕中心工作，全面推进重点领域政府信息公开，切实保障人民群众知情权", "1 二收到和处理政府信息公开申请情况",
        "2 （一）进一步健全完善政府信息公开工作的体制机制建设和平台建设", "1 三政府信息公开行政复议、行政诉讼情况", "1 四总体情况",
      ])
  }

  @Test("a row of figures between tabs leads to no page, and headings go on behind its table")
  func behindTabs() throws {
    let text = """
      \(Self.title)
      三、收到和处理政府信息公开申请情况
      三、本年度办理结果
      （七）总计\t1\t0\t0\t0\t0\t0\t1
      四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0
      四、因政府信息公开工作被申请行政复议、提起行政诉讼情况
      未发生此类情况。
      五、公开工作存在的问题
      公开形式不够丰富。
      """
    #expect(
      try headings(text) == [
        "1 三收到和处理政府信息公开申请情况", "1 四因政府信息公开工作被申请行政复议、提起行政诉讼情况", "1 五公开工作存在的问题",
      ])
  }

  @Test("freely worded headings end before the sentence that ran together with them")
  func parallelPhrases() throws {
    let text =
      "\(Self.title)一、加强领导，健全机构我局成立了领导小组，召开专题会议3次，研究部署工作。二、突出重点任务，拓展公开内容2023年主动公开政府信息682条，其中招生考试类信息138条。三、依申请公开情况全年收到申请6件，均已答复。四、立足群众需求，丰富公开形式通过网站公开600条，通过公众号公开82条，回复咨询1230人次。五、工作制度镇党委、政府制定了制度3项。六、存在问题及整改措施公开内容不够全面。七、强化制度建设，规范公开行为先后制定制度5项。八、附件无。"
    #expect(
      try headings(text) == [
        "1 一加强领导，健全机构", "1 二突出重点任务，拓展公开内容", "1 三依申请公开情况", "1 四立足群众需求，丰富公开形式", "1 五工作制度",
        "1 六存在问题及整改措施", "1 七强化制度建设，规范公开行为", "1 八附件",
      ])
  }

  @Test("a number may stand on a line of its own")
  func numberAlone() throws {
    let text = "\(Self.title)\n一、\n总体情况\n公开信息120条。\n（一）\n主动公开\n公开文件3件。\n二、\n公开规章0件。\n"
    #expect(try headings(text) == ["1 一总体情况", "2 （一）主动公开"])
  }

  @Test("so it may where a page breaks it")
  func brokenByPage() throws {
    let page = """
      <html><body><h1>\(Self.title)</h1><div><p>一、总体情况<br>公开信息120条。</p>
      <p>二、收到和处理政府信息公开<br/>申请情况</p><p>新收申请3件。</p>
      <p><b>三、政府信息公开<br>行政复议、行政诉讼情况</b></p><p>无。</p></div></body></html>
      """
    #expect(
      try headings(page) == ["1 一总体情况", "1 二收到和处理政府信息公开申请情况", "1 三政府信息公开行政复议、行政诉讼情况"])
  }

  @Test("a line below a heading that is none of it stays text")
  func notWrapped() throws {
    let text = """
      \(Self.title)
      一、加强政府信息公开平台建设
      财政信息公开情况
      公开信息120条。
      二、做好重点领域政府信息公开工作
      全年公开，
      共3条。
      三、其他需要报告的事项
      无
      东山局
      2024年1月5日
      """
    #expect(
      try headings(text) == ["1 一加强政府信息公开平台建设", "1 二做好重点领域政府信息公开工作", "1 三其他需要报告的事项"])
  }

  @Test("1.1 is below 一、, and below （一） one lower")
  func decimals() throws {
    let text = """
      \(Self.title)
      一、总体情况
      1.1 主动公开
      公开信息120条。
      1.2、依申请公开
      收到申请3件。
      二、存在的主要问题及改进情况
      （一）存在问题
      2.1 更新方面
      更新不够及时。
      2.2 培训方面
      1.3万人次访问专栏。
      三、其他需要报告的事项
      3.1万件次
      无。
      """
    #expect(
      try headings(text) == [
        "1 一总体情况", "2 1.1主动公开", "2 1.2依申请公开", "1 二存在的主要问题及改进情况", "2 （一）存在问题", "3 2.1更新方面",
        "3 2.2培训方面", "1 三其他需要报告的事项",
      ])
  }

  @Test(
    "the numbers above 1.1 may have marks of their own",
    arguments: [(".", " "), ("．", ""), ("、", "、")])
  func closedDecimals(mark: String, below: String) throws {
    let text = """
      \(Self.title)
      1\(mark)工作概况
      1.1\(below)主动公开
      公开信息120条。
      1.2\(below)依申请公开
      收到申请3件。
      2\(mark)下一步安排
      2.1\(below)队伍建设
      更新不够及时。
      """
    #expect(
      try headings(text) == ["1 1工作概况", "2 1.1主动公开", "2 1.2依申请公开", "1 2下一步安排", "2 2.1队伍建设"])
  }

  @Test("a number alone above the name of a section is its own, below a table too")
  func numberBelowTable() throws {
    let text = """
      \(Self.title)
      01
      总体情况
      公开信息120条。
      02
      主动公开政府信息情况
      第二十条第（五）项
      信息内容 本年处理决定数量
      行政许可 7
      03
      收到和处理政府信息公开申请情况
      未收到申请。
      """
    #expect(
      try headings(text) == ["1 01总体情况", "1 02主动公开政府信息情况", "1 03收到和处理政府信息公开申请情况"])
  }

  @Test("a line in bold type above its text is a heading below the last number")
  func bold() throws {
    let page = """
      <html><body><h1>\(Self.title)</h1><div><p><b>一、总体情况</b></p><p>公开工作有序推进，成效较好。</p>
      <p><b>主动公开情况</b></p><p>公开政策文件20件。</p>
      <p><strong>依申请公开办理情况</strong></p><p>收到申请3件，均已办结。</p>
      <p><b>（一）监督保障</b></p><p>全年组织培训2次。</p><p><b>业务培训</b></p><p>60人次参加培训。</p>
      <p><b>大力推进产业升级。</b>全年完成投资3亿元。</p><p><b>单位：万元</b></p><p>公开预算2条。</p>
      <p><b>二、其他需要报告的事项</b></p><p>无其他需要报告的事项。</p></div></body></html>
      """
    #expect(
      try headings(page) == [
        "1 一总体情况", "2 主动公开情况", "2 依申请公开办理情况", "2 （一）监督保障", "3 业务培训", "1 二其他需要报告的事项",
      ])
  }

  @Test("where all is set in bold type, it tells nothing")
  func allBold() throws {
    let page = """
      <html><body><h1>\(Self.title)</h1><div><p><b>一、总体情况</b></p><p><b>公开工作</b></p>
      <p><b>全年公开政策文件20件，均已公开。</b></p><p><b>二、其他需要报告的事项</b></p><p><b>无。</b></p></div></body></html>
      """
    #expect(try headings(page) == ["1 一总体情况", "1 二其他需要报告的事项"])
  }

  @Test("items have the numbers that a browser prints")
  func items() throws {
    let page = """
      <html><body><h1>\(Self.title)</h1><div><p>一、总体情况</p><ol><li>公开文件20件；</li><li value="5">解读15篇；</li>
      <li>受理申请3件。</li></ol><ol type="a" start="3"><li>公报12期；</li></ol><ol style="list-style-type: upper-roman">
      <li>会议2次。</li></ol><ol><li><p>公开文件</p><p>全年公开20件。</p></li><li></li><li><ol><li>专栏3个。</li></ol></li></ol>
      <ol style="list-style-type: none"><li>无序。</li></ol></div></body></html>
      """
    let text = try ReportReader.report(from: Array(page.utf8)).text.scalars
    let lines = String(String.UnicodeScalarView(text)).split(separator: "\n").dropFirst(2)
    #expect(
      Array(lines) == [
        "1.公开文件20件；", "5.解读15篇；", "6.受理申请3件。", "c.公报12期；", "I.会议2次。", "1.公开文件", "全年公开20件。",
        "1.专栏3个。", "无序。",
      ])
  }
}
