import HanText
import ReportAudit
import ReportModel
import ReportReading
import TestSupport
import Testing

/// A text comparison as lines: `=` the same, `~` changed with its marks in brackets, `>` and `<` moved to and from, `-`, `+`.
private func drawing(_ comparison: TextComparison, withEqual: Bool = true) -> String {
  comparison.sections.flatMap { section -> [String] in
    let names = (section.old?.name ?? "·", section.new?.name ?? "·")
    let sign = section.isSuggested ? "≈" : names.0 == names.1 ? "=" : "→"
    return ["\(names.0) \(sign) \(names.1)"]
      + section.passages.filter { withEqual || $0.kind != .equal }.map { "  " + line($0) }
  }.joined(separator: "\n")
}

private func line(_ passage: Passage) -> String {
  let (old, new) = (marked(passage.old, passage.oldMarks), marked(passage.new, passage.newMarks))
  switch passage.kind {
  case .equal: return "= " + new
  case .changed: return "~ \(old) → \(new)"
  case .moved: return passage.new == nil ? "> \(old)" : "< \(new)"
  case .deleted: return "- " + old
  case .inserted: return "+ " + new
  }
}

private func marked(_ sentence: ComparedSentence?, _ marks: [Range<Int>]) -> String {
  guard let sentence else { return "" }
  var words = ""
  for (place, scalar) in sentence.text.enumerated() {
    words += marks.contains { $0.lowerBound == place } ? "[" : ""
    words.unicodeScalars.append(scalar)
    words += marks.contains { $0.upperBound == place + 1 } ? "]" : ""
  }
  return words
}

private func report(_ text: String) throws -> Report {
  try ReportReader.report(from: Array(text.utf8))
}

private func report(sections: [String]) throws -> Report {
  try report("示例局2022年政府信息公开工作年度报告\n\n" + sections.joined(separator: "\n") + "\n")
}

@Suite("Two texts beside each other")
struct TextComparisonTests {
  @Test("Sentences are kept, changed, moved, gone and new, with numbers and clauses marked whole")
  func sentences() throws {
    let old = try report(sections: [
      "一、主动公开情况", "我局设有公开专栏。按月更新栏目。全年公开信息864条，召开发布会三次。对历年文件逐件标注效力。开设公众号。全文配发图解。",
      "印发公开指南并寄送各街道。", "二、存在问题", "解读形式单一，图解偏少。",
    ])
    let new = try report(sections: [
      "一、主动公开情况", "对历年文件逐件标注效力。我局设有公开专栏。按月更新栏目。全年公开信息1,203条，召开发布会三次。组织开放日活动。全文配发图解。",
      "二、存在问题", "解读形式单一，更新不及时。印发公开指南并寄送各街道。",
    ])
    #expect(
      drawing(TextComparison(old, new)) == """
        一、主动公开情况 = 一、主动公开情况
          = 一、主动公开情况
          < 对历年文件逐件标注效力。
          = 我局设有公开专栏。
          = 按月更新栏目。
          ~ 全年公开信息[864]条，召开发布会三次。 → 全年公开信息[1,203]条，召开发布会三次。
          > 对历年文件逐件标注效力。
          - 开设公众号。
          + 组织开放日活动。
          = 全文配发图解。
          > 印发公开指南并寄送各街道。
        二、存在问题 = 二、存在问题
          = 二、存在问题
          ~ 解读形式单一，[图解偏少]。 → 解读形式单一，[更新不及时]。
          < 印发公开指南并寄送各街道。
        """)
  }

  @Test("Sections meet by number and name, by name, by what the form asks, and by what they say")
  func sections() throws {
    let body = "公布水质监测结果十二期，解读水价方案，邀请市民参观水厂三次。"
    let old = try report(sections: [
      "一、概述", "本年工作平稳。", "二、主动公开政府信息的情况", "公开信息五条。", "三、收费情况", "没有收费。", "四、便民服务", body,
    ])
    let new = try report(sections: [
      "一、总体情况", "本年工作平稳。", "二、主动公开政府信息情况", "公开信息五条。", "三、亮点工作", body, "四、培训情况", "培训三次。",
    ])
    let comparison = TextComparison(old, new)
    #expect(
      drawing(comparison, withEqual: false).split(separator: "\n").filter { !$0.hasPrefix(" ") }
        .joined(separator: "\n")
          == """
          一、概述 → 一、总体情况
          二、主动公开政府信息的情况 → 二、主动公开政府信息情况
          三、收费情况 = ·
          四、便民服务 ≈ 三、亮点工作
          · = 四、培训情况
          """.replacing("=", with: "→"))
    let suggested = try #require(comparison.sections.first { $0.isSuggested })
    #expect(suggested.likeness == 1)
  }

  @Test(
    "Marks take whole numbers and words, and what both end with is not marked",
    arguments: [
      (
        "持续推进公开，全年14571条。", "坚持应公开尽公开，持续推进公开，全年13561条。",
        "持续推进公开，全年[14571]条。 → [坚持应公开尽公开，]持续推进公开，全年[13561]条。"
      ),
      ("投资84.78万元，增长5%。", "投资84.79万元，增长15%。", "投资[84.78万]元，增长[5%]。 → 投资[84.79万]元，增长[15%]。"),
      ("第二十条规定的事项公开。", "第二十一条规定的事项公开。", "第[二十]条规定的事项公开。 → 第[二十一]条规定的事项公开。"),
      ("开通APP查询公开事项。", "开通APP2查询公开事项。", "开通[APP]查询公开事项。 → 开通[APP2]查询公开事项。"),
    ])
  func marks(old: String, new: String, expected: String) throws {
    let comparison = TextComparison(
      try report(sections: ["一、概述", old]), try report(sections: ["一、概述", new]))
    #expect(drawing(comparison, withEqual: false).contains("~ " + expected))
  }

  @Test(
    "Taking the comparison apart gives both texts again, whatever was done to one",
    arguments: 1...40)
  func applied(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = [
      "公开", "信息", "三次", "864", "条", "网站", "栏目", "办理", "，", "、", "答复", "12.5", "%", "培训", "APP",
    ]
    func sentence() -> String {
      (0..<Int.random(in: 1...12, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }.joined() + "。"
    }
    var old = (0..<Int.random(in: 0...30, using: &random)).map { _ in sentence() }
    var new = old
    for _ in 0..<Int.random(in: 0...10, using: &random) {
      let place = Int.random(in: 0...new.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: new.insert(sentence(), at: place)
      case 1 where place < new.count: new.remove(at: place)
      case 2 where place < new.count: new[place] = new[place].replacing("公开", with: "主动公开")
      default:
        if let moved = new.randomElement(using: &random) { new.insert(moved, at: place) }
      }
    }
    if seed % 5 == 0 { swap(&old, &new) }
    let (first, second) = (
      try report(sections: ["一、概述", old.joined(), "二、其他", new.reversed().joined()]),
      try report(sections: ["一、概述", new.joined(), "二、其他", old.joined()])
    )
    let comparison = TextComparison(first, second)
    for section in comparison.sections {
      let (olds, news) = (section.passages.compactMap(\.old), section.passages.compactMap(\.new))
      #expect(section.old.map { text(first, $0.index) } ?? "" == olds.map(\.string).joined())
      #expect(section.new.map { text(second, $0.index) } ?? "" == news.map(\.string).joined())
      for passage in section.passages where passage.kind == .changed || passage.kind == .equal {
        // What is not marked is the same on both sides.
        #expect(rest(passage.old, passage.oldMarks) == rest(passage.new, passage.newMarks))
      }
      for passage in section.passages where passage.kind == .moved {
        let place = try #require(passage.partner)
        let partner = comparison.sections[place.section].passages[place.passage]
        #expect(partner.kind == .moved && (partner.old == nil) != (passage.old == nil))
        let (old, new) = (passage.old == nil ? (partner, passage) : (passage, partner))
        #expect(rest(old.old, old.oldMarks) == rest(new.new, new.newMarks))
      }
    }
  }

  private func text(_ report: Report, _ section: Int) -> String {
    report.sections[section].blocks.filter { report.blocks[$0].role != .title }
      .map { report.string(of: report.blocks[$0]) }.joined()
  }

  private func rest(_ sentence: ComparedSentence?, _ marks: [Range<Int>]) -> [Unicode.Scalar] {
    guard let sentence else { return [] }
    return WidthFolding.fold(
      sentence.text.indices.filter { place in !marks.contains { $0.contains(place) } }
        .map { sentence.text[$0] })
  }

  @Test("The same text has nothing but equal passages, nothing beside a text is all new")
  func same() throws {
    let one = try report(sections: ["一、概述", "公开信息五条。", "二、其他", "无。"])
    let same = TextComparison(one, one)
    #expect(same.sections.allSatisfy { $0.isUnchanged })
    #expect(TextComparison.likeness(one, one) == 1)
    let other = try report(sections: ["一、背景", "招生计划公布。"])
    #expect(TextComparison(one, other).sections.contains { $0.old == nil })
  }

  private static let repeating: [(String, String)] = {
    func numbered(_ order: [Int], _ words: (Int) -> String) -> String { order.map(words).joined() }
    let order = Array(0..<600)
    return [
      (String(repeating: "公", count: 20_000), String(repeating: "公", count: 19_999)),
      (String(repeating: "公", count: 10_000), String(repeating: "开", count: 10_000)),
      (String(repeating: "公开。", count: 2_000), String(repeating: "公开。信息。", count: 1_000)),
      (numbered(order) { "第\($0)号甲乙丙。" }, numbered(order) { "第\($0)号甲丁丙。" }),
      (numbered(order) { "甲\($0)乙。" }, numbered(order.reversed()) { "甲\($0)乙。" }),
    ]
  }()

  @Test("Texts that repeat themselves, or were turned round, come to an end", arguments: repeating)
  func pathological(old: String, new: String) throws {
    let (first, second) = (
      try report(sections: ["一、概述", old]), try report(sections: ["一、概述", new])
    )
    let comparison = TextComparison(first, second)
    for section in comparison.sections {
      #expect(
        section.old.map { text(first, $0.index) } ?? ""
          == section.passages.compactMap { $0.old?.string }.joined())
    }
  }
}
