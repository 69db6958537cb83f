internal import HanText
internal import ReportModel

/// Finds the marks of a page's source, in letters of either case.
struct MarkFinder {
  private let text: [Unicode.Scalar]
  /// Marks that no more of the page has, and marks of one sign.
  private var absent: Set<String> = []
  private var absentSigns: Set<Unicode.Scalar> = []

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

  /// The name that begins at a place, in lower case, and where it ends; of one longer than 64 signs, 65.
  func name(at start: Int) -> (name: String, end: Int) {
    var end = start
    while end < text.count, end - start < 65, Self.isNamePart(text[end]) { end += 1 }
    let name = String(unsafeUninitializedCapacity: end - start) { buffer in
      for place in start..<end { buffer[place - start] = UInt8(Self.lowered(text[place]).value) }
      return end - start
    }
    return (name, end)
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 && scalar != ">" && scalar != "/" && !scalar.isBlank && !scalar.isControl
      && scalar != "<"
  }

  /// Where a sign stands next; that there is none more is kept.
  mutating func index(ofSign sign: Unicode.Scalar, from start: Int) -> Int? {
    guard !absentSigns.contains(sign) else { return nil }
    for place in start..<max(start, text.count) where text[place] == sign { return place }
    absentSigns.insert(sign)
    return nil
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
  /// Adds scalars: this is asked of every character of large pages.
  mutating func append(inUTF8 scalars: ArraySlice<Unicode.Scalar>) {
    // Enough for most texts of a page, and little to ask of the stack.
    let size = 256
    var start = scalars.startIndex
    while start < scalars.endIndex {
      let end = Swift.min(start + size, scalars.endIndex)
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * (end - start)) { buffer in
        var count = 0
        for place in start..<end {
          let scalar = scalars[place]
          if scalar.value < 0x80 {
            buffer[count] = UInt8(truncatingIfNeeded: scalar.value)
            count += 1
          } else {
            for byte in scalar.utf8 {
              buffer[count] = byte
              count += 1
            }
          }
        }
        append(contentsOf: buffer[..<count])
      }
      start = end
    }
  }

  /// Adds a scalar byte by byte.
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
