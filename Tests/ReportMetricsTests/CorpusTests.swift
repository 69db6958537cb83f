import FoundationEssentials
import ReportMetrics
import ReportModel
import ReportReading
import TestSupport
import Testing

/// Real reports, where the environment variable `NIANBAO_CORPUS` names their folder.
///
/// The figures below were checked by reading the reports; of their text nothing is repeated here.
@Suite("Figures of the corpus", .enabled(if: Samples.corpus != nil))
struct MetricCorpusTests {
  private static let sections = """
    pingtan-2015.txt 二/（一） 2949条 2275条 77% 674条 23%
    pingtan-2015.txt 一/（三） 13个 24个 136437件
    pingtan-2016.txt 一/（四）/1 3646项 281项 4635项 41项
    pingtan-2016.txt 二/（一） 3460条 1822条 53% 1638条 47%
    pingtan-2017.txt 一/（二）/1/（2） 348条 19条 224条 20条 84条 1条
    pingtan-2017.txt 一/（二）/2/（3） 467条 54条 43条 322条 5条 8条 30条 5条
    pingtan-2017.txt 二/（一） 2122条 1509条 71.11% 613条 28.89%
    pingtan-2017.txt 四 0件 0件
    pingtan-2018.txt 一/（二）/1/（3） 15564件 15042件 11条 100%
    pingtan-2018.txt 一/（三）/2/（1） 70个 29个 1992条 41个 3404条
    pingtan-2018.txt 一/（一）/4/（2） 近1000条 多70件
    pingtan-2021.txt 一/（二） 70件 69件 1件
    pingtan-2022.txt 一/（二） 75件 72件 3件 100% 1件 2件
    pingtan-2023.txt 一/（二） 81件 80件 1件 81件 42件 51.85% 5件 6.17% 31件 38.27% 1件 1.23% 2件 2.47% 2件 7件
    state-council-work-report-2018.gb18030.txt 一/（五） 11个 13个 以上1/2 2/3 1倍 40% 8个
    state-council-work-report-2018.gb18030.txt 一/（八） 以上30% 71% 8.1个百分点 6.3个百分点 多2000万辆
    state-council-work-report-2018.gb18030.txt 一/（九） 95部 195部 30万
    """

  @Test("sections give the figures that they state", arguments: sections.split(separator: "\n"))
  func figures(_ line: Substring) throws {
    let cells = line.split(separator: " ").map(String.init)
    let report = try report(cells[0])
    let found = MetricExtractor.metrics(of: report).filter {
      report.numberPath(ofSection: $0.section) == cells[1]
    }
    #expect(found.map { $0.qualifier + $0.value + $0.scale + $0.unit } == Array(cells.dropFirst(2)))
  }

  @Test("reports give as many figures as they state")
  func counts() throws {
    let wanted = [
      "pingtan-2015.txt": 39, "pingtan-2016.txt": 30, "pingtan-2017.txt": 52,
      "pingtan-2018.txt": 43, "pingtan-2021.txt": 10, "pingtan-2022.txt": 17,
      "pingtan-2023.txt": 26, "state-council-work-report-2018.gb18030.txt": 112,
    ]
    for (name, count) in wanted {
      // Those of tables are counted by the cells that could be read.
      let stated = MetricExtractor.metrics(of: try report(name)).filter { $0.cell == nil }
      #expect(stated.count == count, "\(name)")
    }
  }

  @Test("every figure quotes its text, and the relations that fail are the known ones")
  func places() throws {
    let folder = try #require(Samples.corpus)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }
    #expect(!names.isEmpty)
    for name in names {
      let report = try report(name)
      let metrics = MetricExtractor.metrics(of: report)
      for metric in metrics where metric.kind != .zero && metric.cell == nil {
        #expect(report.text[metric.source].contains(metric.unit) || metric.unit == "%", "\(name)")
        #expect(metric.sentence.contains(metric.reading.lowerBound), "\(name)")
      }
      let failed = MetricRelations.relations(of: metrics, in: report).filter { $0.holds == false }
      // The one that its readers know of: 3, 249 and 3638 for a total of 3887.
      let known = name == "traditional-2016-excerpt.txt" ? [Decimal(3)] : []
      #expect(failed.map { $0.difference ?? 0 } == known, "\(name) \(failed)")
    }
  }

  @Test("the cells of a page in the trial form, with blank totals, and of a PDF of the later one")
  func cells() throws {
    let shanghai = try report("shanghai-general-office-2019.html")
    let cells = MetricExtractor.metrics(of: shanghai).filter { $0.cell != nil }
    #expect(cells.count == 63)
    #expect(cells.map { $0.cell?.table }.filter { $0 == 0 }.count == 22)
    let drawn = drawnCells(shanghai).split(separator: "\n").map(String.init)
    #expect(drawn.contains("政府集中采购 › 采购总金额 | 251000 | 元 | money"))
    #expect(drawn.contains("三、本年度办理结果 | 805 | 件 | count"))
    #expect(drawn.contains("    （四）无法提供 › 1.本机关不掌握相关政府信息 | 252 | 件 | count"))
    #expect(drawn.contains("行政诉讼 › 未经复议直接起诉 | 9 | 件 | count"))
    let hongze = try report("hongze-2023.pdf")
    let later = drawnCells(hongze).split(separator: "\n").map(String.init)
    #expect(later.contains("行政事业性收费 › 本年收费金额 | 7730.28万 | 元 | money"))
    #expect(later.contains("行政处罚 › 本年处理决定数量 | 4119 | 件 | count"))
    #expect(later.contains("  （四）无法提供 › 1.本机关不掌握相关政府信息 | 10 | 件 | count"))
  }

  private func report(_ name: String) throws -> Report {
    let folder = try #require(Samples.corpus)
    return try ReportReader.report(from: Samples.bytes(of: folder.appending(path: name)))
  }
}
