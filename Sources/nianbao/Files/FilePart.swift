internal import Glibc
internal import ReportLibrary
internal import Wording

/// A file being read: its first part at once, the rest whenever there is time.
///
/// The first part of a pipe is what has come through it once it pauses: whoever fills it may take long.
struct FilePart: Sendable {
  /// The file as the person named it.
  let file: String
  /// The encoding that the person says it is in; nil where the content shall tell.
  var encoding: String?
  /// The first part.
  let head: [UInt8]
  /// Whether nothing follows the first part.
  let isWhole: Bool
  private let descriptor: Int32
  /// How many bytes the file says that it has; 0 where that is not known, as of a pipe.
  let size: Int

  /// How much of the file the first part is, in percent; nil where its size is not known.
  var share: Int? { size > 0 ? head.count * 100 / size : nil }

  /// How long a pipe may pause before what came through it is shown, in milliseconds.
  private static let pause: Int32 = 50

  /// Opens a file, `-` being standard input, and reads its first part.
  init(_ file: String, upTo length: Int) throws(Failure) {
    self.file = file
    if let packed = try FilePart.packed(file) {
      (head, size, isWhole, descriptor) = (packed, packed.count, true, -1)
      return
    }
    do {
      descriptor = try FilePart.open(file)
      size = FilePart.size(of: descriptor)
      var reading = FileReading(descriptor)
      // One byte more than is wanted tells whether there is more.
      try reading.read(upTo: length + 1, pausing: FilePart.pause)
      head = reading.bytes
      isWhole = reading.isAtEnd
      if isWhole { close(descriptor) }
    } catch {
      throw .unreadable(file: FilePart.name(of: file), error)
    }
  }

  /// The bytes of an entry of an archive; nil for what is a file of its own.
  private static func packed(_ file: String) throws(Failure) -> [UInt8]? {
    let address = ReportAddress(file)
    guard let entry = address.entry else { return nil }
    let archive = try FileBytes.read(address.path)
    do throws(SourceFault) {
      return try HeldReports.bytes(ofEntry: entry, in: archive)
    } catch {
      throw .unreadable(file: name(of: file), error == .locked ? .held(error) : .missing)
    }
  }

  /// Reads what follows the first part and returns the whole; to be called once.
  func whole() throws(Failure) -> [UInt8] {
    guard !isWhole else { return head }
    defer { close(descriptor) }
    do throws(FileFault) {
      try Memory.expect(size)
      var reading = FileReading(descriptor, after: head)
      try reading.read(upTo: FileBytes.limit + 1)
      guard reading.bytes.count <= FileBytes.limit else { throw .tooLarge(limit: FileBytes.limit) }
      return reading.bytes
    } catch {
      throw .unreadable(file: FilePart.name(of: file), error)
    }
  }

  /// Leaves the rest unread; to be called once, in the place of ``whole()``.
  func leave() {
    if !isWhole { close(descriptor) }
  }

  /// What to call a file in a message.
  static func name(of file: String) -> String { file == "-" ? say("标准输入") : file }

  /// The name to show: the last part of the path.
  static func shortName(of file: String) -> String {
    file == "-" ? say("标准输入") : file.split(separator: "/").last.map(String.init) ?? file
  }

  private static func open(_ file: String) throws(FileFault) -> Int32 {
    let descriptor =
      ReportAddress(file).path == "-"
      ? STDIN_FILENO
      : PathName.withPath(ReportAddress(file).path) { Glibc.open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw fault(errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault(errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isFolder }
    guard status.st_size <= FileBytes.limit else { throw .tooLarge(limit: FileBytes.limit) }
    return descriptor
  }

  fileprivate static func size(of descriptor: Int32) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0 }
    return Int(status.st_size)
  }

  fileprivate static func fault(_ number: Int32) -> FileFault {
    switch number {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .forbidden
    case EISDIR: .isFolder
    default: .system(errno: number)
    }
  }
}

/// Bytes that are read from an open file, piece by piece.
private struct FileReading {
  /// What was read.
  private(set) var bytes: [UInt8]
  /// Whether the file gave nothing more.
  private(set) var isAtEnd = false
  private let descriptor: Int32

  /// How much is read at once: what a pipe holds is less, and no more than this is held twice.
  private static let piece = 1 << 20

  init(_ descriptor: Int32, after start: [UInt8] = []) {
    self.descriptor = descriptor
    bytes = start
  }

  /// Reads on to the end, or until there are so many bytes in all, or until it pauses.
  ///
  /// - Parameters:
  ///   - limit: the most bytes in all.
  ///   - pause: the milliseconds that a pipe may keep one waiting behind its first bytes; nil waits.
  /// - Throws: what the system says.
  mutating func read(upTo limit: Int, pausing pause: Int32? = nil) throws(FileFault) {
    let size = FilePart.size(of: descriptor)
    bytes.reserveCapacity(min(limit, size + 1))
    while bytes.count < limit, !isAtEnd {
      if let pause, !bytes.isEmpty, !isReady(within: pause) { return }
      let room = min(limit - bytes.count, FileReading.piece)
      var failure: Int32 = 0
      let descriptor = descriptor
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let got = Glibc.read(descriptor, buffer.baseAddress, room)
        failure = got < 0 ? errno : 0
        count = max(0, got)
      }
      if failure == EINTR { continue }
      guard failure == 0 else { throw FilePart.fault(failure) }
      isAtEnd = piece.isEmpty
      // A pipe does not say beforehand how much it will give.
      if bytes.count + piece.count > bytes.capacity { try Memory.expect(bytes.count + piece.count) }
      bytes += piece
    }
  }

  private func isReady(within pause: Int32) -> Bool {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, pause) != 0
  }
}
