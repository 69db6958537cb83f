internal import HanText

/// An entry of the page around a report, whatever stands between its label and its value.
///
/// ```
/// 索 引 号 0142/2026-00001        名称 | 某局2014年政府信息公开年度报告 |        发布日期：2015-01-05
/// ```
struct PageEntry {
  /// The label without blanks.
  let label: [Unicode.Scalar]
  /// Where the value stands; empty where there is none.
  let value: Range<Int>

  /// The longest label, with blanks between its characters.
  private static let horizon = 16

  /// The entry that a paragraph is, or begins with; nil when it is none.
  init?(_ stretch: Stretch) { self.init(stretch, in: stretch.range) }

  /// The entry that a part of a paragraph is, or nil when it is none.
  private init?(_ stretch: Stretch, in part: Range<Int>) {
    // Longer paragraphs hold more than the entry.
    guard part.count <= 300, !part.isEmpty else { return nil }
    let start = part.lowerBound + (Self.opens(stretch[part.lowerBound]) ? 1 : 0)
    var words: [Unicode.Scalar] = []
    for place in start..<max(start, min(part.upperBound, start + Self.horizon)) {
      let scalar = stretch.scalars[place]
      if scalar == "：" || scalar == ":" || Self.isBar(scalar) {
        guard FieldVocabulary.pageLabels.contains(words) else { return nil }
        let rest = stretch.trimmed(place + 1..<part.upperBound)
        label = words
        value = Self.isBar(scalar) ? Self.cell(rest, in: stretch) : rest
        return
      }
      guard scalar.isBlank else {
        words.append(scalar)
        continue
      }
      guard FieldVocabulary.pageLabels.contains(words),
        let rest = Self.value(in: stretch, place..<part.upperBound)
      else { continue }
      label = words
      value = rest
      return
    }
    return nil
  }

  /// All entries of a line, each up to the label of the next: 发布机构：某局  发文日期：2024-01-19.
  static func entries(in stretch: Stretch) -> [PageEntry] {
    guard stretch.count <= 300, stretch.count > 0 else { return [] }
    let starts = [stretch.start] + stretch.range.dropFirst().filter { beginsLabel(at: $0, stretch) }
    return starts.indices.compactMap { index in
      let end = index + 1 < starts.count ? starts[index + 1] : stretch.end
      return PageEntry(stretch, in: withoutBars(starts[index]..<end, stretch))
    }
  }

  /// Whether the label of an entry stands at a place within a line: behind a blank or a bar, and before a colon.
  private static func beginsLabel(at start: Int, _ stretch: Stretch) -> Bool {
    let before = stretch.scalars[start - 1]
    guard before.isBlank || isBar(before) || opens(before), stretch.scalars[start].isHan else {
      return false
    }
    var words: [Unicode.Scalar] = []
    for place in start..<min(stretch.end, start + horizon) {
      let scalar = stretch.scalars[place]
      if scalar == "：" || scalar == ":" { return FieldVocabulary.pageLabels.contains(words) }
      if !scalar.isBlank { words.append(scalar) }
    }
    return false
  }

  private static func withoutBars(_ part: Range<Int>, _ stretch: Stretch) -> Range<Int> {
    var end = part.upperBound
    while end > part.lowerBound {
      let last = stretch.scalars[end - 1]
      guard last.isBlank || isBar(last) || opens(last) else { break }
      end -= 1
    }
    return part.lowerBound..<end
  }

  /// The value behind a blank: words of their own, not the next of some spaced letters (主 题 教 育).
  private static func value(in stretch: Stretch, _ part: Range<Int>) -> Range<Int>? {
    let rest = stretch.trimmed(part)
    guard rest.count >= 2, !isBar(stretch[rest.lowerBound]),
      !["：", ":"].contains(stretch[rest.lowerBound]),
      !stretch[rest.lowerBound + 1].isBlank, !HeadingSyntax.holdsStop(rest, in: stretch)
    else { return nil }
    return rest
  }

  /// The first of some cells.
  private static func cell(_ rest: Range<Int>, in stretch: Stretch) -> Range<Int> {
    let end = stretch.scalars[rest].firstIndex(where: isBar) ?? rest.upperBound
    return stretch.trimmed(rest.lowerBound..<end)
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    ["【", "[", "［", "〖", "〔", "（", "(", "|", "｜"].contains(scalar)
  }

  private static func isBar(_ scalar: Unicode.Scalar) -> Bool {
    ["|", "｜", "│"].contains(scalar)
  }
}

extension PageEntry {
  /// Whether a paragraph is several entries in a line: 发布日期：2020-03-12　来源：某局　浏览次数：245.
  static func areEntries(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 200, !HeadingSyntax.holdsSentence(stretch) else { return false }
    var count = 0
    for place in stretch.range where stretch.scalars[place] == "：" || stretch.scalars[place] == ":"
    {
      var start = place
      while start > stretch.start, place - start < horizon, stretch.scalars[start - 1].isHan {
        start -= 1
      }
      if FieldVocabulary.pageLabels.contains(Array(stretch.scalars[start..<place])) { count += 1 }
    }
    return count > 1
  }

  /// Whether a paragraph is a line of buttons or signs: 【打印】【关闭】, 加大 还原, 】.
  static func isButtons(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 40 else { return false }
    let words = stretch.inked(stretch.range)
    var place = 0
    while place < words.count {
      if !words[place].isHan, !words[place].isAlphanumeric {
        place += 1
        continue
      }
      let count = FieldVocabulary.buttonWords.length(in: words, at: place, before: words.count)
      guard count > 0 else { return false }
      place += count
    }
    return !words.isEmpty
  }

  /// Whether a paragraph is a label whose value stands in a line of its own below it: 发布机构.
  static func isLoneLabel(_ stretch: Stretch) -> Bool {
    stretch.count <= horizon
      && FieldVocabulary.pageLabels.contains(stretch.inked(stretch.range))
  }

  /// Whether a paragraph is the clock of a page: 今天是:2023年10月31日 星期二.
  static func isClock(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 48, !HeadingSyntax.holdsSentence(stretch) else { return false }
    let words = stretch.inked(stretch.range)
    if FieldVocabulary.clockOpeners.isPrefix(of: words) { return true }
    return FieldVocabulary.weekdays.isFound(in: words) && DateReader.firstDate(in: words) != nil
  }

  /// Whether a paragraph is a day with an entry behind it: 2021-01-15 10:20 来源：某区政府.
  static func isDatedEntry(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 120, stretch[stretch.start].digitValue != nil else { return false }
    let words = stretch.inked(stretch.range)
    guard let date = DateReader.date(in: words, at: 0) else { return false }
    let rest = words[date.end...].drop { $0.digitValue != nil || $0 == ":" || $0 == "|" }
    guard let colon = rest.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return false }
    return FieldVocabulary.pageLabels.contains(Array(rest[..<colon]))
  }

  /// Whether a paragraph is the number of a document alone: 0142/2026-00001.
  static func isNumber(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 40 else { return false }
    let words = stretch.inked(stretch.range)
    // 2020 alone may be the first line of a title.
    return words.count > 5 && !words.contains { $0.isHan }
      && words.contains { $0.digitValue != nil } && !ClosingReader.isDate(stretch)
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or a digit of the ASCII block.
  fileprivate var isAlphanumeric: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

extension FieldVocabulary {
  /// Buttons that stand in a line of their own.
  static let buttonWords = WordSet(
    """
    打印本页 打印 关闭窗口 关闭本页 关闭 分享到 分享 收藏本页 收藏 返回顶部 返回首页 返回 微信 微博 QQ空间 首页 大号 中号 小号 大 中 小 特大 超大
    加大 放大 缩小 还原 默认 标准 恢复 字号 字体 字体大小 打印文章 纠错 朗读 收听 播放 语音播报 无障碍 无障碍阅读 长者模式 关怀版 繁体 简体 A T
    """)

  /// How the clock of a page begins.
  static let clockOpeners = WordSet("今天是 今日是 现在是 现在时间 当前时间 今天日期 北京时间")

  /// Days of the week.
  static let weekdays = WordSet("星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日")
}
