/// A place at the beginning of an agency's name, or behind another.
struct PlaceName: Hashable, Sendable {
  /// The name with its ending: 示例市.
  var name: String
  /// The level that its ending tells, other places before it taken into account.
  var level: Agency.Level

  /// The places that a name begins with, the largest first, and what follows them.
  ///
  /// ```
  /// 示例省示例市甲县教育局   →  示例省 示例市 甲县 │ 教育局
  /// 示例市住房和城乡建设局   →  示例市 │ 住房和城乡建设局
  /// 景德镇市人民政府         →  景德镇市 │ 人民政府
  /// ```
  static func places(in name: String) -> (places: [PlaceName], rest: String) {
    let words = Array(name)
    var places: [PlaceName] = []
    var start = 0
    while let end = placeEnd(in: words, from: start, behind: places.last?.level) {
      let place = String(words[start..<end])
      places.append(PlaceName(name: place, level: level(of: place, behind: places.last?.level)))
      start = end
    }
    return (places, String(words[start...]))
  }

  /// What names of places end with, the longest first, and the most characters before it.
  private static let endings: [(words: [Character], longest: Int)] = [
    ("特别行政区", 4), ("自治区", 6), ("自治州", 12), ("自治县", 12), ("自治旗", 8), ("街道", 8), ("地区", 5),
    ("省", 3), ("市", 7), ("县", 5), ("区", 10), ("旗", 6), ("盟", 5), ("镇", 6), ("乡", 8),
  ].map { (Array($0.0), $0.1) }

  /// With what the name of an office begins, in which the ending of a place stands for none.
  private static let offices: [[Character]] = [
    "人民政府", "政府", "住房", "城乡", "城市", "城镇", "市场", "区域", "乡村", "县域", "社区", "自然", "经济和", "经济信息",
    "工业和", "农业", "林业", "水利", "水务", "交通", "教育", "科学", "科技", "公安", "司法", "财政", "民政", "人力",
    "生态", "商务", "文化", "卫生", "应急", "审计", "统计", "医疗", "医保", "信访", "退役", "政务", "行政", "发展",
    "国有", "机关", "税务", "气象", "海关", "海事", "邮政", "地震", "烟草", "民族", "宗教", "侨务", "外事", "体育",
    "广播", "新闻", "档案", "园林", "综合", "营商", "大数据", "地方", "金融", "粮食", "投资", "口岸", "人民防空",
    "消防", "监狱", "戒毒", "药品", "知识产权", "国防", "供销", "红十字", "残疾", "总工会", "管理委员会", "管委会",
  ].map { Array($0) }

  private static func placeEnd(
    in words: [Character], from start: Int, behind level: Agency.Level?
  ) -> Int? {
    guard start < words.count, level != .town,
      !offices.contains(where: { words[start...].starts(with: $0) })
    else { return nil }
    for place in start + 1..<max(start + 1, min(words.count, start + 16)) {
      // An office's own name begins before any ending.
      if "局厅委部处署院所".contains(words[place]) { return nil }
      // 凉山州财政局; 苏州 in 苏州海关 and 苏州市 is a city.
      if words[place] == "州", place > start, place - start < 5, isPrefecture(words[(place + 1)...])
      {
        return place + 1
      }
      for ending in endings where words[place...].starts(with: ending.words) {
        let end = place + ending.words.count
        guard place - start <= ending.longest, isWhole(words, end, ending.words) else { continue }
        // 城市 and 区 of one character are no names; 和县 is one.
        if place - start == 1, ending.words == ["市"] { continue }
        return end
      }
    }
    return nil
  }

  /// Whether what follows 州 says that an autonomous prefecture ends there, named in short: 人民政府, or a department.
  private static func isPrefecture(_ rest: ArraySlice<Character>) -> Bool {
    guard let last = rest.last, "府室厅局委会".contains(last) else { return false }
    let verticals = ["税务", "气象", "海关", "海事", "邮政", "地震", "烟草"].map { Array($0) }
    return offices.contains { rest.starts(with: $0) }
      && !verticals.contains { rest.starts(with: $0) }
  }

  /// Whether a name may end at a place: 景德镇 goes on in 景德镇市, 联盟 is none.
  private static func isWhole(_ words: [Character], _ end: Int, _ ending: [Character]) -> Bool {
    if end < words.count, "市县区州".contains(words[end]), ending.count == 1 {
      // 示例市市场…, 甲县县委: the next word begins with what would be an ending.
      let rest = words[end...]
      let isOffice = offices.contains { rest.starts(with: $0) }
      if !isOffice, end + 1 >= words.count || !"级直委".contains(words[end + 1]),
        ending == ["镇"] || ending == ["乡"] || ending == ["旗"]
      {
        return false
      }
    }
    return !(ending == ["盟"] && end > 1 && words[end - 2] == "联")
  }

  private static func level(of place: String, behind above: Agency.Level?) -> Agency.Level {
    if place.hasSuffix("省") || place.hasSuffix("自治区") || place.hasSuffix("特别行政区") {
      return .province
    }
    if place.hasSuffix("街道") || place.hasSuffix("镇") || place.hasSuffix("乡") { return .town }
    if place.hasSuffix("市") {
      if municipalities.contains(place) { return .province }
      return above == .city ? .county : .city
    }
    if place.hasSuffix("州") || place.hasSuffix("盟") || place.hasSuffix("地区") { return .city }
    return .county
  }

  private static let municipalities: Set<String> = ["北京市", "天津市", "上海市", "重庆市"]
}
