internal import FoundationEssentials
internal import Glibc

/// A file of lines in which is kept what a person decided.
///
/// It is no cache: it outlives any index, and two such files set end to end are one. Lines that this version cannot read
/// stay where they are.
struct StateLines: Sendable {
  /// The path.
  let path: String

  /// The lines that are not blank; none where there is no file.
  func read() throws(Failure) -> [Substring] {
    guard ReportFiles.exists(path) else { return [] }
    return String(decoding: try FileBytes.read(path), as: UTF8.self)
      .split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// Takes lines out, and perhaps puts one in behind the others.
  ///
  /// The file is read anew under a lock and takes the place of the old one as a whole: another program may have written
  /// it meanwhile, or may be reading it.
  ///
  /// - Parameters:
  ///   - new: the line to put in; nil for none.
  ///   - isOld: whether a line is to go.
  /// - Throws: ``Failure`` where it cannot be read or written.
  func write(_ new: String?, inPlaceOf isOld: (Substring) -> Bool) throws(Failure) {
    try makeFolder()
    let lock = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard lock >= 0 else { throw .unwritable(file: path, errno: errno) }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0 {
      guard errno == EINTR else { throw .unwritable(file: path, errno: errno) }
    }
    var lines = try read().filter { !isOld($0) }
    if let new { lines.append(new[...]) }
    let text = lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
    try OutputFile(path: path, source: "-", mayReplace: true).write(text)
  }

  private func makeFolder() throws(Failure) {
    guard let cut = path.lastIndex(of: "/"), cut > path.startIndex else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: String(path[..<cut]), withIntermediateDirectories: true)
    } catch {
      throw .unwritable(file: path, errno: errno)
    }
  }
}
