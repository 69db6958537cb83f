internal import ArgumentParser
internal import ReportModel
internal import Wording

/// The one report of a command, and how it is to be read.
struct ReportGroup: ParsableArguments {
  @Argument(help: ArgumentHelp(say("报告文件；- 为标准输入。"), value: say("<文件>")))
  var file: String

  @OptionGroup var reading: ReadingGroup

  /// Reads the report.
  func report() throws(Failure) -> Report {
    try ReportFile(file, encoding: reading.encoding).report
  }
}
