internal import HanText

/// The headings by which work reports without numbers part what was done from what is planned.
///
/// ```
/// 2022年主要工作   “十四五”时期工作回顾   今后五年的目标任务   2023年工作安排
/// ```
enum PlanHeading {
  /// Whether a line is one: a time, then a word that such headings end with, and no sentence.
  static func isPrinted(_ words: [Unicode.Scalar]) -> Bool {
    guard words.count <= 30, let end = timeEnd(words), end < words.count,
      words[end...].allSatisfy({ $0.isHan || $0 == "、" || $0 == "“" || $0 == "”" })
    else { return false }
    return endings.isSuffix(of: words)
  }

  /// The place behind 2022年, “十四五”时期 or 今后五年.
  private static func timeEnd(_ words: [Unicode.Scalar]) -> Int? {
    let named = times.length(in: words, at: 0, before: words.count)
    if named > 0 { return named }
    guard let first = words.first else { return nil }
    if first == "“", let close = words.prefix(8).firstIndex(of: "”") {
      // A plan of five years: “十四五”.
      return words[1..<close].last == "五" ? close + 1 : nil
    }
    guard words.count > 6, YearReader.year(in: Array(words.prefix(5))) != nil, words[4] == "年"
    else {
      return nil
    }
    return 5
  }

  private static let times = WordSet(
    """
    过去一年 过去五年 过去的一年 过去的五年 过去四年 过去三年 五年来 一年来 三年来 四年来 今后五年 未来五年 今后一年 今后一个时期 今后三年 下一年度 新的一年
    本届政府 全年 今年 去年 上半年 下半年
    """)

  private static let endings = WordSet(
    """
    主要工作 重点工作 工作回顾 工作安排 工作任务 工作计划 工作打算 工作部署 工作建议 工作总结 工作情况 工作思路 工作重点 工作要点 工作要求 工作目标
    主要任务 重点任务 目标任务 总体要求 主要目标 预期目标 奋斗目标 总体思路 总体部署 工作成效 主要成效 工作设想 工作的建议 工作意见
    """)
}
