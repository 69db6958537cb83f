/// Words that are written in more than one way although their characters are not the same elsewhere.
///
/// ```
/// 部份情况 → 部分情况      制订 → 制定      25份 → nothing else
/// ```
/// After 第一批异形词整理表 and what reports of offices write. What is the same everywhere (答覆 答复) is in
/// ``CharacterForms``.
enum WordForms {
  /// The most forms of a query that are looked for: two words of two forms, and one more.
  private static let most = 5

  /// The other ways to write some codes: each word of the list in each of its forms.
  static func others(of codes: [UInt16]) -> [[UInt16]] {
    var found = [codes]
    var index = 0
    while index < found.count {
      for word in words {
        for other in replaced(word, in: found[index]) where !found.contains(other) {
          guard found.count < most else { break }
          found.append(other)
        }
      }
      index += 1
    }
    return Array(found.dropFirst())
  }

  /// Codes with each place of a word's forms written in the other.
  private static func replaced(_ word: Word, in codes: [UInt16]) -> [[UInt16]] {
    guard codes.count >= 2 else { return [] }
    var found: [[UInt16]] = []
    for (form, other) in [(word.form, word.other), (word.other, word.form)] {
      for place in 0...codes.count - 2 where codes[place...].starts(with: form) {
        found.append(codes[..<place] + other + codes[(place + form.count)...])
      }
    }
    return found
  }

  private struct Word {
    var form: [UInt16]
    var other: [UInt16]
  }

  private static let words: [Word] = list.split(whereSeparator: \.isWhitespace).map { pair in
    let codes = pair.unicodeScalars.map(Folding.code(of:))
    return Word(form: Array(codes.prefix(2)), other: Array(codes.suffix(2)))
  }

  /// The words, two characters each, with their other form behind them.
  private static let list = """
    部分部份 身份身分 成分成份 充分充份 过分过份 缘分缘份 股份股分 分量份量 分内份内 参与参预 给予给与 赋予赋与 授予授与
    赐予赐与 部署布署 计划计画 规划规画 签订签定 制定制订 审定审订 修订修定 预订预定 订单定单 订购定购 订货定货 订阅定阅
    定制订制 人才人材 报道报导 交代交待 联系连系 联络连络 联接连接 联结连结 关联关连 弘扬宏扬 撤销撤消 取消取销 抵消抵销
    截至截止 致辞致词 祝辞祝词 言辞言词 当作当做 叫作叫做 看作看做 缴纳交纳 登录登陆 勘察勘查 详实翔实 坐落座落 什么甚么
    """
}
