internal import ArgumentParser

/// How the report of a command is to be read.
struct ReadingGroup: ParsableArguments {
  @Option(help: ArgumentHelp("按这种编码读文本，如 GB18030、Big5；不写则自动识别。", valueName: "编码"))
  var encoding: String?
}
