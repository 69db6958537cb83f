import Wording

/// What the help says beside the keys.
enum HelpWords {
  /// Something to be explained, and its explanation.
  struct Entry: Equatable {
    /// What stands at the left: keys, something to type, a sign.
    var keys: String
    /// What it does or means.
    var words: String
  }

  /// What may be typed behind `/`, by example.
  static var queries: [Entry] {
    entries([
      "公众号": "含这几个字的地方；繁体、全角、断行都算",
      "依申请 复议": "同一段里都有，先后不论",
      "公众号|微信": "有一个就算",
      "微信 -公众号": "有前者而没有后者的段落",
      "\"信息公开\"": "原样照找，字母不当拼音",
      "gongkai gk": "拼音全拼、首字母或混用：公开；gong kai、xi'an、luse（绿色）也行",
      "章节:复议 诉讼": "只在标题含“复议”的章节里找；也写作 s:复议",
      ">1000件 <=5%": "这样大小的数字，=864 为恰好；表格里带单位、万、亿的按实际大小比",
      "单位:篇": "用这个单位的数字；也写作 unit:篇",
    ])
  }

  /// The signs that stand on the screen.
  static var signs: [Entry] {
    entries([
      "✓": "合计与分项相符",
      "✗": "不相符，n 到下一处",
      "~": "有分项，但无法核对",
      "▾ ▸": "下级已展开、已收起；表头上为排序的方向",
      "·": "空白单元格；核对里为提示",
      "?": "几格数字连写，分不出各格",
      "…": "此处放不下，有省略",
      say("＋"): "还在读入，不止这些",
      "␦ ␛": "不可显示的控制字符",
    ])
  }

  private static func entries(_ words: KeyValuePairs<String, Saying>) -> [Entry] {
    words.map { Entry(keys: $0.key, words: $0.value.said) }
  }
}
