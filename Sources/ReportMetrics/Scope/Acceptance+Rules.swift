import HanText
import ReportForms

/// Standards and habits, which say what is done each time and not what came about: 每人每月150元, 每月编发1期.
extension Acceptance {
  /// Whether a number is the basis of a rate or a standard (每1个百分点, 每人每月150元).
  var isBasis: Bool {
    let end = text.droppingBlanks(before: mention.span.lowerBound)
    // 每增长1个百分点: the verb of growth may stand between.
    let verb = NameWords.growth.length(before: end, in: text)
    if verb > 0, text[end - verb - 1] == "每" { return true }
    if isHabit { return true }
    let length = ScopeWords.basisRates.length(before: end, in: text)
    guard length > 0, !isAveraged(before: end - length) else { return false }
    // 每户一到五个 tells what came about: a standard has one number.
    if mention.rangeEnd != nil, measure == .item { return false }
    return length > 1 || numeral.number.whole != nil && !endsHere || measure != .money
  }

  /// 每月编发1期, 每季度组织2次检查: how often something is done as a rule; 每月平均编发3期 and 每年惠及3万人 tell what came about.
  private var isHabit: Bool {
    // Rules name small numbers: 汛期每日发布水情10次 was counted.
    guard measure == .item, let count = numeral.number.whole, count <= 5, mention.rangeEnd == nil,
      mention.scale == .one, mention.role == nil
    else { return false }
    let clause = clauseStart..<mention.span.lowerBound
    guard let time = ScopeWords.habits.first(in: clause, of: text) else { return false }
    // 从每月编发1期增加到2期
    return TotalWords.means.first(in: clause, of: text) == nil
      && (clause.lowerBound..<time.lowerBound).allSatisfy {
        !"从由".unicodeScalars.contains(text[$0])
      }
      && NameWords.changesToLevel.first(in: clause, of: text) == nil
  }

  /// 平均每场8000人次 was measured, 从每人每月150元提高到173元 and 提高到每人每月760元 came about: none is a basis.
  private func isAveraged(before place: Int) -> Bool {
    var end = place
    while case let length = ScopeWords.basisRates.length(before: end, in: text), length > 0 {
      end -= length
    }
    let before = text[end - 1]
    // 低保标准分别为每人每月780元、680元 tells the level of two.
    let level = end - NameWords.closers.length(before: end, in: text)
    if text.has(["标", "准"], at: level - 2), level < end { return true }
    return before == "从" || before == "由" || before == "均" && text[end - 2] == "平"
      || NameWords.changesToLevel.length(before: end, in: text) > 0
      || text.has(["达", "到"], at: end - 2)
  }
}
