internal import CLibArchive
internal import Glibc

/// Goes through the entries of a ZIP file in memory, which libarchive unpacks.
struct ZipReader {
  /// Why nothing can be read.
  enum Fault: Error {
    /// libarchive is not installed.
    case missingTool
    /// The bytes are no ZIP file.
    case crooked
  }

  /// What comes next in the file.
  enum Step {
    /// An entry, whose name and content can be asked for now.
    case entry(OpaquePointer)
    /// The end of the directory.
    case end
    /// Damage; nothing further can be read.
    case damage
  }

  private let library: archive_library
  private let reader: OpaquePointer

  /// Opens a file for as long as it is gone through.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - body: goes through it.
  /// - Returns: what that gives.
  /// - Throws: ``Fault``.
  static func reading<Result>(
    _ bytes: [UInt8], _ body: (ZipReader) -> Result
  ) throws(Fault) -> Result {
    let library = load_archive_library()
    guard library.handle != nil else { throw .missingTool }
    guard let reader = library.create() else { throw .crooked }
    defer { _ = library.free(reader) }
    _ = library.allow_zip(reader)
    // The library gives names in the locale of the thread, and none that this cannot write.
    let plain = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
    let before = uselocale(plain)
    defer {
      _ = uselocale(before)
      if let plain { freelocale(plain) }
    }
    let result = bytes.withUnsafeBytes { buffer in
      library.open(reader, buffer.baseAddress, buffer.count) == 0
        ? body(ZipReader(library: library, reader: reader)) : nil
    }
    guard let result else { throw .crooked }
    return result
  }

  /// Goes to the next entry.
  func next() -> Step {
    var member: OpaquePointer?
    // 0 is done, -20 done with a warning; 1 is the end.
    let code = library.next(reader, &member)
    if code == 1 { return .end }
    guard code == 0 || code == -20, let member else { return .damage }
    return .entry(member)
  }

  /// The name of an entry as the library makes it UTF-8, or else as it stands; nil where there is none.
  func name(of entry: OpaquePointer) -> String? {
    (library.name_in_utf8(entry) ?? library.name(entry)).map { String(cString: $0) }
  }

  /// The bytes of an entry's name as they stand; nil where there is none.
  func plainName(of entry: OpaquePointer) -> [UInt8]? {
    library.name(entry).map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
  }

  /// What the entry holds that was gone to last, up to the place where it is damaged.
  ///
  /// - Parameters:
  ///   - limit: the most that is wanted; of a larger one a little more than that is given.
  ///   - isDamaged: set where there is damage.
  /// - Returns: the bytes.
  func content(atMost limit: Int, _ isDamaged: inout Bool) -> [UInt8] {
    var content: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while content.count <= limit {
      let count = piece.withUnsafeMutableBytes { library.read(reader, $0.baseAddress, $0.count) }
      if count < 0 { isDamaged = true }
      guard count > 0 else { break }
      content += piece[..<count]
    }
    return content
  }
}
