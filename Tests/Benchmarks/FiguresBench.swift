import FoundationEssentials
import ReportBrowser
import ReportForms
import ReportMetrics
import ReportModel
import TerminalModel

/// How long the keys of the views of figures and of comparisons keep a person waiting, on a library of 100,000 reports.
///
/// `benchmarks figures [N]`. A key counts until its screen is built; what it has done beside the screen is told
/// by itself, and the old content stands meanwhile. Two marked reports of 20 KB are compared, those of ``CompareBench``.
struct FiguresBench {
  private let reports: [LibraryReport]
  private let entries: [SeriesEntry]
  private var desk = Desk(library: "bench", size: FiguresBench.size)
  private var keys: [Double] = []
  private var beside: [String: [Double]] = [:]
  private let compared: [Report]

  private static let size = Size(columns: 200, rows: 60)

  /// A benchmark by the arguments behind `figures`: ten years of each agency, every tenth of which is above
  /// the nine that follow.
  init(_ arguments: [String], sample: [UInt8]) throws {
    let (old, new) = try CompareBench(sample: sample).reports()
    compared = [old, new]
    let count = Int(arguments.first ?? "") ?? 100_000
    reports = (0..<count).map { number in
      let (agency, parent) = (number / 10, number / 100 * 10)
      return LibraryReport(
        id: Int64(number), file: "\(number).html", title: "年报", agency: "机关\(agency)",
        level: agency == parent ? (3, "市") : (4, "县"),
        parent: agency == parent ? "" : "机关\(parent)", year: 2015 + number % 10,
        isYearUnsure: false, form: .standard2021, state: .checked, counts: (200, 3, 0, 0),
        failing: [:])
    }
    let form = FormFigure.all.map {
      SeriesEntry(.form($0), label: $0.label, group: .form, reportCount: count)
    }
    let stated = (0..<5_000).map {
      SeriesEntry(
        .stated(StatedName(name: "公布第\($0)项工作信息", unit: "条")), label: "公布第\($0)项工作信息",
        group: .stated, reportCount: 5_000 - $0)
    }
    entries = form + stated
  }

  /// Measures and prints.
  mutating func run() {
    take(.library(.reports(reports)))
    take(.library(.progress(IndexProgress(words: ""))))
    print("\(reports.count) reports, \(entries.count) figures, \(FiguresBench.size)")
    keys = []
    press("2jjjllkkkjjjllls S tt  jj p p Gg hhhh" + String(repeating: "jk", count: 40))
    press("hhhhhhh/gongzuo")
    print("  view 2, a key with its screen: " + spread(keys))
    keys = []
    press("<Esc><Esc>1<Enter><Space><Space>c" + String(repeating: "jjjk", count: 20) + "nnGgdd")
    press("<Tab>" + String(repeating: "jjj<PgDn>", count: 20) + "<PgUp>Gg<Tab>")
    print("  view 3, a key with its screen: " + spread(keys))
    for (name, times) in beside.sorted(by: { $0.key < $1.key }) {
      print("  beside the screen, \(name): " + spread(times))
    }
  }

  private mutating func press(_ keys: String) {
    for event in (try? KeyNotation(keys))?.events ?? [] { take(.input(event)) }
  }

  private mutating func take(_ event: Event) {
    var events = [event]
    while !events.isEmpty {
      let start = ContinuousClock.now
      let effects = desk.handle(events.removeFirst())
      _ = desk.frame(size: FiguresBench.size)
      keys.append((ContinuousClock.now - start) / .milliseconds(1))
      for effect in effects {
        let start = ContinuousClock.now
        guard let (name, answer) = answer(effect) else { continue }
        beside[name, default: []].append((ContinuousClock.now - start) / .milliseconds(1))
        events.append(answer)
      }
    }
  }

  /// What the world outside answers, and what it is called.
  private func answer(_ effect: Effect) -> (String, Event)? {
    if case .library(.listFigures) = effect {
      return ("the list made searchable", .library(.figures(SeriesList(entries))))
    }
    if case .library(.series(let entry)) = effect {
      let points = reports.map { report in
        SeriesPoint(report: report.id, number: Decimal(Int(report.id &* 7_919 % 2_003)))
      }
      return ("numbers made up", .library(.series(SeriesPoints(entry, points))))
    }
    if case .library(.compare(let marked)) = effect {
      let read = zip(marked, compared).map { filed, report in
        (filed, report, MetricExtractor.metrics(of: report))
      }
      let shown = ComparedReports(asked: marked.map(\.id), read)
      return (
        "two reports of 20 KB set side by side, their figures found", .library(.compared(shown))
      )
    }
    return effect.answer.map { ("arranged", $0) }
  }

  private func spread(_ values: [Double]) -> String {
    let sorted = values.sorted()
    func shown(_ value: Double) -> String { "\((value * 100).rounded() / 100) ms" }
    guard let last = sorted.last else { return "–" }
    return "median \(shown(sorted[sorted.count / 2])), "
      + "p95 \(shown(sorted[sorted.count * 95 / 100])), worst \(shown(last))"
  }
}
