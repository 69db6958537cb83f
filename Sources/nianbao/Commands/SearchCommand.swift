internal import ArgumentParser
internal import ReportSearch
internal import Wording

/// `nianbao search QUERY PATH…`: where words stand.
struct SearchCommand: ParsableCommand {
  /// How the hits are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: say("在报告或文件夹里检索：不分简繁、大小写、全角半角和标点，也可以用拼音。"),
    discussion: say(
      """
      检索式（同一段里要都有，用空格隔开）：
        公众号 微信          两个词都有
        公众号|微信          有一个就行
        微信 -公众号         有前一个，没有后一个
        "主动 公开"          引号里的照原样找，不作拼音
        章节:复议 诉讼       只在标题含“复议”的章节里找“诉讼”
        gongkai  zfxxgk     拼音全拼、首字母，或两者混用；gong kai、xi'an、lvse、luse 都可以
        第25条               也找“第二十五条”
        '>1000件' '<=5%'    按数值找指标；单位:件 按单位找

      一份报告里按原文先后列出；用拼音时原样的在前，完整的词其次。几份报告用 json 或 --limit 时，好的在前：标题先于正文，
      原样先于写法不同，数字和拼音在后，几个词挨得近的在前；其他情况随找随印。
      找到时退出码为 0，没有找到为 1，出错为 2。

      例：
        nianbao search 公众号 年报.txt
        nianbao search 'xzfy -诉讼' 年报/ --count
      """))

  @Argument(help: ArgumentHelp(say("要找的字词。"), value: say("<字词>")))
  var query: String

  @Argument(help: ArgumentHelp(say("报告文件、文件夹或 .zip；- 为标准输入。"), value: say("<文件>")))
  var paths: [String]

  @OptionGroup var reading: ReadingGroup

  @Option(help: ArgumentHelp(say("写成什么样子。"), value: say("<格式>")))
  var format: Format = .text

  @Flag(help: ArgumentHelp(say("只打印每份报告有几处。")))
  var count = false

  @Option(help: ArgumentHelp(say("最多打印几处。"), value: say("<数目>")))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError(say("--limit 要是 0 或正整数")) }
  }

  func run() throws {
    let query = Query(query)
    guard !query.isEmpty else { throw Failure.emptyQuery }
    let files = ReportFiles(paths)
    var failures = files.failures
    var results = SearchResults(
      query: query, limit: count ? 0 : limit ?? .max, order: order(several: files.areSeveral))
    let text = SearchText(namesFiles: files.areSeveral, isCountOnly: count)
    var output = Output.standard()
    var progress = SearchProgress(total: files.holders.isEmpty ? files.files.count : nil)
    let encoding = reading.encoding
    let known = encoding == nil ? KnownReports(paths) : nil
    var without = try known?.files(without: query) ?? []
    // Each report of an archive has a number of its own to be counted.
    if count { without.subtract(files.holders) }
    try files.forEachReport(
      encoding, passing: without, { _, read in read.map { FoundInReport(query, in: $0) } }
    ) { (file, result: Result<FoundInReport, Failure>?) throws(Failure) in
      progress.begin(file)
      switch result {
      case nil:
        // The index knows it, and that there is nothing in it.
        if count, results.order == .found { try text.writeNone(file, to: &output) }
      case .failure(let failure):
        guard case .unreadable = failure else { throw failure }
        failures.append(failure)
      case .success(let one):
        one.tellLosses()
        let found = results.add(one)
        guard results.order == .found, count || !found.shown.isEmpty else { return }
        progress.clear()
        try text.write(found, to: &output)
        // Found now, shown now: the next report may take a while.
        try output.flush()
      }
    }
    progress.clear()
    switch results.order {
    case .found: break
    case .listed, .ranked: try output.write(results.json())
    case .best: for found in results.best() { try text.write(found, to: &output) }
    }
    try output.flush()
    failures.forEach(StandardError.say)
    if !failures.isEmpty { throw ExitCode(2) }
    if results.hitCount == 0 { throw ExitCode(1) }
  }

  /// The order of what is printed.
  private func order(several: Bool) -> SearchResults.Order {
    switch format {
    case .json: several ? .ranked : .listed
    case .text: several && limit != nil && !count ? .best : .found
    }
  }
}
