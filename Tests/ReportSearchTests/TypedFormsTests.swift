import ReportModel
import ReportSearch
import Testing

@Test(
  "ü is found by what people type for it",
  arguments: [
    ("nuzhigong", "女职工权益", "‹女职工›权益"),
    ("nvzhigong", "女职工权益", "‹女职工›权益"),
    ("nüzhigong", "女职工权益", "‹女职工›权益"),
    ("luliang", "山西省吕梁市", "山西省‹吕梁›市"),
    ("lvliang", "山西省吕梁市", "山西省‹吕梁›市"),
    ("LYULIANG", "山西省吕梁市", "山西省‹吕梁›市"),
    ("banjielu", "办结率、绿化率", "‹办结率›、绿化率"),
    ("banjiel", "办结率、绿化率", "‹办结率›、绿化率"),
    ("luhualv", "办结率、绿化率", "办结率、‹绿化率›"),
    ("zhanlue", "发展战略", "发展‹战略›"),
    ("qinlve", "侵略", "‹侵略›"),
    ("lushi", "律师、历史", "‹律师›、历史"),
    ("jvmin", "居民委员会", "‹居民›委员会"),
    ("quyu", "区域", "‹区域›"),
    ("qüyü", "区域", "‹区域›"),
    ("nu", "努力、女性", "‹努›力、‹女›性"),
    ("bv", "不", "不"),
  ])
func typedVowel(words: String, text: String, expected: String) {
  #expect(drawn(words, in: report(text)) == expected)
}

@Test(
  "pinyin is found as people write it: in syllables, with apostrophes and tones, in initials and both",
  arguments: [
    ("gong zhong hao", "公众号、公众", "‹公众号›、公众"),
    ("gong zhong", "公众号、公众", "‹公众›号、‹公众›"),
    ("gong zh", "公众号", "‹公众›号"),
    ("gong zho", "公众号", "‹公众›号"),
    ("gong zhong h", "公众号", "‹公众号›"),
    ("g z h", "公众号", "‹公众号›"),
    ("gzhong hao", "公众号", "‹公众›‹号›"),
    ("xi'an", "西安、先进", "‹西安›、先进"),
    ("xi’an", "西安、先进", "‹西安›、先进"),
    ("xi an", "西安、先进", "‹西安›、先进"),
    ("ping'an", "平安、聘安", "‹平安›、聘安"),
    ("fang-guan-fu", "推进放管服改革", "推进‹放管服›改革"),
    ("gōng kāi", "主动公开", "主动‹公开›"),
    ("lǜhuà", "绿化", "‹绿化›"),
    ("zheng fu xin xi", "政府信息公开", "‹政府信息›公开"),
    ("zhengfu xinxi", "政府信息公开", "‹政府›‹信息›公开"),
    ("ZhengFu", "政府", "‹政府›"),
    ("gong kai|wei xin", "公开和微信", "‹公开›和‹微信›"),
    ("wei xin 2017", "2017微信", "‹2017›‹微信›"),
    ("wei xin -gong kai", "微信¶微信公开", "‹微信›¶微信公开"),
    ("a b", "B、A", "‹B›、‹A›"),
    ("wang zhan", "网站wang zhan", "‹网站›‹wang zhan›"),
    ("gong 众 hao", "公众号", "‹公›‹众›‹号›"),
  ])
func writtenPinyin(words: String, text: String, expected: String) {
  #expect(drawn(words, in: report(text.split(separator: "¶").map(String.init))) == expected)
}

@Test(
  "a word is found in all its forms",
  arguments: [
    ("答复", "均已答覆、回覆。", "均已‹答覆›、回覆。"),
    ("回复", "均已答覆、回覆。", "均已答覆、‹回覆›。"),
    ("答覆", "均已答复", "均已‹答复›"),
    ("覆盖", "全覆盖", "全‹覆盖›"),
    ("复议", "行政復議、行政复议", "行政‹復議›、行政‹复议›"),
    ("账目", "帐目、帳目、賬目", "‹帐目›、‹帳目›、‹賬目›"),
    ("公布", "公佈与公布", "‹公佈›与‹公布›"),
    ("其他", "其它事项", "‹其它›事项"),
    ("唯一", "惟一", "‹惟一›"),
    ("检查", "监督检査", "监督‹检査›"),
    ("台账", "臺賬、台帐", "‹臺賬›、‹台帐›"),
    ("部分公开", "部份公开、部分公开", "‹部份公开›、‹部分公开›"),
    ("身份", "身分证", "‹身分›证"),
    ("参与", "参预", "‹参预›"),
    ("截至", "截止12月", "‹截止›12月"),
    ("制定部分", "制订部份、制定部份", "‹制订部份›、‹制定部份›"),
    ("25份", "25分", "25分"),
    ("\"部分\"", "部份、部分", "部份、‹部分›"),
    ("部分|答复", "部份答覆", "‹部份›‹答覆›"),
  ])
func wordForms(words: String, text: String, expected: String) {
  #expect(drawn(words, in: report(text)) == expected)
}

@Test(
  "of what initials are read as, what ends as a word does is told and shown first",
  arguments: [
    ("gzh", "召开工作会议、工作会议，开通公众号推送信息。", "公众号 工作会", "公众号"),
    ("gzh", "高质量发展，规章和文件，公众号2个。", "公众号 规章 高质", "公众号"),
    ("gk", "供口岸，公开。", "公开 供口", "公开"),
    ("gzh", "在广州召开工作会议，开通公众号。", "公众号 广州 工作会", "公众号"),
    ("zh", "综合、中国", "综合 中", "综合"),
    ("xzf", "行政服务，行政复议，新政府。", "新政府 行政服 行政复", "新政府"),
    ("sq", "社区，申请人，申请、申请。", "申请 社区", "社区"),
    ("bm", "报名、便民、部门", "报名 便民 部门", "报名"),
    ("gk", "gk，公开", "公开", "gk"),
  ])
func wholeWords(letters: String, text: String, ranked: String, first: String) {
  let report = report(text)
  let hits = SearchIndex(report).hits(for: Query(letters))
  let words = ReadWords(hits, in: report)
  #expect(words.ranked.joined(separator: " ") == ranked)
  let best = hits.firstBest(atOrAfter: 0, words, in: report)
  #expect(best.map { report.string(reading: hits[$0]) } == first)
}
