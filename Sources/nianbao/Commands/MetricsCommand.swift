internal import ArgumentParser
internal import ReportMetrics
internal import ReportModel
internal import Wording

/// `nianbao metrics FILE`: the figures.
struct MetricsCommand: ParsableCommand {
  /// How the metrics are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, tsv, json, markdown }

  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: say("打印报告里的指标表：每个数字是什么、多少、什么单位、出自哪一节。"),
    discussion: say(
      """
      例：
        nianbao metrics 年报.txt
        nianbao metrics 年报.txt --section 二/（一） --format csv
      """))

  @OptionGroup var source: ReportGroup

  @Option(help: ArgumentHelp(say("写成什么样子。"), value: say("<格式>")))
  var format: Format = .table

  @Option(help: ArgumentHelp(say("只要这一节（连同其下各节），如 二/（一）。"), value: say("<节>")))
  var section: String?

  @Option(help: ArgumentHelp(say("按什么排序；不写则按出现的先后。"), value: say("<栏>")))
  var sort: MetricOrder?

  func run() throws {
    let report = try source.report()
    var table = MetricTable(MetricExtractor.metrics(of: report), of: report)
    if let section {
      guard report.hasSection(section) else {
        throw Failure.noSection(file: source.file, path: section)
      }
      table.rows.removeAll { !$0.section.isInSection(section) }
    }
    // A list without indents has no use for parts that stand before their place in the text.
    if let order = sort ?? (format == .json ? .offset : nil) {
      order.sort(&table.rows)
    }
    var output = Output.standard()
    try format.write(table, to: &output)
    try output.flush()
  }
}

extension MetricsCommand.Format {
  /// Writes the table in this format.
  fileprivate func write(_ table: MetricTable, to output: inout Output) throws(Failure) {
    switch self {
    case .table: try output.write(MetricsText(table.rows).text)
    case .csv: try output.write(table.fileTable.csv)
    case .tsv: try output.write(table.fileTable.tsv)
    case .json: try output.write(MetricsJSON(table.rows).value)
    case .markdown: try output.write(table.shownTable.markdown)
    }
  }
}

extension Report {
  /// Whether some section has a path of heading numbers.
  fileprivate func hasSection(_ path: String) -> Bool {
    sections.indices.contains { numberPath(ofSection: $0).isInSection(path) }
  }
}

extension String {
  /// Whether a path of heading numbers is another one or lies below it; （一） and (一) are the same.
  fileprivate func isInSection(_ path: String) -> Bool {
    let (own, other) = (withNarrowBrackets, path.withNarrowBrackets)
    return own == other || own.hasPrefix(other + "/")
  }

  private var withNarrowBrackets: String {
    replacing("（", with: "(").replacing("）", with: ")")
  }
}
