internal import HanText
internal import ReportModel

/// Reads fixed pages of the national standard GB/T 33190 (OFD): a ZIP of XML whose texts stand at places.
///
/// ```
/// OFD.xml → Doc_0/Document.xml → Pages/Page_0/Content.xml
/// <TextObject Boundary="31.7 25.4 40 5" Size="3"><TextCode X="0" Y="3" DeltaX="g 3 3">信息内容</…>
///   →   信息内容 at 31.7..<43.7 mm
/// ```
/// Names of folders and of the namespace are the program's own that wrote the file; only the links between
/// the parts and the local names of elements count.
struct OFDReader {
  private let parts: PackageParts
  private var pages: [Page] = []
  /// Seals, annotations and watermarks, which are left out.
  private var markCount = 0
  /// The pages that others are printed over, by their numbers.
  private var templates: [String: String] = [:]
  /// What stands on those that were met, by their places.
  private var drawnTemplates: [String: [OFDGlyph]] = [:]

  /// The most pages that are read.
  private static let pageLimit = 20_000

  /// What the pages say, set as text and tables.
  ///
  /// - Throws: `crookedDocument` when it is no such document, `noText` when its pages are pictures.
  static func flow(of bytes: [UInt8]) throws(ReportReadingError) -> Flow {
    var reader = OFDReader(parts: try PackageParts(of: bytes, .ofd))
    try reader.read()
    guard reader.pages.contains(where: { !$0.words.isEmpty }) else { throw .noText(.ofd) }
    var flow = LayoutFlow(reader.pages).flow
    flow.isCut = reader.parts.isCut
    if reader.markCount > 0 { flow.note(.pageMark, count: reader.markCount) }
    return flow
  }

  private init(parts: PackageParts) { self.parts = parts }

  private mutating func read() throws(ReportReadingError) {
    guard let file = try parts.tree(parts.name("OFD.xml")) else { throw .crookedDocument(.ofd) }
    var glyphs: [[OFDGlyph]] = []
    for body in file.nodes.indices where file.name(of: body) == "DocBody" {
      if let seals = file.child("Signatures", of: body).map({ file.words(of: $0) }) {
        try countSeals(in: seals)
      }
      guard let root = file.child("DocRoot", of: body).map({ file.words(of: $0) }) else { continue }
      try readDocument(PackageParts.resolved(root, in: ""), into: &glyphs)
    }
    guard !glyphs.isEmpty else { throw .crookedDocument(.ofd) }
    let scale = OFDGlyph.scale(of: glyphs.joined())
    pages = glyphs.map { Page(words: OFDGlyph.words(of: $0, scale: scale)) }
  }

  private mutating func readDocument(
    _ root: String, into glyphs: inout [[OFDGlyph]]
  ) throws(ReportReadingError) {
    guard let tree = try parts.tree(parts.name(root)) else { return }
    let folder = Self.folder(of: root)
    templates = [:]
    for node in tree.nodes.indices where tree.name(of: node) == "TemplatePage" {
      guard let id = tree.attribute("ID", of: node),
        let place = tree.attribute("BaseLoc", of: node)
      else { continue }
      templates[id] = PackageParts.resolved(place, in: folder)
    }
    for node in tree.nodes.indices {
      let parent = tree.name(of: tree.nodes[node].parent)
      switch tree.name(of: node) {
      case "Page" where parent == "Pages":
        guard glyphs.count < Self.pageLimit, let place = tree.attribute("BaseLoc", of: node) else {
          continue
        }
        glyphs.append(try self.glyphs(onPage: PackageParts.resolved(place, in: folder)))
      case "Annotations" where parent == "Document":
        try countAnnotations(in: PackageParts.resolved(tree.words(of: node), in: folder))
      default: continue
      }
    }
  }

  /// What is printed on a page: what stands on its templates, and its own.
  private mutating func glyphs(onPage name: String) throws(ReportReadingError) -> [OFDGlyph] {
    guard let tree = try parts.tree(parts.name(name)) else { return [] }
    var result: [OFDGlyph] = []
    var used: Set<String> = []
    for node in tree.nodes.indices where tree.name(of: node) == "Template" {
      guard let place = tree.attribute("TemplateID", of: node).flatMap({ templates[$0] }),
        used.count < Self.templateLimit, used.insert(place).inserted
      else { continue }
      result += try glyphs(ofTemplate: place)
    }
    return result + glyphs(in: tree)
  }

  /// The most templates of a page: it has a ground and a head, and each is drawn once.
  private static let templateLimit = 16

  /// What stands on a template, which all pages share.
  private mutating func glyphs(
    ofTemplate place: String
  ) throws(ReportReadingError) -> [OFDGlyph] {
    if let known = drawnTemplates[place] { return known }
    let drawn = try parts.tree(parts.name(place)).map { glyphs(in: $0) } ?? []
    drawnTemplates[place] = drawn
    return drawn
  }

  private mutating func glyphs(in tree: MarkupTree) -> [OFDGlyph] {
    var lines: [[OFDText]] = []
    for node in tree.nodes.indices where tree.name(of: node) == "TextObject" {
      guard tree.attribute("Visible", of: node) != "false" else { continue }
      let text = OFDText(node, in: tree)
      if text.isAslant {
        markCount += 1
      } else if let last = lines.last?.last, last.place == text.place {
        lines[lines.count - 1].append(text)
      } else {
        lines.append([text])
      }
    }
    return lines.flatMap(OFDText.sideBySide)
  }

  /// The names of the parts that hold what is printed: templates, then the pages in their order.
  static func pageNames(in parts: PackageParts) throws(ReportReadingError) -> [String] {
    guard let file = try parts.tree(parts.name("OFD.xml")) else { return [] }
    var names: [String] = []
    for body in file.nodes.indices where file.name(of: body) == "DocBody" {
      guard let root = file.child("DocRoot", of: body).map({ file.words(of: $0) }) else { continue }
      let main = PackageParts.resolved(root, in: "")
      guard let tree = try parts.tree(parts.name(main)) else { continue }
      for node in tree.nodes.indices where ["TemplatePage", "Page"].contains(tree.name(of: node)) {
        guard names.count < pageLimit, let place = tree.attribute("BaseLoc", of: node) else {
          continue
        }
        names.append(parts.name(PackageParts.resolved(place, in: folder(of: main))))
      }
    }
    return names
  }

  // MARK: What is left out

  private mutating func countSeals(in list: String) throws(ReportReadingError) {
    guard let tree = try parts.tree(parts.name(PackageParts.resolved(list, in: ""))) else { return }
    markCount += tree.nodes.indices.count { tree.name(of: $0) == "Signature" }
  }

  private mutating func countAnnotations(in list: String) throws(ReportReadingError) {
    guard let tree = try parts.tree(parts.name(list)) else { return }
    let folder = Self.folder(of: list)
    for node in tree.nodes.indices where tree.name(of: node) == "FileLoc" {
      let name = PackageParts.resolved(tree.words(of: node), in: folder)
      guard let notes = try parts.tree(parts.name(name)) else { continue }
      // A link is no mark on the page.
      markCount += notes.nodes.indices.count {
        notes.name(of: $0) == "Annot" && notes.attribute("Type", of: $0) != "Link"
      }
    }
  }

  private static func folder(of name: String) -> String {
    name.split(separator: "/").dropLast().map { $0 + "/" }.joined()
  }
}

extension MarkupTree {
  /// The words right in an element, without blanks.
  fileprivate func words(of node: Int) -> String {
    let words = children(of: node).flatMap { Array(scalars[nodes[$0].text]) }
    return String(scalars: words.filter { !$0.isBlank && !$0.isLineEnd })
  }
}
