import Wording

/// The help of the browser of a library, in parts.
enum LibraryHelp {
  static func parts(of keymap: LibraryKeymap) -> [HelpLines.Part] {
    let keys = keymap.bindings.filter { !$0.keys.isEmpty }.map { binding in
      HelpWords.Entry(
        keys: binding.keys.map(\.name).joined(separator: " "), words: binding.help.said)
    }
    return [
      (say("年报库"), keys), (say("数字"), entries(figures)), (say("词频"), entries(words)),
      (say("检索的写法"), entries(queries)), (say("记号"), entries(signs)),
    ]
  }

  private static func entries(_ words: [(Saying, Saying)]) -> [HelpWords.Entry] {
    words.map { HelpWords.Entry(keys: $0.0.said, words: $0.1.said) }
  }

  private static let figures: [(Saying, Saying)] = [
    ("左栏", "主要总数、表样各格、比率、正文和其他表格里的数字，] [ 换类，/ 筛选；在右栏里 / 筛选机关"), ("→ ←", "展开、收起下级；移到各年"),
    ("–", "没有这个数字，不是 0"), ("*", "同年有几份报告，取文件名在前的"), ("≈", "几个相近的名称合为一行"),
    ("暗的比率", "分母不足 30，偶然性大"), ("趋势", "各年高低，空处为缺"),
  ]

  private static let words: [(Saying, Saying)] = [
    ("公众号 数据开放|开放数据", "要数的词，空格隔开，| 隔开一个词的几种写法；繁简、全半角不分，不作拼音"),
    ("t", "按年度、机关、级别归总"), ("p", "各词每万字次数的图，一年一点"),
    ("Enter", "列出这一行的原文，词对齐成一列；再按打开报告，退格一步步返回"),
    ("s", "原文按报告、后文、前文排序，相同的说法排在一起"), ("] [", "原文里到下一份、上一份报告"), ("Esc", "不再数"),
  ]

  private static let queries: [(Saying, Saying)] = [
    ("公众号", "文字；繁简、全半角不分，也可打拼音或首字母"), ("机关:教育", "机关名称里有这些字"),
    ("年:2021-2023", "报告年度，也可写 年:2022"), ("级别:县", "国家、省、市、县、乡；级别:县|乡"),
    ("版式:2021", "2021、2019、叙述"), ("错:有", "有错误；也可写 错:无、错:未（还没有核对）、错:>2"),
    ("-版式:2021", "除去符合的"),
  ]

  private static let signs: [(Saying, Saying)] = [
    ("●", "已有报告"), ("○", "缺这一年"), ("✗", "有数字不相符"), ("＊", "已选取"), ("2022?", "年份取自文件名"),
    ("改 移 删 增", "对照：改动、移动、删去、新增的句子；窄屏上改动的分旧、新，移动的分去、来"),
    ("≈", "对照：名称相近的指标、意思相近的章节，两个名称都列出"),
  ]
}
