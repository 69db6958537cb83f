internal import ArgumentParser
internal import ReportMetrics
internal import ReportModel
internal import ReportReading
internal import Wording

/// `nianbao export FILE`: the whole report in another form.
struct ExportCommand: ParsableCommand {
  /// The forms a report is exported in.
  enum Format: String, ExpressibleByArgument, CaseIterable { case json, markdown, csv }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: say("导出整份报告：json 和 markdown（连同表格）可再打开，csv 是指标表。"),
    discussion: say("例：nianbao export 年报.txt --format markdown --output 年报.md"))

  @OptionGroup var source: ReportGroup

  @Option(help: ArgumentHelp(say("写成什么样子。"), value: say("<格式>")))
  var format: Format

  @Option(help: ArgumentHelp(say("写到哪个文件；不写则为标准输出。"), value: say("<文件>")))
  var output: String?

  @Flag(help: ArgumentHelp(say("输出的文件已经有了时，覆盖它。")))
  var force = false

  func run() throws {
    let report = try source.report()
    // Before a file is begun, because a report that cannot be written leaves none.
    let archive = format == .json ? try ReportArchive.bytes(of: report) : []
    guard let output, output != "-" else {
      var standard = Output.standard()
      try write(report, archive, to: &standard)
      return try standard.flush()
    }
    let target = OutputFile(path: output, source: source.file, mayReplace: force)
    try target.write { (output: inout Output) throws(Failure) in
      try write(report, archive, to: &output)
    }
  }

  private func write(
    _ report: Report, _ archive: [UInt8], to output: inout Output
  ) throws(Failure) {
    var table: MetricTable { MetricTable(MetricExtractor.metrics(of: report), of: report) }
    switch format {
    case .json:
      try ExportedReport(report: report, metrics: table, archive: archive).write(to: &output)
    case .markdown:
      try output.write(MarkdownReport(report).text)
    case .csv where output.isFile: try output.write(csvFile: table.fileTable)
    case .csv: try output.write(table.fileTable.csv)
    }
  }
}
