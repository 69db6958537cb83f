internal import ArgumentParser
internal import ReportLibrary
internal import ReportSearch
internal import Wording

/// `nianbao terms WORDS PATH…`: how often words stand in reports, years, agencies and levels.
struct TermsCommand: ParsableCommand {
  /// How the counts are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json, xlsx }

  /// What a row gathers.
  enum Grouping: String, ExpressibleByArgument, CaseIterable { case report, year, agency, level }

  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: say("数词：每个词在各份报告、各年、各机关、各级出现几次。"),
    discussion: say(
      """
      词写在一个参数里，用空格隔开；同一个词的几种写法用 | 隔开，合在一起计。繁简、全半角不分，
      不作拼音。每行有次数、字数、每万字次数、出现的报告份数和最早的年度；--wide 一个词一列，
      便于并入别的数据。索引同 library。

      例：
        nianbao terms '公众号 数据开放|开放数据' 年报/ --by year
        nianbao terms '公众号 数据开放' 年报/ --wide --format csv > 词频.csv
      """))

  @Argument(help: ArgumentHelp(say("要数的词，空格隔开，| 隔开几种写法。"), value: say("<词>")))
  var words: String

  @Argument(help: ArgumentHelp(say("报告文件夹、文件或压缩包。"), value: say("<文件>")))
  var paths: [String]

  @Option(help: ArgumentHelp(say("按什么归总：report、year、agency、level。"), value: say("<归总>")))
  var by: Grouping = .report

  @Flag(help: ArgumentHelp(say("一个词一列。")))
  var wide = false

  @Option(help: ArgumentHelp(say("写成什么样子。"), value: say("<格式>")))
  var format: Format = .table

  @Option(help: ArgumentHelp(say("只数符合检索式的报告，如 级别:县 年:2021-2023。"), value: say("<检索式>")))
  var filter: String?

  @OptionGroup var place: IndexGroup

  private var grouping: TermTable.Grouping {
    switch by {
    case .report: .report
    case .year: .year
    case .agency: .agency
    case .level: .level
    }
  }

  func run() throws {
    let words = CountedWord.words(in: words)
    guard !words.isEmpty else { throw Failure.emptyQuery }
    let opened = try OpenedLibrary(paths, place)
    try opened.bringUpToDate(.reading)
    let (library, query) = (opened.library, filter.map { LibraryQuery($0) })
    let reports = try opened.wait { () async throws(LibraryError) in
      try await library.terms(words, matching: query)
    }
    let table = TermTable(reports, words: words.count, by: grouping)
    var output = Output.standard()
    try TermRows(table, of: words, isWide: wide) { library.shown($0) }
      .write(as: format, to: &output)
    try output.flush()
    if reports.isEmpty { opened.tellEmptiness(query) }
    if !reports.contains(where: { $0.counts.contains { $0 > 0 } }) { throw ExitCode(1) }
  }
}
