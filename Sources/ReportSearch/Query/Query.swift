/// What a person asks for.
///
/// ```
/// 公众号              finds 公众号, 公 众　号, and 公众⏎号 across a soft line end of the source
/// 政府信息公開 ＩＰｖ６     finds 政府信息公开 and ipv6 in one paragraph, in this order or the other
/// 公众号|微信           finds either
/// 微信 -公众号          finds 微信 in paragraphs that do not hold 公众号
/// "annual report"    finds these words as they stand, “annual report” and ＂…＂ too
/// 章节:复议 诉讼  s:…    finds 诉讼 in sections, at any depth, whose heading holds 复议
/// 25  二十五           finds 25, and where nothing belongs to the number but it, 二十五; and the reverse
/// gongkai gk gongk   finds 公开, by its reading, its initials or both, and gk as it stands
/// gong kai  g'k      finds 公开, syllable by syllable; xi'an finds 西安 and not 先
/// 答复  部分  公布       finds 答覆, 部份 and 公佈 too: forms of one word
/// >1000件  =864  <=5%   finds the figures that are so (with `metrics`, see ``MetricFigure``)
/// unit:篇  单位:篇       finds the figures of a unit, 篇（次） too
/// ```
/// Blanks part terms, and a paragraph must hold all of them; every hit is the place of one term.
/// Letters find characters unless they stand alone or in quotes.
public struct Query: Equatable, Sendable {
  /// The words as typed.
  public let text: String
  /// What the words ask for, in their order.
  let terms: [Term]

  /// A query of the words as typed.
  public init(_ text: String) {
    self.text = text
    var parser = QueryParser(text)
    terms = parser.terms()
  }

  /// Whether there is nothing to look for: no words, blanks only, or exclusions only.
  public var isEmpty: Bool { !terms.contains { !$0.isExcluded } }

  /// Whether it asks for figures, so that a search needs the metrics of the report.
  public var asksForMetrics: Bool {
    terms.contains { $0.alternatives.contains { $0.condition != nil } }
  }

  /// Whether it asks for letters, and all of them are initials.
  var isOfInitials: Bool {
    let letters = terms.flatMap(\.alternatives).compactMap { alternative -> Needle? in
      if case .letters(let needle) = alternative { needle } else { nil }
    }
    return !letters.isEmpty && letters.allSatisfy { Spelling($0.codes).isOfInitials }
  }

  /// How many terms a paragraph must hold.
  var requiredTermCount: Int { terms.count { !$0.isExcluded && $0.scope == .text } }

  /// What is to be found literally if the query is one word and nothing else.
  var plainNeedle: Needle? {
    guard terms.count == 1, !terms[0].isExcluded, terms[0].scope == .text,
      terms[0].alternatives.count == 1, case .literal(let needle) = terms[0].alternatives[0]
    else { return nil }
    return needle
  }
}
