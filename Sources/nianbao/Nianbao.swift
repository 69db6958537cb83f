internal import ArgumentParser
internal import Glibc

/// The program: arguments in, exit code out.
@main
enum Nianbao {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try await run(arguments)
    } catch {
      exit(exitCode(of: error, to: arguments))
    }
  }

  /// Does what the arguments ask for.
  ///
  /// A path is opened without the argument parser, which takes a millisecond to get ready: as much
  /// as reading a report and painting it.
  private static func run(_ arguments: [String]) async throws {
    if let paths = pathsToOpen(arguments) { return try await OpenCommand.open(paths) }
    var command = try NianbaoCommand.parseAsRoot(arguments)
    guard let open = command as? OpenCommand else { return try command.run() }
    try await OpenCommand.open(open.paths)
  }

  /// The paths, when there is nothing else among the arguments; nil when the parser is needed.
  private static func pathsToOpen(_ arguments: [String]) -> [String]? {
    guard let first = arguments.first, !NianbaoCommand.names.contains(first),
      arguments.allSatisfy({ $0 == "-" || !$0.hasPrefix("-") })
    else { return nil }
    return arguments
  }

  /// Says in one line what went wrong, or prints the help asked for, and gives the exit code.
  private static func exitCode(of error: any Error, to arguments: [String]) -> Int32 {
    switch error {
    case let failure as Failure:
      StandardError.say(failure)
      return failure.exitCode
    case let code as ExitCode: return code.rawValue
    default: return UsageWords.answer(error, to: arguments)
    }
  }
}
