import ReportModel

/// A quantity on its way to a metric: the mention, where it stands, and what has been found out.
struct Draft {
  /// The mention, whose places are offsets into its block.
  var mention: Mention
  /// Its sentence, as offsets into its block.
  var sentence: Range<Int>
  /// The reading offset of the block.
  var blockStart: Int
  /// The name of the indicator.
  var label: [Unicode.Scalar] = []
  /// Where the words before the number that belong to it begin.
  var clauseStart = 0
  /// What the percent or the bare number is to the quantity before it.
  var tie = Tie.none
  /// Whether it stands behind 其中 in its sentence.
  var isListed = false
  /// Its place among the drafts of the section that holds its total, if any.
  var parent: Int?
  /// How it belongs to its total.
  var relation: Metric.Relation?
  /// The end of the noun counted, where the noun stands behind the number.
  var nounEnd = 0
  /// Whether the verb before the number also serves the next clause (接受999宗咨询，353宗投诉).
  var leadingVerb: Range<Int>?
  /// The unit, as a string; "" if the text gives none.
  var unit = ""

  /// What binds a quantity to the one before it.
  enum Tie {
    case none
    /// A percent straight behind a count, or 占N%.
    case shareOfPrevious, proportion
    /// A growth rate.
    case growth
    /// A zero statement.
    case zero
  }

  /// The place of the number in reading offsets.
  var place: Int { blockStart + mention.numeral.lowerBound }
}
