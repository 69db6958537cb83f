/// The stretches of the source that make up the text of a block, nearly always one.
///
/// A single stretch takes no memory of its own: a text of 50 MB has 300,000 blocks, and an array for each took 20 MB.
public struct SourceRuns: RandomAccessCollection, Equatable, Sendable {
  /// Where the single stretch begins; behind ``end`` where there is none or there are several.
  private var start: UInt32 = 1
  /// Where the single stretch ends.
  private var end: UInt32 = 0
  /// The stretches, unless there is a single one.
  private var several: [Run] = []

  /// A stretch; ranges in an array would have the runtime look for what makes numbers comparable, before the first
  /// screen.
  private struct Run: Equatable {
    var start: Int
    var end: Int

    init(_ range: SourceRange) { (start, end) = (range.lowerBound, range.upperBound) }

    var range: SourceRange { start..<end }
  }

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
    if isEmpty, let start = UInt32(exactly: run.lowerBound),
      let end = UInt32(exactly: run.upperBound)
    {
      (self.start, self.end) = (start, end)
      return
    }
    if isSingle {
      several = [Run(self[0])]
      (start, end) = (1, 0)
    }
    several.append(Run(run))
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
    guard isSingle else { return several[place].range }
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
