internal import Glibc

/// A file of this program's own for a moment, where the system keeps such files (`TMPDIR`, else /tmp).
struct TemporaryFile: ~Copyable {
  /// Its path.
  let path: String
  /// Open for reading and writing, and not for programs that are started.
  let descriptor: CInt

  /// The folder of such files.
  static var folder: String {
    guard let folder = getenv("TMPDIR"), folder.pointee != 0 else { return "/tmp" }
    return String(cString: folder)
  }

  /// A new and empty file, for the person alone; it is gone when this is.
  ///
  /// - Throws: `unwritable` with the folder's path.
  init() throws(Failure) {
    // Six X are what mkstemp puts a name of its own for.
    let blank = String(repeating: "X", count: 6)
    var template = Array("\(TemporaryFile.folder)/nianbao-\(blank)".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .unwritable(file: TemporaryFile.folder, errno: errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    self.descriptor = descriptor
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    close(descriptor)
    unlink(path)
  }
}
