internal import ArgumentParser
internal import Wording

/// `nianbao completions SHELL`: what has a shell complete commands, flags and files.
struct CompletionsCommand: ParsableCommand {
  /// A shell.
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    fileprivate var known: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: say("写出命令行补全脚本：bash、zsh 或 fish。"),
    discussion: say(
      """
      例：
        nianbao completions bash > ~/.local/share/bash-completion/completions/nianbao
        nianbao completions zsh > ~/.zfunc/_nianbao
        nianbao completions fish > ~/.config/fish/completions/nianbao.fish
      """))

  @Argument(help: ArgumentHelp(say("哪一种 shell。"), valueName: "shell"))
  var shell: Shell

  func run() throws {
    var output = Output.standard()
    try output.write(NianbaoCommand.completionScript(for: shell.known) + "\n")
    try output.flush()
  }
}
