/// Writes what goes with stored codes: numbers of seven bits a byte, the lowest first.
struct DetailWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds the headings: each by its distance from the one before, its length and that of its section.
  mutating func write(_ headings: [SearchIndex.Heading]) {
    write(headings.count)
    var last = 0
    for heading in headings {
      write(Int(heading.words.lowerBound) - last)
      write(heading.words.count)
      write(heading.section.count)
      last = Int(heading.words.lowerBound)
    }
  }

  /// Adds the scalars above U+FFFF.
  mutating func write(_ beyond: [SearchIndex.Beyond]) {
    write(beyond.count)
    var last = 0
    for one in beyond {
      write(Int(one.place) - last)
      write(Int(one.scalar.value))
      last = Int(one.place)
    }
  }

  /// Adds which scalars the codes were: for each code the first that was another and the next that was not that,
  /// as “ and ” of a quote, or the blanks of two widths; then the places where it is the second, or a third.
  mutating func write(_ scalars: [Unicode.Scalar], foldedTo codes: [UInt16]) {
    var usual: [UInt16: Unicode.Scalar] = [:]
    for (code, scalar) in zip(codes, scalars) where UInt32(code) != scalar.value {
      if usual[code] == nil { usual[code] = scalar }
    }
    let known = CodeSet(usual.keys)
    var second: [UInt16: Unicode.Scalar] = [:]
    var exceptions: [(place: Int, scalar: Unicode.Scalar, isSecond: Bool)] = []
    for (place, (code, scalar)) in zip(codes, scalars).enumerated() where known.contains(code) {
      guard usual[code] != scalar else { continue }
      if second[code] == nil { second[code] = scalar }
      exceptions.append((place, scalar, second[code] == scalar))
    }
    write(usual.count)
    for (code, scalar) in usual.sorted(by: { $0.key < $1.key }) {
      write(Int(code))
      write(Int(scalar.value))
      write(Int((second[code] ?? scalar).value))
    }
    write(exceptions.count)
    var last = 0
    for exception in exceptions {
      write((exception.place - last) << 1 | (exception.isSecond ? 0 : 1))
      if !exception.isSecond { write(Int(exception.scalar.value)) }
      last = exception.place
    }
  }

  private mutating func write(_ number: Int) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}

/// Some codes, to be asked for each code of a text whether it is among them.
private struct CodeSet {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  init(_ codes: some Sequence<UInt16>) {
    for code in codes { bits[Int(code) >> 6] |= 1 << UInt64(code & 63) }
  }

  func contains(_ code: UInt16) -> Bool { bits[Int(code) >> 6] >> UInt64(code & 63) & 1 == 1 }
}

/// Reads what ``DetailWriter`` wrote; of damaged bytes it reads less.
struct DetailReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The headings, which come first.
  mutating func headings() -> [SearchIndex.Heading] {
    var headings: [SearchIndex.Heading] = []
    var start: Int32 = 0
    for _ in 0..<count() {
      start &+= number()
      let (words, section) = (number(), number())
      guard start >= 0, start < .max >> 1, words < .max >> 1, section < .max >> 1 else { break }
      headings.append(
        SearchIndex.Heading(words: start..<start + words, section: start..<start + section))
    }
    return headings
  }

  /// The scalars above U+FFFF, which come next.
  mutating func beyond() -> [SearchIndex.Beyond] {
    pairs().map { SearchIndex.Beyond(place: $0.number, scalar: $0.scalar) }
  }

  /// The scalars that codes were, which come last.
  ///
  /// - Parameter codes: the codes.
  /// - Returns: a scalar for each.
  mutating func scalars(of codes: [UInt16]) -> [Unicode.Scalar] {
    var usual: [UInt16: Unicode.Scalar] = [:]
    var second: [UInt16: Unicode.Scalar] = [:]
    for _ in 0..<count() {
      let code = UInt16(truncatingIfNeeded: number())
      usual[code] = scalar()
      second[code] = scalar()
    }
    var scalars = codes.map { usual[$0] ?? Unicode.Scalar($0) ?? "\u{FFFD}" }
    var place = 0
    for _ in 0..<count() {
      let step = Int(UInt32(bitPattern: number()))
      place += step >> 1
      let third = step & 1 == 1 ? scalar() : nil
      guard place < scalars.count else { break }
      scalars[place] = third ?? second[codes[place]] ?? scalars[place]
    }
    return scalars
  }

  private mutating func scalar() -> Unicode.Scalar? {
    Unicode.Scalar(UInt32(bitPattern: number()))
  }

  private mutating func pairs() -> [(number: Int32, scalar: Unicode.Scalar)] {
    var pairs: [(number: Int32, scalar: Unicode.Scalar)] = []
    var last: Int32 = 0
    for _ in 0..<count() {
      last &+= number()
      guard last >= 0, let scalar = Unicode.Scalar(UInt32(bitPattern: number())) else { break }
      pairs.append((last, scalar))
    }
    return pairs
  }

  /// A number of things that follow, no more than there are bytes.
  private mutating func count() -> Int { min(Int(max(0, number())), bytes.count) }

  private mutating func number() -> Int32 {
    var number: UInt32 = 0
    var shift: UInt32 = 0
    while place < bytes.count, shift < 32 {
      let byte = bytes[place]
      place += 1
      number |= UInt32(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int32(bitPattern: number)
  }
}
