internal import ArgumentParser
internal import Wording

/// How the report of a command is to be read.
struct ReadingGroup: ParsableArguments {
  @Option(help: ArgumentHelp(say("按这种编码读文本，如 GB18030、Big5；不写则自动识别。"), value: say("<编码>")))
  var encoding: String?
}
