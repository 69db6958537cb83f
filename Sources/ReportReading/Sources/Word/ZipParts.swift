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
    let result: Result
    do throws(ZipReader.Fault) {
      result = try ZipReader.reading(bytes) { read($0, isWanted) }
    } catch {
      switch error {
      case .missingTool:
        throw .missingTool(
          MissingTool(format: format, tool: "libarchive", package: "libarchive-dev"))
      case .crooked: throw .crookedDocument(format)
      }
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

  private static func read(_ reader: ZipReader, _ isWanted: (String) -> Bool) -> Result {
    var parts = ZipParts()
    // Until the end of the directory is met.
    parts.isCut = true
    var total = 0
    var isDamaged = false
    entries: for _ in 0..<entryLimit {
      switch reader.next() {
      case .end:
        parts.isCut = isDamaged
        break entries
      // What was read stays.
      case .damage: break entries
      case .entry(let entry):
        guard let name = reader.name(of: entry), isWanted(name), parts.bytes[name] == nil else {
          continue
        }
        let part = reader.content(atMost: partLimit, &isDamaged)
        total += part.count
        guard part.count <= partLimit, total <= totalLimit else { return .tooLarge }
        parts.bytes[name] = part
      }
    }
    return parts.bytes.isEmpty ? .crooked : .parts(parts)
  }
}
