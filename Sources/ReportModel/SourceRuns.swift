/// The stretches of the source that make up the text of a block, nearly always one.
///
/// A single stretch takes no memory of its own: a text of 50 MB has 300,000 blocks, and an array for each took 20 MB.
public struct SourceRuns: RandomAccessCollection, Equatable, Sendable {
  /// Where the single stretch begins; behind ``end`` where there is none or there are several.
  private var start: UInt32 = 1
  /// Where the single stretch ends.
  private var end: UInt32 = 0
  /// The stretches, unless there is a single one.
  private var several: [SourceRange] = []

  /// Some stretches of the source.
  public init(_ runs: [SourceRange]) {
    if runs.count == 1, let start = UInt32(exactly: runs[0].lowerBound),
      let end = UInt32(exactly: runs[0].upperBound)
    {
      (self.start, self.end) = (start, end)
    } else {
      several = runs
    }
  }

  /// Puts stretches behind the others.
  public mutating func append(_ runs: [SourceRange]) {
    if isSingle || several.isEmpty {
      self = SourceRuns(Array(self) + runs)
    } else {
      several += runs
    }
  }

  private var isSingle: Bool { start <= end }

  /// The place of the first stretch.
  public var startIndex: Int { 0 }

  /// How many there are.
  public var endIndex: Int { isSingle ? 1 : several.count }

  /// One of the stretches.
  public subscript(place: Int) -> SourceRange {
    guard isSingle else { return several[place] }
    precondition(place == 0)
    return Int(start)..<Int(end)
  }
}

extension SourceRuns: Codable {
  /// Reads the stretches as an array of them.
  public init(from decoder: any Decoder) throws {
    self.init(try [SourceRange](from: decoder))
  }

  /// Writes the stretches as an array of them.
  public func encode(to encoder: any Encoder) throws { try Array(self).encode(to: encoder) }
}
