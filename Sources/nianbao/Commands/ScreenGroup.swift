internal import ArgumentParser
internal import Glibc
internal import TerminalModel
internal import Wording

/// How the terminal draws.
struct ScreenGroup: ParsableArguments {
  @Flag(help: ArgumentHelp(say("终端把“”…—·①等画成两列宽时用（也可设 RUNEWIDTH_EASTASIAN=1）。")))
  var wide = false

  @Flag(help: ArgumentHelp(say("为读屏软件：一次一栏，不画线框，光标停在所读之处。")))
  var plain = false

  @OptionGroup var judging: ReviewGroup

  /// What the file of settings says, and what is asked for here.
  var settings: Settings {
    var settings = SettingsFile.settings
    if wide { settings.wide = .yes }
    if plain { settings.plain = .yes }
    return settings
  }
}

/// Where is kept what a person says of findings.
struct ReviewGroup: ParsableArguments {
  @Option(help: ArgumentHelp(say("核实的结果记在这个文件里；不写则在 $XDG_STATE_HOME/nianbao。"), value: say("<文件>")))
  var review: String?

  /// The file.
  var file: ReviewFile { ReviewFile(review) }
}

extension AmbiguousWidth {
  /// What the environment says: RUNEWIDTH_EASTASIAN, which programs in Go and fzf go by.
  static var ofEnvironment: AmbiguousWidth {
    getenv("RUNEWIDTH_EASTASIAN").map { String(cString: $0) } == "1" ? .wide : .narrow
  }
}
