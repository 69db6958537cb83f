internal import ReportModel

/// The parts of a document of Office, found by the relations between them and not by their names.
struct PackageParts {
  private let parts: [String: [UInt8]]
  /// Whether the file is damaged, so that parts may be missing.
  let isCut: Bool
  private let format: DocumentFormat

  /// The most tags and attributes of a part; each takes some 200 bytes of memory, however few packed.
  private static let markLimit = 6_000_000

  /// The parts of a file.
  init(of bytes: [UInt8], _ format: DocumentFormat) throws(ReportReadingError) {
    let zip = try ZipParts.parts(of: bytes, format) { name in
      name.lowercased().hasSuffix(".xml") || name.lowercased().hasSuffix(".rels")
    }
    parts = zip.bytes
    isCut = zip.isCut
    self.format = format
  }

  /// The tree of a part; nil where there is none.
  ///
  /// Office writes no document type, and an entity needs one: a part that has one is not Office's.
  func tree(_ name: String?) throws(ReportReadingError) -> MarkupTree? {
    guard let name, let part = parts[name] else { return nil }
    guard
      part.count(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "=") })
        <= Self.markLimit
    else { throw .tooLarge(format) }
    guard !FileSignature.holds(Array("<!DOCTYPE".utf8), part[...]) else {
      throw .crookedDocument(format)
    }
    return try MarkupParser.tree(of: part, .xml, format: format)
  }

  /// A part by its name; nil where there is none.
  subscript(name: String) -> [UInt8]? { parts[name] }

  /// The name of a part as the file has it, where capitals and small letters are mixed up.
  func name(_ name: String) -> String {
    if parts[name] != nil { return name }
    let letters = name.lowercased()
    return parts.keys.first { $0.lowercased() == letters } ?? name
  }

  /// A part that another relates to, by the end of the relation's kind (`/worksheet`).
  func target(_ kind: String, of part: String) throws(ReportReadingError) -> String? {
    try relations(of: part).first { $0.kind.hasSuffix(kind) }?.target
  }

  /// The parts that a part relates to, by the names it calls them.
  func relations(
    of part: String
  ) throws(ReportReadingError) -> [(id: String, kind: String, target: String)] {
    let folder = part.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let name = part.split(separator: "/").last.map(String.init) ?? ""
    guard let tree = try tree("\(folder)_rels/\(name).rels") else { return [] }
    return tree.nodes.indices.compactMap { node in
      guard tree.name(of: node) == "Relationship",
        let target = tree.attribute("Target", of: node)
      else { return nil }
      return (
        tree.attribute("Id", of: node) ?? "", tree.attribute("Type", of: node) ?? "",
        Self.resolved(target, in: folder)
      )
    }
  }

  /// A name as the file has it: `../a.xml` in `xl/b/` is `xl/a.xml`, `/xl/a.xml` is `xl/a.xml`.
  static func resolved(_ target: String, in folder: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for piece in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where piece != "." {
      if piece == ".." { _ = path.popLast() } else { path.append(piece) }
    }
    return path.joined(separator: "/")
  }
}
