import Foundation
import ReportModel
import ReportSearch
import TestSupport
import Testing

/// Whether one text is found by another, as the search folds and reads.
private func finds(_ words: String, in text: String) -> Bool {
  !SearchIndex(paragraphs: [text]).hits(for: Query(words)).isEmpty
}

/// Every character of a range that the system's transforms take.
private let characters = (0x4E00...0x9FA5).compactMap { Unicode.Scalar(UInt32($0)) }.map(
  String.init)

@Test("traditional characters fold as the system's own transform has it")
func traditionalForms() {
  let different = Cases.spread(400, over: characters).filter { character in
    let simple = character.applyingTransform(StringTransform("Hant-Hans"), reverse: false)
    guard let simple, simple.unicodeScalars.count == 1,
      simple.unicodeScalars.allSatisfy({
        $0.value < 0x10000
      })
    else { return false }
    return !finds("\"\(simple)\"", in: character)
  }
  // 苎 and 苧 are each other's form in that transform; other versions of it may differ in a few.
  #expect(different.count < 20, "\(different.joined())")
}

@Test("characters are read as the system's own transform has it")
func systemReadings() {
  var readAlike: [String: [String]] = [:]
  for character in Cases.spread(600, over: characters) {
    guard let latin = character.applyingTransform(StringTransform("Han-Latin"), reverse: false)
    else { continue }
    var reading = latin
    for tone in "üǖǘǚǜ" { reading = reading.replacing(String(tone), with: "v") }
    readAlike[reading.folding(options: .diacriticInsensitive, locale: nil), default: []]
      .append(character)
  }
  // One letter alone is never read.
  let different = readAlike.filter { $0.key.utf8.count > 1 }.flatMap { reading, characters in
    let index = SearchIndex(paragraphs: characters)
    let found = Set(index.hits(for: Query(reading)).map { index.paragraph(at: $0.lowerBound) })
    return characters.indices.filter { !found.contains($0) }.map { reading + characters[$0] }
  }
  // Other versions of the transform may differ in a few.
  #expect(different.count < 100, "\(different.joined(separator: " "))")
}

@Test(
  "characters with several readings are found by each",
  arguments: [
    "重庆 chongqing", "重要 zhongyao", "银行 yinhang", "行政 xingzheng", "局长 juzhang", "长期 changqi",
    "调查 diaocha", "调整 tiaozheng", "频率 pinlv", "率先 shuaixian", "会计 kuaiji", "会议 huiyi",
    "广东省 guangdongsheng", "反省 fanxing", "数据 shuju", "数 shuo", "处理 chuli", "音乐 yinyue", "快乐 kuaile",
    "都市 dushi", "都 dou", "着力 zhuoli", "着 zhe", "得 dei", "取得 qude", "土地 tudi", "地 de",
    "为了 weile", "种类 zhonglei", "应当 yingdang", "供应 gongying", "分 fen", "见 jian", "参加 canjia",
    "人参 renshen", "参差 cenci", "传播 chuanbo", "传记 zhuanji", "单位 danwei", "姓单 xingshan", "车辆 cheliang",
    "车 ju", "度 duo", "程度 chengdu", "给予 jiyu", "给 gei", "还是 haishi", "归还 guihuan", "下降 xiajiang",
    "投降 touxiang", "觉得 juede", "睡觉 shuijiao", "解决 jiejue", "姓解 xingxie", "方便 fangbian", "便宜 pianyi",
    "曾经 cengjing", "曾国 zengguo", "厦门 xiamen", "大厦 dasha", "番禺 panyu", "深圳 shenzhen", "东莞 dongguan",
    "洪洞 hongtong", "台州 taizhou", "六安 luan", "蚌埠 bengbu", "大埔 dabu", "黄埔 huangpu", "区 ou",
    "尽量 jinliang",
    "校对 jiaodui", "学校 xuexiao", "模样 muyang", "模式 moshi", "核 he", "可恶 kewu", "差别 chabie",
    "出差 chuchai",
    "绿色 lvse", "旅游 lvyou", "女性 nvxing", "战略 zhanlue", "著作 zhuzuo", "显著 xianzhu",
  ])
func polyphones(pair: String) {
  let words = pair.split(separator: " ").map(String.init)
  #expect(finds(words[1], in: words[0]))
}
