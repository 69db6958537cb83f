/// The bytes that files of a format begin with.
enum FileSignature: Equatable {
  case pdf
  case rtf
  /// The head of a letter or of a page saved with its parts.
  case mime
  case zip
  /// Office's container before 2007: a file system in a file.
  case compound
  case other(OtherFormat)

  /// The signature at a place.
  ///
  /// Behind lines of text it counts only where binary bytes follow, because a text may speak of a format;
  /// those of text are told by more than their first word.
  static func signature(in bytes: [UInt8], at place: Int) -> FileSignature? {
    let rest = bytes[place...]
    if rest.starts(with: pdfMark) {
      return isPDF(rest, isFirst: isFirst(place, bytes)) ? .pdf : nil
    }
    if rest.starts(with: rtfMark) { return .rtf }
    if MIMEHead.begins(rest) { return .mime }
    guard let first = rest.first else { return nil }
    // Lines of a text are many, and hardly any begins as a signature does.
    guard firstBytes[Int(first)] else { return odd(rest) }
    for known in table where known.bytes[0] == first {
      guard rest.starts(with: known.bytes), known.fits(rest) else { continue }
      return known.signature
    }
    return odd(rest)
  }

  private static func isFirst(_ place: Int, _ bytes: [UInt8]) -> Bool {
    place == 0 || (place == 3 && bytes[0] == 0xEF)
  }

  private static let pdfMark = Array("%PDF-".utf8)
  private static let rtfMark = Array("{\\rtf".utf8)

  /// Whether objects of a PDF follow, and not the rest of a sentence.
  private static func isPDF(_ rest: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
    guard !isFirst else { return true }
    let head = rest.prefix(64 << 10)
    return holds(Array(" obj".utf8), head) || isBinary(head)
  }

  /// What some bytes mean, and whether they are so short that binary bytes must follow.
  private struct Known {
    var bytes: [UInt8]
    var signature: FileSignature
    var isShort: Bool

    func fits(_ rest: ArraySlice<UInt8>) -> Bool { !isShort || isBinary(rest.prefix(1024)) }
  }

  private static func known(_ text: String, _ format: OtherFormat) -> Known {
    // Words that a text could begin with need the proof of what follows.
    Known(bytes: Array(text.utf8), signature: .other(format), isShort: text.utf8.count < 7)
  }

  private static func known(_ bytes: [UInt8], _ signature: FileSignature) -> Known {
    Known(bytes: bytes, signature: signature, isShort: bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
  }

  private static let table: [Known] = [
    known([0x50, 0x4B, 3, 4], .zip), known([0x50, 0x4B, 5, 6], .zip),
    known([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compound),
    known([0x89, 0x50, 0x4E, 0x47], .other(.image("PNG"))),
    known([0xFF, 0xD8, 0xFF], .other(.image("JPEG"))),
    Known(bytes: Array("GIF87a".utf8), signature: .other(.image("GIF")), isShort: false),
    Known(bytes: Array("GIF89a".utf8), signature: .other(.image("GIF")), isShort: false),
    known([0x49, 0x49, 0x2A, 0], .other(.image("TIFF"))),
    known([0x4D, 0x4D, 0, 0x2A], .other(.image("TIFF"))), known("BM", .image("BMP")),
    known("8BPS", .image("PSD")), known("AT&TFORM", .image("DjVu")),
    known([0, 0, 1, 0], .other(.image("ICO"))),
    known([0, 0, 0, 0xC, 0x6A, 0x50, 0x20, 0x20], .other(.image("JPEG 2000"))),
    known([0x1F, 0x8B], .other(.packed("gzip"))), known("Rar!", .packed("RAR")),
    known([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .other(.packed("7z"))),
    known([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], .other(.packed("xz"))),
    known([0x28, 0xB5, 0x2F, 0xFD], .other(.packed("zstd"))),
    Known(bytes: Array("BZh".utf8), signature: .other(.packed("bzip2")), isShort: true),
    known("MSCF", .packed("CAB")),
    known([0x7F, 0x45, 0x4C, 0x46], .other(.program("ELF"))), known("MZ", .program("EXE")),
    known([0xCA, 0xFE, 0xBA, 0xBE], .other(.program("Java"))),
    known([0xCF, 0xFA, 0xED, 0xFE], .other(.program("Mach-O"))),
    known([0xCE, 0xFA, 0xED, 0xFE], .other(.program("Mach-O"))),
    known([0, 0x61, 0x73, 0x6D], .other(.program("WebAssembly"))),
    known([0x4C, 0, 0, 0, 1, 0x14, 2, 0], .other(.document("LNK"))),
    known("ID3", .recording("MP3")), known("OggS", .recording("Ogg")),
    known("fLaC", .recording("FLAC")), known([0x1A, 0x45, 0xDF, 0xA3], .other(.recording("MKV"))),
    known("%!PS-Adobe", .document("PostScript")), known("SQLite format 3", .document("SQLite")),
    known("ITSF", .document("CHM")), known("CAJ", .document("CAJ")), known("KDH", .document("KDH")),
    known("wOFF", .document("WOFF")), known("wOF2", .document("WOFF")),
    known("OTTO", .document("OpenType")), known([0, 1, 0, 0, 0], .other(.document("TrueType"))),
    known([0xDB, 0xA5, 0x2D, 0], .other(.document("Word 2.0"))),
    known([0xFF, 0x57, 0x50, 0x43], .other(.document("WordPerfect"))),
  ]

  /// Of each byte, whether a signature of the table begins with it.
  private static let firstBytes: [Bool] = {
    var first = [Bool](repeating: false, count: 256)
    for known in table { first[Int(known.bytes[0])] = true }
    return first
  }()

  /// Formats whose name stands behind their first bytes.
  private static func odd(_ rest: ArraySlice<UInt8>) -> FileSignature? {
    func word(_ offset: Int, _ count: Int) -> String {
      String(decoding: rest.dropFirst(offset).prefix(count), as: UTF8.self)
    }
    func stands(_ mark: StaticString, _ offset: Int) -> Bool {
      guard rest.count >= offset + mark.utf8CodeUnitCount else { return false }
      return mark.withUTF8Buffer { rest[(rest.startIndex + offset)...].starts(with: $0) }
    }
    if stands("RIFF", 0) {
      switch word(8, 4) {
      case "WEBP": return .other(.image("WebP"))
      case "WAVE": return .other(.recording("WAV"))
      case "AVI ": return .other(.recording("AVI"))
      default: return nil
      }
    }
    if stands("ftyp", 4) {
      return ["heic", "heix", "mif1", "avif"].contains(word(8, 4))
        ? .other(.image("HEIC")) : .other(.recording("MP4"))
    }
    if stands("ustar", 257) { return .other(.packed("tar")) }
    return nil
  }

  /// Whether bytes are there that no text has.
  static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0 < 0x9 || ($0 > 0xD && $0 < 0x20 && $0 != 0x1B) }
  }

  /// Whether a stretch of bytes stands among others.
  static func holds(_ mark: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = mark.first else { return true }
    var place = bytes.startIndex
    while let next = bytes[place...].firstIndex(of: first) {
      if bytes[next...].starts(with: mark) { return true }
      place = next + 1
    }
    return false
  }
}
