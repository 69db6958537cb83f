import HanText
import ReportModel

/// What a name needs not of the words that hold it: openers, closers, marks of lists, remarks.
extension LabelFinder {
  /// A range without the openers and closers that no name needs.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    let cue = lastCue(in: range)
    if let cue { start = cue }
    // 减少的原因是|疫情类信息减少480条
    if let reason = NameWords.reasons.first(in: start..<end, of: text), reason.upperBound < end {
      start = reason.upperBound
    }
    while start < end {
      let length = openerLength(at: start, end: end)
      // 其中按时办结80件，延期办结6件: how it was done tells the parts apart.
      let isManner = start == cue && NameWords.punctual.length(at: start, in: text) == length
      guard length > 0, !isManner else { break }
      start += length
    }
    while start < end {
      let length = closerLength(before: end)
      guard length > 0, end - length >= start else { break }
      // 实到, 应到: one character is no name.
      if text[end - 1] == "到", end - length == start + 1 { break }
      end -= length
    }
    return start..<max(start, end)
  }

  /// The place behind the last 其中 of a range.
  func lastCue(in range: Range<Int>) -> Int? {
    guard range.count >= 2 else { return nil }
    for place in range.dropLast().reversed() where text[place] == "其" && text[place + 1] == "中" {
      return place + 2
    }
    return nil
  }

  private func openerLength(at place: Int, end: Int) -> Int {
    let scalar = text[place]
    if scalar.isSpacing || scalar == "、" || scalar == "：" || scalar == ":" || scalar == "，" {
      return 1
    }
    if scalar.isListMark { return 1 }
    let note = noteLength(at: place, end: end)
    if note > 0 { return note }
    if let date = mention(at: place), date.reason == .date || date.reason == .enumerator {
      // 6月底|前|完成整改
      let isTerm = date.reason == .date && text[date.span.upperBound] == "前"
      return date.span.upperBound - place + (isTerm ? 1 : 0)
    }
    // 连续8年|稳定在25万吨
    if text.has(["连", "续"], at: place), let span = mention(at: place + 2), span.reason == .duration,
      span.span.lowerBound <= place + 2
    {
      return span.span.upperBound - place
    }
    // 与2020年相比增加: what is compared with belongs to the change.
    if "与和同跟".unicodeScalars.contains(scalar), let date = mention(at: place + 1),
      date.reason == .date, text[date.span.upperBound] == "相"
    {
      return 0
    }
    // 及格率, 并案
    if NameWords.nounsLikeJoints.length(at: place, in: text) > 0,
      scalar != "及" || text[place + 1] != "时"
    {
      return 0
    }
    let length = NameWords.openers.length(at: place, in: text)
    // 及时率, 按期率: how it was done is what is measured.
    if length > 0, text[place + length] == "率" { return 0 }
    // 主要负责同志 are persons.
    if scalar == "主", NameWords.leaders.length(at: place, in: text) > 0 { return 0 }
    // 年度公报4篇 are no 公报 of another time; behind 年度 as a time an act follows.
    if scalar == "年", length == 2, text[place + 1] == "度", place + 2 < end,
      !opensPredicate(place + 2)
    {
      return 0
    }
    // 统计分析62篇 is one; behind 统计，… the name begins.
    if scalar == "统", text[place + length].isHan { return 0 }
    if scalar == "共", length < 2 { return opensWordWithGong(place) ? 0 : 1 }
    if length == 1, scalar == "自" || scalar == "至" {
      return text[place + 1].digitValue == nil ? 0 : 1
    }
    // 按时办结率 is a rate of its own beside 办结率.
    if NameWords.punctual.length(at: place, in: text) == length, length > 0,
      // An act has two characters: 按时反馈率.
      "率数".unicodeScalars.contains(text[place + length + 2])
    {
      return 0
    }
    // 成功率 is no 率.
    if length > 1, place + length + 1 == end, "率数量额".unicodeScalars.contains(text[end - 1]) {
      return 0
    }
    // 上年结转 names a count of its own.
    if length > 1, text[place + length] == "结", text[place + length + 1] == "转" { return 0 }
    // A single opener can be the start of a noun: 及时, 还款, 也门 keep to two characters and more.
    if length == 1, splitsWord(place, end: end) { return 0 }
    return length
  }

  /// 《公报》3期（因机构改革，职能划出）、《研究》5期: a remark on the figure before is no name of the next.
  private func noteLength(at place: Int, end: Int) -> Int {
    guard text[place] == "（" || text[place] == "(" else { return 0 }
    let partner = Int(text.partners[place])
    guard partner > place, partner + 1 < end, "、，,和及".unicodeScalars.contains(text[partner + 1])
    else { return 0 }
    return partner + 1 - place
  }

  /// The mention that holds a place, or nil.
  func mention(at place: Int) -> Mention? {
    let next = mentions.partitioningIndex { $0.span.lowerBound > place }
    guard next > 0, mentions[next - 1].span.contains(place) else { return nil }
    return mentions[next - 1]
  }

  private func splitsWord(_ place: Int, end: Int) -> Bool {
    switch text[place] {
    case "且", "则", "而", "等", "其", "底", "度", "末", "自", "至", "为", "是", "有", "达", "了", "的",
      "均", "都", "已", "还", "也", "并", "另", "仅", "再", "又", "及", "和", "与", "或", "如", "含":
      return "时前关机化效期约位级候名其他它余理由动身有序线网".unicodeScalars.contains(text[place + 1])
        && text[place] != "及" || text[place] == "及" && text[place + 1] == "时"
    default: return false
    }
  }

  private func opensWordWithGong(_ place: Int) -> Bool {
    "享同建青党商产用识和生鸣存".unicodeScalars.contains(text[place + 1])
  }

  private func closerLength(before end: Int) -> Int {
    if text[end - 1].isSpacing || text[end - 1] == "，" { return 1 }
    let change = NameWords.changesToLevel.length(before: end, in: text)
    if change > 0 { return change }
    let length = NameWords.closers.length(before: end, in: text)
    // 收到 and 接到 end like a closer and are acts.
    guard NameWords.acts.length(before: end, in: text) <= length else { return 0 }
    guard length == 1 else { return length }
    // 公共, 数为 and the like: a closer that ends a word stays.
    switch text[end - 1] {
    case "共": return text[end - 2] == "公" ? 0 : 1
    case "均": return "平人户日月年件次地".unicodeScalars.contains(text[end - 2]) ? 0 : 1
    case "是": return "但凡只就".unicodeScalars.contains(text[end - 2]) ? 0 : 1
    case "为": return "行作认".unicodeScalars.contains(text[end - 2]) ? 0 : 1
    case "计": return "统会审设预估".unicodeScalars.contains(text[end - 2]) ? 0 : 1
    case "有": return "国所私现拥享持含没占".unicodeScalars.contains(text[end - 2]) ? 0 : 1
    case "达": return "送传到下表发".unicodeScalars.contains(text[end - 2]) ? 0 : 1
    case "约": return NumeralWords.pacts.length(before: end, in: text) > 0 ? 0 : 1
    case "到": return "报签查找迟送寄看接".unicodeScalars.contains(text[end - 2]) ? 0 : 1
    case "过": return "通超经".unicodeScalars.contains(text[end - 2]) ? 0 : 1
    case "“": return text.partners[end - 1] >= 0 ? 0 : 1
    default: return 1
    }
  }
}

extension Unicode.Scalar {
  /// Whether it numbers an item of a list: ①, ⑴, ❶.
  fileprivate var isListMark: Bool {
    switch value {
    case 0x2460...0x249B, 0x24F5...0x24FF, 0x3220...0x3229, 0x3251...0x325F, 0x2776...0x2793: true
    default: false
    }
  }
}
