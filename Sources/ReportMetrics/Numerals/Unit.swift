import ReportForms

/// The measure words as the rules of this stage look for them in a block's text.
enum Unit {
  typealias Measure = MeasureWords.Measure

  /// The measure word at a place, with what it measures; nil if none stands there.
  static func match(at place: Int, in text: BlockText) -> (end: Int, measure: Measure)? {
    MeasureWords.match(at: place, in: text.scalars)
  }
}
