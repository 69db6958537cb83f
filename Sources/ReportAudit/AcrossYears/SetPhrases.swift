import HanText

/// What forms and law put into every report of this kind, so that it says nothing of who copied from whom.
///
/// ```
/// 根据《中华人民共和国政府信息公开条例》…，编制本报告。    统计期限自2023年1月1日起至12月31日止。
/// 如对本报告有疑问，请与…联系（电话：…）。           本机关没有其他需要报告的事项。
/// ```
/// Such sentences are told by the words that each kind of them must have; inside other sentences names of the law and
/// standing formulas count nothing.
public enum SetPhrases {
  /// Whether a sentence is one that every report has, whoever wrote it.
  ///
  /// - Parameters:
  ///   - sentence: the place of a sentence.
  ///   - text: the text that it stands in.
  /// - Returns: also true where it says only 无.
  public static func isSet(_ sentence: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
    let words = text[sentence].prefix(nothing.count + 8).filter { $0.isHan || $0.digitValue != nil }
    if words.count <= nothing.count, words.allSatisfy(nothing.contains) { return true }
    guard holds(hints, sentence, text) else { return false }
    return kinds.contains { kind in
      sentence.count <= kind.longest && kind.words.allSatisfy { holds($0, sentence, text) }
    }
  }

  /// The length of the set phrase that begins at a place of a text; 0 where none does.
  public static func length(in text: [Unicode.Scalar], at place: Int, before end: Int) -> Int {
    phrases.length(in: text, at: place, before: end)
  }

  private static func holds(
    _ words: WordSet, _ range: Range<Int>, _ text: [Unicode.Scalar]
  ) -> Bool {
    range.contains { words.length(in: text, at: $0, before: range.upperBound) > 0 }
  }

  /// 无, and how it is put.
  private static let nothing: [Unicode.Scalar] = ["无", "無", "暂"]

  /// One of these stands in each sentence of any kind.
  private static let hints = WordSet(
    "条例 條例 统计 統計 数据 數據 疑问 疑問 咨询 联系 聯繫 电子版 全文 部分 方面 事项 事項 处理费 處理費")

  /// A kind of sentence: of each list it has a word.
  private struct Kind {
    let words: [WordSet]
    /// A longer one says something of its own beside it.
    let longest: Int

    init(_ words: String..., longest: Int = 400) {
      self.words = words.map { WordSet($0) }
      self.longest = longest
    }
  }

  private static let kinds = [
    // What the report is made by (Art. 50 of the Regulations).
    Kind(
      "根据 按照 依据 依照 遵照 根據", "条例 條例 报告格式", "报告 年报 報告 年報",
      "编制 编写 撰写 编报 制作 形成 编印 编就 完成 现将 现公布 现予 向社会公布 向社会公开 编发 如下 編制 編寫 現將"),
    // What span of time its figures are of.
    Kind("统计 所列 數據 数据 期限 时限 時限", "1月1日 1月1号 01月01日", "12月31日 12月31号 止", longest: 160),
    // Where to ask.
    Kind(
      "疑问 疑問 疑义 咨询 諮詢 意见 了解", "联系 聯繫 联络 聯絡 致电 垂询",
      "电话 電話 地址 邮编 邮箱 传真 联系人 请与 请联系 请直接 請與 可与", longest: 240),
    // Where it is to be had.
    Kind(
      "本报告 年度报告 年报 本報告", "电子版 全文 电子文本 纸质 電子版",
      "下载 查阅 查询 查看 公布 登录 浏览 获取 下載 查閱", longest: 240),
    // What it is made up of.
    Kind(
      "报告 年报 報告", "由 包括 分为 包含 共分 内容", "部分组成 部分构成 个部分 个方面 部分組成 個部分 方面内容",
      longest: 400),
    // That there is nothing else.
    Kind(
      "没有 无 未 不存在 暂无 沒有 無", "需要报告 需报告 要报告 应报告 需要说明 需说明 报告的事项 报告事项 其他事项 需要報告",
      longest: 80),
    Kind("没有 无 未 不存在 零 沒有 無 0", "信息处理费 信息處理費 公开处理费", longest: 200),
  ]

  /// Names and formulas.
  ///
  /// Those of the Regulations and their forms, of the law's principles (Art. 5, 6), and those that every report of
  /// these years opens with.
  private static let phrases = WordSet(
    """
    《中华人民共和国政府信息公开条例》 中华人民共和国政府信息公开条例 《政府信息公开条例》 政府信息公开条例 （以下简称《条例》） (以下简称《条例》)
    （以下简称“《条例》”） （以下简称条例） 《条例》 《中華人民共和國政府信息公開條例》 中華人民共和國政府信息公開條例
    中华人民共和国政府信息公开工作年度报告格式 国务院办公厅政府信息与政务公开办公室 国办公开办函〔2021〕30号 国办公开办函〔2019〕60号
    总体情况 主动公开政府信息情况 收到和处理政府信息公开申请情况 政府信息公开行政复议、行政诉讼情况
    因政府信息公开工作被申请行政复议、提起行政诉讼情况 政府信息公开工作存在的主要问题及改进情况 存在的主要问题及改进情况 其他需要报告的事项
    坚持以习近平新时代中国特色社会主义思想为指导 以习近平新时代中国特色社会主义思想为指导 习近平新时代中国特色社会主义思想
    深入学习贯彻党的二十大精神 全面贯彻党的二十大精神 党的二十大精神 深入学习贯彻党的十九大精神 全面贯彻党的十九大精神 党的十九大精神
    公开为常态、不公开为例外 公开为常态，不公开为例外 公开是常态、不公开是例外 公正、公平、合法、便民 公正、公平、便民
    知情权、参与权、表达权、监督权 知情权、参与权、表达权和监督权 知情权、参与权和监督权 知情权、参与权、监督权
    """)
}
