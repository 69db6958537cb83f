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
  /// How many characters at the end of the name say what became of the thing: 政府信息公开申请|来自校外.
  var predicateLength = 0
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
  /// How many drafts before it the figure stands that it is held against: the level of its rate, the
  /// whole of its share, the side before of its change.
  var base: Int?
  /// Whether it is the level of another time that is compared with, or how much there is more or less than it.
  var isCompared = false
  /// Where the other time is named that a level is of (较上年的55件增加14件).
  var comparedTime: Range<Int>?
  /// Which way its verb says that something went.
  var course: Course?

  /// A direction that a verb tells.
  enum Course {
    case rise, fall

    /// The direction of a verb of growth.
    init(ofGrowth verb: [Unicode.Scalar]) {
      // 比目标值少12件
      let isFall =
        verb.last == "少" || TotalWords.falls.length(before: verb.count, in: BlockText(verb)) > 0
      self = isFall ? .fall : .rise
    }

    /// The direction that the words between the two sides of a change tell (整合压缩为), or nil.
    init?(between sides: Range<Int>, in text: BlockText) {
      if TotalWords.falls.first(in: sides, of: text) != nil {
        self = .fall
      } else if TotalWords.rises.first(in: sides, of: text) != nil {
        self = .rise
      } else {
        return nil
      }
    }
  }

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
