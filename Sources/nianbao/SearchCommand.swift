internal import ArgumentParser
internal import ReportSearch

/// `nianbao search QUERY PATH…`: where words stand.
struct SearchCommand: ParsableCommand {
  /// How the hits are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "在报告或文件夹里找字词，不分大小写、全角半角和空格。",
    discussion: """
      找到时退出码为 0，没有找到为 1，出错为 2。

      例：
        nianbao search 公众号 年报.txt
        nianbao search 行政复议 年报/ --count
      """)

  @Argument(help: ArgumentHelp("要找的字词。", valueName: "字词"))
  var query: String

  @Argument(help: ArgumentHelp("报告文件或文件夹；- 为标准输入。", valueName: "文件"))
  var paths: [String]

  @Option(help: ArgumentHelp("写成什么样子。", valueName: "格式"))
  var format: Format = .text

  @Flag(help: "只打印每份报告有几处。")
  var count = false

  @Option(help: ArgumentHelp("最多打印几处。", valueName: "数目"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit 要是 0 或正整数") }
  }

  func run() throws {
    let query = Query(query)
    guard !query.isEmpty else { throw Failure.emptyQuery }
    let files = ReportFiles(paths)
    var failures = files.failures
    var results = SearchResults(query: query, limit: count ? 0 : limit ?? .max)
    let text = SearchText(namesFiles: files.areSeveral, isCountOnly: count)
    var output = Output.standard()
    for file in files.files {
      do throws(Failure) {
        let found = results.add(try ReportFile(file))
        switch format {
        case .text: try text.write(found, to: &output)
        case .json: results.list(found)
        }
      } catch {
        guard case .unreadable = error else { throw error }
        failures.append(error)
      }
    }
    if format == .json { try output.write(results.json.text) }
    try output.flush()
    failures.forEach(StandardError.say)
    if !failures.isEmpty { throw ExitCode(2) }
    if results.hitCount == 0 { throw ExitCode(1) }
  }
}
