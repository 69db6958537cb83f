internal import ArgumentParser
internal import Wording

/// What the argument parser has to say, in the words and exit codes of this program.
///
/// The parser's errors are closed to others and speak English. The messages that a person meets
/// are known by their beginning and put into Chinese where that is spoken; one that is not known stays as it is.
enum UsageWords {
  /// Prints help, or one line about what is wrong with the arguments, and gives the exit code.
  static func answer(_ error: any Error, to arguments: [String]) -> Int32 {
    let message = NianbaoCommand.message(for: error)
    guard NianbaoCommand.exitCode(for: error) != .success else {
      return print(help: message)
    }
    if let dash = arguments.first(where: isWideOption) {
      StandardError.say(line: say("“\(dash)”：选项用半角的 --，如 --format。"))
      return 2
    }
    if let near = Nianbao.subcommand(near: arguments) {
      StandardError.say(line: unknown(arguments[0], near: near))
      return 2
    }
    let line = firstLine(of: message)
    let named = arguments.first.flatMap { NianbaoCommand.names.contains($0) ? " \($0)" : nil }
    let (fault, command) = (translated(line), named ?? "")
    StandardError.say(line: say("\(fault)；用法见 nianbao\(command) --help。"))
    return 2
  }

  /// The line for a first argument that is neither a file nor a subcommand.
  static func unknown(_ name: String, near: String) -> String {
    say("没有 \(name) 这个文件，也没有这个子命令；是不是 nianbao \(near)？")
  }

  /// Whether an argument is an option that an input method began with its own dashes.
  private static func isWideOption(_ argument: String) -> Bool {
    argument.hasPrefix("－") || argument.hasPrefix("—") || argument.hasPrefix("–")
  }

  /// The line that says what is wrong, with the values that it lists below.
  private static func firstLine(of message: String) -> String {
    let lines = message.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
    let first = lines.first.map(String.init) ?? ""
    guard first.hasSuffix("the following:") else { return first }
    let values = lines.dropFirst().prefix { $0.hasPrefix("- ") }.map { $0.dropFirst(2) }
    return first.replacing(" the following:", with: "") + " " + values.joined(separator: ", ")
  }

  private static func print(help: String) -> Int32 {
    var text = help
    if Language.spoken == .chinese {
      for (english, chinese) in headings { text = text.replacing(english, with: chinese) }
    }
    do {
      var output = Output.standard()
      try output.write(text + "\n")
      try output.flush()
      return 0
    } catch {
      StandardError.say(error)
      return error.exitCode
    }
  }

  private static let headings = [
    ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "子命令："), ("Show the version.", "显示版本。"),
    ("Show help information.", "显示帮助。"), ("(default)", "(默认)"), ("(default: ", "(默认 "),
    ("; default: ", "；默认 "), ("(values: ", "(可选 "),
    ("See 'nianbao help <subcommand>' for detailed help.", "各子命令的帮助：nianbao <子命令> --help"),
  ]

  /// The beginnings of the parser's messages, and what follows of them as it is.
  private static let beginnings = [
    ("Missing expected argument ", "缺少参数 "), ("Unknown option ", "没有这个选项："),
    ("Unexpected argument ", "多出的参数："), ("unexpected arguments: ", "多出的参数："),
    ("Missing value for ", "缺少取值："),
    ("The value ", "取值不对："), ("Missing one of: ", "缺少其中之一："),
  ]

  private static func translated(_ message: String) -> String {
    let message = message.replacing("Error: ", with: "")
    guard Language.spoken == .chinese else { return plain(message) }
    // 2 unexpected arguments: …
    let words = message.drop { $0.isNumber || $0 == " " }
    for (english, chinese) in beginnings where words.hasPrefix(english) {
      return chinese + tail(words.dropFirst(english.count))
    }
    return message
  }

  /// A message as part of a line: without its full stop, a question in brackets.
  private static func plain(_ message: String) -> String {
    guard message.hasSuffix("?") else {
      return message.hasSuffix(".") ? String(message.dropLast()) : message
    }
    return message.replacing(". Did you mean ", with: " (did you mean ") + ")"
  }

  private static func tail(_ words: Substring) -> String {
    let words = words.hasSuffix(".") || words.hasSuffix("?") ? words.dropLast() : words
    return String(words).replacing(". Did you mean ", with: "，是不是 ").replacing(
      " is invalid for ", with: " 不能用于 "
    )
    .replacing(". Please provide one of ", with: "，可选 ").replacing(" and ", with: "、")
    .replacing(" or ", with: "、").replacing(", ", with: "、").replacing("one of ", with: "")
  }
}
