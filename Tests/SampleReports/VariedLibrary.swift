/// Invented reports in any number that differ as real ones do: about 100,000 different pairs of characters in
/// 20,000 reports of 7 KB, the same for the same seed.
///
/// A library of one report's words flatters an index four times. So words are made of characters, a few of them
/// frequent and most of them rare; sentences are made of words, and every report takes some of 8,400 sentences,
/// a few of which stand in many reports, with numbers of its own.
public struct VariedLibrary {
  private var random: Numbers
  private var sentences: [[UInt16]] = []
  private var agencies: [String] = []

  /// Words that stand in a known share of the reports, one in so many.
  public static let planted: [(words: String, oneIn: Int)] = [
    ("加强舆情回应。", 100), ("建设一网通办平台。", 1_000), ("探索数据开放。", 20), ("龘靐齉爩。", 10_000),
  ]

  /// A library that starts from a seed.
  public init(seed: UInt64) {
    random = Numbers(state: seed)
    let characters = (0..<3_400).map { _ in UInt16(0x4E00 + random.below(0x5000)) }
    let words = (0..<9_000).map { _ in
      (0..<2 + random.below(8) / 6).map { _ in characters[random.skewed(characters.count)] }
    }
    sentences = (0..<8_400).map { _ in
      (0..<8 + random.below(9)).flatMap { _ in words[random.skewed(words.count)] }
    }
    let offices = ["教育局", "财政局", "民政局", "水利局", "审计局", "统计局", "司法局", "商务局"]
    for _ in 0..<600 {
      let city = String(decoding: words[random.below(words.count)].prefix(2), as: UTF16.self)
      agencies += offices.map { "\(city)市\($0)" } + ["\(city)市人民政府"]
    }
  }

  /// The next report: its name and its text.
  public mutating func next(_ number: Int) -> (name: String, text: String) {
    let agency = agencies[number / 15 % agencies.count]
    let year = 2009 + number % 15
    var text = "\(agency)\(year)年政府信息公开工作年度报告\n"
    text += "本报告由\(agency)编制，所列数据的统计期限自\(year)年1月1日起至12月31日止。\n"
    let headings = [
      "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况",
      "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
    ]
    for (place, heading) in headings.enumerated() {
      text += heading + "\n"
      for _ in 0..<2 {
        text += "    "
        for _ in 0..<4 + random.below(6) {
          text += String(decoding: sentences[random.skewed(sentences.count)], as: UTF16.self)
          text += random.below(3) == 0 ? "\(random.below(9_999))件。" : "。"
        }
        text += "\n"
      }
      if place == 1 {
        text += "    通过门户网站主动公开政府信息\(random.below(9_999))条，其中通过微信公众号推送\(random.below(999))条。\n"
      }
      if place == 2 {
        text += "    本年新收政府信息公开申请\(random.below(300))件，予以公开\(random.below(300))件。\n"
      }
    }
    for planted in VariedLibrary.planted where random.below(planted.oneIn) == 0 {
      text += "    \(planted.words)\n"
    }
    return ("\(agency)_\(year)_\(number).txt", text)
  }
}

/// Random numbers, the same for the same seed (SplitMix64).
private struct Numbers {
  var state: UInt64

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// A number below a limit, small ones more often: the product of two even ones falls off as words do.
  mutating func skewed(_ limit: Int) -> Int {
    let (one, other) = (below(1 << 20), below(1 << 20))
    return (((one * other) >> 20) * limit) >> 20
  }
}
