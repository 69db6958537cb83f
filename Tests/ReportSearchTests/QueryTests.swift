import ReportModel
import ReportSearch
import Testing

@Test(
  "terms must all stand in one paragraph; bars, exclusions and quotes do what they say",
  arguments: [
    ("公开 申请", "申请公开¶公开¶申请", "‹申请›‹公开›¶公开¶申请"),
    ("公开|申请", "申请公开¶公布¶申请", "‹申请›‹公开›¶公布¶‹申请›"),
    ("公开 | 申请", "申请公开¶公布", "‹申请›‹公开›¶公布"),
    ("公开｜公布 申请", "申请公布¶公开¶申请", "‹申请›‹公布›¶公开¶申请"),
    ("公开 -申请", "申请公开¶主动公开", "申请公开¶主动‹公开›"),
    ("公开 －申请|复议", "申请公开¶公开复议¶公开", "申请公开¶公开复议¶‹公开›"),
    ("-申请", "申请公开¶公开", "申请公开¶公开"),
    ("公开 -", "公开-公开¶公开", "‹公开›‹-›‹公开›¶公开"),
    ("a-b", "a-b", "‹a-b›"),
    ("“主动 公开”", "主动公开¶公开主动", "‹主动公开›¶公开主动"),
    ("\"annual report\"", "annual  report¶annualreport", "‹annual  report›¶annualreport"),
    ("\"公开", "公开", "‹公开›"),
    ("\"\"", "公开", "公开"),
    ("公开|", "公开", "‹公开›"),
    ("|", "公开｜", "公开‹｜›"),
    ("信息 信息公开", "信息公开信息", "‹信息公开›‹信息›"),
  ])
func operators(words: String, text: String, expected: String) {
  #expect(drawn(words, in: report(text.split(separator: "¶").map(String.init))) == expected)
}

@Test(
  "script, punctuation, quotes and dashes do not matter",
  arguments: [
    ("政府信息公開", "政府信息公开", "‹政府信息公开›"),
    ("公开", "政府信息公開", "政府信息‹公開›"),
    ("用戶", "用户", "‹用户›"),
    ("台湾", "臺灣、台灣", "‹臺灣›、‹台灣›"),
    ("用户", "⽤户", "‹⽤户›"),
    ("[2017]1号", "〔２０１７〕1号（2017）1号", "‹〔２０１７〕1号›‹（2017）1号›"),
    ("推进“放管服”改革", "推进「放管服」改革", "‹推进「放管服」改革›"),
    ("2013-2015", "2013—2015、2013－2015", "‹2013—2015›、‹2013－2015›"),
    ("次,省级", "次，省级", "‹次，省级›"),
    ("《条例》", "<条例>", "‹<条例>›"),
    ("5%", "５％", "‹５％›"),
    ("二○一七", "二〇一七二零一七", "‹二〇一七›‹二零一七›"),
  ])
func forms(words: String, text: String, expected: String) {
  #expect(drawn(words, in: report(text)) == expected)
}

@Test(
  "a whole number is found in digits and in characters",
  arguments: [
    ("25", "二十五、125、贰拾伍、二百二十五、二十五万、二五", "‹二十五›、1‹25›、‹贰拾伍›、二百二十五、二十五万、‹二五›"),
    ("二十五", "25、125、2.25、25.5、25万、25。", "‹25›、125、2.25、25.5、25万、‹25›。"),
    (
      "1186", "1,186、1，186件、11,186、1,186,000、1,186.5、1,18",
      "‹1,186›、‹1，186›件、11,186、1,186,000、1,186.5、1,18"
    ),
    ("1,186", "1186、11186、1,186、1,1860", "‹1186›、11186、‹1,186›、‹1,186›0"),
    ("2023年", "2,023年、二〇二三年", "2,023年、‹二〇二三年›"),
    (
      "公开1200000条", "公开1,200,000条、公开1,200,0000条、公开一百二十万条", "‹公开1,200,000条›、公开1,200,0000条、‹公开一百二十万条›"
    ),
    ("第25条", "第二十五条、第二十五条", "‹第二十五条›、‹第二十五条›"),
    ("第十条", "第10条", "‹第10条›"),
    ("2017年12月", "二〇一七年十二月", "‹二〇一七年十二月›"),
    ("200件", "两百件、二百件", "‹两百件›、‹二百件›"),
    ("一", "1与一", "1与‹一›"),
    ("10", "十分", "十分"),
    ("\"25\"", "25二十五", "‹25›二十五"),
  ])
func numerals(words: String, text: String, expected: String) {
  #expect(drawn(words, in: report(text)) == expected)
}

@Test(
  "letters stand for characters by reading, initials or both",
  arguments: [
    ("gongkai", "主动公开", "主动‹公开›"),
    ("gk", "信息公開gk", "信息‹公開›‹gk›"),
    ("zfxxgk", "政府信息公开", "‹政府信息公开›"),
    ("zhengfxx", "政府信息公开", "‹政府信息›公开"),
    ("gongka", "公开", "‹公开›"),
    ("chongqing", "重庆、重轻", "‹重庆›、‹重轻›"),
    ("yinhang", "银行", "‹银行›"),
    ("lvse", "绿色", "‹绿色›"),
    ("lüse", "绿色", "‹绿色›"),
    ("xian", "县、西安", "‹县›、‹西安›"),
    ("app下zai", "APP下载", "‹APP下载›"),
    ("GONGKAI", "公 开", "‹公 开›"),
    ("g", "公g", "公‹g›"),
    ("\"gk\"", "公开gk", "公开‹gk›"),
    ("gkx", "公开", "公开"),
    ("zfgk", "政府公¶开", "政府公¶开"),
    ("zfgk|weixin 2017nian", "2017年政府公开微信", "‹2017年›‹政府公开›‹微信›"),
  ])
func letters(words: String, text: String, expected: String) {
  #expect(drawn(words, in: report(text.split(separator: "¶").map(String.init))) == expected)
}

@Test("what letters stand for is told, the most frequent first, and letters themselves come first")
func readWords() {
  let report = report("高空，公开，公开", "公 开，高空公开URL：gk")
  let index = SearchIndex(report)
  let hits = index.hits(for: Query("gk"))
  let words = ReadWords(hits, in: report)
  #expect(words.ranked == ["公开", "高空"])
  let plain = index.hits(for: Query("公开"))
  #expect(ReadWords(plain, in: report).ranked.isEmpty)
  let best = hits.firstBest(atOrAfter: 0, words, in: report)
  #expect(best.map { report.string(reading: hits[$0]) } == "gk")
  #expect(hits.kind(of: 0) == .reading)
}
