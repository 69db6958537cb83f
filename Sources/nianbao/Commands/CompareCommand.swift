internal import ArgumentParser
internal import ReportAudit
internal import ReportMetrics
internal import ReportModel
internal import Wording

/// `nianbao compare FILE|DIR…`: the same figure over reports, and their texts beside each other.
struct CompareCommand: ParsableCommand {
  /// How the comparison is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json, xlsx, html }

  /// What stands side by side.
  enum Side: String, ExpressibleByArgument, CaseIterable { case year, agency }

  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: say("对照几份报告：同一指标各年各机关的数、增减，或逐节逐句的文字。"),
    discussion: say(
      """
      同一指标按表格的行和列认，与措辞无关；正文和其他表格里的数按名称和单位认，名称相近的用 ≈ 并作一行并写出两个名称。
      2019年版与2021年版口径不同的（对外公开总数量、现行有效件数）分开列出，不相比较。空格不作 0 计。
      按年对照时给出与上一年的差和百分比；--by agency 按年份、机关排列，不算增减。各份都是 0 的细目在 table 里不列。
      --text 逐节给出相似度（0–1，套话不计）和有改动的句子：改、移、删、增；三份以上时依次两两对照。
      .zip 和一行一份报告的 CSV、JSON Lines 里的每份报告都参加对照。

      例：
        nianbao compare 2021.html 2022.html 2023.html
        nianbao compare 年报/ --figure 本年新收 --by agency
        nianbao compare 2022.txt 2023.txt --text
        nianbao compare 年报/ --format xlsx > 对照.xlsx
        nianbao compare 全市.zip --figure 本年新收
      """))

  @Argument(help: ArgumentHelp(say("报告文件、文件夹或 .zip；- 为标准输入。"), value: say("<文件>")))
  var paths: [String]

  @OptionGroup var reading: ReadingGroup

  @Option(
    help: ArgumentHelp(say("只对照这一指标：名称里的字（本年新收、不予公开 自然人），或键（received.total）。"), value: say("<指标>")))
  var figure: String?

  @Option(help: ArgumentHelp(say("按年份对照，还是按机关对照。"), value: say("<次序>")))
  var by: Side = .year

  @Flag(help: ArgumentHelp(say("对照文字：逐节的相似度和有改动的句子。")))
  var text = false

  @Option(help: ArgumentHelp(say("写成什么样子。"), value: say("<格式>")))
  var format: Format = .table

  func run() throws {
    let files = ReportFiles(paths)
    var failures = files.failures
    var read: [ReadReport] = []
    let (encoding, keepsText) = (reading.encoding, text)
    try files.forEachReport(
      encoding, { _, file in file.map { ReadReport($0, keepsText: keepsText) } }
    ) { (_, result: Result<ReadReport, Failure>?) throws(Failure) in
      switch result {
      case .success(let report): read.append(report)
      case .failure(let failure):
        guard case .unreadable = failure else { throw failure }
        failures.append(failure)
      case nil: break
      }
    }
    failures.forEach(StandardError.say)
    guard read.count > 1 else { throw Failure.tooFewReports(count: read.count) }
    try write(read)
    if !failures.isEmpty { throw ExitCode(2) }
  }

  private func write(_ read: [ReadReport]) throws {
    let comparison = ReportComparison(read.map(\.compared), order: by == .year ? .year : .agency)
    let rows = figure.map(comparison.rows(named:)) ?? comparison.rows
    if let figure, rows.isEmpty {
      StandardError.say(.noFigure(name: figure))
      throw ExitCode(1)
    }
    let texts = text ? ComparedTexts(comparison, of: read) : nil
    let figures = ComparisonRows(comparison, rows)
    var output = Output.standard()
    switch format {
    case .table:
      if let texts {
        try texts.write(to: &output)
      } else {
        try ComparisonText(comparison, rows, isWhole: figure == nil).write(to: &output)
      }
    case .csv: try output.write((texts?.table ?? figures.table).csv)
    case .json: try output.write(figures.value(texts: texts?.value))
    case .xlsx:
      let sheet = Workbook.Sheet(
        name: texts == nil ? say("指标") : say("文字"), table: texts?.table ?? figures.table,
        heads: texts?.heads ?? figures.heads)
      try Workbook([sheet]).write(to: &output)
    case .html:
      let page = texts.map { ComparisonPage(comparison, $0) } ?? ComparisonPage(comparison, figures)
      try output.write(page.text)
    }
    try output.flush()
  }
}

/// A report that was read to be held against others.
struct ReadReport: Sendable {
  /// What it states.
  let compared: ComparedReport
  /// The report itself; nil where its text is not asked for.
  let report: Report?

  /// A report that was read from a file.
  init(_ file: ReportFile, keepsText: Bool) {
    let report = file.report
    compared = ComparedReport(
      report, metrics: MetricExtractor.metrics(of: report), file: FilePart.name(of: file.file))
    self.report = keepsText ? report : nil
  }
}
