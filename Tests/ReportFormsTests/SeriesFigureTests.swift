import ReportModel
import Testing

@testable import ReportForms

/// What series are of, and which names meet.
@Suite("Series figures")
struct SeriesFigureTests {
  @Test("notions of the two forms that are not the same are two series, and both say so")
  func forms() {
    let now = SeriesFigure.form(FormFigure(.normativeDocument, .inForce))
    let before = SeriesFigure.form(FormFigure(.normativeDocument, .publishedTotal))
    #expect(now != before)
    #expect(now.note.hasPrefix("2021年版表样起") && before.note.hasPrefix("止于2019年版表样"))
    #expect(SeriesFigure.form(FormFigure(.received, .total)).note == "")
    #expect(SeriesFigure.rate(.disclosed).formFigures.count == 3)
  }

  @Test(
    "near names meet where the unit is the same",
    arguments: [
      ("公众号推送信息", "条", "全年公众号推送信息", "条", true), ("“两微一端”发布信息", "条", "两微一端 发布信息数", "条", true),
      ("公众号推送信息", "条", "公众号推送信息", "篇", false), ("公众号推送信息", "条", "门户网站推送信息", "条", false),
      ("2022年发布信息", "条", "（二）发布信息总数", "条", true), ("总数", "件", "总数量", "件", false),
      ("ＡＰＰ用户", "人", "app用户", "人", true),
    ])
  func names(name: String, unit: String, other: String, otherUnit: String, meet: Bool) {
    #expect(
      (StatedName(name: name, unit: unit) == StatedName(name: other, unit: otherUnit)) == meet)
  }

  @Test(
    "a comparison joins near names as well as the series of a library do, and like ones",
    arguments: [
      ("全年发布信息总数", "发布信息", 1), ("门户网站发布政策解读信息", "发布政策解读信息", 0.8), ("办结申请件数", "未办结申请件数", nil),
      ("应急管理信息", "安全生产、应急管理信息", nil),
    ] as [(String, String, Double?)])
  func likeness(name: String, other: String, likeness: Double?) {
    let found = FigureName(name).likeness(to: FigureName(other))
    #expect(found.map { ($0 * 10).rounded() / 10 } == likeness)
  }
}
