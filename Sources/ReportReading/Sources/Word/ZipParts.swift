internal import CLibArchive
internal import Glibc

/// The parts of a ZIP file that are asked for, unpacked by libarchive in memory.
struct ZipParts {
  /// The parts by their names; a damaged one ends where the damage begins.
  private(set) var bytes: [String: [UInt8]] = [:]
  /// Whether the file is damaged, or has more entries than are looked through: more may have been there.
  private(set) var isCut = false

  /// The most that one part may hold, in bytes: the largest document seen, a plan of 400 pages, has 9 MB.
  private static let partLimit = 32 << 20
  /// The most that all parts asked for may hold together.
  private static let totalLimit = 64 << 20
  /// The most entries that are looked through.
  private static let entryLimit = 20_000

  /// The parts of the given names; those that are not there are left out.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - format: what to name where it cannot be read.
  ///   - isWanted: whether the part of a name is asked for.
  /// - Returns: the parts.
  /// - Throws: `crookedDocument` when the file is no ZIP, `tooLarge` when a part expands beyond reason.
  static func parts(
    of bytes: [UInt8], _ format: DocumentFormat = .docx, where isWanted: (String) -> Bool
  ) throws(ReportReadingError) -> ZipParts {
    let library = load_archive_library()
    guard library.handle != nil else {
      throw .missingTool(
        MissingTool(format: format, tool: "libarchive", package: "libarchive-dev"))
    }
    guard let reader = library.create() else { throw .crookedDocument(format) }
    defer { _ = library.free(reader) }
    _ = library.allow_zip(reader)
    // The library gives names in the locale of the thread, and none that this cannot write.
    let plain = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
    let before = uselocale(plain)
    defer {
      _ = uselocale(before)
      if let plain { freelocale(plain) }
    }
    let result = bytes.withUnsafeBytes { buffer -> Result in
      guard library.open(reader, buffer.baseAddress, buffer.count) == 0 else { return .crooked }
      return read(library, reader, isWanted)
    }
    switch result {
    case .parts(let parts): return parts
    case .crooked: throw .crookedDocument(format)
    case .tooLarge: throw .tooLarge(format)
    }
  }

  private enum Result {
    case parts(ZipParts)
    case crooked
    case tooLarge
  }

  private static func read(
    _ library: archive_library, _ reader: OpaquePointer, _ isWanted: (String) -> Bool
  ) -> Result {
    var parts = ZipParts()
    // Until the end of the directory is met.
    parts.isCut = true
    var total = 0
    var isDamaged = false
    for _ in 0..<entryLimit {
      var member: OpaquePointer?
      // 0 is done, -20 done with a warning; 1 is the end, anything else damage: what was read stays.
      let code = library.next(reader, &member)
      guard code == 0 || code == -20, let member else {
        parts.isCut = isDamaged || code != 1
        break
      }
      let stated = library.name_in_utf8(member) ?? library.name(member)
      guard let name = stated.map({ String(cString: $0) }), isWanted(name),
        parts.bytes[name] == nil
      else { continue }
      guard let part = part(library, reader, &isDamaged) else { return .tooLarge }
      total += part.count
      guard total <= totalLimit else { return .tooLarge }
      parts.bytes[name] = part
    }
    return parts.bytes.isEmpty ? .crooked : .parts(parts)
  }

  /// What an entry holds, up to the place where it is damaged; nil when it is too large.
  private static func part(
    _ library: archive_library, _ reader: OpaquePointer, _ isDamaged: inout Bool
  ) -> [UInt8]? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { library.read(reader, $0.baseAddress, $0.count) }
      if count < 0 { isDamaged = true }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
      guard bytes.count <= partLimit else { return nil }
    }
  }
}
