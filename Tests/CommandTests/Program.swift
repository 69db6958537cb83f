import Glibc
import Testing

/// One run of the built program: what it wrote and how it ended.
struct Run: Equatable {
  /// What stood on standard output.
  var output: String
  /// What stood on standard error.
  var errors: String
  /// The exit code, or minus the number of the signal that ended it.
  var code: Int32
}

/// Expects a run to be as it should, and shows both where it is not.
func expect(_ run: Run, is expected: Run, at location: SourceLocation = #_sourceLocation) {
  #expect(run == expected, sourceLocation: location)
}

/// The built program, run with arguments in a folder of its own that is gone afterwards.
struct Program: ~Copyable {
  /// The folder the program runs in.
  let folder: String

  init() throws {
    var template = Array("/tmp/nianbao-test-XXXXXX".utf8CString)
    folder = String(cString: try #require(mkdtemp(&template)))
  }

  deinit {
    // The folder holds what a test put there, one level deep or two.
    if let child = try? Program.spawn("/bin/rm", ["-r", "-f", folder], in: "/", [:]) {
      _ = try? Program.wait(for: child)
    }
  }

  /// The program beside the bundle of the tests.
  static var path: String {
    get throws {
      var name = [CChar](repeating: 0, count: Int(PATH_MAX))
      let length = readlink("/proc/self/exe", &name, name.count - 1)
      let bundle = String(decoding: name.prefix(max(0, length)).map(UInt8.init), as: UTF8.self)
      let beside = bundle.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/nianbao"
      let inPackage = Program.package + "/.build/debug/nianbao"
      let places: [String] = [beside, inPackage]
      return try #require(places.first { access($0, X_OK) == 0 })
    }
  }

  /// The folder of the package.
  static var package: String {
    let file: String = #filePath
    return file.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
  }

  /// The sample report.
  static var sample: String { package + "/Data/Reports/guangdong-hrss-2017.txt" }

  /// Puts a file into the folder.
  func write(_ bytes: [UInt8], to name: String) throws {
    let file = try #require(fopen(folder + "/" + name, "w"))
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  /// Puts a text into the folder.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// What a file holds, in the folder or by its whole path.
  func read(_ name: String) throws -> String {
    let file = try #require(fopen(name.hasPrefix("/") ? name : folder + "/" + name, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 {
      bytes += piece[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Runs the program; standard input is a file of the folder, or nothing.
  func run(_ arguments: String..., input: String = "/dev/null") throws -> Run {
    try run(arguments, input: input)
  }

  /// Runs the program with arguments that were put together.
  func run(_ arguments: [String], input: String = "/dev/null") throws -> Run {
    let files: [Int32: String] = [0: input, 1: "output", 2: "errors"]
    let child = try Program.spawn(try Program.path, arguments, in: folder, files)
    let code = try Program.wait(for: child)
    return Run(output: try read("output"), errors: try read("errors"), code: code)
  }

  /// Runs a line of the shell in the folder, with the program as `$nianbao`.
  func shell(_ line: String) throws -> Run {
    let files: [Int32: String] = [0: "/dev/null", 1: "output", 2: "errors"]
    let line = "nianbao='\(try Program.path)'; \(line)"
    let code = try Program.wait(
      for: try Program.spawn("/bin/bash", ["-c", line], in: folder, files))
    return Run(output: try read("output"), errors: try read("errors"), code: code)
  }

  private static func spawn(
    _ program: String, _ arguments: [String], in folder: String, _ files: [Int32: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, name) in files {
      let flags = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
      let path = name.hasPrefix("/") ? name : folder + "/" + name
      posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o600)
    }
    // Not every C library can spawn into another folder; the shell can. The program is to speak Chinese whoever
    // runs the tests.
    let step = "cd \"$0\" && LC_ALL=C.UTF-8 exec \"$@\""
    let line = ["/bin/sh", "-c", step, folder, program] + arguments
    var words = line.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child = pid_t()
    try #require(posix_spawn(&child, "/bin/sh", &actions, nil, &words, environ) == 0)
    return child
  }

  private static func wait(for child: pid_t) throws -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { try #require(errno == EINTR) }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
  }
}
