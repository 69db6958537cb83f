/// Unicode scalars in two bytes each, or in four where one of them is above U+FFFF.
///
/// Nearly every report is written in characters of two bytes; as `Unicode.Scalar` a text of 50 MB takes 70 MB. A
/// stretch is an array of its own, made when it is asked for: code walks a paragraph or a cell, never the whole.
public struct NarrowScalars: Sequence, Equatable, Sendable {
  @usableFromInline let narrow: [UInt16]
  /// All of them, where one does not fit into two bytes; else empty.
  @usableFromInline let wide: [Unicode.Scalar]

  /// The given scalars.
  public init(_ scalars: [Unicode.Scalar]) {
    let isNarrow = scalars.reduce(0) { $0 | $1.value } <= 0xFFFF
    wide = isNarrow ? [] : scalars
    narrow = [UInt16](unsafeUninitializedCapacity: isNarrow ? scalars.count : 0) { codes, count in
      count = codes.count
      for place in codes.indices {
        codes[place] = UInt16(truncatingIfNeeded: scalars[place].value)
      }
    }
  }

  /// How many there are.
  @inlinable public var count: Int { narrow.count + wide.count }

  /// The last of them; nil where there is none.
  public var last: Unicode.Scalar? { count > 0 ? self[count - 1] : nil }

  /// The one at a place.
  @inlinable public subscript(place: Int) -> Unicode.Scalar {
    wide.isEmpty ? Self.scalar(narrow[place]) : wide[place]
  }

  /// Those of a stretch.
  public subscript(range: Range<Int>) -> [Unicode.Scalar] {
    guard wide.isEmpty else { return Array(wide[range]) }
    return [Unicode.Scalar](unsafeUninitializedCapacity: range.count) { scalars, count in
      for code in narrow[range] {
        scalars.initializeElement(at: count, to: Self.scalar(code))
        count += 1
      }
    }
  }

  /// Two bytes that were made of a scalar are one.
  @inlinable static func scalar(_ code: UInt16) -> Unicode.Scalar {
    Unicode.Scalar(code) ?? "\u{FFFD}"
  }

  /// Walks all of them.
  @inlinable public func makeIterator() -> Iterator { Iterator(of: self) }

  /// A walk over scalars in their order.
  public struct Iterator: IteratorProtocol {
    @usableFromInline let scalars: NarrowScalars
    @usableFromInline var place = 0

    @inlinable init(of scalars: NarrowScalars) { self.scalars = scalars }

    /// The next one, or nil behind the last.
    @inlinable public mutating func next() -> Unicode.Scalar? {
      guard place < scalars.count else { return nil }
      defer { place += 1 }
      return scalars[place]
    }
  }
}
