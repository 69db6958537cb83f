internal import ArgumentParser
internal import CArguments
internal import Glibc
internal import ReportLibrary
internal import ReportSearch

/// The program: arguments in, exit code out.
@main
enum Nianbao {
  static func main() {
    // What is too large for the limit on files then fails as on a full disk, and is told in one line.
    signal(SIGXFSZ, SIG_IGN)
    exit(exitCode(of: Array(arguments.dropFirst())))
  }

  /// The arguments, the program's name first; of bytes that are no UTF-8 the characters that stand for them.
  ///
  /// A file name need not be UTF-8: archives made on older Windows carry names in GBK.
  static var arguments: [String] {
    (0..<Int(argument_count())).compactMap { argument_values()[$0].map { PathName.words(at: $0) } }
  }

  /// Does what the arguments ask for.
  ///
  /// A path is opened without the argument parser, which takes a millisecond to get ready: as much
  /// as reading a report and painting it.
  private static func exitCode(of words: [String]) -> Int32 {
    let arguments: [String]
    do throws(Failure) {
      // Before anything is said.
      arguments = try SpokenLanguage.begin(words)
      if SettingsFile.settings.pinyin == .no { Pinyin.isRead = false }
    } catch {
      StandardError.say(error)
      return error.exitCode
    }
    if let paths = pathsToOpen(arguments) {
      return exitCode(of: arguments) { try OpenCommand.open(paths) }
    }
    return exitCode(of: arguments) {
      var command = try NianbaoCommand.parseAsRoot(arguments)
      try command.run()
    }
  }

  /// The paths, when there is nothing else among the arguments; nil when the parser is needed.
  private static func pathsToOpen(_ arguments: [String]) -> [String]? {
    guard let first = arguments.first, !NianbaoCommand.names.contains(first),
      arguments.allSatisfy({ $0 == "-" || !$0.hasPrefix("-") })
    else { return nil }
    return arguments
  }

  /// The subcommand that the first argument is a slip of; nil where it is one or may be a file.
  static func subcommand(near arguments: [String]) -> String? {
    arguments.first.flatMap(SimilarName.subcommand)
  }

  /// Runs a command and turns what it throws into one line and an exit code.
  private static func exitCode(of arguments: [String], _ run: () throws -> Void) -> Int32 {
    do {
      try run()
      return 0
    } catch let failure as Failure {
      if let near = subcommand(near: arguments), case .unreadable(_, .missing) = failure {
        StandardError.say(line: UsageWords.unknown(arguments[0], near: near))
      } else {
        StandardError.say(failure)
      }
      return failure.exitCode
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return UsageWords.answer(error, to: arguments)
    }
  }
}
