internal import HanText
internal import ReportModel

/// Finds the marks of a page's source, in letters of either case.
struct MarkFinder {
  private let text: [Unicode.Scalar]
  /// Marks that no more of the page has.
  private var absent: Set<String> = []

  init(_ text: [Unicode.Scalar]) { self.text = text }

  /// Whether a mark stands at a place.
  func stands(_ mark: String, at start: Int) -> Bool {
    var next = start
    for scalar in mark.unicodeScalars {
      guard next < text.count, text[next] == scalar || Self.lowered(text[next]) == scalar else {
        return false
      }
      next += 1
    }
    return true
  }

  /// A letter of ASCII as a small one.
  static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar
  }

  /// Whether no more of the page has a mark, as far as it was looked for.
  func isAbsent(_ mark: String) -> Bool { absent.contains(mark) }

  /// Notes that no more of the page has a mark.
  mutating func noteAbsent(_ mark: String) { absent.insert(mark) }

  /// The name that begins at a place, in lower case.
  func name(at start: Int) -> String {
    let name = text[start...].prefix(65).prefix {
      $0.value < 0x80 && $0 != ">" && $0 != "/" && !$0.isBlank && !$0.isControl && $0 != "<"
    }
    return String(scalars: Array(name)).lowercased()
  }

  /// Where a mark stands next; that there is none more is kept, so that looking again takes no time.
  mutating func index(of mark: String, from start: Int, before end: Int? = nil) -> Int? {
    guard !absent.contains(mark), let first = mark.unicodeScalars.first else { return nil }
    var next = start
    let limit = end ?? text.count
    while next < limit {
      if text[next] == first, stands(mark, at: next) { return next }
      next += 1
    }
    if end == nil { absent.insert(mark) }
    return nil
  }
}

extension [UInt8] {
  /// Adds a scalar byte by byte: this is asked of every character of large pages.
  mutating func append(inUTF8 scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case ..<0x80: append(UInt8(value))
    case ..<0x800:
      append(UInt8(0xC0 | value >> 6))
      append(UInt8(0x80 | value & 0x3F))
    case ..<0x10000:
      append(UInt8(0xE0 | value >> 12))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    default:
      append(UInt8(0xF0 | value >> 18))
      append(UInt8(0x80 | value >> 12 & 0x3F))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    }
  }
}
