internal import ArgumentParser
internal import Wording

/// The command line as a whole: its subcommands, and browsing when none is named.
struct NianbaoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nianbao",
    abstract: say("在终端里浏览中文政府年报：目录、正文、指标、表格、核对和检索。"),
    usage: say(
      """
      nianbao 文件
      nianbao <子命令> 文件 [选项]
      """),
    discussion: say(
      """
      不带子命令时打开浏览界面；标准输出不是终端时打印目录。文件写作 - 表示标准输入。

      例：
        nianbao Data/Reports/guangdong-hrss-2017.txt
        nianbao metrics 年报.txt --format csv
        nianbao search 公众号 年报.txt
      """),
    version: BuildWords.version,
    subcommands: [
      OpenCommand.self, TextCommand.self, OutlineCommand.self, MetricsCommand.self,
      QuantitiesCommand.self, TablesCommand.self, SearchCommand.self, CheckCommand.self,
      CompareCommand.self, LibraryCommand.self, TermsCommand.self, ExportCommand.self,
      FrameCommand.self, ConfigCommand.self, CompletionsCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// The languages that ``lang`` names.
  enum Speech: String, ExpressibleByArgument, CaseIterable { case zh, en }

  /// Taken out of the arguments before they are parsed, by ``SpokenLanguage``; here for help and completions.
  @Option(
    help: ArgumentHelp(say("界面的语言，子命令都可以用；不写则按设置和环境变量 LANG。"), value: say("<语言>")))
  var lang: Speech?

  /// The words that are a subcommand when they stand first; `./text` is a file of that name.
  static let names = [
    "browse", "text", "outline", "metrics", "quantities", "tables", "search", "check", "compare",
    "export", "library", "terms", "frame", "config", "completions", "help",
  ]
}
