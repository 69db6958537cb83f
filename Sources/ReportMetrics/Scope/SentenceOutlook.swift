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

  /// Whether what is counted at a place has not come about.
  mutating func isAhead(at place: Int, in text: BlockText) -> Bool {
    if let start = plan, start < place, PlanScope.isDone(before: place, from: start, in: text) {
      // 目标任务3000人，实际完成3560人，完成率118.7%: what came about is told to the end, or to the next plan.
      plan = PlanScope.start(in: place..<sentence.upperBound, of: text)
    }
    if supposed?.contains(place) ?? false { return true }
    if let plan, plan < place { return true }
    return !isFact && !PlanScope.isDone(before: place, from: sentence.lowerBound, in: text)
  }
}
