internal import ArgumentParser
internal import ReportMetrics
internal import ReportModel

/// `nianbao export FILE`: the whole report in another form.
struct ExportCommand: ParsableCommand {
  /// The forms a report is exported in.
  enum Format: String, ExpressibleByArgument, CaseIterable { case json, markdown, csv }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "导出整份报告：json 可再打开，markdown 供阅读，csv 是指标表。",
    discussion: "例：nianbao export 年报.txt --format markdown --output 年报.md")

  @Argument(help: ArgumentHelp("报告文件；- 为标准输入。", valueName: "文件"))
  var file: String

  @Option(help: ArgumentHelp("写成什么样子。", valueName: "格式"))
  var format: Format

  @Option(help: ArgumentHelp("写到哪个文件；不写则为标准输出。", valueName: "文件"))
  var output: String?

  func run() throws {
    let report = try ReportFile(file).report
    let text = try text(of: report)
    guard let output, output != "-" else {
      var standard = Output.standard()
      try standard.write(text)
      return try standard.flush()
    }
    try OutputFile(path: output, source: file).write(text)
  }

  private func text(of report: Report) throws -> String {
    let table = MetricTable(MetricExtractor.metrics(of: report), of: report)
    switch format {
    case .json: return try ExportedReport.json(of: report, metrics: table)
    case .markdown: return MarkdownReport(report).text + "\n## 指标\n\n" + table.markdown
    case .csv: return table.csv
    }
  }
}
