/// What a sentence plans or supposes, and from where on.
struct SentenceOutlook {
  /// The sentence, as offsets into its block.
  var sentence = 0..<0
  /// The place from which it plans, or nil if it does not.
  var plan: Int?
  /// The clause that only supposes, or nil.
  var supposed: Range<Int>?
  /// Whether it tells facts where it plans nothing; below a heading of problems and plans it has to say so.
  var isFact = true
  /// The last year that the report tells facts of.
  var year: Int?
  /// The item of the sentence that was asked last, and whether it tells facts where the sentence as a whole does not.
  private var item = 0..<0
  private var isItemFact = false

  /// What a sentence tells, with nothing found in it so far.
  init(sentence: Range<Int> = 0..<0) { self.sentence = sentence }

  /// Whether what is counted at a place has not come about.
  mutating func isAhead(at place: Int, in text: BlockText) -> Bool {
    if let start = plan, start < place, PlanScope.isDone(before: place, from: start, in: text) {
      // 目标任务3000人，实际完成3560人，完成率118.7%: what came about is told to the end, or to the next plan.
      plan = PlanScope.start(in: place..<sentence.upperBound, of: text)
    }
    if supposed?.contains(place) ?? false { return true }
    if let plan, plan < place { return true }
    return !tellsFact(at: place, in: text)
      && !PlanScope.isDone(before: place, from: sentence.lowerBound, in: text)
  }

  /// Whether what is told at a place is a fact, as all of the sentence is or its item.
  mutating func tellsFact(at place: Int, in text: BlockText) -> Bool {
    if isFact { return true }
    if !item.contains(place) {
      item = PlanScope.item(around: place, in: sentence, of: text)
      isItemFact =
        item != sentence && PlanScope.tellsFact(in: item, of: text, year: year)
    }
    return isItemFact
  }
}
