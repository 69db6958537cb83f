import FoundationEssentials
import ReportForms
import ReportModel
import TerminalModel

@testable import ReportBrowser

/// What the small library of ``LibraryFixture`` states: requests with a gap, a rate of few cases, a figure of prose
/// under two near names.
enum SeriesFixture {
  static let received = SeriesEntry(
    .form(FormFigure(.received, .total)), label: "本年新收申请", group: .total, reportCount: 7)
  static let inForce = SeriesEntry(
    .form(FormFigure(.normativeDocument, .inForce)), label: "现行有效规范性文件", group: .total,
    reportCount: 2)
  static let prohibited = SeriesEntry(
    .form(FormFigure(.prohibitedByLaw, .naturalPerson)),
    label: "2.其他法律行政法规禁止公开 › 自然人", group: .form, reportCount: 3)
  static let disclosed = SeriesEntry(
    .rate(.disclosed), label: "实质公开率", group: .rate, reportCount: 5)
  static let posts = SeriesEntry(
    .stated(StatedName(name: "公众号推送信息", unit: "条")), label: "公众号推送信息", otherNames: ["全年公众号推送信息"],
    group: .stated, reportCount: 4)

  static let list = SeriesList([received, inForce, prohibited, disclosed, posts])

  /// What the reports of a figure state, by the numbers of the reports.
  static func points(of entry: SeriesEntry) -> SeriesPoints {
    let numbers: [Int64: Decimal]
    switch entry.group {
    case .total where entry == received:
      numbers = [1: 1203, 2: 1318, 3: 1402, 4: 61, 5: 64, 6: 0, 7: 118]
    case .total: numbers = [2: 22, 3: 24]
    case .form: numbers = [1: 3, 3: 5, 5: 0]
    case .rate:
      let sides: [Int64: (Decimal, Decimal)] = [
        1: (641, 1190), 2: (700, 1300), 3: (650, 1400), 4: (20, 28), 5: (48, 60),
      ]
      return SeriesPoints(
        entry,
        sides.map { report, sides in
          SeriesPoint(
            report: report, number: sides.0 * 100 / sides.1,
            sides: SeriesPoint.Sides(part: sides.0, whole: sides.1))
        })
    case .stated: numbers = [1: 996, 2: 1204, 4: 87, 5: Decimal(string: "90.5") ?? 0]
    }
    return SeriesPoints(entry, numbers.map { SeriesPoint(report: $0.key, number: $0.value) })
  }
}
