internal import Glibc
internal import ReportBrowser
internal import Wording

/// Other programs: the one that the system has for a link or a file, and commands of the shell.
enum OutsideProgram {
  /// Opens something in the program that the desktop has for it, and does not wait for it.
  ///
  /// - Parameters:
  ///   - what: what is to be opened.
  ///   - file: the report's own file.
  /// - Returns: what the status line is to say.
  static func opened(_ what: Outside, file: String) -> Event {
    let target: String
    switch what {
    case .link(let link): target = link
    case .file:
      guard file != "-", !file.isEmpty, ReportFiles.exists(file) else {
        return .failed(say("没有可以打开的文件"))
      }
      // A name that begins like an option is none.
      target = file.hasPrefix("-") ? "./" + file : file
    }
    guard let program = path(of: "xdg-open") else {
      return .failed(say("没有 xdg-open，打不开 \(target)"))
    }
    return start([program, target]) ? .done(say("正在打开 \(target)")) : .failed(say("打不开 \(target)"))
  }

  /// Where a program stands, by PATH.
  private static func path(of program: String) -> String? {
    guard let folders = getenv("PATH") else { return nil }
    return String(cString: folders).split(separator: ":").lazy.map { "\($0)/\(program)" }
      .first { access($0, X_OK) == 0 }
  }

  /// Starts a program in a session of its own, its input and output nowhere.
  private static func start(_ words: [String]) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    // By a shell that ends at once, so that what runs on is not this program's to wait for.
    let command = "\"$0\" \"$1\" &"
    guard let child = spawn(["/bin/sh", "-c", command] + words, &actions) else { return false }
    return exitCode(of: child) == 0
  }

  /// Runs a command of the shell on the terminal, gives it a text to read, and waits until the person has seen
  /// what it said.
  ///
  /// - Parameters:
  ///   - command: the command.
  ///   - text: what it reads.
  ///   - keys: where keys come from.
  static func run(_ command: String, reading text: String, keys: Int32) {
    // A file, not a pipe: what the command does not read then waits for nobody.
    guard let draft = try? TemporaryFile() else { return }
    let descriptor = draft.descriptor
    var bytes = Array((text.hasSuffix("\n") ? text : text + "\n").utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      bytes = bytes.dropFirst(count)
    }
    lseek(descriptor, 0, SEEK_SET)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, descriptor, 0)
    // Nobody could wake a command that was stopped here.
    let code = spawn(["/bin/sh", "-c", "trap '' TSTP; " + command], &actions).map(exitCode) ?? 127
    let end = (code == 0 ? "" : say("（退出码 \(code)）")) + say("\n按 Enter 返回")
    _ = end.withCString { write(STDOUT_FILENO, $0, strlen($0)) }
    awaitLeave(keys)
  }

  /// Waits for Enter, or for what else a person leaves by: `q` and Ctrl-C; also for the end of the terminal.
  private static func awaitLeave(_ keys: Int32) {
    var modes = termios()
    if tcgetattr(keys, &modes) == 0 {
      modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
      tcsetattr(keys, TCSANOW, &modes)
    }
    let leave: [UInt8] = [0x03, 0x0A, 0x0D, UInt8(ascii: "q")]
    var byte: UInt8 = 0
    while true {
      let count = read(keys, &byte, 1)
      let isOver = count == 1 ? leave.contains(byte) : count == 0 || errno != EINTR
      if isOver { return }
    }
  }

  private static func spawn(
    _ words: [String], _ actions: inout posix_spawn_file_actions_t
  ) -> pid_t? {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    return posix_spawn(&child, words[0], &actions, nil, arguments, environ) == 0 ? child : nil
  }

  private static func exitCode(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return 127 } }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}
