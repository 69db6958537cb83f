internal import Glibc

/// One run of another program over some bytes: what it read is its standard input, what it wrote is kept.
enum ToolRun {
  /// Why there is no output.
  enum Fault: Error {
    /// There is no program of that name.
    case missing
    /// It ended with an error, or took longer than it may.
    case failed
    /// It wrote more than is kept.
    case tooLarge
  }

  /// The most that is kept of the output: the words of 10,000 pages with their places.
  private static let limit = 256 << 20
  /// How long a program may write nothing, in milliseconds; a page of vector maps takes seconds.
  private static let patience: Int32 = 30_000

  /// A command that may take no more than eight gigabytes of addresses and two minutes of a processor:
  /// a document made to be large ends there, and not the machine.
  static func limited(_ command: [String]) -> [String] {
    ["sh", "-c", "ulimit -v 8388608; ulimit -t 120; exec \"$0\" \"$@\""] + command
  }

  /// What the shell says where there is no such program.
  private static let missingCode: Int32 = 127

  /// What a program writes.
  ///
  /// - Parameters:
  ///   - command: its name, looked for as the shell does, and its arguments.
  ///   - input: what it reads. As a file without a name: programs for documents jump about in it.
  ///   - patience: how long it may write nothing, in milliseconds.
  /// - Returns: its standard output.
  /// - Throws: ``Fault``.
  static func output(
    of command: [String], on input: [UInt8], patience: Int32 = patience
  ) throws(Fault) -> [UInt8] {
    guard let file = tmpfile() else { throw .failed }
    defer { fclose(file) }
    guard fwrite(input, 1, input.count, file) == input.count, fflush(file) == 0,
      lseek(fileno(file), 0, SEEK_SET) == 0
    else { throw .failed }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .failed }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child: pid_t
    do {
      child = try spawn(command, input: fileno(file), output: ends[1])
    } catch {
      for end in ends { close(end) }
      throw error
    }
    close(ends[1])
    let bytes = read(ends[0], patience)
    close(ends[0])
    // With all that it started itself.
    if bytes == nil { kill(-child, SIGKILL) }
    let code = exitCode(of: child)
    guard let bytes else { throw .tooLarge }
    guard code == 0 else { throw command[0] == "sh" && code == missingCode ? .missing : .failed }
    return bytes
  }

  private static func spawn(
    _ command: [String], input: Int32, output: Int32
  ) throws(Fault) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, command[0], &actions, &attributes, arguments, environ)
    guard code == 0 else { throw code == ENOENT ? .missing : .failed }
    return child
  }

  /// All that comes out of a pipe; nil when it is too much, or nothing comes any more.
  private static func read(_ end: Int32, _ patience: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      var wait = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wait, 1, patience)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return nil }
      let count = Glibc.read(end, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += piece[..<count]
    }
    return nil
  }

  /// Waits for the end of a program: its exit code, or -1 where a signal ended it.
  private static func exitCode(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}
