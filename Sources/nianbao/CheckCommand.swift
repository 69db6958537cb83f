internal import ArgumentParser
internal import ReportAudit
internal import ReportMetrics
internal import ReportModel

/// `nianbao check PATH…`: whether figures, structure and dates of reports hold.
struct CheckCommand: ParsableCommand {
  /// How the findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "核对报告：表格的勾稽关系、正文里的合计和占比、结构、期限。",
    discussion: """
      结果是带依据的提示：写明两边的数、差多少、出自哪一格哪一句。空格不作 0 计，缺数时写“无法核对”。
      有错误时退出码为 1，没有为 0，出错为 2。

      例：
        nianbao check 年报.html
        nianbao check 年报/ --format json
      """)

  @Argument(help: ArgumentHelp("报告文件或文件夹；- 为标准输入。", valueName: "文件"))
  var paths: [String]

  @Option(help: ArgumentHelp("写成什么样子。", valueName: "格式"))
  var format: Format = .text

  func run() throws {
    let files = ReportFiles(paths)
    var failures = files.failures
    var listed: [JSONValue] = []
    var hasError = false
    var output = Output.standard()
    var count = 0
    for file in files.files {
      do throws(Failure) {
        let report = try ReportFile(file).report
        let findings = Auditor.findings(of: report, metrics: MetricExtractor.metrics(of: report))
        hasError = hasError || findings.contains { $0.isError }
        switch format {
        case .json: listed += FindingsJSON(findings, file: FilePart.name(of: file)).members
        case .text:
          if count > 0 { try output.write("\n") }
          try FindingsText(findings, file: FilePart.name(of: file)).write(to: &output)
          // Checked now, shown now: the next report may take a while.
          try output.flush()
        }
        count += 1
      } catch {
        guard case .unreadable = error else { throw error }
        failures.append(error)
      }
    }
    if format == .json { try output.write(JSONValue.object(["findings": .array(listed)]).text) }
    try output.flush()
    failures.forEach(StandardError.say)
    if !failures.isEmpty { throw ExitCode(2) }
    if hasError { throw ExitCode(1) }
  }
}

extension Finding {
  /// Whether it is a mistake that must be mended.
  fileprivate var isError: Bool { status == .fail && severity == .error }
}
