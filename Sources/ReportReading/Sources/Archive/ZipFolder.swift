/// A ZIP file as the folder of files that it is: its entries, unpacked one after the other.
///
/// Names are in UTF-8, or as older Windows writes them in GBK. A file made to burst ends where it has given
/// more than any folder of reports does: the limits are on one entry, on all together, and on how far what is
/// packed may expand.
public struct ZipFolder {
  /// An entry.
  public struct Entry: Sendable {
    /// Its path in the folder, with / between.
    public var name: String
    /// What it holds; nil where it cannot be unpacked, because it is damaged or needs a password.
    public var bytes: [UInt8]?
  }

  /// Why there are no further entries.
  public enum Fault: Error, Equatable, Sendable {
    /// libarchive is not installed.
    case missingTool
    /// The file is no ZIP file, or damaged from here on.
    case crooked
    /// It holds more than is unpacked.
    case tooLarge
  }

  /// The most that one entry may hold, in bytes: as much as is read of a document.
  private static let entryLimit = 64 << 20
  /// The most entries; the largest library seen in one file had 60,000 pages.
  private static let countLimit = 500_000
  /// The most that all entries may hold: this much in any case, and so many times what is packed.
  ///
  /// Texts pack
  /// to a fifth, a thousand copies of one page to a hundredth.
  private static let (freeLimit, ratioLimit) = (256 << 20, 200)

  private let bytes: [UInt8]
  /// How many bytes may be unpacked in all.
  private let room: Int

  /// The folder in the bytes of a file, of which no more than so many bytes are unpacked.
  public init(_ bytes: [UInt8], room: Int? = nil) {
    self.bytes = bytes
    self.room = room ?? max(ZipFolder.freeLimit, bytes.count * ZipFolder.ratioLimit)
  }

  /// Calls with each entry that is a file, in the order of the archive.
  ///
  /// - Parameters:
  ///   - isWanted: whether an entry of a name is to be unpacked; others are passed over.
  ///   - body: called with each; false ends it.
  /// - Throws: ``Fault``; what came before it was told.
  public func forEachEntry(
    where isWanted: (String) -> Bool, _ body: (Entry) -> Bool
  ) throws(Fault) {
    let fault: Fault?
    do throws(ZipReader.Fault) {
      fault = try ZipReader.reading(bytes) { read($0, isWanted, body) }
    } catch {
      switch error {
      case .missingTool: throw .missingTool
      case .crooked: throw .crooked
      }
    }
    if let fault { throw fault }
  }

  private func read(
    _ reader: ZipReader, _ isWanted: (String) -> Bool, _ body: (Entry) -> Bool
  ) -> Fault? {
    var room = room
    for _ in 0..<ZipFolder.countLimit {
      switch reader.next() {
      case .end: return nil
      case .damage: return .crooked
      case .entry(let entry):
        guard let name = reader.plainName(of: entry).map(ZipFolder.name), !name.hasSuffix("/"),
          isWanted(name)
        else { continue }
        var isDamaged = false
        let unpacked = reader.content(atMost: min(room, ZipFolder.entryLimit), &isDamaged)
        room -= unpacked.count
        guard room > 0 else { return .tooLarge }
        if unpacked.count > ZipFolder.entryLimit { isDamaged = true }
        guard body(Entry(name: name, bytes: isDamaged ? nil : unpacked)) else { return nil }
      }
    }
    return .tooLarge
  }

  private static func name(_ bytes: [UInt8]) -> String {
    let name = FileName.words(bytes)
    return name.contains("\\") ? String(name.map { $0 == "\\" ? "/" : $0 }) : name
  }
}
