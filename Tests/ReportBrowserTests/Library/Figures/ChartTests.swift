import FoundationEssentials
import TerminalModel
import Goldens
import Testing

@testable import ReportBrowser

/// Charts as they are drawn, and as pictures.
@Suite("Charts")
struct ChartTests {
  private static let one = Chart(
    title: "示例市人民政府 本年新收", unit: "件", years: Array(2018...2023),
    lines: [line("示例市人民政府", [1203, 1318, nil, 1467, 0, 1527])])

  private static let six = Chart(
    title: "实质公开率", unit: "%", years: Array(2018...2023),
    lines: [
      line("示例市人民政府", [52.1, 53, 55.2, 58.8, 60, 61.3]), line("市教育局", [40, 44.5, nil, 41, 66, 66]),
      line("市水务局", [nil, nil, 12, 18.5, 30, 28]), line("东山县", [80, 82, 85, 83, 90.1, 100]),
      line("西岭县", [70, nil, 71, nil, 60, nil]), line("河口镇", [0, 0, 5, 9, 4, 7]),
    ])

  private static let below = Chart(
    title: "本年增/减", unit: "项", years: [2019, 2020, 2021], lines: [line("市教育局", [-3, 0, 12])])

  private static func line(_ name: String, _ values: [Double?]) -> Chart.Line {
    Chart.Line(
      name: name, values: values,
      words: values.map { $0.map { SeriesNumber.whole(Int($0)) } ?? "" })
  }

  @Test(
    "charts as they are drawn, in blocks and dots, and in ASCII",
    arguments: [("one", one), ("six", six), ("below", below)],
    [(100, 24), (60, 14), (40, 9), (20, 5)])
  func drawings(chart: (name: String, value: Chart), size: (columns: Int, rows: Int)) {
    var pictures: [String] = []
    for ambiguous in [AmbiguousWidth.narrow, .wide] {
      let size = Size(columns: size.columns, rows: size.rows)
      var frame = Frame(size: size, ambiguous: ambiguous)
      let rect = Rect(row: 0, column: 0, columns: size.columns, rows: size.rows)
      ChartDrawing(chart.value, in: rect, ambiguous).draw(on: &frame)
      pictures.append(frame.picture())
    }
    Golden.expect(
      pictures.joined(separator: "\n"), named: "chart-\(chart.name)-\(size.columns)x\(size.rows)")
  }

  @Test("a chart in ASCII holds nothing that is not ASCII but names and units")
  func plain() {
    let size = Size(columns: 60, rows: 14)
    var frame = Frame(size: size, ambiguous: .wide)
    let rect = Rect(row: 0, column: 0, columns: 60, rows: 14)
    ChartDrawing(ChartTests.six, in: rect, .wide).draw(on: &frame)
    let signs = Set(frame.picture().unicodeScalars.filter { !$0.isASCII })
    let names = Set(ChartTests.six.lines.flatMap { Array($0.name.unicodeScalars) })
    #expect(signs.subtracting(names).subtracting(["…"]).isEmpty)
  }

  @Test("the picture stands by itself: its words are escaped, gaps part its lines")
  func picture() {
    let chart = Chart(
      title: "a<b>&\"c\u{1}", unit: "件", years: [2021, 2022, 2023],
      lines: [
        Chart.Line(name: "甲<局>", values: [1, nil, 3], words: ["1", "", "3"]),
        Chart.Line(name: "乙&局", values: [2, 2, 2], words: ["2", "2", "2"]),
      ])
    Golden.expect(chart.svg, named: "chart-svg")
    #expect(!chart.svg.contains("<局>") && !chart.svg.unicodeScalars.contains("\u{1}"))
  }

  @Test(
    "the axis ends at a round number at or above the highest value",
    arguments: [(0.0, 1.0), (7, 8), (99, 100), (1527, 1600), (1601, 2000), (0.3, 0.3), (61.3, 80)])
  func scales(value: Double, top: Double) {
    let scale = ChartScale([value])
    #expect(abs(scale.top - top) < 1e-9 && scale.bottom == 0)
  }

  @Test(
    "a series in one row",
    arguments: [
      ([61, 58, 72, nil, 64] as [Double?], "▃▁█ ▄", "314 3"), ([5, 5], "▄▄", "44"),
      ([nil], " ", " "),
    ])
  func sparklines(values: [Double?], blocks: String, digits: String) {
    #expect(Sparkline.signs(values, .narrow) == blocks)
    let plain = Sparkline.signs(values, .wide)
    #expect(plain.utf8.count == values.count && plain.contains(" ") == digits.contains(" "))
  }

  @Test(
    "numbers as they are shown",
    arguments: [
      ("1203", "1,203"), ("-1234567.5", "-1,234,567.5"), ("0", "0"), ("12.3456", "12.35"),
    ])
  func numbers(digits: String, shown: String) {
    #expect(SeriesNumber.shown(.init(string: digits) ?? 0) == shown)
  }
}
