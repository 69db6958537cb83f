/// A whole number that is kept in four bytes.
///
/// A report of 50 MB has hundreds of thousands of blocks, sections and figures, each with several places in the text;
/// kept as `Int` these took more memory than the text. A number of more than 31 bits, which no place in a text is, is
/// kept as the nearest one of 31.
@propertyWrapper
public struct Narrow: Equatable, Hashable, Sendable {
  @usableFromInline var kept: Int32

  /// A number, kept in four bytes.
  @inlinable public init(wrappedValue: Int) { kept = Int32(clamping: wrappedValue) }

  /// The number.
  @inlinable public var wrappedValue: Int {
    get { Int(kept) }
    set { kept = Int32(clamping: newValue) }
  }
}

/// An index or none, kept in four bytes; as ``Narrow``, for what is 0 or more.
@propertyWrapper
public struct NarrowIndex: Equatable, Hashable, Sendable {
  @usableFromInline var kept: Int32

  /// An index or nil, kept in four bytes.
  @inlinable public init(wrappedValue: Int?) { kept = Int32(clamping: wrappedValue ?? -1) }

  /// The index, or nil.
  @inlinable public var wrappedValue: Int? {
    get { kept < 0 ? nil : Int(kept) }
    set { kept = Int32(clamping: newValue ?? -1) }
  }
}

/// A stretch of a text or of an array, kept in eight bytes; as ``Narrow``, for what begins at 0 or behind it.
@propertyWrapper
public struct NarrowRange: Equatable, Hashable, Sendable {
  @usableFromInline var start: Int32
  @usableFromInline var end: Int32

  /// A stretch, kept in eight bytes.
  @inlinable public init(wrappedValue: Range<Int>) {
    start = Int32(clamping: wrappedValue.lowerBound)
    end = Int32(clamping: wrappedValue.upperBound)
  }

  /// The stretch.
  @inlinable public var wrappedValue: Range<Int> {
    get { Int(start)..<Int(end) }
    set { self = NarrowRange(wrappedValue: newValue) }
  }
}

extension Narrow: Codable {
  /// Reads the number as an `Int` is read.
  public init(from decoder: any Decoder) throws {
    self.init(wrappedValue: try Int(from: decoder))
  }

  /// Writes the number as an `Int` is written.
  public func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }
}

extension NarrowRange: Codable {
  /// Reads the stretch as a `Range<Int>` is read.
  public init(from decoder: any Decoder) throws {
    self.init(wrappedValue: try Range<Int>(from: decoder))
  }

  /// Writes the stretch as a `Range<Int>` is written.
  public func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }
}

extension NarrowIndex: Codable {
  /// Reads the index as an `Int?` is read by itself; a field that is left out, see below.
  public init(from decoder: any Decoder) throws {
    self.init(wrappedValue: try Int?(from: decoder))
  }

  /// Writes the index as an `Int?` is written by itself.
  public func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }
}

extension KeyedDecodingContainer {
  /// The index of a field that is left out where there is none.
  public func decode(_: NarrowIndex.Type, forKey key: Key) throws -> NarrowIndex {
    NarrowIndex(wrappedValue: try decodeIfPresent(Int.self, forKey: key))
  }
}

extension KeyedEncodingContainer {
  /// Writes the index of a field, which is left out where there is none.
  public mutating func encode(_ index: NarrowIndex, forKey key: Key) throws {
    try encodeIfPresent(index.wrappedValue, forKey: key)
  }
}
