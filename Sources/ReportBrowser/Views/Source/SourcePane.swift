public import ReportModel

/// What a report was read from, as it came, or why it is not to be had.
public struct SourceAnswer: Equatable, Sendable {
  /// The source; nil where there is none.
  public var source: ReportSource?
  /// Why there is none, in words; nil where the format of the file has none that a person could read.
  public var fault: String?
  /// How long the report is that it was asked for: one that was read anew meanwhile has another.
  public var readingLength: Int

  /// An answer to who asked for the source of a report.
  ///
  /// - Parameters:
  ///   - source: the source; nil where there is none.
  ///   - fault: why there is none, in words; nil where the format of the file has none.
  ///   - report: the report that it was asked for.
  public init(_ source: ReportSource?, fault: String? = nil, of report: Report) {
    self.source = source
    self.fault = fault
    readingLength = report.readingLength
  }
}

/// Where the keys are in a text, as it is shown in what that was read from.
struct SourceSpot: Equatable, Sendable {
  /// The paragraph, the row of a table, the sentence of a figure.
  var stretch: ReadingRange
  /// The figure or the cell in it; empty where all of it is meant.
  var quote: ReadingRange

  /// A stretch of the text, and what of it is meant.
  init(_ stretch: ReadingRange, quote: ReadingRange? = nil) {
    self.stretch = stretch
    self.quote = quote ?? stretch.lowerBound..<stretch.lowerBound
  }
}

/// What a report was read from, open below the view.
struct SourcePane: Equatable, Sendable {
  /// The source; nil while it is read.
  private(set) var source: ReportSource?
  /// Whether it was asked for.
  private(set) var isAsked = false
  /// Where the person scrolled to, while the keys stay where they were then.
  private var scrolled: Scrolled?

  private struct Scrolled: Equatable {
    var spot: SourceSpot?
    var top: Int
  }

  /// The first place on screen, where the person scrolled while the keys were at a spot.
  func top(at spot: SourceSpot?) -> Int? {
    scrolled.flatMap { $0.spot == spot ? $0.top : nil }
  }

  /// Makes a place the first on screen until the keys go elsewhere.
  mutating func scroll(to top: Int, at spot: SourceSpot?) {
    scrolled = Scrolled(spot: spot, top: top)
  }

  /// Takes back where the person scrolled to, once the keys are elsewhere.
  mutating func follow(_ spot: SourceSpot?) {
    if let scrolled, scrolled.spot != spot { self.scrolled = nil }
  }

  /// Holds that the source is being read.
  mutating func ask() { isAsked = true }

  /// Takes the source.
  mutating func take(_ source: ReportSource) { self.source = source }

  /// Holds that it is of another report than before: it is to be read anew.
  mutating func forget() { self = SourcePane() }
}
