/// Finds the paragraphs that hold all that a query asks for, and the places of it in them.
///
/// ```
/// 公开|公布 申请 -收费        every list of places ascends; the shortest leads through the text:
/// 申请 ─▶ its paragraph ─▶ a place of 公开|公布 in it? none of 收费? ─▶ all their places, in order
/// ```
struct Combination {
  /// The places of each term that a paragraph must hold.
  var required: [[Place]]
  /// The places of each term that it must not hold.
  var excluded: [[Place]]
  /// For each term about headings, the sections it must lie in, and where their headings say so.
  var sections: [SectionMatches]
  /// The sections that it must not lie in.
  var excludedSections: [SectionMatches]

  /// The places of all terms in the paragraphs that hold what is asked for.
  ///
  /// - Parameters:
  ///   - borders: where paragraphs start.
  ///   - length: the length of the text.
  ///   - body: called with each place, ascending.
  func forEachPlace(borders: [Int32], length: Int, _ body: (Place) -> Void) {
    // Where headings alone are asked for, the words in them are what is found.
    let shown = required.isEmpty ? sections.map(\.places) : required
    let leading = required.isEmpty ? [Place](joining: shown) : required.min { $0.count < $1.count }
    guard let leading, !leading.isEmpty, !required.contains(where: \.isEmpty) else { return }
    var walk = ParagraphWalk(self, borders: borders, length: length, shown: shown)
    var index = 0
    while index < leading.count {
      let paragraph = walk.paragraph(holding: leading[index].start)
      if walk.isFound(paragraph) { walk.places(in: paragraph).forEach(body) }
      repeat {
        index += 1
      } while index < leading.count
        && leading[index].start < paragraph.upperBound
    }
  }
}

/// The sections whose headings match a term.
struct SectionMatches {
  /// The reading ranges of the sections with all below them, ascending and apart.
  var ranges: [Range<Int32>] = []
  /// The places of the term in their headings.
  var places: [Place] = []
}

/// Goes through the paragraphs of a text, ascending.
private struct ParagraphWalk {
  private let combination: Combination
  private let borders: [Int32]
  private let length: Int32
  private let shown: [[Place]]
  private var border = Seeker()
  private var shownSeekers: [Seeker]
  private var excludedSeekers: [Seeker]
  private var sectionSeekers: [Seeker]
  private var excludedSectionSeekers: [Seeker]

  init(_ combination: Combination, borders: [Int32], length: Int, shown: [[Place]]) {
    self.combination = combination
    self.borders = borders
    self.length = Int32(length)
    self.shown = shown
    shownSeekers = shown.map { _ in Seeker() }
    excludedSeekers = combination.excluded.map { _ in Seeker() }
    sectionSeekers = combination.sections.map { _ in Seeker() }
    excludedSectionSeekers = combination.excludedSections.map { _ in Seeker() }
  }

  mutating func paragraph(holding offset: Int32) -> Range<Int32> {
    border.seek(in: borders.count) { borders[$0] > offset }
    let start = border.index > 0 ? borders[border.index - 1] : 0
    return start..<(border.index < borders.count ? borders[border.index] : length)
  }

  /// Whether a paragraph holds all that it must and nothing that it must not.
  mutating func isFound(_ paragraph: Range<Int32>) -> Bool {
    if !combination.required.isEmpty {
      for index in shown.indices where !Self.holds(shown[index], &shownSeekers[index], paragraph) {
        return false
      }
    }
    for (index, places) in combination.excluded.enumerated()
    where Self.holds(places, &excludedSeekers[index], paragraph) {
      return false
    }
    for (index, section) in combination.sections.enumerated()
    where !Self.contains(section, &sectionSeekers[index], paragraph) {
      return false
    }
    for (index, section) in combination.excludedSections.enumerated()
    where Self.contains(section, &excludedSectionSeekers[index], paragraph) {
      return false
    }
    return true
  }

  /// All places in a paragraph.
  mutating func places(in paragraph: Range<Int32>) -> [Place] {
    var lists: [[Place]] = []
    for index in shown.indices {
      let places = shown[index]
      shownSeekers[index].seek(in: places.count) { places[$0].start >= paragraph.lowerBound }
      let first = shownSeekers[index].index
      let found = places[first...].prefix { $0.start < paragraph.upperBound }
      lists.append(Array(found))
    }
    return [Place](joining: lists)
  }

  private static func holds(
    _ places: [Place], _ seeker: inout Seeker, _ paragraph: Range<Int32>
  ) -> Bool {
    seeker.seek(in: places.count) { places[$0].start >= paragraph.lowerBound }
    return seeker.index < places.count && places[seeker.index].start < paragraph.upperBound
  }

  private static func contains(
    _ section: SectionMatches, _ seeker: inout Seeker, _ paragraph: Range<Int32>
  ) -> Bool {
    let ranges = section.ranges
    seeker.seek(in: ranges.count) { ranges[$0].upperBound > paragraph.lowerBound }
    return seeker.index < ranges.count && ranges[seeker.index].lowerBound <= paragraph.lowerBound
  }
}
