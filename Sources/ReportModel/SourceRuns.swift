/// The stretches of the source that make up the text of a block, nearly always one.
///
/// A single stretch takes no memory of its own: a text of 50 MB has 300,000 blocks, and an array for each took 20 MB.
public struct SourceRuns: RandomAccessCollection, Equatable, Sendable {
  /// Where the single stretch begins; behind ``end`` where there is none or there are several.
  private var start: Int32 = 1
  /// Where the single stretch ends.
  private var end: Int32 = 0
  /// The stretches, unless there is a single one.
  private var several: [NarrowRange] = []

  /// No stretch.
  public init() {}

  /// A single stretch of the source.
  public init(_ run: SourceRange) { append(run) }

  /// Some stretches of the source.
  public init(_ runs: some Sequence<SourceRange>) {
    for run in runs { append(run) }
  }

  /// Puts a stretch behind the others.
  public mutating func append(_ run: SourceRange) {
    if isEmpty {
      (start, end) = (Int32(clamping: run.lowerBound), Int32(clamping: run.upperBound))
      return
    }
    if isSingle {
      several = [NarrowRange(wrappedValue: self[0])]
      (start, end) = (1, 0)
    }
    several.append(NarrowRange(wrappedValue: run))
  }

  /// Puts stretches behind the others.
  public mutating func append(_ runs: SourceRuns) {
    for run in runs { append(run) }
  }

  /// The stretches of both, one behind the other.
  public static func + (left: SourceRuns, right: SourceRuns) -> SourceRuns {
    var runs = left
    runs.append(right)
    return runs
  }

  private var isSingle: Bool { start <= end }

  /// The place of the first stretch.
  public var startIndex: Int { 0 }

  /// How many there are.
  public var endIndex: Int { isSingle ? 1 : several.count }

  /// One of the stretches.
  public subscript(place: Int) -> SourceRange {
    guard isSingle else { return several[place].wrappedValue }
    precondition(place == 0)
    return Int(start)..<Int(end)
  }
}

extension SourceRuns: ExpressibleByArrayLiteral {
  /// Some stretches of the source.
  public init(arrayLiteral runs: SourceRange...) { self.init(runs) }
}

extension SourceRuns: Codable {
  /// Reads the stretches as an array of them.
  public init(from decoder: any Decoder) throws {
    self.init(try [SourceRange](from: decoder))
  }

  /// Writes the stretches as an array of them.
  public func encode(to encoder: any Encoder) throws { try Array(self).encode(to: encoder) }
}
