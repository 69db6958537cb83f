internal import Glibc

/// A file being read: its first part at once, the rest whenever there is time.
struct BrowseFile: Sendable {
  /// How much is read before the first screen is shown.
  ///
  /// Text and outline of a screen of a hundred rows, and still read and taken apart in 2 ms.
  static let headLength = 32_768

  /// The first part.
  let head: [UInt8]
  /// Whether nothing follows the first part.
  let isWhole: Bool
  private let descriptor: CInt
  private let length: Int

  /// Opens a file, `-` being standard input, and reads its first part.
  init(_ path: String) throws(FileFault) {
    descriptor =
      path == "-"
      ? STDIN_FILENO : ArgumentBytes.withPath(path) { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileFault(errno: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFault(errno: errno) }
    length = Int(status.st_size)
    guard length <= FileBytes.limit else { throw .tooLarge(limit: FileBytes.limit) }
    // One byte more than is wanted tells whether there is more.
    head = try BrowseFile.read(descriptor, after: [], upTo: BrowseFile.headLength + 1)
    isWhole = head.count <= BrowseFile.headLength
  }

  /// Reads what follows the first part and returns the whole.
  func whole() throws(FileFault) -> [UInt8] {
    let bytes = try BrowseFile.read(
      descriptor, after: head, upTo: FileBytes.limit + 1, expecting: length)
    guard bytes.count <= FileBytes.limit else { throw .tooLarge(limit: FileBytes.limit) }
    return bytes
  }

  /// Bytes followed by what a file still holds, up to a limit in all.
  private static func read(
    _ descriptor: CInt, after start: [UInt8], upTo limit: Int, expecting length: Int = 0
  ) throws(FileFault) -> [UInt8] {
    var bytes = start
    bytes.reserveCapacity(max(length, min(limit, headLength)) + 1)
    while bytes.count < limit {
      // By the piece, because a pipe does not say how much it will give.
      let room = min(limit - bytes.count, max(length - bytes.count, 0) + headLength)
      var failure: CInt = 0
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let got = Glibc.read(descriptor, buffer.baseAddress, room)
        failure = got < 0 ? errno : 0
        count = max(0, got)
      }
      if failure == EINTR { continue }
      guard failure == 0 else { throw FileFault(errno: failure) }
      if piece.isEmpty { break }
      bytes += piece
    }
    return bytes
  }
}
