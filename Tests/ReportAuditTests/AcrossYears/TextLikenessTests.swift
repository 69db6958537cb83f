import ReportAudit
import ReportModel
import ReportReading
import Testing

@Suite("How alike two texts are")
struct TextLikenessTests {
  private func likeness(_ left: String, _ right: String, masksDigits: Bool = false) -> Double? {
    TextLikeness(Array(left.unicodeScalars), masksDigits: masksDigits)
      .likeness(to: TextLikeness(Array(right.unicodeScalars), masksDigits: masksDigits))
  }

  private let water = """
    一是开展水源地巡查，公布饮用水水质监测结果。二是在门户网站开设专栏，解读水价调整方案。三是组织开放日活动，邀请市民参观水厂。\
    四是完善信息发布审核制度，明确三审三校责任。
    """
  private let school = """
    一是公布义务教育招生范围和计划。二是按月公开校园食堂检查结果。三是举办家长座谈会，听取对作息时间的意见。四是在公众号上答复咨询。
    """

  @Test("Blanks, width and the order of sentences do not matter")
  func sameWords() {
    #expect(likeness(water, water) == 1)
    #expect(likeness("主动公开信息864条，同比增长5%。", "主动公开 信息８６４条,同比增长５％。") == 1)
    #expect(likeness("甲局公布水质结果。乙局公布招生计划。", "乙局公布招生计划。甲局公布水质结果。") == 1)
  }

  @Test("Other words are nothing in common, a changed sentence is its share")
  func otherWords() throws {
    let other = try #require(likeness(water, school))
    #expect(other < 0.02)
    let changed = water.replacing("组织开放日活动，邀请市民参观水厂", with: "在集市设台，答疑三次")
    let most = try #require(likeness(water, changed))
    #expect(most > 0.5 && most < 0.8)
  }

  @Test("Figures alone are nothing new where digits are masked")
  func maskedDigits() throws {
    let (last, this) = ("全年主动公开政府信息864条，办结申请25件。", "全年主动公开政府信息1203条，办结申请7件。")
    #expect(likeness(last, this, masksDigits: true) == 1)
    #expect(try #require(likeness(last, this)) < 0.6)
  }

  @Test(
    "Sentences of forms and of law count nothing",
    arguments: [
      "本报告根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和国办公开办函〔2021〕30号文件要求编制。",
      "按照《政府信息公开条例》规定，现将示例市2023年政府信息公开工作年度报告公布如下。",
      "本报告中所列数据的统计期限自2023年1月1日起至2023年12月31日止。",
      "如对本报告有疑问，请与示例市人民政府办公室联系（地址：示例路1号，邮编：100000，电话：0000-1234567）。",
      "本报告电子版可在示例市人民政府网站下载。", "本报告由总体情况、主动公开政府信息情况等六个部分组成。",
      "本机关无其他需要报告的事项。", "2023年，我局未收取信息处理费。", "无。", "無",
    ])
  func setSentences(_ sentence: String) {
    #expect(TextLikeness(Array(sentence.unicodeScalars)).isEmpty)
    #expect(likeness(sentence, "") == nil)
  }

  @Test(
    "A sentence that says what was done counts, though it names the law",
    arguments: [
      "按照《条例》要求，我局编制政府信息公开目录，公布招生计划12项。", "全年共收到申请25件，均在法定期限内答复，没有发生行政复议。",
      "开通咨询电话，接听群众来电3000次。", "部分单位对公开工作重视不够，信息更新不及时。",
    ])
  func ownSentences(_ sentence: String) {
    #expect(!TextLikeness(Array(sentence.unicodeScalars)).isEmpty)
  }

  @Test("The name of the law in a sentence is not counted, and no stretch crosses it")
  func setPhrases() {
    let one = TextLikeness(Array("认真落实《条例》开展培训三次。".unicodeScalars))
    let other = TextLikeness(
      Array("认真落实《中华人民共和国政府信息公开条例》开展培训三次。".unicodeScalars))
    #expect(one == other)
  }

  @Test("A report is as alike as its prose: tables, headings and signature count nothing")
  func prose() throws {
    let text = """
      示例市水务局2023年政府信息公开工作年度报告

      一、总体情况
      \(water)
      二、其他需要报告的事项
      无。
      示例市水务局
      2024年1月20日
      """
    let report = try ReportReader.report(from: Array(text.utf8))
    #expect(TextLikeness(of: report) == TextLikeness(Array(water.unicodeScalars)))
    #expect(TextLikeness(of: report, section: report.sections.count - 2).isEmpty)
  }

  @Test("Shingles ascend, each once, and the merged count is that of sets")
  func sets() {
    let (left, right) = (
      TextLikeness(Array((water + water).unicodeScalars)),
      TextLikeness(Array((school + water.prefix(60)).unicodeScalars))
    )
    for shingles in [left.shingles, right.shingles] {
      #expect(zip(shingles, shingles.dropFirst()).allSatisfy(<))
    }
    let shared = Set(left.shingles).intersection(right.shingles).count
    #expect(shared > 20 && left.sharedCount(with: right) == shared)
  }
}
