internal import Glibc
internal import ReportModel

/// A file being written: standard output, or one that was asked for by name.
///
/// What is written to a terminal is made safe first; to a pipe or a file it goes exactly as it is.
struct Output: ~Copyable {
  private let descriptor: Int32
  /// The name to blame when writing fails; nil is standard output.
  private let name: String?
  private var buffer: [UInt8] = []
  /// Whether this is a file that was asked for by name.
  var isFile: Bool { name != nil }
  /// Whether a person watches.
  let isTerminal: Bool

  /// How many bytes are gathered before they are written: what a pipe takes at once.
  private static let bufferSize = 1 << 16

  /// An output to an open file, which stays open.
  init(descriptor: Int32, name: String?) {
    self.descriptor = descriptor
    self.name = name
    isTerminal = isatty(descriptor) == 1
  }

  /// Standard output.
  static func standard() -> Output { Output(descriptor: STDOUT_FILENO, name: nil) }

  /// Whether words may be set off by styles: on a terminal, unless `NO_COLOR` is set.
  var showsStyles: Bool {
    guard isTerminal else { return false }
    guard let value = getenv("NO_COLOR") else { return true }
    return value.pointee == 0
  }

  /// Adds text.
  mutating func write(_ text: String) throws(Failure) {
    if isTerminal {
      buffer += text.visible.utf8
    } else {
      buffer += text.utf8
    }
    if buffer.count >= Output.bufferSize { try flush() }
  }

  /// Adds bytes as they are; of no use to a terminal.
  mutating func write(bytes: [UInt8]) throws(Failure) {
    buffer += bytes
    try flush()
  }

  /// Adds a JSON document, piece by piece.
  mutating func write(_ value: JSONValue) throws(Failure) {
    var text = ""
    try value.write(to: &text) { (piece: inout String) throws(Failure) in
      try write(piece)
      piece.removeAll(keepingCapacity: true)
    }
  }

  /// Adds text line by line.
  mutating func write(_ lines: some Sequence<String>) throws(Failure) {
    for line in lines { try write(line) }
  }

  /// Adds a table as a file of comma-separated values: behind a BOM, without which Excel takes UTF-8 for the
  /// system's own encoding.
  mutating func write(csvFile table: TextTable) throws(Failure) {
    try write("\u{FEFF}")
    try write(table.csv)
  }

  /// Adds text that stands out from the rest where styles are shown.
  mutating func write(emphasized text: String) throws(Failure) {
    guard showsStyles else { return try write(text) }
    // SGR 1 and 22: bold on and off, which every terminal has or passes over.
    buffer += "\u{1B}[1m".utf8
    buffer += text.visible.utf8
    buffer += "\u{1B}[22m".utf8
  }

  /// Writes all that was gathered.
  mutating func flush() throws(Failure) {
    defer { buffer.removeAll(keepingCapacity: true) }
    let (descriptor, count) = (descriptor, buffer.count)
    let failure = buffer.withUnsafeBytes { bytes -> Int32? in
      var written = 0
      while written < count {
        let rest = bytes.baseAddress?.advanced(by: written)
        let result = Glibc.write(descriptor, rest, count - written)
        if result >= 0 {
          written += result
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
    guard let failure else { return }
    if failure == EPIPE { Output.endByPipe() }
    throw .unwritable(file: name, errno: failure)
  }

  /// Ends the program as a closed pipe ends any other: by SIGPIPE, without a word.
  ///
  /// Reached only where the signal was ignored when the program was started.
  private static func endByPipe() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(128 + SIGPIPE)
  }
}

/// Standard error: one line each, always made safe.
enum StandardError {
  /// Says what went wrong.
  static func say(_ failure: Failure) { say(line: failure.words) }

  /// Says one line.
  static func say(line: String) {
    var output = Output(descriptor: STDERR_FILENO, name: nil)
    // Nobody is left to tell when standard error itself is closed.
    try? output.write("nianbao: \(line.visibleLine)\n")
    try? output.flush()
  }
}
