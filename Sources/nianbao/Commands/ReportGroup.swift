internal import ArgumentParser
internal import ReportModel

/// The one report of a command, and how it is to be read.
struct ReportGroup: ParsableArguments {
  @Argument(help: ArgumentHelp("报告文件；- 为标准输入。", valueName: "文件"))
  var file: String

  @OptionGroup var reading: ReadingGroup

  /// Reads the report.
  func report() throws(Failure) -> Report {
    try ReportFile(file, encoding: reading.encoding).report
  }
}
