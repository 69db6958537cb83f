/// Which document a file of Office before 2007 is, by its streams.
enum CompoundKind {
  /// What such a file is.
  static func kind(of bytes: [UInt8], from start: Int) -> FileKind.Kind {
    guard let file = CompoundFile(bytes, from: start) else {
      return damaged(bytes)
    }
    let names = file.names
    if names.contains("EncryptedPackage") { return .locked(.office) }
    if names.contains("WordDocument") {
      let format = names.contains { $0.lowercased().hasPrefix("wps") } ? DocumentFormat.wps : .doc
      return isLocked(word: file.head(of: "WordDocument")) ? .locked(format) : .document(format)
    }
    if let stream = ["Workbook", "Book"].first(where: names.contains) {
      let isWPS = names.contains { $0.hasPrefix("ET") || $0.lowercased().hasPrefix("wps") }
      let format = isWPS ? DocumentFormat.et : .xls
      return isLocked(sheet: file.head(of: stream)) ? .locked(format) : .document(format)
    }
    // Works, of the same ending as the documents of WPS.
    if names.contains("MatOST") || names.contains("MM") { return .document(.wps) }
    for (stream, name) in others where names.contains(stream) { return .other(.document(name)) }
    return .other(.document("OLE"))
  }

  private static let others = [
    ("PowerPoint Document", "PPT"), ("VisioDocument", "VSD"), ("FileHeader", "HWP"),
    ("__properties_version1.0", "MSG"), ("Catalog", "Thumbs.db"), ("Quill", "Publisher"),
  ]

  /// A file whose directory is lost, by the names that are still in it.
  private static func damaged(_ bytes: [UInt8]) -> FileKind.Kind {
    let streams: [(String, FileKind.Kind)] = [
      ("WordDocument", .document(.doc)), ("Workbook", .document(.xls)),
      ("PowerPoint Document", .other(.document("PPT"))),
    ]
    for (stream, kind) in streams {
      let name = stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      if FileSignature.holds(name, bytes[...]) { return kind }
    }
    return .document(.doc)
  }

  /// Bit 8 of the flags in the head of a Word document (MS-DOC, FibBase).
  private static func isLocked(word head: ArraySlice<UInt8>) -> Bool {
    head.count > 12 && head[head.startIndex + 11] & 1 == 1
  }

  /// Behind its first record a locked workbook has the record FILEPASS (MS-XLS, 0x002F).
  private static func isLocked(sheet head: ArraySlice<UInt8>) -> Bool {
    let head = Array(head)
    let next = 4 + ZipDirectory.number(head, 2, 2)
    return ZipDirectory.number(head, next, 2) == 0x2F
  }
}
