internal import ReportModel
internal import ArgumentParser
internal import Wording

/// `nianbao outline FILE`: the headings.
struct OutlineCommand: ParsableCommand {
  /// How the outline is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: say("打印报告的目录。"),
    discussion: say("例：nianbao outline 年报.txt --format json"))

  @OptionGroup var source: ReportGroup

  @Option(help: ArgumentHelp(say("写成什么样子。"), value: say("<格式>")))
  var format: Format = .text

  func run() throws {
    let report = try source.report()
    var output = Output.standard()
    switch format {
    case .text: try output.write(report.outlineDrawing(headingsOnly: true) + "\n")
    case .json: try output.write(OutlineJSON(report).value.text)
    }
    try output.flush()
  }
}
