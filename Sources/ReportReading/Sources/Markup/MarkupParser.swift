internal import CLibXML2

/// Parses HTML and XML by libxml2, which forgives everything that browsers forgive.
///
/// Nothing is fetched, no entity of the document's own is replaced, and elements below a depth that
/// no document needs become siblings, so that walks may be recursive.
struct MarkupParser {
  /// The library's options: recover (1), no messages (32, 64), no network (2048), small texts kept
  /// in their nodes (65536); for HTML also no DTD of its own (4),
  /// and no limit of depth (1 << 19), behind which it would drop the rest of a page.
  private static let options: Int32 = 1 | 32 | 64 | 2048 | 65536
  private static let htmlOptions: Int32 = options | 4 | 1 << 19

  /// The deepest level that is kept: Word's pages reach 40, broken ones with unclosed tags 100.
  private static let deepest = 200

  private let library: xml_library
  private var tree = MarkupTree()
  /// The names met last, where the library has them, by a number made of their letters: a page has few names,
  /// and asks for one at each mark.
  private var recent = [(name: UnsafePointer<UInt8>?, index: Int)](repeating: (nil, 0), count: 256)
  private var indexes: [String: Int] = [:]
  /// The open elements, from the top down, with their depths.
  private var open: [(depth: Int32, node: Int)] = []

  private init(_ library: xml_library) { self.library = library }

  /// What markup is parsed as.
  enum Language { case html, xml }

  /// The tree of a document, or nil where there is none.
  ///
  /// - Parameters:
  ///   - bytes: the document in UTF-8.
  ///   - language: what it is written in.
  ///   - format: what to name when the library is missing.
  /// - Returns: the tree; nil when nothing could be made of it.
  /// - Throws: `missingTool` when the library is not installed, `tooLarge` beyond two gigabytes.
  static func tree(
    of bytes: [UInt8], _ language: Language, format: DocumentFormat
  ) throws(ReportReadingError) -> MarkupTree? {
    let library = load_xml_library()
    guard library.handle != nil else {
      throw .missingTool(MissingTool(format: format, tool: "libxml2", package: "libxml2"))
    }
    guard let count = Int32(exactly: bytes.count) else { throw .tooLarge(format) }
    var parser = MarkupParser(library)
    return bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let document =
        language == .html
        ? library.read_html(start, count, nil, "UTF-8", htmlOptions)
        : library.read_xml(start, count, nil, nil, options)
      guard let document else { return nil }
      defer { library.free_document(document) }
      guard let walker = library.walk(document) else { return nil }
      defer { library.free_walker(walker) }
      parser.read(walker)
      return parser.tree.nodes.isEmpty ? nil : parser.tree
    }
  }

  /// Kinds of nodes as the library counts them (xmlReaderTypes).
  private enum NodeType {
    static let element: Int32 = 1
    static let text: Int32 = 3
    static let characterData: Int32 = 4
    static let blank: Int32 = 13
    static let significantBlank: Int32 = 14
  }

  private mutating func read(_ walker: OpaquePointer) {
    while library.next(walker) == 1 {
      switch library.type(walker) {
      case NodeType.element: addElement(walker)
      case NodeType.text, NodeType.characterData, NodeType.blank, NodeType.significantBlank:
        addText(walker)
      // Comments, instructions, entities and ends of elements.
      default: continue
      }
    }
    close(downTo: -1)
  }

  private mutating func addElement(_ walker: OpaquePointer) {
    let depth = library.depth(walker)
    close(downTo: depth)
    let node = append(name: index(of: library.name(walker)), text: 0..<0)
    let start = tree.attributes.count
    while library.next_attribute(walker) == 1 {
      let value = library.value(walker).map { String(cString: $0) } ?? ""
      tree.attributes.append(
        MarkupTree.Attribute(name: index(of: library.name(walker)), value: value))
    }
    tree.nodes[node].attributes = start..<tree.attributes.count
    if open.count < Self.deepest { open.append((depth, node)) }
  }

  private mutating func addText(_ walker: OpaquePointer) {
    guard let value = library.value(walker) else { return }
    close(downTo: library.depth(walker))
    guard !open.isEmpty else { return }
    let start = tree.scalars.count
    tree.scalars.append(utf8: value)
    _ = append(name: 0, text: start..<tree.scalars.count)
  }

  private mutating func append(name: Int, text: Range<Int>) -> Int {
    let node = tree.nodes.count
    tree.nodes.append(
      MarkupTree.Node(
        name: name, parent: open.last?.node ?? node, end: node + 1, text: text))
    return node
  }

  /// Ends the open elements at a depth and below.
  private mutating func close(downTo depth: Int32) {
    while let last = open.last, last.depth >= depth {
      tree.nodes[last.node].end = tree.nodes.count
      open.removeLast()
    }
  }

  /// The index of a name.
  private mutating func index(of name: UnsafePointer<UInt8>?) -> Int {
    guard let name else { return 0 }
    var (place, slot) = (name, 0)
    while place.pointee != 0 {
      slot = slot &* 31 &+ Int(place.pointee)
      place += 1
    }
    slot &= recent.count - 1
    if let known = recent[slot].name, Self.areSame(known, name) { return recent[slot].index }
    recent[slot] = (name, knownIndex(of: name))
    return recent[slot].index
  }

  private mutating func knownIndex(of name: UnsafePointer<UInt8>) -> Int {
    let string = String(cString: name)
    let index = indexes[string] ?? tree.names.count
    if index == tree.names.count { tree.names.append(string) }
    indexes[string] = index
    return index
  }

  private static func areSame(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>) -> Bool {
    var place = 0
    while one[place] == other[place] {
      if one[place] == 0 { return true }
      place += 1
    }
    return false
  }
}

extension [Unicode.Scalar] {
  /// Adds a text in UTF-8 that ends with a NUL; what is no UTF-8 is replaced as `String` replaces it.
  fileprivate mutating func append(utf8 text: UnsafePointer<UInt8>) {
    var place = text
    while place.pointee != 0 {
      // Of ASCII and of three bytes are nearly all characters of a Chinese page.
      let first = UInt32(place.pointee)
      if first < 0x80 {
        append(Unicode.Scalar(place.pointee))
        place += 1
      } else if first & 0xF0 == 0xE0, place[1] & 0xC0 == 0x80, place[2] & 0xC0 == 0x80,
        case let value = (first & 0xF) << 12 | UInt32(place[1] & 0x3F) << 6
          | UInt32(place[2] & 0x3F),
        value >= 0x800, let scalar = Unicode.Scalar(value)
      {
        append(scalar)
        place += 3
      } else {
        let end = Self.rareEnd(place)
        self +=
          String(decoding: UnsafeBufferPointer(start: place, count: end - place), as: UTF8.self)
          .unicodeScalars
        place = end
      }
    }
  }

  /// Where the next character of ASCII stands, or the text ends: no other is parted by it.
  private static func rareEnd(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var end = start
    while end.pointee >= 0x80 { end += 1 }
    return end
  }
}
