internal import HanText
internal import ReportModel

/// The parts of a Word document, found by what they are to each other and not by their names.
///
/// ```
/// _rels/.rels                     officeDocument → word/document2.xml
/// word/_rels/document2.xml.rels   styles → word/styles.xml, aFChunk rId5 → word/afchunk.html
/// ```
struct DOCXParts {
  /// A relation of the main part to another.
  struct Relation {
    /// What the other part is: `styles`, `hyperlink`, `aFChunk`.
    var kind: String
    /// The part's name in the file, or the address outside of it.
    var target: String
    var isExternal: Bool
  }

  /// The relations of the main part by the names it calls them.
  private(set) var relations: [String: Relation] = [:]
  /// The name of the main part.
  private(set) var main = "word/document.xml"
  /// Whether the file is damaged.
  private(set) var isCut = false
  private var bytes: [String: [UInt8]] = [:]

  /// The parts of a file.
  init(of file: [UInt8]) throws(ReportReadingError) {
    let first = try ZipParts.parts(of: file) {
      $0.hasSuffix(".rels") || Self.isSame($0, "[Content_Types].xml") || Self.isSame($0, main)
    }
    if let name = try Self.mainName(in: first) { main = name }
    let list = Self.listName(of: main)
    for (name, part) in first.bytes where Self.isSame(name, list) {
      relations = Self.relations(in: try DOCXReader.tree(part), from: main)
    }
    let wanted = Set(
      ([main] + Self.customary.map { Self.path($0, from: main) }
        + relations.values.filter { Self.kinds.contains($0.kind) }.map(\.target))
        .map { $0.lowercased() })
    let parts = try ZipParts.parts(of: file) { wanted.contains($0.lowercased()) }
    for (name, part) in parts.bytes { bytes[name.lowercased()] = part }
    isCut = parts.isCut
  }

  /// A part by its name.
  subscript(name: String) -> [UInt8]? { bytes[name.lowercased()] }

  /// The part that is something to the main one; one of the customary name where no relation says.
  func part(_ kind: String) -> [UInt8]? {
    let stated = relations.values.first { $0.kind == kind && !$0.isExternal }
    return stated.flatMap { self[$0.target] } ?? self[Self.path(kind + ".xml", from: main)]
  }

  private static let kinds: Set = ["styles", "numbering", "footnotes", "endnotes", "aFChunk"]
  private static let customary = ["styles.xml", "numbering.xml", "footnotes.xml", "endnotes.xml"]

  private static func isSame(_ name: String, _ other: String) -> Bool {
    name.lowercased() == other.lowercased()
  }

  /// The name that the relations of the file give the main part, or the list of its contents.
  private static func mainName(in parts: ZipParts) throws(ReportReadingError) -> String? {
    let top = relations(in: try DOCXReader.tree(parts.bytes["_rels/.rels"]), from: "")
    if let main = top.values.first(where: { $0.kind == "officeDocument" }) { return main.target }
    guard let list = parts.bytes.first(where: { isSame($0.key, "[Content_Types].xml") }),
      let tree = try DOCXReader.tree(list.value)
    else { return nil }
    for node in tree.nodes.indices where tree.name(of: node) == "Override" {
      let type = tree.attribute("ContentType", of: node) ?? ""
      guard type.hasSuffix(".main+xml"), type.holds("wordprocessingml"),
        let name = tree.attribute("PartName", of: node)
      else { continue }
      return path(name, from: "")
    }
    return nil
  }

  private static func relations(in tree: MarkupTree?, from part: String) -> [String: Relation] {
    guard let tree else { return [:] }
    var result: [String: Relation] = [:]
    for node in tree.nodes.indices where tree.name(of: node) == "Relationship" {
      guard let id = tree.attribute("Id", of: node), let type = tree.attribute("Type", of: node),
        let target = tree.attribute("Target", of: node)
      else { continue }
      let isExternal = tree.attribute("TargetMode", of: node) == "External"
      result[id] = Relation(
        kind: type.split(separator: "/").last.map(String.init) ?? "",
        target: isExternal ? target : path(target, from: part), isExternal: isExternal)
    }
    return result
  }

  /// The list of relations of a part: `word/_rels/document.xml.rels`.
  private static func listName(of part: String) -> String {
    let pieces = part.split(separator: "/")
    return (pieces.dropLast() + ["_rels", (pieces.last ?? "") + ".rels"]).joined(separator: "/")
  }

  /// The name in the file of a part that another one names from where it stands itself.
  private static func path(_ target: String, from part: String) -> String {
    let pieces = target.split { $0 == "/" || $0 == "\\" }
    var result = target.hasPrefix("/") ? [] : Array(part.split(separator: "/").dropLast())
    for piece in pieces {
      switch piece {
      case ".": continue
      case "..": _ = result.popLast()
      default: result.append(piece)
      }
    }
    return result.joined(separator: "/")
  }
}
