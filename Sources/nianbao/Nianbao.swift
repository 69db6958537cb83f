internal import ArgumentParser
internal import Glibc

/// The program: arguments in, exit code out.
@main
enum Nianbao {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(await exitCode(of: arguments))
  }

  /// Does what the arguments ask for.
  ///
  /// A path is opened without the argument parser, which takes a millisecond to get ready: as much
  /// as reading a report and painting it.
  private static func exitCode(of arguments: [String]) async -> Int32 {
    if let paths = pathsToOpen(arguments) {
      return await exitCode(of: arguments) { try await OpenCommand.open(paths) }
    }
    return await exitCode(of: arguments) {
      var command = try NianbaoCommand.parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    }
  }

  /// The paths, when there is nothing else among the arguments; nil when the parser is needed.
  private static func pathsToOpen(_ arguments: [String]) -> [String]? {
    guard let first = arguments.first, !NianbaoCommand.names.contains(first),
      arguments.allSatisfy({ $0 == "-" || !$0.hasPrefix("-") })
    else { return nil }
    return arguments
  }

  /// Runs a command and turns what it throws into one line and an exit code.
  private static func exitCode(
    of arguments: [String], _ run: () async throws -> Void
  ) async -> Int32 {
    do {
      try await run()
      return 0
    } catch let failure as Failure {
      StandardError.say(failure)
      return failure.exitCode
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return UsageWords.answer(error, to: arguments)
    }
  }
}
