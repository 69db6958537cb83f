internal import HanText

/// A heading found at the start of a stretch of text: what it says and where it stops.
struct HeadingCut: Equatable {
  /// The level by the style of the number, an annex's shift not counted.
  var level: Int
  /// The mark, nil for a heading without a number.
  var marker: EnumerationMarker?
  /// The offsets of the words of the heading, without its final mark.
  var words: Range<Int>
  /// The offset behind the heading and its final mark.
  var end: Int
  /// Whether text follows behind a mark in the same paragraph.
  var isRunIn: Bool
  /// Whether it is the title of another report, whose headings are below it.
  var isTitle = false
}

extension EnumerationMarker.Style {
  /// The level that the style stands for in official documents (GB/T 9704), nil for items.
  var level: Int? {
    switch self {
    case .part, .annex, .ideograph: 1
    case .bracketedIdeograph: 2
    case .arabic: 3
    case .bracketedArabic: 4
    case .circled: 5
    case .item: nil
    }
  }

  /// Whether numbers inside it are counted one level lower.
  var shiftsLevels: Bool { self == .part || self == .annex }
}
