/// Rates of work done (办结率, 答复率), which say the percent of what there was to do.
enum MetricRates {
  /// The act whose rate a name states: 办结 of 按时办结率; nil if the name is of no such rate.
  static func act(of label: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard label.count >= 3, label[label.count - 1] == "率" else { return nil }
    let words = BlockText(label)
    let length = TotalWords.rateActs.length(before: label.count - 1, in: words)
    return length > 0 ? Array(label[(label.count - 1 - length)..<(label.count - 1)]) : nil
  }

  /// How the act of a rate was done, where that makes it another one: 按期 of 按期结案率, which is no rate of all 结案.
  static func manner(of act: [Unicode.Scalar], in label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let end = label.count - 1 - act.count
    let length = TotalWords.manners.length(before: end, in: BlockText(label))
    return Array(label[end - length..<end])
  }

  /// Whether a name states an act.
  static func holds(_ act: [Unicode.Scalar], in label: [Unicode.Scalar]) -> Bool {
    let words = BlockText(label)
    return label.indices.contains { words.has(act, at: $0) }
  }

  /// Whether a count is of what there was to do: cases, or what came in.
  ///
  /// A rate may be a share of it; 日均3.2件，办结率98% and 召开会议5次，办结率98% say no total of the rate.
  static func isWork(_ draft: Draft) -> Bool {
    let words = BlockText(draft.label)
    let all = 0..<draft.label.count
    if TotalWords.means.first(in: all, of: words) != nil { return false }
    return BreakdownBuilder.ofCases.contains(draft.unit)
      || TotalWords.work.first(in: all, of: words) != nil
  }
}
