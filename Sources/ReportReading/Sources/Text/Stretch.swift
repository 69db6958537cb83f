internal import HanText
internal import ReportModel

/// A paragraph's text as it is read, walked by offsets that lead back to the source.
///
/// Where nothing was taken out, the offsets are the source's own and nothing is copied.
struct Stretch {
  /// The source, or a copy of the paragraph when pieces were taken out of it.
  let scalars: [Unicode.Scalar]
  /// Where the paragraph stands in `scalars`.
  let range: Range<Int>
  /// The paragraph's stretches of the source.
  private let sourceRuns: SourceRuns
  /// Where each of several stretches begins in `scalars`.
  private let runStarts: [Int]

  /// The text of some stretches of the source, ascending.
  init(_ runs: SourceRuns, of text: [Unicode.Scalar]) {
    sourceRuns = runs
    if runs.count == 1 {
      scalars = text
      range = runs[0]
      runStarts = []
    } else {
      var copy: [Unicode.Scalar] = []
      var starts: [Int] = []
      for run in runs {
        starts.append(copy.count)
        copy += text[run]
      }
      scalars = copy
      range = 0..<copy.count
      runStarts = starts
    }
  }

  /// A part of a text.
  init(_ part: Range<Int>, of text: [Unicode.Scalar]) { self.init(SourceRuns(part), of: text) }

  private init(_ whole: Stretch, narrowedTo range: Range<Int>) {
    scalars = whole.scalars
    self.range = range
    sourceRuns = whole.sourceRuns
    runStarts = whole.runStarts
  }

  /// A part as a stretch of its own, whose offsets are those of the whole.
  func narrowed(to part: Range<Int>) -> Stretch { Stretch(self, narrowedTo: part) }

  var start: Int { range.lowerBound }
  var end: Int { range.upperBound }
  var count: Int { range.count }

  /// Whether the paragraph begins with a number of a list or a heading: 一、, （二）, 1.
  var isNumbered: Bool { EnumerationMarker(in: scalars, at: start, before: end) != nil }

  /// The scalar at a place, or NUL outside the paragraph.
  subscript(place: Int) -> Unicode.Scalar { range.contains(place) ? scalars[place] : "\0" }

  /// The stretches of the source that a part of the paragraph stands for.
  func runs(of part: Range<Int>) -> SourceRuns {
    guard !part.isEmpty else { return SourceRuns() }
    if sourceRuns.count == 1 { return SourceRuns(part) }
    var result = SourceRuns()
    var index = max(0, runStarts.partitioningIndex { $0 > part.lowerBound } - 1)
    while index < sourceRuns.count, runStarts[index] < part.upperBound {
      let run = sourceRuns[index]
      let start = runStarts[index]
      let piece = part.clamped(to: start..<start + run.count)
      let shift = run.lowerBound - start
      if !piece.isEmpty { result.append(piece.lowerBound + shift..<piece.upperBound + shift) }
      index += 1
    }
    return result
  }

  /// The source offset of a place inside the paragraph.
  func source(of place: Int) -> Int {
    runs(of: place..<place + 1).first?.lowerBound ?? place
  }

  /// A part without the blanks at its ends.
  func trimmed(_ part: Range<Int>) -> Range<Int> {
    var low = part.lowerBound
    var high = part.upperBound
    while low < high, scalars[low].isBlank { low += 1 }
    while high > low, scalars[high - 1].isBlank { high -= 1 }
    return low..<high
  }

  /// The first place of a part at or behind which no blank stands.
  func skipBlanks(from place: Int) -> Int {
    var place = place
    while place < end, !scalars[place].isInk { place += 1 }
    return place
  }

  /// The scalars of a part that are not blank.
  func inked(_ part: Range<Int>) -> [Unicode.Scalar] {
    part.count == scalars.count && scalars.allSatisfy { $0.isInk }
      ? scalars : scalars[part].ink
  }
}
