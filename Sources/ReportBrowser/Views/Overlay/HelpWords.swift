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
  static let queries = [
    Entry(keys: "公众号", words: "含这几个字的地方；繁体、全角、断行都算"),
    Entry(keys: "依申请 复议", words: "同一段里都有，先后不论"),
    Entry(keys: "公众号|微信", words: "有一个就算"),
    Entry(keys: "微信 -公众号", words: "有前者而没有后者的段落"),
    Entry(keys: "\"信息公开\"", words: "原样照找，字母不当拼音"),
    Entry(keys: "gongkai gk", words: "拼音全拼、首字母或混用：公开"),
    Entry(keys: "章节:复议 诉讼", words: "只在标题含“复议”的章节里找；也写作 s:复议"),
    Entry(keys: ">1000件 <=5%", words: "这样大小的数字，=864 为恰好"),
    Entry(keys: "单位:篇", words: "用这个单位的数字；也写作 unit:篇"),
  ]

  /// The signs that stand on the screen.
  static let signs = [
    Entry(keys: "✓", words: "合计与分项相符"),
    Entry(keys: "✗", words: "不相符，n 到下一处"),
    Entry(keys: "~", words: "有分项，但无法核对"),
    Entry(keys: "▾ ▸", words: "下级已展开、已收起；表头上为排序的方向"),
    Entry(keys: "·", words: "空白单元格；核对里为提示"),
    Entry(keys: "?", words: "几格数字连写，分不出各格"),
    Entry(keys: "…", words: "此处放不下，有省略"),
    Entry(keys: "＋", words: "还在读入，不止这些"),
    Entry(keys: "␦ ␛", words: "不可显示的控制字符"),
  ]
}
