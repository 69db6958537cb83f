internal import Glibc

/// The bytes of files, as the system gives them.
enum FileBytes {
  /// The most bytes that are read: more scalars would not fit the memory of most machines.
  static let limit = 1 << 30

  /// The bytes of a file; `-` is standard input.
  static func read(_ file: String) throws(Failure) -> [UInt8] {
    do {
      return file == "-" ? try bytes(of: STDIN_FILENO) : try bytes(at: file)
    } catch {
      throw .unreadable(file: ReportFile.name(of: file), error)
    }
  }

  private static func bytes(at file: String) throws(FileFault) -> [UInt8] {
    let descriptor = ArgumentBytes.withPath(file) { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileFault(errno: errno) }
    defer { close(descriptor) }
    return try bytes(of: descriptor)
  }

  private static func bytes(of descriptor: Int32) throws(FileFault) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFault(errno: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isFolder }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size) + 1)
    var piece = [UInt8](repeating: 0, count: max(1 << 16, min(Int(status.st_size) + 1, 1 << 20)))
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &piece, piece.count)
      guard count != 0 else { return bytes }
      if count > 0 {
        bytes += piece[..<count]
      } else if errno != EINTR {
        throw FileFault(errno: errno)
      }
    }
    throw .tooLarge(limit: limit)
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
