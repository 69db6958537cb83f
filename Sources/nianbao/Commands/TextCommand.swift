internal import ArgumentParser
internal import ReportModel
internal import Wording

/// `nianbao text FILE`: the text that all offsets count.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: say("打印报告的全文（UTF-8）；各处给出的位置都是它的字符序号。"),
    discussion: say(
      """
      例：nianbao text 年报.gbk.txt > 年报.txt
      例：nianbao text 年报.html --page    # 连同网页上正文以外的菜单、分享按钮、页脚
      """))

  @OptionGroup var source: ReportGroup

  @Flag(help: ArgumentHelp(say("网页上正文以外的文字也打印，与正文以横线隔开。")))
  var page = false

  func run() throws {
    let report = try source.report()
    var output = Output.standard()
    if page { try output.write(Self.lines(report.surroundings.above) + Self.rule(say("正文"))) }
    try output.write(report.text.string)
    // A shell's prompt would stand behind the last line; a pipe gets the text exactly.
    let needsEnd = page || output.isTerminal
    if needsEnd, report.text.scalars.last != "\n" { try output.write("\n") }
    if page { try output.write(Self.rule(say("正文完")) + Self.lines(report.surroundings.below)) }
    try output.flush()
  }

  private static func lines(_ lines: [String]) -> String {
    lines.map { $0.visibleLine + "\n" }.joined()
  }

  private static func rule(_ words: String) -> String { "──────── \(words) ────────\n" }
}
