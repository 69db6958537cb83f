/// Which document a ZIP file is, by its parts.
enum ZipKind {
  /// What a ZIP file is.
  static func kind(of bytes: [UInt8], from start: Int) -> FileKind.Kind {
    let directory = ZipDirectory(of: bytes, from: start)
    // So damaged that nothing tells: most are Word documents.
    guard let first = directory.entries.first else { return .document(.docx) }
    let names = Set(directory.entries.map { $0.name.lowercased() })
    if let format = openDocument(bytes, first) { return format }
    if names.contains("ofd.xml") {
      return isLocked(directory) || names.contains { $0.hasSuffix("encryptions.xml") }
        ? .locked(.ofd) : .document(.ofd)
    }
    if let format = office(directory, names, bytes, start) {
      guard case .document(let known) = format else { return format }
      return isLocked(directory) ? .locked(known) : format
    }
    if names.contains("content.xml") {
      return .document(names.contains("meta.xml") || names.contains("styles.xml") ? .odt : .ods)
    }
    if names.contains("androidmanifest.xml") { return .other(.program("APK")) }
    if names.contains("meta-inf/manifest.mf") { return .other(.program("JAR")) }
    if names.contains(where: { $0.hasSuffix(".iwa") }) { return .other(.document("iWork")) }
    return .other(.packed("ZIP"))
  }

  /// Whether the parts can only be unpacked with a password.
  private static func isLocked(_ directory: ZipDirectory) -> Bool {
    directory.entries.contains { $0.isEncrypted && $0.name.lowercased().hasSuffix(".xml") }
  }

  /// The document whose kind the first part says, as it stands.
  private static func openDocument(
    _ bytes: [UInt8], _ first: ZipDirectory.Entry
  ) -> FileKind.Kind? {
    guard first.name == "mimetype" else { return nil }
    let start = first.place + 30 + 8 + ZipDirectory.number(bytes, first.place + 28, 2)
    let words = String(
      decoding: bytes[max(0, min(start, bytes.count))...].prefix(80), as: UTF8.self)
    let family = "application/vnd.oasis.opendocument."
    if words.hasPrefix("application/epub") { return .other(.document("EPUB")) }
    guard words.hasPrefix(family) else { return nil }
    let rest = words.dropFirst(family.count)
    if rest.hasPrefix("text") { return openDocument(.odt, bytes) }
    if rest.hasPrefix("spreadsheet") { return openDocument(.ods, bytes) }
    return .other(.document(rest.hasPrefix("presentation") ? "ODP" : "OpenDocument"))
  }

  /// A document whose manifest says which parts are encrypted.
  private static func openDocument(_ format: DocumentFormat, _ bytes: [UInt8]) -> FileKind.Kind {
    let name = "META-INF/manifest.xml"
    let parts = try? ZipParts.parts(of: bytes, format) { $0 == name || $0 == "encrypted-package" }
    guard let parts else { return .document(format) }
    let mark = Array("encryption-data".utf8)
    let isLocked =
      parts.bytes["encrypted-package"] != nil
      || parts.bytes[name].map { FileSignature.holds(mark, $0[...]) } ?? false
    return isLocked ? .locked(format) : .document(format)
  }

  /// The document of Office by its folders, else by the kinds that its list of parts states.
  private static func office(
    _ directory: ZipDirectory, _ names: Set<String>, _ bytes: [UInt8], _ start: Int
  ) -> FileKind.Kind? {
    if names.contains("xl/workbook.bin") { return .other(.document("XLSB")) }
    let isPackage = names.contains("[content_types].xml")
    for (folder, kind) in folders where names.contains(where: { $0.hasPrefix(folder) }) {
      if isPackage || names.contains(where: { $0.hasPrefix(folder) && $0.hasSuffix(".xml") }) {
        return kind
      }
    }
    guard isPackage else { return nil }
    let list = "[Content_Types].xml"
    let parts = try? ZipParts.parts(of: Array(bytes[start...]), .docx) { $0 == list }
    guard let words = parts?.bytes[list] else { return nil }
    for (mark, kind) in kinds where FileSignature.holds(Array(mark.utf8), words[...]) {
      return kind
    }
    return .other(.document("OPC"))
  }

  private static let folders: [(String, FileKind.Kind)] = [
    ("word/", .document(.docx)), ("xl/", .document(.xlsx)),
    ("ppt/", .other(.document("PPTX"))), ("visio/", .other(.document("VSDX"))),
  ]

  private static let kinds: [(String, FileKind.Kind)] = [
    ("wordprocessingml", .document(.docx)), ("spreadsheetml", .document(.xlsx)),
    ("presentationml", .other(.document("PPTX"))), ("ms-word", .document(.docx)),
    ("ms-excel", .document(.xlsx)), ("ms-powerpoint", .other(.document("PPTX"))),
  ]
}
