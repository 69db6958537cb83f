internal import ArgumentParser
internal import ReportAudit
internal import ReportMetrics
internal import ReportModel

/// `nianbao check PATH…`: whether figures, structure and dates of reports hold.
struct CheckCommand: ParsableCommand {
  /// How the findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "核对报告：表格的勾稽关系、正文里的合计和占比、结构、期限。",
    discussion: """
      结果是带依据的提示：写明两边的数、差多少、出自哪一格哪一句。空格不作 0 计，缺数时写“无法核对”。
      几份报告核对完后列一张汇总表，问题多的在前。有错误时退出码为 1，没有为 0，出错为 2。

      例：
        nianbao check 年报.html
        nianbao check 年报/ --failing
        nianbao check 年报/ --format json
      """)

  @Argument(help: ArgumentHelp("报告文件或文件夹；- 为标准输入。", valueName: "文件"))
  var paths: [String]

  @OptionGroup var reading: ReadingGroup

  @Option(help: ArgumentHelp("写成什么样子。", valueName: "格式"))
  var format: Format = .text

  @Flag(help: "只写不符的，略去相符和无法核对的。")
  var failing = false

  func run() throws {
    let files = ReportFiles(paths)
    var check = CheckRun(format: format, showsFailingOnly: failing)
    files.failures.forEach { check.fail($0) }
    try check.run(files, encoding: reading.encoding)
    try check.finish()
  }
}

/// The check of some reports, each written as soon as it is done.
private struct CheckRun {
  private let format: CheckCommand.Format
  private let showsFailingOnly: Bool
  private var summary = CheckSummary()
  private var failures: [Failure] = []
  private var listed: [FindingsJSON.Listed] = []
  private var hasError = false
  private var hasWritten = false

  init(format: CheckCommand.Format, showsFailingOnly: Bool) {
    self.format = format
    self.showsFailingOnly = showsFailingOnly
  }

  mutating func run(_ files: ReportFiles, encoding: String?) throws(Failure) {
    for file in files.files {
      do throws(Failure) {
        let report = try ReportFile(file, encoding: encoding).report
        let findings = Auditor.findings(of: report, metrics: MetricExtractor.metrics(of: report))
        try take(findings, file: FilePart.name(of: file))
      } catch {
        guard case .unreadable = error else { throw error }
        fail(error)
      }
    }
  }

  private mutating func take(_ findings: [Finding], file: String) throws(Failure) {
    hasError = hasError || findings.contains { $0.verdict == .error }
    let shown = showsFailingOnly ? findings.filter { $0.status == .fail } : findings
    switch format {
    case .json, .csv: listed += shown.map { FindingsJSON.Listed(finding: $0, file: file) }
    case .text:
      var output = Output.standard()
      if hasWritten { try output.write("\n") }
      hasWritten = true
      try FindingsText(findings, file: file, showsFailingOnly: showsFailingOnly).write(to: &output)
      // Checked now, shown now: the next report may take a while.
      try output.flush()
    }
    summary.add(findings, file: file)
  }

  /// The findings with the file that each is about.
  private var table: TextTable {
    TextTable(columns: ["文件"] + Finding.columns, rowCount: listed.count) { [listed] place in
      [listed[place].file] + listed[place].finding.cells
    }
  }

  /// Takes what could not be read.
  mutating func fail(_ failure: Failure) {
    failures.append(failure)
    summary.add(failure)
  }

  /// Writes what is told of all reports together, and ends with the code that it comes to.
  func finish() throws {
    var output = Output.standard()
    switch format {
    case .json: try output.write(FindingsJSON(listed).value)
    case .csv: try output.write(table.csv)
    case .text:
      if summary.count > 1 {
        if hasWritten { try output.write("\n") }
        try summary.write(to: &output)
      }
    }
    try output.flush()
    failures.forEach(StandardError.say)
    if !failures.isEmpty { throw ExitCode(2) }
    if hasError { throw ExitCode(1) }
  }
}
