internal import HanText
internal import ReportModel

/// Finds the organ that issued a report.
///
/// ```
/// 广东省人力资源和社会保障厅2017年政府信息公开工作年度报告  →  广东省人力资源和社会保障厅
/// 2025年上海市人民政府办公厅政府信息公开工作年度报告        →  上海市人民政府办公厅
/// ```
enum IssuerReader {
  /// The issuer's name as printed in the title, else in the signature, on the page, in the introduction, else who the page
  /// has the report from.
  static func issuer(
    title: [Unicode.Scalar], page: PageFacts, signature: [Unicode.Scalar]?, front: [Stretch]
  ) -> [Unicode.Scalar]? {
    if let name = name(inTitle: title) ?? name(behindTitle: title) { return name }
    if let signature, isOrgan(signature) { return signature }
    if let publisher = page.publisher { return publisher }
    if let title = page.title, let name = name(inTitle: title) { return name }
    if let name = name(inIntroduction: front) { return name }
    if let origin = page.origin, isOrgan(origin), origin.allSatisfy(\.isHan) { return origin }
    return nil
  }

  /// The words between a leading year and what kind of report it is.
  static func name(inTitle title: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let title = withoutQuotes(TitleText.withoutRemarks(title))
    var start = yearEnd(title, at: 0) ?? 0
    if title[start...].starts(with: about) { start += about.count }
    if let end = yearEnd(title, at: start) { start = end }
    var end = start
    while end < title.count {
      if yearEnd(title, at: end) != nil { break }
      if subjects.length(in: title, at: end, before: title.count) > 0 { break }
      end += 1
    }
    // 政府工作报告 alone names no government.
    guard end < title.count, end - start >= 3 else { return nil }
    // 某镇人民政府信息公开工作…: the word 政府 is of the name.
    if title[start..<end].suffix(people.count).elementsEqual(people),
      title[end...].starts(with: government)
    {
      end += government.count
    }
    var name = Array(title[start..<end])
    while let last = name.last, last == "：" || last == ":" { name.removeLast() }
    let organs = name.split(separator: "、")
    guard !organs.isEmpty, organs.count == 1 || organs.allSatisfy({ isOrgan(Array($0)) }) else {
      return nil
    }
    let isName = organs.joined().allSatisfy {
      $0.isHan || $0.isClosing || "（·Xx×Ｘ".unicodeScalars.contains($0)
    }
    return isName || isCounted(name) ? name : nil
  }

  /// The organ in brackets behind a title: 2023年政府信息公开工作年度报告（某局）.
  private static func name(behindTitle title: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard title.last == "）" || title.last == ")",
      let open = title.lastIndex(where: { $0 == "（" || $0 == "(" }), open > 3
    else { return nil }
    let name = Array(title[(open + 1)...].dropLast())
    return isOrgan(name) && name.allSatisfy(\.isHan) ? name : nil
  }

  /// Whether words are the name of an organ with a number in it: 某市第3中学, 某市12345热线服务中心.
  private static func isCounted(_ name: [Unicode.Scalar]) -> Bool {
    isOrgan(name) && name.first?.isHan == true
      && name.allSatisfy { $0.isHan || $0.digitValue != nil || $0.isClosing || $0 == "（" }
  }

  private static let people = Array("人民".unicodeScalars)
  private static let government = Array("政府".unicodeScalars)
  private static let about = Array("关于".unicodeScalars)

  /// A title without the marks that stand around it, or around a part of it:
  /// 《某局2023年…报告》, 【某局】2023年…, 某局《2023年…报告》.
  private static func withoutQuotes(_ title: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let marks: [Unicode.Scalar] = ["《", "【", "「", "『", "“"]
    guard let open = title.firstIndex(where: marks.contains), let mark = title[open].closingMark,
      let close = title[open...].firstIndex(of: mark)
    else { return title }
    // Words of the subject may be quoted: 某局“放管服”改革2023年报告.
    guard open == 0 || title[open] == "《" && close == title.count - 1 else { return title }
    return Array(title[..<open] + title[(open + 1)..<close] + title[(close + 1)...])
  }

  /// With what the subject of a report begins, behind the organ's name.
  private static let subjects = WordSet(
    """
    政府信息公开 政务公开 信息公开 工作报告 年度 国民经济 法治政府 政府網站 政府网站 政府信息公開 政務公開 关于 依法行政 部门决算
    部门预算 财政决算 财政预算 单位决算 单位预算 决算 预算 政府信息依申请
    """)

  /// What stands behind the organ that made a report: 由某局负责编制, 由某局根据《条例》编制.
  private static let makers = WordSet("编制 负责编制 组织编制 编写 撰写 根据 依据 按照 依照")
  private static let making = WordSet("编制 编写 撰写")

  /// Whether a sentence says from a place on that something was made.
  private static func saysMade(_ stretch: Stretch, from place: Int) -> Bool {
    // The names of some laws stand between.
    let end = min(stretch.end, place + 120)
    let words = stretch.scalars[place..<end].prefix { !$0.endsSentence }
    return making.isFound(in: Array(words))
  }

  /// The organ that an introduction names.
  static func name(inIntroduction front: [Stretch]) -> [Unicode.Scalar]? {
    front.lazy.compactMap { name(inIntroduction: $0) }.first
  }

  /// `现公布…2017年政府信息公开工作年度报告` and `由…编制`.
  private static func name(inIntroduction stretch: Stretch) -> [Unicode.Scalar]? {
    let text = stretch.scalars
    for place in stretch.range {
      var start = place
      let limit = min(stretch.end, place + 60)
      if text.skip("现公布", &start, before: limit) || text.skip("现将", &start, before: limit) {
        if let name = name(inTitle: stretch.inked(start..<limit)), isOrgan(name) { return name }
      } else if text.skip("由", &start, before: limit) {
        var end = start
        while end < limit, text[end].isHan, makers.length(in: text, at: end, before: limit) == 0 {
          end += 1
        }
        let name = stretch.inked(start..<end)
        if end < limit, text[end].isHan, isOrgan(name),
          makers.length(in: text, at: end, before: limit) > 0, saysMade(stretch, from: end)
        {
          return name
        }
      }
    }
    return nil
  }

  private static func isOrgan(_ name: [Unicode.Scalar]) -> Bool {
    name.count >= 4 && FieldVocabulary.organEndings.isSuffix(of: name)
  }

  /// Whether digits stand in a range of a title, and none beside it: 12345 is no year.
  private static func isNumber(_ title: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    title[range].allSatisfy { $0.digitValue != nil }
      && (range.lowerBound == 0 || title[range.lowerBound - 1].digitValue == nil)
      && (range.upperBound == title.count || title[range.upperBound].digitValue == nil)
  }

  /// The place behind 2017年, 2017年度 or 二〇一七年 at a place.
  private static func yearEnd(_ title: [Unicode.Scalar], at place: Int) -> Int? {
    guard place + 4 <= title.count,
      isNumber(title, place..<place + 4)
        || title[place..<place + 4].allSatisfy({ OutlineNumeral.dateValue(of: $0) != nil })
    else { return nil }
    var end = place + 4
    if end < title.count, title[end] == "年" { end += 1 }
    // 2023年度示例区…: with 年度 a title may as well begin.
    return end < title.count && end > place + 4 && title[end] == "度" ? end + 1 : end
  }
}
