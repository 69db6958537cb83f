internal import ArgumentParser
internal import Wording

/// `nianbao config`: the settings, explained.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: say("列出设置：名字、可用的值、默认值和说明。"),
    discussion: say(
      """
      写出来的就是一份可用的设置文件；现在的设置文件里有错时，说明哪一行、怎么改。

      例：
        nianbao config
        nianbao config --print > ~/.config/nianbao/config
      """))

  @Flag(name: .customLong("print"), help: ArgumentHelp(say("写出现在的设置，连同说明；不写这个选项也是这样。")))
  var prints = false

  func run() throws {
    let settings = SettingsFile.settings
    var output = Output.standard()
    try output.write(SettingsBook.text(of: settings, file: SettingsFile.path))
    try output.flush()
    if let fault = settings.fault {
      StandardError.say(line: fault.words)
      throw ExitCode(2)
    }
  }
}
