/// A number that stands for some words, the same on every machine and in every run (FNV-1a, 64 bits).
///
/// Two of different words are the same about once in 2^32 of them. The hash of the standard library differs from run to
/// run, and brings every Han character into its normal form first.
public struct Fingerprint: Sendable {
  @usableFromInline var kept: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The number of what was taken in so far.
  @inlinable public var number: UInt64 { kept }

  /// Of no words yet.
  @inlinable public init() {}

  /// Takes in a byte, or a scalar by its code.
  @inlinable public mutating func add(_ part: UInt64) {
    kept = (kept ^ part) &* 0x100_0000_01B3
  }
}
