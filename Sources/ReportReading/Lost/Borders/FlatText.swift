internal import HanText
internal import ReportModel

/// The scalars of some blocks that are not blank, folded to half width, with their places in the source.
///
/// Borders drawn with strokes are kept as `|`; where blanks or a line end stood is noted as a gap.
struct FlatText {
  private(set) var ink: [Unicode.Scalar] = []
  /// The source offset of each.
  private(set) var places: [Int] = []
  /// Whether blanks, a line end or a border stands before each.
  private(set) var gaps: [Bool] = []
  /// Whether a line ends before each.
  private(set) var lineStarts: [Bool] = []

  /// The ink of some stretches of a text, ascending.
  init(_ runs: some Collection<SourceRange>, of text: [Unicode.Scalar]) {
    let size = runs.reduce(0) { $0 + $1.count }
    ink.reserveCapacity(size)
    places.reserveCapacity(size)
    gaps.reserveCapacity(size)
    lineStarts.reserveCapacity(size)
    for run in runs {
      var isGap = places.last.map { $0 + 1 != run.lowerBound } ?? true
      var isLineStart = places.last.map { Self.endsLine(text[$0 + 1..<run.lowerBound]) } ?? true
      for place in run {
        let scalar = text[place]
        if !scalar.isInk {
          isGap = true
          if scalar.isLineEnd { isLineStart = true }
          continue
        }
        let isBorder = Self.isBorder(scalar)
        ink.append(isBorder ? "|" : WidthFolding.fold(scalar))
        places.append(place)
        gaps.append(isGap || isBorder)
        lineStarts.append(isLineStart)
        isGap = isBorder
        isLineStart = false
      }
    }
  }

  var count: Int { ink.count }

  /// The scalar at a place, or NUL outside.
  subscript(place: Int) -> Unicode.Scalar { ink.indices.contains(place) ? ink[place] : "\0" }

  /// Whether a scalar may stand in the cells of figures: digits, marks for nothing, a separator between digits.
  func isOfFigures(_ place: Int) -> Bool {
    if [",", "."].contains(self[place]) {
      return self[place - 1].digitValue != nil && self[place + 1].digitValue != nil
    }
    return self[place] == "|" || !FlatUnits(place..<place + 1, of: self).units.isEmpty
  }

  /// The stretch of the source that a part stands for.
  func source(of part: Range<Int>) -> SourceRange {
    guard !part.isEmpty else { return 0..<0 }
    return places[part.lowerBound]..<places[part.upperBound - 1] + 1
  }

  /// The words of a part as printed, without blanks and borders.
  func words(of part: Range<Int>, in text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var words: [Unicode.Scalar] = []
    words.reserveCapacity(part.count)
    for place in part where ink[place] != "|" { words.append(text[places[place]]) }
    return words
  }

  /// Whether some words stand at a place.
  func holds(_ words: [Unicode.Scalar], at place: Int) -> Bool {
    guard place >= 0, place + words.count <= ink.count else { return false }
    return words.indices.allSatisfy { ink[place + $0] == words[$0] }
  }

  /// The first place of a part, or its end, at which no border stands.
  func skipBorders(from place: Int) -> Int {
    var place = place
    while place < ink.count, ink[place] == "|" { place += 1 }
    return place
  }

  private static func endsLine(_ gap: ArraySlice<Unicode.Scalar>) -> Bool {
    gap.contains { $0.isLineEnd }
  }

  private static func isBorder(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7C, 0xFF5C, 0x2502, 0x2503, 0x2551: true
    default: false
    }
  }
}
