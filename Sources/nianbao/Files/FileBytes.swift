internal import Glibc

/// The bytes of files, as the system gives them.
enum FileBytes {
  /// The most bytes that are read: more scalars would not fit the memory of most machines.
  static let limit = 1 << 30

  /// The bytes of a file; `-` is standard input.
  static func read(_ file: String) throws(Failure) -> [UInt8] {
    try FilePart(file, upTo: limit).whole()
  }
}

/// A file being read: its first part at once, the rest whenever there is time.
struct FilePart: Sendable {
  /// The file as the person named it.
  let file: String
  /// The first part.
  let head: [UInt8]
  /// Whether nothing follows the first part.
  let isWhole: Bool
  private let descriptor: Int32

  /// Opens a file, `-` being standard input, and reads its first part.
  init(_ file: String, upTo length: Int) throws(Failure) {
    self.file = file
    do {
      descriptor = try FilePart.open(file)
      // One byte more than is wanted tells whether there is more.
      head = try FilePart.read(descriptor, after: [], upTo: length + 1)
      isWhole = head.count <= length
      if isWhole { close(descriptor) }
    } catch {
      throw .unreadable(file: FilePart.name(of: file), error)
    }
  }

  /// Reads what follows the first part and returns the whole; to be called once.
  func whole() throws(Failure) -> [UInt8] {
    guard !isWhole else { return head }
    defer { close(descriptor) }
    do throws(FileFault) {
      let bytes = try FilePart.read(descriptor, after: head, upTo: FileBytes.limit + 1)
      guard bytes.count <= FileBytes.limit else { throw .tooLarge(limit: FileBytes.limit) }
      return bytes
    } catch {
      throw .unreadable(file: FilePart.name(of: file), error)
    }
  }

  /// What to call a file in a message.
  static func name(of file: String) -> String { file == "-" ? "标准输入" : file }

  private static func open(_ file: String) throws(FileFault) -> Int32 {
    let descriptor =
      file == "-"
      ? STDIN_FILENO
      : ArgumentBytes.withPath(file) { Glibc.open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw fault(errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault(errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isFolder }
    guard status.st_size <= FileBytes.limit else { throw .tooLarge(limit: FileBytes.limit) }
    return descriptor
  }

  /// Bytes followed by what a file still holds, up to a number in all.
  private static func read(
    _ descriptor: Int32, after start: [UInt8], upTo limit: Int
  ) throws(FileFault) -> [UInt8] {
    var status = stat()
    let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    var bytes = start
    bytes.reserveCapacity(min(limit, size + 1))
    while bytes.count < limit {
      // By the piece, because a pipe does not say how much it will give.
      let room = min(limit - bytes.count, max(size + 1 - bytes.count, 1 << 16))
      var failure: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let got = Glibc.read(descriptor, buffer.baseAddress, room)
        failure = got < 0 ? errno : 0
        count = max(0, got)
      }
      if failure == EINTR { continue }
      guard failure == 0 else { throw fault(failure) }
      if piece.isEmpty { break }
      bytes += piece
    }
    return bytes
  }

  private static func fault(_ number: Int32) -> FileFault {
    switch number {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .forbidden
    case EISDIR: .isFolder
    default: .system(errno: number)
    }
  }
}

/// The arguments as the bytes they are.
///
/// A file name need not be UTF-8: archives made on older Windows carry names in GBK. Swift shows
/// such a name with U+FFFD in it, under which no file is found; the argument itself still has it.
enum ArgumentBytes {
  /// Calls with the path that an argument stands for, as a C string.
  static func withPath<Result>(_ path: String, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    if path.unicodeScalars.contains("\u{FFFD}") {
      for index in 1..<max(1, Int(CommandLine.argc)) {
        guard let argument = CommandLine.unsafeArgv[index] else { continue }
        if String(cString: argument) == path { return body(argument) }
      }
    }
    return path.withCString(body)
  }
}
