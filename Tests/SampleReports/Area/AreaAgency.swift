/// An agency of the area that was made up: a city with two departments more, two counties, and a town.
///
/// ```
/// 示例市人民政府  ├─ 市教育局  市水务局  市市场监督管理局
///               ├─ 东山县人民政府  ├─ 东山县教育局  东山县水利局  东山县河口镇人民政府
///               └─ 西岭县人民政府
/// ```
struct AreaAgency: Sendable {
  /// What an agency is for, which its prose tells.
  enum Kind: Sendable {
    case government, education, water, market, town
  }

  /// Its name as it signs.
  let name: String
  /// The beginning of its files' names.
  let slug: String
  /// The folder of its files.
  var folder: String {
    switch slug.split(separator: "-")[0] {
    case "shilishi": "shilishi"
    case "xiling": "shilishi/xiling"
    default: "shilishi/dongshan"
    }
  }
  let kind: Kind
  /// About how many requests it receives in a year.
  let size: Int
  /// What tells its figures and sentences from those of the others.
  let seed: Int

  static let city = AreaAgency(
    name: "示例市人民政府", slug: "shilishi", kind: .government, size: 1080, seed: 1)
  static let cityEducation = AreaAgency(
    name: "示例市教育局", slug: "shilishi-education", kind: .education, size: 52, seed: 2)
  static let cityMarket = AreaAgency(
    name: "示例市市场监督管理局", slug: "shilishi-market", kind: .market, size: 190, seed: 3)
  static let cityWater = AreaAgency(
    name: "示例市水务局", slug: "shilishi-water", kind: .water, size: 36, seed: 4)
  static let dongshan = AreaAgency(
    name: "东山县人民政府", slug: "dongshan", kind: .government, size: 52, seed: 5)
  static let dongshanEducation = AreaAgency(
    name: "东山县教育局", slug: "dongshan-education", kind: .education, size: 24, seed: 6)
  static let dongshanWater = AreaAgency(
    name: "东山县水利局", slug: "dongshan-water", kind: .water, size: 18, seed: 7)
  static let town = AreaAgency(
    name: "东山县河口镇人民政府", slug: "hekou-town", kind: .town, size: 9, seed: 8)
  static let xiling = AreaAgency(
    name: "西岭县人民政府", slug: "xiling", kind: .government, size: 66, seed: 9)

  /// The agencies whose figures come to those of 东山县.
  static let ofDongshan = [dongshanEducation, dongshanWater, town]

  /// How it speaks of itself.
  var itself: String {
    switch kind {
    case .government: name.contains("县") ? "本县" : "本市"
    case .education, .water, .market: "本局"
    case .town: "本镇"
    }
  }

  /// A number that depends on the agency, the year and what it is for, and on nothing else.
  ///
  /// The mixing of SplitMix64: neighbouring years have nothing in common.
  func number(_ year: Int, _ purpose: Int, below bound: Int) -> Int {
    var value = UInt64(seed * 1_000_003 + year * 1009 + purpose * 31) &* 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(max(1, bound)))
  }
}
