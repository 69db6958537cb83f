internal import Glibc
internal import ReportLibrary

/// A file to write, whole or not at all.
///
/// The text is written beside it and takes its name when all of it is there: a full disk leaves an
/// older file as it was. What is no file (`/dev/full`, a pipe) is written as it is.
struct OutputFile {
  /// The path as the person gave it.
  let path: String
  /// The file that the report was read from.
  let source: String
  /// Whether one that is there already may be written over.
  let mayReplace: Bool

  /// A file to write; `~/` at the start of its path is the person's own folder.
  init(path: String, source: String, mayReplace: Bool) {
    self.path = path.startingAtHome
    self.source = source
    self.mayReplace = mayReplace
  }

  /// Writes a text.
  func write(_ text: String) throws(Failure) {
    try write { (output: inout Output) throws(Failure) in try output.write(text) }
  }

  /// Writes what is put into an output.
  func write(_ body: (inout Output) throws(Failure) -> Void) throws(Failure) {
    var status = stat()
    let exists = PathName.withPath(path) { stat($0, &status) } == 0
    if exists, isSource(status) { throw .overwritesSource(file: path) }
    if exists, status.st_mode & S_IFMT == S_IFREG, !mayReplace { throw .taken(file: path) }
    if exists, status.st_mode & S_IFMT != S_IFREG || isLink {
      return try write(body, to: path, mode: nil)
    }
    let draft = "\(path).\(getpid()).tmp"
    do {
      try write(body, to: draft, mode: exists ? status.st_mode & 0o777 : nil)
    } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, path) == 0 else {
      let number = errno
      unlink(draft)
      throw .unwritable(file: path, errno: number)
    }
  }

  private var isLink: Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private func isSource(_ target: stat) -> Bool {
    var status = stat()
    // Of an entry or a row the file that it stands in.
    guard source != "-",
      PathName.withPath(ReportAddress(source).path, { stat($0, &status) }) == 0
    else {
      return false
    }
    return status.st_dev == target.st_dev && status.st_ino == target.st_ino
  }

  private func write(
    _ body: (inout Output) throws(Failure) -> Void, to name: String, mode: mode_t?
  ) throws(Failure) {
    let descriptor = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode ?? 0o666)
    guard descriptor >= 0 else { throw .unwritable(file: path, errno: errno) }
    var output = Output(descriptor: descriptor, name: path)
    do {
      try body(&output)
      try output.flush()
    } catch {
      close(descriptor)
      throw error
    }
    // Some file systems tell that they are full only now.
    guard close(descriptor) == 0 else { throw .unwritable(file: path, errno: errno) }
  }
}

extension String {
  /// The path with the person's own folder in the place of `~`, as a shell would have it.
  fileprivate var startingAtHome: String {
    guard self == "~" || hasPrefix("~/"), let home = getenv("HOME"), home.pointee != 0 else {
      return self
    }
    return String(cString: home) + dropFirst()
  }
}
