internal import ArgumentParser
internal import ReportModel

/// `nianbao text FILE`: the text that all offsets count.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "打印报告的全文（UTF-8）；各处给出的位置都是它的字符序号。",
    discussion: "例：nianbao text 年报.gbk.txt > 年报.txt")

  @Argument(help: ArgumentHelp("报告文件；- 为标准输入。", valueName: "文件"))
  var file: String

  func run() throws {
    let report = try ReportFile(file).report
    var output = Output.standard()
    try output.write(report.text.string)
    // A shell's prompt would stand behind the last line; a pipe gets the text exactly.
    if output.isTerminal, report.text.scalars.last != "\n" { try output.write("\n") }
    try output.flush()
  }
}
