internal import ArgumentParser
internal import ReportAudit
internal import ReportMetrics
internal import ReportModel
internal import Wording

/// `nianbao check PATH…`: whether figures, structure and dates of reports hold.
struct CheckCommand: ParsableCommand {
  /// How the findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv, xlsx, html }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say("核对报告：表格的勾稽关系、正文里的合计和占比、结构、期限。"),
    discussion: say(
      """
      结果是带依据的提示：写明两边的数、差多少、出自哪一格哪一句。空格不作 0 计，缺数时写“无法核对”。
      几份报告核对完后列一张汇总表，问题多的在前。有错误时退出码为 1，没有为 0，出错为 2。

      --years 再核对报告之间：上年结转与上一年的结转下年度、现行有效的推算、新旧格式、一级政府与下级之和、缺年度、
      同年多份。谁是谁、谁的上级由报告库的索引判断，可写 agencies.tsv 改正（见 nianbao library --agencies）。

      例：
        nianbao check 年报.html
        nianbao check 年报/ --failing
        nianbao check 年报/ --years --failing
        nianbao check 年报/ --format json
        nianbao check 年报/ --years --failing --format html > 核对.html
      """))

  @Argument(help: ArgumentHelp(say("报告文件、文件夹或 .zip；- 为标准输入。"), value: say("<文件>")))
  var paths: [String]

  @OptionGroup var reading: ReadingGroup

  @Option(help: ArgumentHelp(say("写成什么样子。"), value: say("<格式>")))
  var format: Format = .text

  @Flag(help: ArgumentHelp(say("只写不符的，略去相符和无法核对的。")))
  var failing = false

  @Flag(help: ArgumentHelp(say("再核对报告之间：同一机关的前后两年、上级与下级。")))
  var years = false

  @OptionGroup var place: IndexGroup
  @OptionGroup var judging: ReviewGroup

  func validate() throws {
    if years, paths.contains("-") { throw ValidationError(say("--years 不能用于标准输入")) }
    if years, reading.encoding != nil {
      throw ValidationError(say("--years 不能和 --encoding 一起用"))
    }
  }

  func run() throws {
    let files = ReportFiles(paths)
    let between =
      years ? try FindingsBetween(paths, place, telling: failing ? .failures : .all) : nil
    let (reviews, broken) = try judging.file.read()
    if broken > 0 {
      StandardError.say(line: ErrorWords.brokenReviews(in: judging.file.path, count: broken))
    }
    var check = CheckRun(
      format: format, showsFailingOnly: failing, between: between, reviews: reviews)
    files.failures.forEach { check.fail($0) }
    // Where only what fails is listed, files of which the index knows that nothing does need not be read.
    let mayPass = failing && format != .text && reading.encoding == nil
    let sound = mayPass ? KnownReports(paths)?.soundFiles() ?? [] : []
    let passed = sound.filter { file in
      // Only the page says how many are sound, and how many an archive holds must be counted.
      !(between?.tells(of: file) ?? false) && !(format == .html && files.holders.contains(file))
    }
    check.pass(files.files.count { passed.contains($0) })
    try check.run(files, passing: passed, encoding: reading.encoding)
    try check.tellBetween()
    try check.finish()
  }
}

/// The check of some reports, each written as soon as it is done.
private struct CheckRun {
  private let format: CheckCommand.Format
  private let showsFailingOnly: Bool
  private let between: FindingsBetween?
  private let reviews: [FindingKey: Review]
  private var summary = CheckSummary()
  private var failures: [Failure] = []
  private var listed: [FindingsJSON.Listed] = []
  private var page = FindingsPage()
  private var hasError = false
  private var hasWritten = false
  private var checked: Set<String> = []

  init(
    format: CheckCommand.Format, showsFailingOnly: Bool, between: FindingsBetween?,
    reviews: [FindingKey: Review]
  ) {
    self.format = format
    self.showsFailingOnly = showsFailingOnly
    self.between = between
    self.reviews = reviews
  }

  /// Takes reports that are not read because nothing fails in them.
  mutating func pass(_ count: Int) { page.add(sound: count) }

  mutating func run(
    _ files: ReportFiles, passing passed: Set<String>, encoding: String?
  ) throws(Failure) {
    let between = between
    try files.forEachReport(
      encoding, passing: passed, { file, read in read.map { CheckedFile($0, file, between) } }
    ) { (file, result: Result<CheckedFile, Failure>?) throws(Failure) in
      checked.insert(file)
      switch result {
      case nil: break
      case .success(let checked):
        checked.file.tellLosses()
        // Of 50 MB the number of its text takes a while, and is only asked for where something was said.
        let content = reviews.isEmpty ? 0 : checked.file.report.content
        try take(
          checked.findings, file: FilePart.name(of: file), content, of: checked.file.report)
      case .failure(let failure):
        guard case .unreadable = failure else { throw failure }
        fail(failure)
      }
    }
  }

  /// Tells what the rules between reports find in files that were not read by themselves.
  mutating func tellBetween() throws(Failure) {
    guard let between else { return }
    let others = between.files.filter { !checked.contains($0) }
    try SideBySide.forEach(others, { between.findings(in: $0) }) {
      (file, findings: [PlacedFinding]) throws(Failure) in
      try take(findings, file: file, between.content(of: file))
    }
  }

  private mutating func take(
    _ placed: [PlacedFinding], file: String, _ content: UInt64, of report: Report? = nil
  ) throws(Failure) {
    let findings = placed.map(\.finding)
    hasError = hasError || findings.contains { $0.verdict == .error }
    let shown = placed.filter { !showsFailingOnly || $0.finding.status == .fail }
    switch format {
    case .html: page.add(shown.map(\.finding), file: file, report: report)
    case .json, .csv, .xlsx:
      listed += shown.map { one in
        let key = FindingKey(content: content, rule: one.finding.rule, place: one.place)
        return FindingsJSON.Listed(
          finding: one.finding, file: file,
          review: one.finding.status == .fail ? reviews[key] : nil)
      }
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
    TextTable(columns: FindingsJSON.Listed.columns, rowCount: listed.count) { [listed] place in
      listed[place].cells
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
    case .xlsx:
      let table = table
      let sheet = Workbook.Sheet(name: say("核对"), table: table, heads: table.heads)
      try Workbook([sheet]).write(to: &output)
    case .html: try output.write(page.text(failures: failures))
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

/// A report with what became of the rules.
private struct CheckedFile {
  let file: ReportFile
  /// Its own findings, behind them those between it and other reports.
  let findings: [PlacedFinding]

  /// A report that was read, checked.
  init(_ file: ReportFile, _ path: String, _ between: FindingsBetween?) {
    self.file = file
    let metrics = MetricExtractor.metrics(of: file.report)
    let own = Auditor.findings(of: file.report, metrics: metrics)
      .map { PlacedFinding($0, place: $0.place) }
    findings = own + (between?.findings(in: path, own: file.report) ?? [])
  }
}
